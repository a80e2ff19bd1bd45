package dev.ibid.citation.reference;

import java.util.List;

/**
 * The stretches between marks of punctuation: most parts of a reference are one or more whole stretches, so what stands
 * elsewhere in its stretch, and what follows it, says much about a token.
 */
final class Chunks {
    private static final long ABBREVIATIONS = WordLists.get().bit("cue-pages")
            | WordLists.get().bit("cue-volume")
            | WordLists.get().bit("cue-issue")
            | WordLists.get().bit("cue-editor")
            | WordLists.get().bit("cue-etal");

    /** By token, the number of its stretch. */
    final int[] of;

    /** By stretch, its first token; one more entry closes the last. */
    final int[] start;

    /** By stretch, the dictionary classes of all its tokens together. */
    final long[] classes;

    /** By stretch, the shapes of all its tokens together, one bit each. */
    final long[] shapes;

    final int count;

    Chunks(List<Token> tokens, boolean sentences) {
        int n = tokens.size();
        of = new int[n];
        int[] starts = new int[n + 1];
        int chunk = 0;
        for (int i = 0; i < n; i++) {
            of[i] = chunk;
            if (i + 1 < n && ends(tokens, i, sentences)) {
                chunk++;
                starts[chunk] = i + 1;
            }
        }
        count = n == 0 ? 0 : chunk + 1;
        starts[count] = n;
        start = starts;
        classes = new long[count];
        shapes = new long[count];
        for (int i = 0; i < n; i++) {
            classes[of[i]] |= tokens.get(i).classes();
            shapes[of[i]] |= 1L << tokens.get(i).shape().code();
        }
    }

    private static boolean ends(List<Token> tokens, int i, boolean sentences) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean name = token.shape() == Shape.INITIAL || token.shape() == Shape.INITIALS;
        boolean stop =
                (token.endsIn('.') && !name && !token.in(ABBREVIATIONS)) || token.endsIn('?') || token.endsIn('!');
        boolean quote = token.closesQuote() && (token.endsIn(',') || token.endsIn('.'));
        if (sentences) {
            return stop || quote || token.closesQuote() || next.opensQuote();
        }
        return stop
                || quote
                || (token.trail() != 0 && !token.endsIn('-') && !token.endsIn('.'))
                || token.endsIn(',')
                || next.opensParenthesis()
                || next.opensQuote();
    }

    int length(int chunk) {
        return start[chunk + 1] - start[chunk];
    }

    int last(int chunk) {
        return start[chunk + 1] - 1;
    }
}
