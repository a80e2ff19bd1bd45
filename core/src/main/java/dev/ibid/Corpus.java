package dev.ibid;

import dev.ibid.CorpusFolder.Settings;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.graph.CorpusDocument;
import dev.ibid.curation.Correction;
import dev.ibid.curation.CorrectionFile;
import dev.ibid.curation.Corrections;
import dev.ibid.curation.Suggestion;
import dev.ibid.curation.Suggestions;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.index.CheckReport;
import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.index.UnitInfo;
import dev.ibid.search.Matrix;
import dev.ibid.search.SearchRequest;
import dev.ibid.search.SearchResults;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.trace.Audit;
import dev.ibid.trace.Auditor;
import dev.ibid.trace.Trace;
import dev.ibid.trace.Tracer;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * A corpus: documents read, tagged and indexed, to be searched and traced. The way in for a program that embeds Ibid.
 *
 * <pre>{@code
 * try (Corpus corpus = Corpus.create(Path.of("my-corpus"))) {
 *     corpus.add(Path.of("briefs"));
 *     SearchResults results = corpus.search("technique:distillation license");
 *     Trace trace = corpus.trace(results.hits().getFirst().id());
 * }
 * }</pre>
 *
 * <p>A corpus is a folder {@code .ibid}; everything in it can be copied or moved with the folder it stands in. Searching is
 * safe for any number of threads, also while another thread or process adds; of those that write, one at a time can.
 */
public final class Corpus implements AutoCloseable {
    /** Fewer digits than this would look like numbers of something else. */
    private static final int LEAST_DIGITS = 6;

    private final CorpusFolder folder;
    private final View view;
    private @Nullable MeaningSearch meaning;

    private Corpus(CorpusFolder folder, View view) {
        this.folder = folder;
        this.view = view;
    }

    /**
     * Makes an empty corpus that looks for the concepts of the built-in taxonomy.
     *
     * @param folder where {@code .ibid} is made; created if missing
     * @return the corpus, open
     * @throws FileAlreadyExistsException if there is a corpus already
     * @throws CorpusException if the index cannot be made
     * @throws IOException if the folder cannot be made
     */
    public static Corpus create(Path folder) throws CorpusException, IOException {
        return create(folder, List.of(), true, false);
    }

    /**
     * Makes an empty corpus that is searched by words.
     *
     * @param folder where {@code .ibid} is made; created if missing
     * @param concepts what to look for; a concept with the id of a built-in one replaces it
     * @param builtIn whether the built-in concepts are looked for, too
     * @return the corpus, open
     * @throws FileAlreadyExistsException if there is a corpus already
     * @throws CorpusException if the index cannot be made
     * @throws IOException if the folder cannot be made
     * @throws dev.ibid.taxonomy.TaxonomyFormatException if the concepts do not fit together
     */
    public static Corpus create(Path folder, List<Concept> concepts, boolean builtIn)
            throws CorpusException, IOException {
        return create(folder, concepts, builtIn, false);
    }

    /**
     * Makes an empty corpus.
     *
     * @param folder where {@code .ibid} is made; created if missing
     * @param concepts what to look for; a concept with the id of a built-in one replaces it
     * @param builtIn whether the built-in concepts are looked for, too
     * @param semantic whether searches order their best hits by meaning; needs an optional artifact when searching
     * @return the corpus, open
     * @throws FileAlreadyExistsException if there is a corpus already
     * @throws CorpusException if the index cannot be made
     * @throws IOException if the folder cannot be made
     * @throws dev.ibid.taxonomy.TaxonomyFormatException if the concepts do not fit together
     */
    public static Corpus create(Path folder, List<Concept> concepts, boolean builtIn, boolean semantic)
            throws CorpusException, IOException {
        CorpusFolder made = CorpusFolder.at(folder);
        if (CorpusIndex.exists(made.index())) {
            throw new FileAlreadyExistsException(
                    made.folder().toString(), null, "there is a corpus already; add to it, or remove the folder first");
        }
        Taxonomy taxonomy = CorpusFolder.taxonomy(concepts, builtIn);
        made.create();
        made.writeSettings(new Settings(builtIn, semantic, List.of()));
        made.writeOwnConcepts(taxonomy, builtIn);
        try (CorpusWriter writer = CorpusWriter.open(made.index(), taxonomy, "", Pipeline.NAME)) {
            writer.commit();
        }
        return open(folder);
    }

