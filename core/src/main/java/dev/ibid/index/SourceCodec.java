package dev.ibid.index;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The stored form of a source document without its text; spans are written as steps from the one before. */
final class SourceCodec {

    private SourceCodec() {}

    static void write(ByteWriter out, SourceDocument source) {
        out.text(source.source());
        out.text(source.externalId());
        out.text(source.container().map(DocumentId::sha256).orElse(""));
        writeMetadata(out, source.metadata());
        Spans spans = new Spans();
        out.list(source.blocks(), (o, block) -> {
            o.text(block.kind().name());
            spans.write(o, block.span());
            o.number(block.level());
            o.number(block.page());
            o.text(block.mark());
        });
        writeHeadingPaths(out, source.blocks());
        Spans pages = new Spans();
        out.list(source.pages(), (o, page) -> {
            o.number(page.number());
            pages.write(o, page.span());
            o.decimal(page.width());
            o.decimal(page.height());
        });
        Spans lines = new Spans();
        out.list(source.lines(), (o, line) -> {
            lines.write(o, line.span());
            writeRegion(o, line.region());
        });
        out.list(source.warnings(), (o, warning) -> {
            o.text(warning.code());
            o.text(warning.message());
        });
    }

    static SourceDocument read(ByteReader in, DocumentId id, String text) {
        String source = in.text();
        String externalId = in.text();
        String container = in.text();
        DocumentMetadata metadata = readMetadata(in);
        Spans spans = new Spans();
        List<Block> flat = in.list(i ->
                new Block(BlockKind.valueOf(i.text()), spans.read(i), i.integer(), i.integer(), List.of(), i.text()));
        List<Block> blocks = readHeadingPaths(in, flat);
        Spans pageSpans = new Spans();
        List<Page> pages = in.list(i -> new Page(i.integer(), pageSpans.read(i), i.decimal(), i.decimal()));
        Spans lineSpans = new Spans();
        List<Line> lines = in.list(i -> new Line(lineSpans.read(i), readRegion(i)));
        List<Warning> warnings = in.list(i -> new Warning(i.text(), i.text()));
        Optional<DocumentId> parent = container.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(container));
        return new SourceDocument(id, source, externalId, parent, text, blocks, pages, lines, metadata, warnings);
    }

    static void writeMetadata(ByteWriter out, DocumentMetadata metadata) {
        out.text(metadata.title());
        out.texts(metadata.authors());
        out.text(metadata.date());
        out.text(metadata.publisher());
        out.text(metadata.language());
        out.text(metadata.mediaType());
        out.number(metadata.pageCount());
        out.number(metadata.byteSize());
        out.texts(metadata.declares());
        writeMap(out, metadata.properties());
    }

    static DocumentMetadata readMetadata(ByteReader in) {
        return new DocumentMetadata(
                in.text(),
                in.texts(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.number(),
                in.texts(),
                readMap(in));
    }

    static void writeMap(ByteWriter out, Map<String, String> map) {
        out.list(List.copyOf(map.entrySet()), (o, entry) -> {
            o.text(entry.getKey());
            o.text(entry.getValue());
        });
    }

    static Map<String, String> readMap(ByteReader in) {
        Map<String, String> map = new TreeMap<>();
        int size = in.integer();
        for (int i = 0; i < size; i++) {
            map.put(in.text(), in.text());
        }
        return map;
    }

    /** Neighbouring blocks mostly share their headings: a path is written only where it changes. */
    private static void writeHeadingPaths(ByteWriter out, List<Block> blocks) {
        List<String> last = List.of();
        for (Block block : blocks) {
            boolean same = block.headingPath().equals(last);
            out.flag(same);
            if (!same) {
                out.texts(block.headingPath());
                last = block.headingPath();
            }
        }
    }

    private static List<Block> readHeadingPaths(ByteReader in, List<Block> flat) {
        List<Block> blocks = new ArrayList<>(flat.size());
        List<String> last = List.of();
        for (Block block : flat) {
            if (!in.flag()) {
                last = in.texts();
            }
            blocks.add(new Block(block.kind(), block.span(), block.level(), block.page(), last, block.mark()));
        }
        return blocks;
    }

    private static void writeRegion(ByteWriter out, Region region) {
        out.number(region.page());
        out.decimal(region.x());
        out.decimal(region.y());
        out.decimal(region.width());
        out.decimal(region.height());
    }

    private static Region readRegion(ByteReader in) {
        return new Region(in.integer(), in.decimal(), in.decimal(), in.decimal(), in.decimal());
    }

    /** Writes each span as the step from the end of the last and its length. */
    static final class Spans {
        private int last;

        void write(ByteWriter out, Span span) {
            out.signed((long) span.start() - last);
            out.number(span.length());
            last = span.end();
        }

        Span read(ByteReader in) {
            int start = Math.toIntExact(last + in.signed());
            last = start + in.integer();
            return new Span(start, last);
        }
    }
}
