package dev.ibid;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CheckReport;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.FailedSource;
import dev.ibid.taxonomy.Concept;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A corpus in a folder of a test, with a folder of files beside it. */
final class CorpusFixture implements AutoCloseable {
    /** Every such sentence is a claim with a technique and a control. */
    private static final String CLAIM =
            " license requirements cut exports of accelerators by 40 percent because distillation was cheap.";

    private final Path base;
    private final Corpus corpus;

    private CorpusFixture(Path base) throws CorpusException, IOException {
        this.base = base;
        this.corpus = Corpus.create(base, List.<Concept>of(), true);
        Files.createDirectories(files());
    }

    static CorpusFixture in(Path base) throws CorpusException, IOException {
        return new CorpusFixture(base);
    }

    static String text(String subject) {
        return "In " + subject + CLAIM + "\n\nRegulators should publish red flags for " + subject + ".\n";
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Corpus corpus() {
        return corpus;
    }

    Path files() {
        return base.resolve("files");
    }

    Path file(String name) {
        return files().resolve(name);
    }

    /** Writes a file whose time differs from that of every earlier version. */
    Path write(String name, byte[] content) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        long before = Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        Files.write(file, content);
        if (before > 0) {
            Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(before + 2_000));
        }
        return file;
    }

    Path write(String name, String content) throws IOException {
        return write(name, utf8(content));
    }

    AddRequest request() {
        return AddRequest.of(List.of(files())).withInProcess(true).withJobs(1);
    }

    AddReport add() throws CorpusException, IOException {
        return corpus.add(request());
    }

    AddReport prune() throws CorpusException, IOException {
        return corpus.add(request().withPrune(true));
    }

    /** {@return the text of every document, by the source that names it} */
    NavigableMap<String, String> texts() throws CorpusException {
        NavigableMap<String, String> texts = new TreeMap<>();
        for (DocumentId id : corpus.documentIds()) {
            AnnotatedDocument document = corpus.document(id);
            texts.put(document.source().source(), document.source().text());
        }
        return texts;
    }

    /** {@return the sources that name documents, without the folder of files} */
    List<String> sources() throws CorpusException {
        return texts().keySet().stream()
                .map(source -> source.replaceFirst("^files/", ""))
                .toList();
    }

    List<String> failed() throws CorpusException, IOException {
        return corpus.status().failures().stream()
                .map(FailedSource::source)
                .map(source -> source.replaceFirst("^files/", ""))
                .toList();
    }

    long claims() throws CorpusException, IOException {
        return corpus.status().documents().stream()
                .mapToLong(DocumentInfo::claims)
                .sum();
    }

    /** {@return what a check of the index says} */
    CheckReport check() throws CorpusException {
        return Corpus.check(base);
    }

    @Override
    public void close() throws IOException {
        corpus.close();
    }
}
