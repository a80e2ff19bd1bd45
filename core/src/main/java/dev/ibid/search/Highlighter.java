package dev.ibid.search;

import dev.ibid.document.Span;
import dev.ibid.index.Fields;
import dev.ibid.index.TextAnalysis;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Marks the words that matched, by analysing the text of a hit once more, and chooses the part to show. */
final class Highlighter {
    /** Three or four lines of a terminal. */
    private static final int SNIPPET_LENGTH = 320;

    /** Of a long document only so much is searched for words to mark; the hit itself was found in all of it. */
    private static final int MAX_ANALYSED = 50_000;

    private final UnifiedHighlighter highlighter;
    private final Query query;

    private Highlighter(Query query) {
        this.query = query;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(TextAnalysis.analyzer())
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Offsets())
                .withMaxLength(MAX_ANALYSED)
                .build();
    }

    static Highlighter of(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(each -> any.add(each, Occur.SHOULD));
        return new Highlighter(any.build());
    }

    /**
     * Returns the part of a text with the most different words that matched.
     *
     * @param span where the text stands in the canonical text
     */
    Snippet snippet(String text, Span span) throws IOException {
        List<Span> matches = matches(text);
        int start = 0;
        int end = text.length();
        if (text.length() > SNIPPET_LENGTH * 3 / 2) {
            start = wordStart(text, bestStart(text, matches));
            end = wordEnd(text, Math.min(text.length(), start + SNIPPET_LENGTH));
        }
        Span part = new Span(start, end);
        List<Span> inside = matches.stream()
                .filter(part::contains)
                .map(match -> match.shift(-part.start()))
                .toList();
        return new Snippet(part.of(text), part.shift(span.start()), inside);
    }

    private List<Span> matches(String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        Object found = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, 1);
        List<Span> merged = new ArrayList<>();
        if (found instanceof Found spans) {
            for (Span next : new TreeSet<>(spans.spans())) {
                if (!merged.isEmpty() && next.start() < merged.getLast().end()) {
                    Span last = merged.removeLast();
                    merged.add(new Span(last.start(), Math.max(last.end(), next.end())));
                } else {
                    merged.add(next);
                }
            }
        }
        return merged;
    }

    /** Returns where a snippet should start to show as many different matched words as it can, the earliest such place. */
    private static int bestStart(String text, List<Span> matches) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < matches.size(); i++) {
            int from = matches.get(i).start();
            long different = matches.subList(i, matches.size()).stream()
                    .takeWhile(match -> match.end() <= from + SNIPPET_LENGTH * 3 / 4)
                    .map(match -> match.of(text))
                    .distinct()
                    .count();
            if (different > most) {
                most = different;
                best = from;
            }
        }
        int lead = best < SNIPPET_LENGTH / 4 ? best : SNIPPET_LENGTH / 4;
        return Math.min(best - lead, Math.max(0, text.length() - SNIPPET_LENGTH));
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start < text.length() ? start : at;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end > 1 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end > at - SNIPPET_LENGTH / 4 ? end : at;
    }

    private record Found(List<Span> spans) {}

    private static final class Offsets extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Span> spans = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    spans.add(new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Found(spans);
        }
    }
}
