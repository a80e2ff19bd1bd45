package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Which words of a statement stand under a negation. A cue reaches to the end of its clause, as in NegEx (Chapman et al.,
 * "A simple algorithm for identifying negated findings and diseases in discharge summaries", J. Biomed. Inform. 34, 2001).
 *
 * @param denied indexes of the tokens that are denied
 * @param cues spans of the cues
 */
record Negation(BitSet denied, List<Span> cues) {
    private static final List<Cue> CUES = read();
    private static final Set<String> BREAKS = WordList.set("clause-breaks.txt");

    /** Content words that one cue can deny; beyond them the sentence has usually moved on. */
    private static final int REACH = 8;

    static Negation of(String text, List<Token> tokens, IdentifierMask mask) {
        BitSet denied = new BitSet();
        List<Span> cues = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            // "No." of "Supplement No. 3" denies nothing.
            Cue cue = mask.covers(tokens.get(at).span()) ? null : cueAt(tokens, at);
            int length = cue == null ? 1 : cue.words().size();
            if (cue != null && cue.denies()) {
                cues.add(new Span(
                        tokens.get(at).span().start(),
                        tokens.get(at + length - 1).span().end()));
                reach(text, tokens, at + length, denied);
            }
            at += length;
        }
        return new Negation(denied, List.copyOf(cues));
    }

    private static void reach(String text, List<Token> tokens, int from, BitSet denied) {
        int content = 0;
        for (int i = from; i < tokens.size() && content < REACH; i++) {
            boolean newClause = i > from && NumberPhrase.gap(text, tokens, i).matches("(?s).*[,;:.!?()—].*");
            if (newClause || BREAKS.contains(tokens.get(i).norm())) {
                return;
            }
            if (tokens.get(i).content()) {
                denied.flip(i);
                content++;
            }
        }
    }

    private static @org.jspecify.annotations.Nullable Cue cueAt(List<Token> tokens, int at) {
        if (tokens.get(at).norm().endsWith("n't")) {
            return new Cue(List.of("n't"), true);
        }
        for (Cue cue : CUES) {
            int n = cue.words().size();
            if (at + n <= tokens.size() && words(tokens, at, n).equals(cue.words())) {
                return cue;
            }
        }
        return null;
    }

    private static List<String> words(List<Token> tokens, int from, int n) {
        return tokens.subList(from, from + n).stream().map(Token::norm).toList();
    }

    private static List<Cue> read() {
        return WordList.lines("negation.txt").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .map(parts -> new Cue(Tokenizer.norms(parts[1]), parts[0].equals("deny")))
                .sorted(Comparator.comparingInt((Cue cue) -> -cue.words().size()))
                .toList();
    }

    private record Cue(List<String> words, boolean denies) {}
}
