package dev.ibid.citation.graph;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A headed part of a document.
 *
 * @param heading the heading's words
 * @param level depth, 1 the highest
 * @param span from the heading's first code unit to the next heading of the same or a higher level
 */
public record Section(String heading, int level, Span span) {
    /**
     * {@return the sections of a document in reading order; a section overlaps its subsections}
     *
     * @param document a document as read
     */
    public static List<Section> of(SourceDocument document) {
        List<Block> headings = document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .toList();
        List<Section> sections = new ArrayList<>(headings.size());
        int[] ends = ends(headings, document.text().length());
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            sections.add(new Section(
                    heading.span().of(document.text()),
                    heading.level(),
                    new Span(heading.span().start(), ends[i])));
        }
        return List.copyOf(sections);
    }

    /** One pass with a stack of open headings, so that a code of ten thousand sections takes no quadratic time. */
    private static int[] ends(List<Block> headings, int length) {
        int[] ends = new int[headings.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Block heading = headings.get(i);
            while (!open.isEmpty() && headings.get(open.getLast()).level() >= heading.level()) {
                ends[open.removeLast()] = heading.span().start();
            }
            open.add(i);
        }
        for (int i : open) {
            ends[i] = length;
        }
        return ends;
    }
}
