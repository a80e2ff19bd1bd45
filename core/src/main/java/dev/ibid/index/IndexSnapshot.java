package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.taxonomy.Taxonomy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * One state of a corpus, unchanged until closed, whatever is written meanwhile. Safe for any thread.
 *
 * <p>Methods that take a document throw {@link java.util.NoSuchElementException} if the snapshot does not have it.
 */
public final class IndexSnapshot implements Closeable {
    /** Texts kept for the hits of one search; with more, hits of long documents would be inflated again and again. */
    private static final int CACHED_TEXTS = 64;

    private final Path path;
    private final IndexSearcher searcher;
    private final SearcherManager owner;
    private final StoredUnits stored;
    private final Map<DocumentId, String> texts = new ConcurrentHashMap<>();
    private volatile @Nullable Taxonomy taxonomy;

    IndexSnapshot(Path path, IndexSearcher searcher, SearcherManager owner) {
        this.path = path;
        this.searcher = searcher;
        this.owner = owner;
        this.stored = new StoredUnits(searcher);
    }

    /** {@return the searcher over this state, for queries on {@link Fields}} */
    public IndexSearcher searcher() {
        return searcher;
    }

    /**
     * {@return what a failure while searching means for the corpus}
     *
     * @param cause what Lucene threw
     */
    public CorpusException fault(IOException cause) {
        return CorpusException.of(path, cause);
    }

    /**
     * {@return what the latest commit says about itself}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public CommitInfo commitInfo() throws CorpusException {
        try {
            return CommitInfo.of(
                    path,
                    ((DirectoryReader) searcher.getIndexReader())
                            .getIndexCommit()
                            .getUserData());
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /**
     * {@return the taxonomy that the corpus was last written with}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public Taxonomy taxonomy() throws CorpusException {
        Taxonomy known = taxonomy;
        if (known == null) {
            known = read(() -> stored.taxonomy());
            taxonomy = known;
        }
        return known;
    }

    /**
     * {@return a document as it was written, with everything found in it}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public AnnotatedDocument readDocument(DocumentId id) throws CorpusException {
        String text = readText(id);
        return read(() -> LayerCodec.decode(stored.blob(id, Fields.STORED_LAYERS), id, text));
    }

    /**
     * {@return a document as it was read}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public SourceDocument readSource(DocumentId id) throws CorpusException {
        return readDocument(id).source();
    }

    /**
     * {@return the canonical text of a document}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public String readText(DocumentId id) throws CorpusException {
        String known = texts.get(id);
        if (known != null) {
            return known;
        }
        String text = read(() -> TextStore.decode(stored.blob(id, Fields.STORED_TEXT)));
        if (texts.size() >= CACHED_TEXTS) {
            texts.clear();
        }
        texts.put(id, text);
        return text;
    }

    /**
     * {@return what is known of a document}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public DocumentInfo readInfo(DocumentId id) throws CorpusException {
        return read(() -> InfoCodec.decode(stored.blob(id, Fields.STORED_HEAD)));
    }

    /**
     * {@return whether the corpus has the document}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public boolean contains(DocumentId id) throws CorpusException {
        return read(() -> stored.findWhole(id)).isPresent();
    }

    /**
     * {@return the ids that begin with these digits, in order; one of them if the prefix is unique}
     *
     * @param prefix hexadecimal digits in either case, at least one
     * @throws CorpusException if the corpus cannot be read
     */
    public List<DocumentId> findByPrefix(String prefix) throws CorpusException {
        return read(() -> stored.byPrefix(prefix));
    }

    /**
     * {@return how many digits tell all documents of the corpus apart, at least {@code least}}
     *
     * @param least fewest digits to print
     * @throws CorpusException if the corpus cannot be read
     */
    public int uniqueDigits(int least) throws CorpusException {
        return read(() -> stored.uniqueDigits(least));
    }

    /**
     * {@return the documents with an external id, in order of their ids}
     *
     * @param externalId as a bulk import gave it
     * @throws CorpusException if the corpus cannot be read
     */
    public List<DocumentId> findByExternalId(String externalId) throws CorpusException {
        return read(() -> stored.ids(new TermQuery(new Term(Fields.EXTERNAL_ID, externalId))));
    }

    /**
     * {@return the documents that another pipeline made, in order of their ids}
     *
     * @param fingerprint of the pipeline that is current
     * @throws CorpusException if the corpus cannot be read
     */
    public List<DocumentId> findStale(String fingerprint) throws CorpusException {
        return read(() -> stored.ids(StoredUnits.notMadeBy(fingerprint)));
    }

    /**
     * {@return the ids of all documents, in order}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public List<DocumentId> documentIds() throws CorpusException {
        return read(() -> stored.allIds());
    }

    /**
     * {@return the number of units of a kind}
     *
     * @param unit the kind
     * @throws CorpusException if the corpus cannot be read
     */
    public int count(Unit unit) throws CorpusException {
        return read(() -> searcher.count(new TermQuery(new Term(Fields.UNIT, unit.key()))));
    }

    /**
     * {@return what is stored with a hit of {@link #searcher()}}
     *
     * @param luceneDocument number of the Lucene document of a claim, passage or document
     * @throws CorpusException if the corpus cannot be read
     */
    public UnitInfo readUnit(int luceneDocument) throws CorpusException {
        return read(() -> stored.unit(luceneDocument));
    }

    /**
     * {@return the Lucene document of a unit, if the corpus has it}
     *
     * @param id a claim, passage or document
     * @throws CorpusException if the corpus cannot be read
     */
    public Optional<Integer> findUnit(UnitId id) throws CorpusException {
        return read(() -> stored.findUnit(id));
    }

    /**
     * {@return what is remembered of a source, if anything}
     *
     * @param source its name
     * @throws CorpusException if the corpus cannot be read
     */
    public Optional<SourceRecord> findSource(String source) throws CorpusException {
        return read(() -> new StoredSources(searcher).find(source));
    }

    /**
     * {@return the sources that hold a document, by name}
     *
     * @param id the document
     * @throws CorpusException if the corpus cannot be read
     */
    public List<SourceFile> sourcesOf(DocumentId id) throws CorpusException {
        return read(() -> new StoredSources(searcher).of(id));
    }

    /**
     * Hands every remembered source to a consumer, in no particular order.
     *
     * @param consumer is called on this thread
     * @throws CorpusException if the corpus cannot be read
     */
    public void forEachSource(Consumer<SourceRecord> consumer) throws CorpusException {
        read(() -> {
            new StoredSources(searcher).forEach(consumer);
            return true;
        });
    }

    /** Frees the files of this state. */
    @Override
    public void close() throws IOException {
        owner.release(searcher);
    }

    private <T> T read(Reading<T> reading) throws CorpusException {
        try {
            return reading.run();
        } catch (IOException e) {
            throw fault(e);
        }
    }

    private interface Reading<T> {
        T run() throws IOException;
    }
}
