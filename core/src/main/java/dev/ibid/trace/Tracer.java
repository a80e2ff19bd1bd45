package dev.ibid.trace;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.UnitId;
import dev.ibid.trace.CorpusSentences.At;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Traces a claim to where it stands, to who else says it, and to what bears on it. Safe for any thread. */
public final class Tracer {
    /** Evidence shown if nothing else is asked for. */
    private static final int DEFAULT_LIMIT = 10;

    private final IndexSnapshot snapshot;
    private final Path base;
    private final CandidateSource candidates;
    private final CitedWorks cited;
    private final WordWeights weights;
    private final int limit;

    private Tracer(
            IndexSnapshot snapshot,
            Path base,
            CandidateSource candidates,
            CitedWorks cited,
            WordWeights weights,
            int limit) {
        this.snapshot = snapshot;
        this.base = base;
        this.candidates = candidates;
        this.cited = cited;
        this.weights = weights;
        this.limit = limit;
    }

    /**
     * {@return a tracer over a corpus that proposes candidates by their words}
     *
     * @param snapshot the corpus, which must stay open
     * @param base directory that relative names of sources are resolved against
     * @throws CorpusException if the corpus cannot be read
     */
    public static Tracer of(IndexSnapshot snapshot, Path base) throws CorpusException {
        return new Tracer(
                snapshot,
                base,
                CandidateSource.lexical(snapshot),
                new CitedWorks(CitationResolver.byTitle(snapshot)),
                CorpusWeights.of(snapshot),
                DEFAULT_LIMIT);
    }

    /**
     * {@return a tracer like this one with other candidates}
     *
     * @param source what proposes candidates
     */
    public Tracer withCandidates(CandidateSource source) {
        return new Tracer(snapshot, base, source, cited, weights, limit);
    }

    /**
     * {@return a tracer like this one with another way of telling what is cited}
     *
     * @param resolver tells which documents a citation means
     */
    public Tracer withCitations(CitationResolver resolver) {
        return new Tracer(snapshot, base, candidates, new CitedWorks(resolver), weights, limit);
    }

    /**
     * {@return a tracer like this one that offers at most so many pieces of evidence}
     *
     * @param most how many, at least 1
     */
    public Tracer withLimit(int most) {
        return new Tracer(snapshot, base, candidates, cited, weights, most);
    }

    /**
     * {@return the trace of a claim of the corpus}
     *
     * @param id the claim, or any other sentence by its number
     * @throws java.util.NoSuchElementException if the corpus does not have it
     * @throws CorpusException if the corpus cannot be read
     */
    public Trace trace(UnitId id) throws CorpusException {
        CorpusSentences sentences = new CorpusSentences(snapshot);
        At at = sentences.require(id);
        List<CitedWork> works = cited.of(at.document(), at.span());
        String date = at.document().source().metadata().date();
        List<Evidence> found = find(sentences, at.statement(), date, CitedWorks.documents(works), Set.of(at.id()));
        SourceState state = new SourceCheck(snapshot, base).of(id.document());
        return trace(inContext(at, works), state, found, Optional.of(id.document()));
    }

    /**
     * {@return the trace of a text that need not be of the corpus}
     *
     * @param text a claim
     * @throws CorpusException if the corpus cannot be read
     */
    public Trace trace(String text) throws CorpusException {
        String claim = text.strip();
        List<CitedWork> works = cited.namedIn(claim);
        List<Evidence> found =
                find(new CorpusSentences(snapshot), Statement.of(claim), "", CitedWorks.documents(works), Set.of());
        ClaimInContext context = new ClaimInContext(
                Optional.empty(), claim, "", "", ClaimLabel.NONE, "", Optional.empty(), List.of(), works);
        return trace(context, SourceState.NOT_A_FILE, found, Optional.empty());
    }

    private List<Evidence> find(
            CorpusSentences sentences, Statement claim, String date, Set<DocumentId> works, Set<UnitId> left)
            throws CorpusException {
        try {
            return new EvidenceFinder(sentences, candidates, weights).find(claim, date, works, left);
        } catch (CorpusWeights.UnreadableCorpus e) {
            throw e.failure();
        }
    }

    private Trace trace(ClaimInContext claim, SourceState state, List<Evidence> found, Optional<DocumentId> own) {
        List<Evidence> same = found.stream()
                .filter(Evidence::saysTheSame)
                .sorted(EvidenceFinder.BY_DATE)
                .toList();
        List<Evidence> others = found.stream()
                .filter(evidence -> own.isEmpty() || !evidence.id().document().equals(own.get()))
                .limit(limit)
                .toList();
        return new Trace(claim, state, same, others);
    }

    private static ClaimInContext inContext(At at, List<CitedWork> works) {
        Span span = at.span();
        List<Mention> mentions = at.document().mentions().stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
        return new ClaimInContext(
                Optional.of(at.id()),
                at.text(),
                at.neighbour(-1),
                at.neighbour(1),
                at.sentence().label(),
                at.sentence().attribution(),
                Optional.of(at.place()),
                mentions,
                works);
    }
}
