package dev.ibid.trace;

import dev.ibid.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the quantities of a statement, in order, and leaves alone numbers that only name something. */
final class QuantityFinder {
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "usd", "€", "eur", "£", "gbp", "¥", "cny", "dollar", "usd", "dollars", "usd", "usd", "usd", "euros",
            "eur", "yuan", "cny", "pounds", "gbp");
    private static final Set<String> PERCENT = Set.of("percent", "pct");
    private static final Set<String> RANGE = Set.of("to", "or", "and");

    /** More words after a number belong to the rest of the sentence, not to what is counted. */
    private static final int MAX_COUNTED = 4;

    /** Content words before a number that may say what it measures. */
    private static final int MAX_SUBJECT = 8;

    private final String text;
    private final List<Token> tokens;
    private final IdentifierMask mask;
    private final List<Quantity> found = new ArrayList<>();

    private QuantityFinder(String text, List<Token> tokens, IdentifierMask mask) {
        this.text = text;
        this.tokens = tokens;
        this.mask = mask;
    }

    static List<Quantity> find(String text) {
        return find(text, Tokenizer.tokens(text), IdentifierMask.of(text));
    }

    static List<Quantity> find(String text, List<Token> tokens, IdentifierMask mask) {
        QuantityFinder finder = new QuantityFinder(text, tokens, mask);
        finder.dates();
        finder.numbers();
        finder.found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(finder.found);
    }

    private void dates() {
        for (DateFinder.Found date : DateFinder.find(text, mask)) {
            int at = indexAt(date.span().start());
            found.add(new Quantity(
                    date.span(),
                    QuantityKind.DATE,
                    date.low(),
                    date.high(),
                    QuantityBound.EXACT,
                    date.unit(),
                    List.of(),
                    subject(at)));
            mask.add(date.span());
        }
    }

    private void numbers() {
        int at = 0;
        while (at < tokens.size()) {
            int next = mask.covers(tokens.get(at).span()) ? at : number(at);
            at = Math.max(next, at + 1);
        }
    }

    /** Reads the quantity that begins at a token; returns where it ends, or {@code at} if there is none. */
    private int number(int at) {
        Optional<NumberPhrase> start = NumberPhrase.at(text, tokens, at);
        if (start.isEmpty()) {
            return at;
        }
        NumberPhrase first = start.get();
        NumberPhrase last = rangeEnd(at, first).orElse(first);
        BigDecimal low = first.value();
        if (last != first && last.scaled() && !first.scaled()) {
            BigDecimal ratio = last.value().divide(unscaled(last, first), java.math.MathContext.DECIMAL64);
            low = low.multiply(ratio);
        }
        return add(at, low, last);
    }

    /** Returns the part of the later number that is written in figures, to scale the earlier one alike. */
    private BigDecimal unscaled(NumberPhrase last, NumberPhrase first) {
        return NumberPhrase.at(text, tokens, first.next() + (isRangeWord(first.next()) ? 1 : 0))
                .filter(again -> again.next() == last.next())
                .map(again -> new BigDecimal(figure(first.next() + (isRangeWord(first.next()) ? 1 : 0))))
                .orElse(last.value());
    }

    private String figure(int at) {
        String norm = tokens.get(at).norm().replaceAll("[^0-9.]", "");
        return norm.isEmpty() ? "1" : norm;
    }

    private boolean isRangeWord(int at) {
        return at < tokens.size() && RANGE.contains(tokens.get(at).norm());
    }

    private Optional<NumberPhrase> rangeEnd(int at, NumberPhrase first) {
        int next = first.next();
        if (next >= tokens.size() || first.fraction()) {
            return Optional.empty();
        }
        String gap = NumberPhrase.gap(text, tokens, next);
        boolean dash = gap.equals("-") || gap.equals("–");
        boolean between =
                at > 0 && Set.of("between", "from").contains(tokens.get(at - 1).norm());
        String word = tokens.get(next).norm();
        boolean joined = word.equals("to") || word.equals("or") || word.equals("and") && between;
        int to = dash ? next : next + 1;
        if (!dash && !joined
                || to >= tokens.size()
                || mask.covers(tokens.get(to).span())) {
            return Optional.empty();
        }
        return NumberPhrase.at(text, tokens, to)
                .filter(last -> last.value().compareTo(first.value()) > 0 && !last.fraction());
    }

    private int add(int at, BigDecimal low, NumberPhrase last) {
        int start = tokens.get(at).span().start();
        int next = last.next();
        int end = tokens.get(next - 1).span().end();
        String sign = start > 0 ? text.substring(start - 1, start) : "";
        String unit = "";
        BigDecimal factor = BigDecimal.ONE;
        QuantityKind kind = QuantityKind.COUNT;
        Optional<Units.Match> measure = next < tokens.size() ? Units.at(tokens, next) : Optional.empty();
        if (CURRENCIES.containsKey(sign)) {
            kind = QuantityKind.MONEY;
            unit = CURRENCIES.getOrDefault(sign, "");
            start--;
        } else if (last.fraction() || isPercent(next, end)) {
            kind = QuantityKind.PERCENT;
            unit = "%";
            if (!last.fraction()) {
                next += text.startsWith("%", end) ? 0 : tokens.get(next).norm().equals("per") ? 2 : 1;
                end = text.startsWith("%", end)
                        ? end + 1
                        : tokens.get(next - 1).span().end();
            }
        } else if (next < tokens.size()
                && CURRENCIES.containsKey(tokens.get(next).norm())) {
            kind = QuantityKind.MONEY;
            unit = CURRENCIES.getOrDefault(tokens.get(next).norm(), "");
            end = tokens.get(next++).span().end();
        } else if (!last.glued().isEmpty() || measure.isPresent()) {
            Units.Unit found = last.glued().isEmpty()
                    ? measure.orElseThrow().unit()
                    : Units.named(last.glued()).orElseThrow();
            kind = QuantityKind.MEASURE;
            unit = found.base();
            factor = found.factor();
            next += last.glued().isEmpty() ? measure.orElseThrow().length() : 0;
            end = tokens.get(next - 1).span().end();
        } else if (isName(at, next, last)) {
            return at;
        }
        Span span = new Span(start, end);
        List<String> counted = counted(next);
        found.add(new Quantity(
                span,
                kind,
                low.multiply(factor),
                last.value().multiply(factor),
                Bounds.of(tokens, at, next),
                unit,
                counted,
                subject(at)));
        return next;
    }

    private boolean isPercent(int next, int end) {
        if (text.startsWith("%", end)) {
            return true;
        }
        if (next >= tokens.size()) {
            return false;
        }
        boolean points = next + 1 < tokens.size() && tokens.get(next + 1).norm().startsWith("point");
        boolean spaced = next + 1 < tokens.size()
                && tokens.get(next).norm().equals("per")
                && tokens.get(next + 1).norm().equals("cent");
        return !points && PERCENT.contains(tokens.get(next).norm()) || spaced;
    }

    /** Whether a bare number is part of a name, as in "Fire-Flyer 2" or "AIME 2024". */
    private boolean isName(int at, int next, NumberPhrase number) {
        if (at == 0 || number.scaled() || !tokens.get(at).hasDigit()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean named = before.capital()
                && before.content()
                && NumberPhrase.gap(text, tokens, at).matches("[ -]")
                && !text.substring(tokens.get(at).span().start()).startsWith("0");
        return named && (at > 1 || counted(next).isEmpty());
    }

    private List<String> counted(int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < tokens.size() && words.size() < MAX_COUNTED; i++) {
            Token token = tokens.get(i);
            if (!NumberPhrase.gap(text, tokens, i).matches("[\\s-]+") || !token.content() || startsWithDigit(token)) {
                break;
            }
            words.add(token.stem());
            String norm = token.norm();
            if (norm.endsWith("s") && !norm.endsWith("ss") && !token.hasDigit()) {
                break;
            }
        }
        return words;
    }

    private static boolean startsWithDigit(Token token) {
        return Character.isDigit(token.norm().charAt(0));
    }

    private List<String> subject(int at) {
        List<String> words = new ArrayList<>();
        for (int i = at - 1; i >= 0 && words.size() < MAX_SUBJECT; i--) {
            String gap = text.substring(
                    tokens.get(i).span().end(), tokens.get(i + 1).span().start());
            if (gap.matches("(?s).*(?:[;:!?—]|,\\s|\\.\\s).*")) {
                break;
            }
            Token token = tokens.get(i);
            if (token.content() && !token.isNumber()) {
                words.addFirst(token.stem());
            }
        }
        return words;
    }

    private int indexAt(int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > offset) {
                return i;
            }
        }
        return tokens.size();
    }
}
