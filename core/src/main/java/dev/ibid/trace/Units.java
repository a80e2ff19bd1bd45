package dev.ibid.trace;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of measurement in all their spellings, read from {@code units.txt}. */
final class Units {
    private static final Map<List<String>, Unit> BY_WORDS = read();
    private static final int LONGEST =
            BY_WORDS.keySet().stream().mapToInt(List::size).max().orElse(0);

    private Units() {}

    /** Returns the unit that begins at a token, the longest spelling first. */
    static Optional<Match> at(List<Token> tokens, int from) {
        for (int n = Math.min(LONGEST, tokens.size() - from); n > 0; n--) {
            List<String> words =
                    tokens.subList(from, from + n).stream().map(Token::norm).toList();
            Unit unit = BY_WORDS.get(words);
            if (unit != null) {
                return Optional.of(new Match(unit, n));
            }
        }
        return Optional.empty();
    }

    /** Returns the unit glued to a number, as in {@code 7nm}. */
    static Optional<Unit> named(String spelling) {
        return Optional.ofNullable(BY_WORDS.get(List.of(spelling)));
    }

    private static Map<List<String>, Unit> read() {
        Map<List<String>, Unit> units = new HashMap<>();
        for (String line : WordList.lines("units.txt")) {
            List<String> parts = List.of(line.split("\\s*\\|\\s*", -1));
            Unit unit = new Unit(parts.get(0), new BigDecimal(parts.get(1)));
            for (String spelling : parts.get(2).split(",\\s*", -1)) {
                units.put(Tokenizer.norms(spelling), unit);
            }
        }
        return Map.copyOf(units);
    }

    /** A base unit and how many of it this one is. */
    record Unit(String base, BigDecimal factor) {}

    /** A unit found in a text and the number of tokens it takes. */
    record Match(Unit unit, int length) {}
}
