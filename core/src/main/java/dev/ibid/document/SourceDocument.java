package dev.ibid.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One source file as read: canonical text with its structure, before anything was looked for in it. Immutable, safe for
 * any thread.
 *
 * @param id SHA-256 of the bytes
 * @param source where it came from, as the user named it: a path with {@code /}, or container path and entry joined by
 *     {@code !/} for embedded documents
 * @param externalId the id a bulk import gave it; empty otherwise
 * @param container id of the document this one was embedded in or attached to
 * @param text canonical text; all spans point into it
 * @param blocks in reading order, not overlapping
 * @param pages in order; empty where the format has none
 * @param lines printed lines in order of their spans; empty where the format has no layout
 * @param metadata what the document says about itself
 * @param warnings oddities met while reading
 */
public record SourceDocument(
        DocumentId id,
        String source,
        String externalId,
        Optional<DocumentId> container,
        String text,
        List<Block> blocks,
        List<Page> pages,
        List<Line> lines,
        DocumentMetadata metadata,
        List<Warning> warnings) {
    /**
     * Copies the lists and checks that blocks are in order and inside the text.
     *
     * @throws IllegalArgumentException if a block overlaps its predecessor or ends beyond the text
     */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        int last = 0;
        for (Block block : blocks) {
            if (block.span().start() < last || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block " + block.span() + " of " + source
                        + " is out of order or beyond the text of length " + text.length());
            }
            last = block.span().end();
        }
    }

    /**
     * {@return the block that holds the code unit at {@code offset}, if any}
     *
     * @param offset an offset into the canonical text
     */
    public Optional<Block> findBlock(int offset) {
        int i = Collections.binarySearch(
                blocks,
                Block.of(BlockKind.PARAGRAPH, new Span(offset, offset)),
                Comparator.comparingInt(b -> b.span().start()));
        int at = i >= 0 ? i : -i - 2;
        return at >= 0 && blocks.get(at).span().contains(offset) ? Optional.of(blocks.get(at)) : Optional.empty();
    }

    /**
     * {@return the number of the page that holds the code unit at {@code offset}, counted from 1; 0 if there is none}
     *
     * @param offset an offset into the canonical text
     */
    public int pageAt(int offset) {
        for (Page page : pages) {
            if (page.span().contains(offset)) {
                return page.number();
            }
        }
        return 0;
    }

    /**
     * {@return the rectangles that cover a span, one a line; a line that is covered in part gives a proportional part,
     * empty where the format has no layout}
     *
     * @param span a span of the canonical text
     */
    public List<Region> regionsOf(Span span) {
        List<Region> regions = new ArrayList<>();
        for (Line line : lines) {
            if (line.span().overlaps(span)) {
                regions.add(part(line, span));
            }
        }
        return List.copyOf(regions);
    }

    private static Region part(Line line, Span span) {
        Region whole = line.region();
        double perUnit = whole.width() / line.span().length();
        int from = Math.max(line.span().start(), span.start());
        int to = Math.min(line.span().end(), span.end());
        return new Region(
                whole.page(),
                whole.x() + (from - line.span().start()) * perUnit,
                whole.y(),
                (to - from) * perUnit,
                whole.height());
    }
}
