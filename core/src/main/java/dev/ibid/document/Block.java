package dev.ibid.document;

import java.util.List;

/**
 * One structural unit of a document. Blocks are in reading order and do not overlap; between them may be line breaks and
 * markup that belong to no block.
 *
 * @param kind what part it plays
 * @param span where it stands, markup such as a bullet or a note mark left out
 * @param level depth of a heading (1 the highest) or nesting of a list item (1 the outermost); 0 for other kinds
 * @param page number of the page it starts on, counted from 1; 0 where the format has no pages
 * @param headingPath texts of the headings above it, outermost first, the block itself left out; the document's title is
 *     not part of it
 * @param mark the number or sign of a list item, footnote, endnote or reference entry as printed ("12", "a", "*"); empty
 *     where there is none
 */
public record Block(BlockKind kind, Span span, int level, int page, List<String> headingPath, String mark) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if {@code level} or {@code page} is negative
     */
    public Block {
        if (level < 0 || page < 0) {
            throw new IllegalArgumentException("negative level or page: " + level + ", " + page);
        }
        headingPath = List.copyOf(headingPath);
    }

    /**
     * {@return a block without page, mark or headings above it}
     *
     * @param kind what part it plays
     * @param span where it stands
     */
    public static Block of(BlockKind kind, Span span) {
        return new Block(kind, span, 0, 0, List.of(), "");
    }
}
