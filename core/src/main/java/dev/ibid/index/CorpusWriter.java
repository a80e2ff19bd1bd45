package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import dev.ibid.taxonomy.Taxonomy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a corpus. Nothing is visible to readers, and nothing survives a crash, before {@link #commit()}; what was
 * written since the last commit is dropped by {@link #close()}. All methods may be called from several threads.
 */
public final class CorpusWriter implements Closeable {
    /** Enough for a few hundred briefs between flushes, little beside the heap that parsing needs. */
    private static final double BUFFER_MEGABYTES = 48;

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final Taxonomy taxonomy;
    private final CommitInfo info;

    private CorpusWriter(Path path, Directory directory, IndexWriter writer, Taxonomy taxonomy, CommitInfo info) {
        this.path = path;
        this.directory = directory;
        this.writer = writer;
        this.taxonomy = taxonomy;
        this.info = info;
    }

    /**
     * Opens a corpus for writing, and makes one where there is none. A new corpus is committed at once, so that it can be read.
     *
     * @param path directory of the index, made if missing
     * @param taxonomy the taxonomy that documents are tagged with; kept in the corpus for its readers
     * @param fingerprint of the pipeline, kept with every document written
     * @param createdBy program and version, kept with every commit
     * @return the writer
     * @throws CorpusException if another process writes, or what is there cannot be used
     */
    public static CorpusWriter open(Path path, Taxonomy taxonomy, String fingerprint, String createdBy)
            throws CorpusException {
        CommitInfo info = new CommitInfo(CommitInfo.CURRENT_FORMAT, fingerprint, createdBy);
        Directory directory = null;
        try {
            Files.createDirectories(path);
            directory = FSDirectory.open(path);
            boolean exists = DirectoryReader.indexExists(directory);
            if (exists) {
                CommitInfo.of(
                        path, DirectoryReader.listCommits(directory).getLast().getUserData());
            }
            CorpusWriter corpus =
                    new CorpusWriter(path, directory, new IndexWriter(directory, config()), taxonomy, info);
            corpus.storeTaxonomy();
            if (!exists) {
                corpus.commit();
            }
            return corpus;
        } catch (IOException e) {
            closeQuietly(directory, e);
            throw CorpusException.of(path, e);
        } catch (CorpusException e) {
            closeQuietly(directory, e);
            throw e;
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(TextAnalysis.analyzer())
                .setOpenMode(OpenMode.CREATE_OR_APPEND)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static void closeQuietly(@Nullable Directory directory, Exception cause) {
        if (directory != null) {
            try {
                directory.close();
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private void storeTaxonomy() throws IOException {
        Document lucene = new Document();
        List<IndexableField> fields = new ArrayList<>();
        FieldTypes.exact(fields, Fields.UNIT, Fields.UNIT_TAXONOMY);
        fields.add(new StoredField(Fields.STORED_RECORD, TaxonomyCodec.encode(taxonomy)));
        fields.forEach(lucene::add);
        writer.updateDocument(new Term(Fields.UNIT, Fields.UNIT_TAXONOMY), lucene);
    }

    /**
     * Writes a document and everything found in it, in place of what the corpus held under its id.
     *
     * @param document the document
     * @throws CorpusException if the disk refuses
     */
    public void put(AnnotatedDocument document) throws CorpusException {
        put(document, info.fingerprint());
    }

    /**
     * Writes a document and everything found in it, in place of what the corpus held under its id.
     *
     * @param document the document
     * @param fingerprint of all that was found in it depends on, where that is more than the pipeline
     * @throws CorpusException if the disk refuses
     */
    public void put(AnnotatedDocument document, String fingerprint) throws CorpusException {
        List<Document> block = BlockBuilder.build(document, taxonomy, fingerprint);
        run(() -> writer.updateDocuments(
                new Term(Fields.DOC, document.source().id().sha256()), block));
    }

    /**
     * Removes a document and everything found in it; its source records stay. Does nothing if there is no such document.
     *
     * @param id the document
     * @throws CorpusException if the disk refuses
     */
    public void remove(DocumentId id) throws CorpusException {
        run(() -> writer.deleteDocuments(new Term(Fields.DOC, id.sha256())));
    }

    /**
     * Remembers a source, in place of what was remembered under its name.
     *
     * @param source read or failed
     * @throws CorpusException if the disk refuses
     */
    public void put(SourceRecord source) throws CorpusException {
        Document lucene = new Document();
        List<IndexableField> fields = new ArrayList<>();
        FieldTypes.exact(fields, Fields.UNIT, Fields.UNIT_SOURCE);
        FieldTypes.exact(fields, FieldTypes.SOURCE_KEY, FieldTypes.sourceKey(source.source()));
        if (source instanceof SourceFile file) {
            FieldTypes.exact(fields, FieldTypes.SOURCE_DOC, file.document().sha256());
        }
        fields.add(new StoredField(Fields.STORED_RECORD, InfoCodec.encode(source)));
        fields.forEach(lucene::add);
        run(() ->
                writer.updateDocument(new Term(FieldTypes.SOURCE_KEY, FieldTypes.sourceKey(source.source())), lucene));
    }

    /**
     * Forgets a source; the document it held stays. Does nothing if it is not known.
     *
     * @param source its name
     * @throws CorpusException if the disk refuses
     */
    public void forget(String source) throws CorpusException {
        run(() -> writer.deleteDocuments(new Term(FieldTypes.SOURCE_KEY, FieldTypes.sourceKey(source))));
    }

    /**
     * Makes everything written so far durable and visible, all of it or nothing.
     *
     * @throws CorpusException if the disk refuses; the commit before stays whole
     */
    public void commit() throws CorpusException {
        run(() -> {
            writer.setLiveCommitData(info.toUserData().entrySet());
            return writer.commit();
        });
    }

    /**
     * Merges the index into as few files as it can, which makes searching a little faster and frees what deleted documents
     * take. Reads and writes the whole index; takes effect with the next commit.
     *
     * @throws CorpusException if the disk refuses
     */
    public void compact() throws CorpusException {
        run(() -> {
            writer.forceMerge(1);
            return 0L;
        });
    }

    /** Ends writing. What was not committed is dropped. */
    @Override
    public void close() throws IOException {
        try (directory) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }

    private void run(Action action) throws CorpusException {
        try {
            action.run();
        } catch (IOException e) {
            throw CorpusException.of(path, e);
        }
    }

    private interface Action {
        long run() throws IOException;
    }
}
