package dev.ibid.ingest.rich;

import dev.ibid.ingest.structure.EmbeddedSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Hands embedded documents to the sink, leaving out the pictures, macros and previews that office formats carry along. */
final class SinkExtractor implements EmbeddedDocumentExtractor {
    private static final Set<String> PARTS =
            Set.of("INLINE", "MACRO", "METADATA", "FONT", "THUMBNAIL", "RENDERING", "VERSION");

    private final EmbeddedSink sink;
    private int unnamed;

    SinkExtractor(EmbeddedSink sink) {
        this.sink = sink;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String kind = Optional.ofNullable(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE))
                .orElse("");
        return !PARTS.contains(kind.toUpperCase(Locale.ROOT));
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String name = Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                .filter(n -> !n.isBlank())
                .orElseGet(() -> "embedded-" + ++unnamed);
        sink.accept(name, stream);
    }
}
