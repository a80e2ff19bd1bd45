package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares a quoted string with the text it may be taken from. */
final class QuotationCheck {
    /** Shorter strings in quotation marks are terms and titles, not quotations that could be checked. */
    static final int MIN_WORDS = 5;

    /** With fewer common words a likeness may be chance, and the string is quoted from elsewhere. */
    private static final double MIN_SHARE = 0.7;

    /** Content words that must be common, so that a frame of small words alone is no likeness. */
    private static final int MIN_TELLING = 3;

    private QuotationCheck() {}

    /** Returns where a quoted string stands in another text, if it is taken from there at all. */
    static Optional<QuotationMatch> find(Statement quoting, Span quoted, List<Token> text) {
        List<Token> words = within(quoting, quoted);
        if (words.size() < MIN_WORDS) {
            return Optional.empty();
        }
        WordAlignment alignment = WordAlignment.of(words, text);
        double share = alignment.pairs().size() / (double) words.size();
        long telling = alignment.pairs().stream()
                .filter(pair -> words.get(pair.first()).content())
                .count();
        if (share < MIN_SHARE || telling < MIN_TELLING) {
            return Optional.empty();
        }
        List<Difference> differences = differences(quoting, words, alignment);
        return Optional.of(new QuotationMatch(quoted, alignment.second(), differences.isEmpty(), share, differences));
    }

    private static List<Difference> differences(Statement quoting, List<Token> words, WordAlignment alignment) {
        List<Difference> all = new ArrayList<>();
        int first = alignment.pairs().getFirst().first();
        int last = alignment.pairs().getLast().first();
        if (first > 0) {
            Span extra = new Span(
                    words.getFirst().span().start(), words.get(first - 1).span().end());
            all.add(new Difference(extra, emptyAt(alignment.second().start())));
        }
        all.addAll(alignment.differences());
        if (last < words.size() - 1) {
            Span extra = new Span(
                    words.get(last + 1).span().start(), words.getLast().span().end());
            all.add(new Difference(extra, emptyAt(alignment.second().end())));
        }
        all.removeIf(difference -> isMarked(quoting.text(), difference.first()));
        return all;
    }

    private static Span emptyAt(int offset) {
        return new Span(offset, offset);
    }

    /** Whether the author says that something was left out or put in: "…", "[the rule]". */
    private static boolean isMarked(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - 6), span.start());
        if (span.isEmpty()) {
            return before.contains("…") || before.contains("...") || before.contains(". . .");
        }
        int open = text.lastIndexOf('[', span.start());
        int close = text.indexOf(']', span.start());
        return open >= 0 && close >= span.end() - 1 && text.indexOf(']', open) >= span.end() - 1 && close >= 0;
    }

    private static List<Token> within(Statement statement, Span span) {
        return statement.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }
}