    /**
     * Opens a corpus.
     *
     * @param folder the folder that holds {@code .ibid}, or {@code .ibid} itself
     * @return the corpus, open
     * @throws CorpusException if there is none, or it is damaged or of another version
     */
    public static Corpus open(Path folder) throws CorpusException {
        CorpusFolder found = CorpusFolder.at(folder);
        try {
            found.mend();
        } catch (IOException e) {
            throw CorpusException.of(found.folder(), e);
        }
        return new Corpus(found, View.open(found.index()));
    }

    /**
     * {@return the nearest folder that holds a corpus: the given one or one above it}
     *
     * @param from where to start
     */
    public static Optional<Path> find(Path from) {
        for (Path at = from.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            if (CorpusFolder.at(at).exists()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** {@return the folder {@code .ibid} of this corpus} */
    public Path folder() {
        return folder.folder();
    }

    /**
     * Reads files and folders into the corpus, with the usual settings.
     *
     * @param paths files and folders
     * @return what was done; a file that could not be read is among its failures
     * @throws CorpusException if the corpus cannot be written; what was committed before is safe
     * @throws IOException if the settings of the corpus cannot be read
     */
    public AddReport add(Path... paths) throws CorpusException, IOException {
        return add(AddRequest.of(Arrays.asList(paths)));
    }

    /**
     * Reads files and folders into the corpus. Commits every few seconds and at the end; a crash in between costs only what
     * was not yet committed, and the next call makes up for it.
     *
     * @param request what and how
     * @return what was done; a file that could not be read is among its failures
     * @throws CorpusException if the corpus cannot be written; what was committed before is safe
     * @throws IOException if the settings of the corpus cannot be read
     */
    public AddReport add(AddRequest request) throws CorpusException, IOException {
        Settings settings = folder.readSettings();
        List<Path> paths = request.paths().isEmpty() ? folder.rootsOf(settings) : request.paths();
        return write(settings, (writer, snapshot, pipeline) -> {
            // Before the work, so that a run that dies is made up for by the next one without names.
            folder.writeSettings(folder.withRoots(folder.readSettings(), paths));
            return new AddRun(folder, snapshot, writer, pipeline, request).run(paths);
        });
    }

    /**
     * Takes documents out of the corpus, with what was attached to them. The files are not touched.
     *
     * @param names ids, unique beginnings of ids, or sources
     * @return the sources that were removed, by name
     * @throws NoSuchElementException if a name fits no document or several; nothing is removed then
     * @throws CorpusException if the corpus cannot be written
     * @throws IOException if the settings of the corpus cannot be read
     */
    public List<String> remove(List<String> names) throws CorpusException, IOException {
        return write(folder.readSettings(), (writer, snapshot, pipeline) -> {
            SourceLedger ledger = new SourceLedger(snapshot, writer);
            SequencedSet<String> sources = new LinkedHashSet<>();
            for (String name : names) {
                sources.addAll(new Names(folder, snapshot).sourcesOf(name));
            }
            for (String source : sources) {
                ledger.forget(source);
            }
            writer.commit();
            return List.copyOf(sources);
        });
    }

    /**
     * Replaces the concepts that are looked for. Documents stay tagged as they were until the next {@link #add(AddRequest)}.
     *
     * @param taxonomy all concepts to look for
     * @throws CorpusException if the corpus cannot be written
     * @throws IOException if the taxonomy file cannot be written
     */
    public void replaceTaxonomy(Taxonomy taxonomy) throws CorpusException, IOException {
        Settings settings = folder.readSettings();
        boolean builtIn = settings.builtInTaxonomy()
                && Taxonomy.builtIn().concepts().stream()
                        .allMatch(concept -> taxonomy.findConcept(concept.id()).isPresent());
        folder.writeOwnConcepts(taxonomy, builtIn);
        Settings changed = new Settings(builtIn, settings.semantic(), settings.roots());
        folder.writeSettings(changed);
        write(changed, (writer, snapshot, pipeline) -> {
            writer.commit();
            return taxonomy;
        });
    }

    /**
     * {@return the concepts that are looked for}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public Taxonomy taxonomy() throws CorpusException {
        return view.read(now -> now.snapshot().taxonomy());
    }

    /**
     * {@return what was said of mentions and claims, in the order in which it was said}
     *
     * @throws IOException if the corrections cannot be read; a line that is none is named
     */
    public Corrections corrections() throws IOException {
        return folder.readCorrections();
    }

    /**
     * Keeps corrections and writes the documents anew that they speak of. They win over the tagger from now on.
     *
     * @param corrections in order; a later one wins over an earlier one
     * @return what came of them
     * @throws NoSuchElementException if one names a concept that the taxonomy lacks; nothing is kept then
     * @throws IllegalArgumentException if one gives a concept another kind than it has; nothing is kept then
     * @throws CorpusException if the corpus cannot be written
     * @throws IOException if the corrections cannot be written
     */
    public CorrectionReport correct(List<Correction> corrections) throws CorpusException, IOException {
        return write(folder.readSettings(), (writer, snapshot, pipeline) -> {
            Curation.require(corrections, pipeline);
            CorrectionFile.append(folder.corrections(), corrections);
            Pipeline corrected = pipeline.with(folder.readCorrections());
            SequencedSet<DocumentId> documents = StaleDocuments.corrected(snapshot, Corrections.of(corrections));
            for (DocumentId id : documents) {
                SourceDocument source = snapshot.readSource(id);
                writer.put(corrected.annotate(source), corrected.fingerprint(id, source.source()));
            }
            writer.commit();
            boolean everywhere = corrections.stream()
                    .anyMatch(correction -> correction.place().isEmpty());
            return new CorrectionReport(List.copyOf(documents), everywhere);
        });
    }

    /** {@return what helps a person to correct: places to point at, earlier corrections, sentences to train on} */
    public Curation curation() {
        return new Curation(folder, view);
    }

    /**
     * {@return the techniques and controls that the corpus speaks of and the taxonomy does not list, that with most evidence
     * first}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public List<Suggestion> suggestions() throws CorpusException {
        return view.read(now -> {
            Suggestions suggestions = new Suggestions(now.snapshot().taxonomy());
            for (DocumentId id : now.snapshot().documentIds()) {
                suggestions.add(now.snapshot().readDocument(id));
            }
            return suggestions.list();
        });
    }

    /**
     * Trains models of the corpus's own, which are used in place of the built-in ones from now on. Documents stay tagged as
     * they were until the next {@link #add(AddRequest)}.
     *
     * @param request what to learn from
     * @return how many sentences were learned from
     * @throws dev.ibid.annotate.TrainingFormatException if there is too little to learn from
     * @throws IOException if a model cannot be written
     */
    public TrainReport train(TrainRequest request) throws IOException {
        return new ModelTraining(folder, folder.readTaxonomy(folder.readSettings()), request).run();
    }

    /**
     * Forgets models of the corpus's own; the built-in ones are used from now on.
     *
     * @return whether there was one
     * @throws IOException if a file cannot be removed
     */
    public boolean forgetModels() throws IOException {
        return folder.deleteModels();
    }

    /**
     * {@return an analyzer with the taxonomy and the models of this corpus; to be closed}
     *
     * @throws IOException if its settings cannot be read
     */
    public Analyzer analyzer() throws IOException {
        return Analyzer.of(folder.pipeline(folder.readSettings()).with(Corrections.NONE));
    }

    /**
     * {@return what the corpus holds}
     *
     * @throws CorpusException if the corpus cannot be read
     * @throws IOException if its settings cannot be read
     */
    public CorpusStatus status() throws CorpusException, IOException {
        Pipeline pipeline = folder.pipeline(folder.readSettings());
        return view.read(now -> StatusReader.read(folder, now.snapshot(), pipeline));
    }

    /**
     * {@return the claims that a query finds, the best ten}
     *
     * @param query in the language of {@link dev.ibid.search.QueryParser}
     * @throws dev.ibid.search.QuerySyntaxException if the query has a mistake
     * @throws CorpusException if the corpus cannot be read
     */
    public SearchResults search(String query) throws CorpusException {
        return search(SearchRequest.claims(query).fold(true).build());
    }

    /**
     * {@return what the request asks for}
     *
     * @param request the request
     * @throws dev.ibid.search.QuerySyntaxException if its query has a mistake
     * @throws NoSuchElementException if it asks for what is like a unit that the corpus does not have
     * @throws CorpusException if the corpus cannot be read
     */
    public SearchResults search(SearchRequest request) throws CorpusException {
        return view.read(now -> now.search().run(request));
    }

    /**
     * {@return what the request asks for, its best hits ordered by meaning as well as by words}
     *
     * <p>The vectors of a text are computed when it is first among the best hits, and kept.
     *
     * @param request the request
     * @throws dev.ibid.search.QuerySyntaxException if its query has a mistake
     * @throws NoSuchElementException if it asks for what is like a unit that the corpus does not have
     * @throws dev.ibid.semantic.SemanticModelMissingException if the optional artifacts are not on the class path
     * @throws CorpusException if the corpus cannot be read
     * @throws IOException if vectors that were kept cannot be read
     */
    public SearchResults searchByMeaning(SearchRequest request) throws CorpusException, IOException {
        MeaningSearch search = meaning();
        return view.read(now -> search.run(now, request));
    }

    /**
     * {@return whether this corpus was made to be searched by meaning}
     *
     * @throws IOException if its settings cannot be read
     */
    public boolean isSemantic() throws IOException {
        return folder.readSettings().semantic();
    }

    private synchronized MeaningSearch meaning() throws IOException {
        MeaningSearch open = meaning;
        if (open == null) {
            open = MeaningSearch.open(folder.vectors());
            meaning = open;
        }
        return open;
    }

    /**
     * {@return the claim, passage or document that a printed id names}
     *
     * @param name a claim {@code 4f2a.17}, a passage {@code 4f2a.p3} or a document {@code 4f2a}; of a document also its source
     *     or its external id
     * @throws NoSuchElementException if there is none or the beginning fits several; the message says which
     * @throws CorpusException if the corpus cannot be read
     */
    public UnitId requireUnit(String name) throws CorpusException {
        return view.read(now -> new Names(folder, now.snapshot()).requireUnit(name));
    }

    /**
     * {@return what is known of a claim, passage or document}
     *
     * @param id what to look up
     * @throws NoSuchElementException if the corpus does not have it
     * @throws CorpusException if the corpus cannot be read
     */
    public UnitInfo unit(UnitId id) throws CorpusException {
        return view.read(now -> now.snapshot()
                .readUnit(now.snapshot()
                        .findUnit(id)
                        .orElseThrow(() -> new NoSuchElementException("the corpus has no " + id.print(LEAST_DIGITS)
                                + "; only sentences that assert something are claims"))));
    }

    /**
     * {@return which techniques and controls are mentioned together}
     *
     * @param unit what is counted: claims, passages or documents
     * @param level depth in the hierarchy at which concepts are counted, 1 for the uppermost; empty for each as mentioned
     * @param query restricts what is counted, in the language of {@link dev.ibid.search.QueryParser}; blank for everything
     * @throws dev.ibid.search.QuerySyntaxException if the query has a mistake
     * @throws IllegalArgumentException if {@code level} is less than 1
     * @throws CorpusException if the corpus cannot be read
     */
    public Matrix matrix(Unit unit, OptionalInt level, String query) throws CorpusException {
        return view.read(now -> Matrix.of(now.snapshot(), unit, level, query));
    }

    /**
     * {@return a document with everything found in it}
     *
     * @param id the document
     * @throws NoSuchElementException if the corpus does not have it
     * @throws CorpusException if the corpus cannot be read
     */
    public AnnotatedDocument document(DocumentId id) throws CorpusException {
        return view.read(now -> now.snapshot().readDocument(id));
    }

    /**
     * {@return what is known of a document without reading its text}
     *
     * @param id the document
     * @throws NoSuchElementException if the corpus does not have it
     * @throws CorpusException if the corpus cannot be read
     */
    public DocumentInfo documentInfo(DocumentId id) throws CorpusException {
        return view.read(now -> now.snapshot().readInfo(id));
    }

    /**
     * {@return the ids of all documents, in order}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public List<DocumentId> documentIds() throws CorpusException {
        return view.read(now -> now.snapshot().documentIds());
    }

    /**
     * {@return how many digits of a document's id to print so that no two documents look alike}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public int idDigits() throws CorpusException {
        return view.read(now -> now.snapshot().uniqueDigits(LEAST_DIGITS));
    }

    /**
     * {@return what a claim rests on: its place, its citations, where else it is said, and the evidence in other documents}
     *
     * @param claim a claim or other sentence of the corpus
     * @throws NoSuchElementException if the corpus does not have it
     * @throws CorpusException if the corpus cannot be read
     */
    public Trace trace(UnitId claim) throws CorpusException {
        return view.read(now -> Tracer.of(now.snapshot(), folder.base()).trace(claim));
    }

    /**
     * {@return where a claim is said in the corpus, and the evidence for and against it}
     *
     * @param claim the words of a claim that need not be in the corpus
     * @throws CorpusException if the corpus cannot be read
     */
    public Trace trace(String claim) throws CorpusException {
        return view.read(now -> Tracer.of(now.snapshot(), folder.base()).trace(claim));
    }

    /**
     * {@return how every claim of a draft stands against the corpus}
     *
     * @param draft a document as {@link Analyzer} gives it; need not be in the corpus
     * @throws CorpusException if the corpus cannot be read
     */
    public Audit audit(AnnotatedDocument draft) throws CorpusException {
        return view.read(now -> Auditor.of(now.snapshot()).audit(draft));
    }

    /**
     * {@return who cites what: every reference and citation of the corpus, resolved anew}
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public CitationGraph citations() throws CorpusException {
        return view.read(now -> {
            List<CorpusDocument> documents = new ArrayList<>();
            for (DocumentId id : now.snapshot().documentIds()) {
                AnnotatedDocument document = now.snapshot().readDocument(id);
                List<Span> sentences =
                        document.sentences().stream().map(Sentence::span).toList();
                documents.add(CorpusDocument.of(document.source(), sentences, document.citations()));
            }
            return CitationGraph.of(documents);
        });
    }

    /**
     * Verifies a corpus: every file of its index, every stored document.
     *
     * @param folder the folder that holds {@code .ibid}
     * @return what was found
     * @throws CorpusException if there is no corpus, or another process is writing to it
     */
    public static CheckReport check(Path folder) throws CorpusException {
        return CorpusIndex.check(CorpusFolder.at(folder).index());
    }

    /**
     * Builds the index of a corpus anew; the old one is kept until the new one is complete.
     *
     * @param folder the folder that holds {@code .ibid}
     * @param fromFiles whether to read the files again, as needed when the index is damaged; otherwise the stored text serves
     * @return what was done
     * @throws CorpusException if the old index is needed and cannot be read, or the new one cannot be written
     * @throws IOException if the files of the corpus cannot be written
     */
    public static ReindexReport reindex(Path folder, boolean fromFiles) throws CorpusException, IOException {
        return new Reindex(CorpusFolder.at(folder)).run(fromFiles);
    }

    /**
     * Makes what others have committed visible here.
     *
     * @throws CorpusException if the corpus cannot be read
     */
    public void refresh() throws CorpusException {
        view.refresh();
    }

    @Override
    public synchronized void close() throws IOException {
        if (meaning != null) {
            meaning.close();
        }
        view.close();
    }

    /** Something that is done while the corpus is open for writing. */
    private interface Writing<T> {
        T run(CorpusWriter writer, IndexSnapshot snapshot, Pipeline pipeline) throws CorpusException, IOException;
    }

    private <T> T write(Settings settings, Writing<T> writing) throws CorpusException, IOException {
        Pipeline pipeline = folder.pipeline(settings);
        T result;
        try (CorpusWriter writer =
                        CorpusWriter.open(folder.index(), pipeline.taxonomy(), pipeline.fingerprint(), Pipeline.NAME);
                CorpusIndex now = CorpusIndex.open(folder.index());
                IndexSnapshot snapshot = now.snapshot()) {
            result = writing.run(writer, snapshot, pipeline);
        }
        refresh();
        return result;
    }
}
