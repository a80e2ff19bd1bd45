package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import java.time.Instant;
import java.util.Optional;

/** The stored forms of {@link DocumentInfo} and {@link SourceRecord}. */
final class InfoCodec {
    private InfoCodec() {}

    static byte[] encode(AnnotatedDocument document, String fingerprint) {
        SourceDocument source = document.source();
        ByteWriter out = new ByteWriter();
        out.text(source.id().sha256());
        out.text(source.source());
        out.text(source.externalId());
        out.text(source.container().map(DocumentId::sha256).orElse(""));
        SourceCodec.writeMetadata(out, source.metadata());
        out.number(source.text().length());
        out.number(document.sentences().size());
        out.number(document.sentences().stream()
                .map(Sentence::label)
                .filter(label -> label.isClaim())
                .count());
        out.number(document.mentions().size());
        out.number(document.citations().citations().size());
        out.number(document.citations().references().size());
        out.flag(document.tagged());
        out.text(fingerprint);
        return out.bytes();
    }

    static DocumentInfo decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        DocumentId id = new DocumentId(in.text());
        String source = in.text();
        String externalId = in.text();
        String container = in.text();
        return new DocumentInfo(
                id,
                source,
                externalId,
                container.isEmpty() ? Optional.empty() : Optional.of(new DocumentId(container)),
                SourceCodec.readMetadata(in),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.flag(),
                in.text());
    }

    static byte[] encode(SourceRecord sourceRecord) {
        ByteWriter out = new ByteWriter();
        out.flag(sourceRecord instanceof SourceFile);
        out.text(sourceRecord.source());
        out.number(sourceRecord.size());
        Instant modified = sourceRecord.modified();
        out.signed(modified.getEpochSecond());
        out.number(modified.getNano());
        switch (sourceRecord) {
            case SourceFile file -> out.text(file.document().sha256());
            case FailedSource failed -> {
                out.text(failed.reason());
                out.text(failed.message());
            }
        }
        return out.bytes();
    }

    static SourceRecord decodeSource(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        boolean file = in.flag();
        String source = in.text();
        long size = in.number();
        Instant modified = Instant.ofEpochSecond(in.signed(), in.number());
        return file
                ? new SourceFile(source, size, modified, new DocumentId(in.text()))
                : new FailedSource(source, in.text(), in.text(), size, modified);
    }
}
