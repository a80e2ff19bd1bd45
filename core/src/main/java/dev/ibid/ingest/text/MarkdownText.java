package dev.ibid.ingest.text;

import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.StructuredText;
import java.util.LinkedHashSet;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark 0.31 with GitHub's tables and footnotes) with its YAML front matter. Safe for any thread. */
public final class MarkdownText {
    /** In commonmark-java's own order: the parser tries them one by one, and a rule of hyphens is tried after a heading. */
    private static final List<Class<? extends Block>> BLOCK_TYPES = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            HtmlBlock.class,
            ThematicBreak.class,
            ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .enabledBlockTypes(new LinkedHashSet<>(BLOCK_TYPES))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(100)
            .build();

    private MarkdownText() {}

    /**
     * {@return the text with blocks over it; front matter belongs to no block}
     *
     * @param text a whole file, decoded; it becomes the canonical text unchanged
     */
    public static StructuredText read(String text) {
        MetadataDraft metadata = new MetadataDraft();
        FrontMatter front = FrontMatter.read(text, metadata);
        String body = text.substring(front.end());
        MarkdownBlocks blocks =
                new MarkdownBlocks(text, front.end(), metadata.build().title());
        PARSER.parse(body).accept(blocks);
        metadata.title(blocks.title());
        return StructuredText.withoutLayout(text, blocks.found(), metadata.build(), front.warnings());
    }
}
