package dev.ibid.ingest;

import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Makes documents of text that is in memory already. */
public final class PlainDocument {
    private PlainDocument() {}

    /**
     * {@return a document whose canonical text is the text given, unchanged, with the structure of plain text}
     *
     * @param name what to call it; becomes source and external id
     * @param text the whole text
     */
    public static SourceDocument of(String name, String text) {
        var read = PlainText.read(text);
        long bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return new SourceDocument(
                DocumentId.ofText(text),
                name,
                name,
                Optional.empty(),
                text,
                read.blocks(),
                read.pages(),
                read.lines(),
                Assembly.metadata(read, "text/plain", bytes),
                read.warnings());
    }
}
