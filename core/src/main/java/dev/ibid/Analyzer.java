package dev.ibid;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.ingest.DocumentReader;
import dev.ibid.ingest.PlainDocument;
import dev.ibid.ingest.ReadFailure;
import dev.ibid.ingest.ReadOptions;
import dev.ibid.ingest.ReadResult;
import dev.ibid.ingest.UnreadableDocumentException;
import dev.ibid.taxonomy.Taxonomy;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads and annotates documents without a corpus: what the pipeline sees. Safe for any thread; close it when done.
 *
 * <pre>{@code
 * try (Analyzer analyzer = Analyzer.of(Taxonomy.builtIn())) {
 *     AnnotatedDocument seen = analyzer.analyze("note", "BIS added 28 entities to the Entity List.");
 * }
 * }</pre>
 */
public final class Analyzer implements AutoCloseable {
    private final Pipeline pipeline;
    private final DocumentReader reader;

    private Analyzer(Pipeline pipeline, DocumentReader reader) {
        this.pipeline = pipeline;
        this.reader = reader;
    }

    /**
     * {@return an analyzer with default limits}
     *
     * @param taxonomy the concepts to find
     */
    public static Analyzer of(Taxonomy taxonomy) {
        return new Analyzer(Pipeline.of(taxonomy), DocumentReader.inProcess(ReadOptions.defaults()));
    }

    static Analyzer of(Pipeline pipeline) {
        return new Analyzer(pipeline, DocumentReader.inProcess(ReadOptions.defaults()));
    }

    /**
     * What one file gave.
     *
     * @param documents the file itself, unless it is an archive, then what is embedded in it
     * @param failures embedded documents that could not be read
     */
    public record Analysis(List<AnnotatedDocument> documents, List<ReadFailure> failures) {
        /** Copies the lists. */
        public Analysis {
            documents = List.copyOf(documents);
            failures = List.copyOf(failures);
        }
    }

    /**
     * {@return the documents in a file, annotated}
     *
     * @param file a file of any format
     * @param source what to call it
     * @throws UnreadableDocumentException if nothing of it can be read
     */
    public Analysis analyze(Path file, String source) throws UnreadableDocumentException {
        return analyze(reader.read(file, source));
    }

    /**
     * {@return the documents in the bytes of a file, annotated}
     *
     * @param bytes the whole file
     * @param source what to call it; its ending helps to tell the format
     * @throws UnreadableDocumentException if nothing of it can be read
     */
    public Analysis analyze(byte[] bytes, String source) throws UnreadableDocumentException {
        return analyze(reader.read(bytes, source));
    }

    private Analysis analyze(ReadResult read) {
        return new Analysis(read.documents().stream().map(pipeline::annotate).toList(), read.failures());
    }

    /**
     * {@return a text, annotated; its offsets are those of the text given}
     *
     * @param name what to call it
     * @param text the text
     */
    public AnnotatedDocument analyze(String name, String text) {
        return pipeline.annotate(PlainDocument.of(name, text));
    }

    @Override
    public void close() {
        reader.close();
    }
}
