package dev.ibid.ingest;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.Line;
import dev.ibid.document.Page;
import dev.ibid.document.Region;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.document.Warning;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes and reads a source document for {@link WireFormat}. */
final class DocumentWire {
    private DocumentWire() {}

    /** Writes one element of a list. */
    private interface ElementWriter<T> {
        void write(DataOutputStream out, T element) throws IOException;
    }

    /** Reads one element of a list. */
    private interface ElementReader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void write(DataOutputStream out, SourceDocument document) throws IOException {
        WireFormat.writeText(out, document.id().sha256());
        WireFormat.writeText(out, document.source());
        WireFormat.writeText(out, document.externalId());
        WireFormat.writeText(out, document.container().map(DocumentId::sha256).orElse(""));
        WireFormat.writeText(out, document.text());
        list(out, document.blocks(), DocumentWire::block);
        list(out, document.pages(), (o, page) -> {
            o.writeInt(page.number());
            span(o, page.span());
            o.writeDouble(page.width());
            o.writeDouble(page.height());
        });
        list(out, document.lines(), (o, line) -> {
            span(o, line.span());
            region(o, line.region());
        });
        metadata(out, document.metadata());
        list(out, document.warnings(), (o, warning) -> {
            WireFormat.writeText(o, warning.code());
            WireFormat.writeText(o, warning.message());
        });
    }

    static SourceDocument read(DataInputStream in) throws IOException {
        DocumentId id = new DocumentId(WireFormat.readText(in));
        String source = WireFormat.readText(in);
        String externalId = WireFormat.readText(in);
        String container = WireFormat.readText(in);
        return new SourceDocument(
                id,
                source,
                externalId,
                container.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(container)),
                WireFormat.readText(in),
                list(in, DocumentWire::block),
                list(in, i -> new Page(i.readInt(), span(i), i.readDouble(), i.readDouble())),
                list(in, i -> new Line(span(i), region(i))),
                metadata(in),
                list(in, i -> new Warning(WireFormat.readText(i), WireFormat.readText(i))));
    }

    private static void block(DataOutputStream out, Block block) throws IOException {
        WireFormat.writeText(out, block.kind().name());
        span(out, block.span());
        out.writeInt(block.level());
        out.writeInt(block.page());
        list(out, block.headingPath(), WireFormat::writeText);
        WireFormat.writeText(out, block.mark());
    }

    private static Block block(DataInputStream in) throws IOException {
        return new Block(
                BlockKind.valueOf(WireFormat.readText(in)),
                span(in),
                in.readInt(),
                in.readInt(),
                list(in, WireFormat::readText),
                WireFormat.readText(in));
    }

    private static void metadata(DataOutputStream out, DocumentMetadata metadata) throws IOException {
        WireFormat.writeText(out, metadata.title());
        list(out, metadata.authors(), WireFormat::writeText);
        WireFormat.writeText(out, metadata.date());
        WireFormat.writeText(out, metadata.publisher());
        WireFormat.writeText(out, metadata.language());
        WireFormat.writeText(out, metadata.mediaType());
        out.writeInt(metadata.pageCount());
        out.writeLong(metadata.byteSize());
        list(out, metadata.declares(), WireFormat::writeText);
        list(out, List.copyOf(metadata.properties().entrySet()), (o, e) -> {
            WireFormat.writeText(o, e.getKey());
            WireFormat.writeText(o, e.getValue());
        });
    }

    private static DocumentMetadata metadata(DataInputStream in) throws IOException {
        return new DocumentMetadata(
                WireFormat.readText(in),
                list(in, WireFormat::readText),
                WireFormat.readText(in),
                WireFormat.readText(in),
                WireFormat.readText(in),
                WireFormat.readText(in),
                in.readInt(),
                in.readLong(),
                list(in, WireFormat::readText),
                properties(in));
    }

    private static Map<String, String> properties(DataInputStream in) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String key = WireFormat.readText(in);
            properties.put(key, WireFormat.readText(in));
        }
        return properties;
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private static void region(DataOutputStream out, Region region) throws IOException {
        out.writeInt(region.page());
        out.writeDouble(region.x());
        out.writeDouble(region.y());
        out.writeDouble(region.width());
        out.writeDouble(region.height());
    }

    private static Region region(DataInputStream in) throws IOException {
        return new Region(in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
    }

    private static <T> void list(DataOutputStream out, List<T> list, ElementWriter<T> element) throws IOException {
        out.writeInt(list.size());
        for (T item : list) {
            element.write(out, item);
        }
    }

    private static <T> List<T> list(DataInputStream in, ElementReader<T> element) throws IOException {
        int size = in.readInt();
        List<T> list = new ArrayList<>(Math.min(size, 1 << 16));
        for (int i = 0; i < size; i++) {
            list.add(element.read(in));
        }
        return list;
    }
}
