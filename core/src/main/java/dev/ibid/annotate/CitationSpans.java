package dev.ibid.annotate;

import dev.ibid.document.Span;
import java.util.Arrays;
import java.util.List;

/** The citations of a document, to keep breaks and mentions out of them. */
final class CitationSpans {
    private final int[] starts;
    private final int[] ends;

    private CitationSpans(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        starts = sorted.stream().mapToInt(Span::start).toArray();
        ends = new int[starts.length];
        int furthest = 0;
        for (int i = 0; i < ends.length; i++) {
            furthest = Math.max(furthest, sorted.get(i).end());
            ends[i] = furthest;
        }
    }

    static CitationSpans of(List<Span> spans) {
        return new CitationSpans(spans);
    }

    /** {@return whether an offset lies strictly inside a citation} */
    boolean cuts(int offset) {
        return overlaps(offset - 1, offset + 1) && !startsAt(offset) && insideOne(offset);
    }

    private boolean insideOne(int offset) {
        int i = lastStartingBefore(offset);
        return i >= 0 && ends[i] > offset;
    }

    private boolean startsAt(int offset) {
        return Arrays.binarySearch(starts, offset) >= 0;
    }

    /** {@return whether a citation shares a code unit with the stretch} */
    boolean overlaps(int start, int end) {
        int i = lastStartingBefore(end);
        return i >= 0 && ends[i] > start;
    }

    private int lastStartingBefore(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return (at >= 0 ? at : -at - 1) - 1;
    }

    /** {@return the matches that no citation overlaps} */
    List<TaxonomyMatch> outside(Tokens tokens, List<TaxonomyMatch> matches) {
        if (starts.length == 0) {
            return matches;
        }
        return matches.stream()
                .filter(match -> !overlaps(tokens.start(match.first()), tokens.end(match.last())))
                .toList();
    }
}
