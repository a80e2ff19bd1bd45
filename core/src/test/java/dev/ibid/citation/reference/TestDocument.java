package dev.ibid.citation.reference;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds small documents block by block. */
public final class TestDocument {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private List<String> path = List.of();

    public TestDocument paragraph(String words) {
        return add(BlockKind.PARAGRAPH, words, "");
    }

    public TestDocument heading(String words) {
        add(BlockKind.HEADING, words, "");
        path = List.of(words);
        return this;
    }

    public TestDocument entry(String mark, String words) {
        return add(BlockKind.REFERENCE_ENTRY, words, mark);
    }

    public TestDocument footnote(String mark, String words) {
        return add(BlockKind.FOOTNOTE, words, mark);
    }

    private TestDocument add(BlockKind kind, String words, String mark) {
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, new Span(start, text.length()), kind == BlockKind.HEADING ? 1 : 0, 0, path, mark));
        text.append("\n\n");
        return this;
    }

    public SourceDocument build() {
        String whole = text.toString();
        return new SourceDocument(
                DocumentId.ofText(whole),
                "test.md",
                "",
                Optional.empty(),
                whole,
                blocks,
                List.of(),
                List.of(),
                DocumentMetadata.plainText(whole.length()),
                List.of());
    }
}
