package dev.ibid.ingest.structure;

import dev.ibid.document.Block;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.Line;
import dev.ibid.document.Page;
import dev.ibid.document.Warning;
import java.util.List;

/**
 * A document's text and structure as a format reader found them, not yet tied to a file.
 *
 * @param text canonical text
 * @param blocks in reading order, not overlapping
 * @param pages in order; empty where the format has none
 * @param lines printed lines; empty where the format has no layout
 * @param metadata what the document says about itself; media type and size are not known here
 * @param warnings oddities met while reading
 */
public record StructuredText(
        String text,
        List<Block> blocks,
        List<Page> pages,
        List<Line> lines,
        DocumentMetadata metadata,
        List<Warning> warnings) {
    /** Copies the lists. */
    public StructuredText {
        blocks = List.copyOf(blocks);
        pages = List.copyOf(pages);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    /**
     * {@return a text without layout, its back matter labelled and its heading paths filled in}
     *
     * @param text canonical text
     * @param blocks in order, heading paths empty
     * @param metadata what the document says about itself
     * @param warnings oddities met while reading
     */
    public static StructuredText withoutLayout(
            String text, List<Block> blocks, DocumentMetadata metadata, List<Warning> warnings) {
        return new StructuredText(
                text,
                HeadingPaths.fill(text, BackMatter.label(text, blocks)),
                List.of(),
                List.of(),
                metadata,
                warnings);
    }
}
