package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into passages: a block each, several short ones of one section together, a long one at the ends of its
 * sentences. Headings and page furniture are in no passage; a document without blocks is cut as if it were one.
 */
final class PassageCutter {
    /** About 300 English words: abstracts and most paragraphs stay whole, and a passage fits a screen. */
    private static final int MAX_LENGTH = 2000;

    /** Rows and items below this many code units are too little to be searched alone. */
    private static final int SHORT = 300;

    private final SourceDocument source;
    private final List<Sentence> sentences;
    private final List<Passage> passages = new ArrayList<>();
    private int nextSentence;

    private PassageCutter(AnnotatedDocument document) {
        this.source = document.source();
        this.sentences = document.sentences();
    }

    static List<Passage> cut(AnnotatedDocument document) {
        PassageCutter cutter = new PassageCutter(document);
        cutter.cutAll();
        return List.copyOf(cutter.passages);
    }

    private void cutAll() {
        List<Block> blocks = source.blocks();
        if (blocks.isEmpty() && !source.text().isBlank()) {
            blocks = List.of(
                    Block.of(BlockKind.PARAGRAPH, new Span(0, source.text().length())));
        }
        int i = 0;
        while (i < blocks.size()) {
            Block first = blocks.get(i++);
            if (first.span().isEmpty() || first.kind().isHeading() || first.kind() == BlockKind.PAGE_FURNITURE) {
                continue;
            }
            int end = first.span().end();
            while (i < blocks.size() && joins(first, end, blocks.get(i))) {
                end = blocks.get(i++).span().end();
            }
            cut(first, end);
        }
    }

    private static boolean joins(Block first, int end, Block next) {
        return end - first.span().start() < SHORT
                && next.span().end() - first.span().start() <= MAX_LENGTH
                && next.kind() == first.kind()
                && next.headingPath().equals(first.headingPath())
                && next.span().length() < SHORT;
    }

    private void cut(Block first, int end) {
        int start = first.span().start();
        while (end - start > MAX_LENGTH) {
            int at = breakBefore(start, start + MAX_LENGTH);
            add(first, start, at);
            start = at;
        }
        add(first, start, end);
    }

    /** Returns the start of the last sentence that begins in the later half of the window, or else the last white space. */
    private int breakBefore(int start, int limit) {
        int best = -1;
        while (nextSentence < sentences.size()
                && sentences.get(nextSentence).span().start() <= limit) {
            int candidate = sentences.get(nextSentence).span().start();
            if (candidate > start + MAX_LENGTH / 2) {
                best = candidate;
            }
            nextSentence++;
        }
        if (best > 0) {
            return best;
        }
        for (int at = limit; at > start + MAX_LENGTH / 2; at--) {
            if (Character.isWhitespace(source.text().charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(source.text().charAt(limit)) ? limit - 1 : limit;
    }

    private void add(Block block, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(source.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            int page = start == block.span().start() ? block.page() : source.pageAt(start);
            passages.add(new Passage(passages.size() + 1, new Span(start, end), page, block.headingPath()));
        }
    }
}
