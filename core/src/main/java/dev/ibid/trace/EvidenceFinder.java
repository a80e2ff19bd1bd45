package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.UnitId;
import dev.ibid.trace.CorpusSentences.At;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers the sentences that may bear on a claim, compares each with it and says what it is worth. */
final class EvidenceFinder {
    /** Claims and passages looked at; what ranks lower shares a word or two with the claim. */
    private static final int CANDIDATES = 60;

    /** Passages looked at in each cited document. */
    private static final int IN_CITED = 12;

    /** Below this worth a sentence is not offered. */
    static final double WORTH_SHOWING = 0.2;

    private final CorpusSentences sentences;
    private final CandidateSource candidates;
    private final ClaimComparison comparison;
    private final SentenceRanker ranker;

    EvidenceFinder(CorpusSentences sentences, CandidateSource candidates, WordWeights weights) {
        this.sentences = sentences;
        this.candidates = candidates;
        this.comparison = ClaimComparison.weighing(weights);
        this.ranker = SentenceRanker.weighing(weights);
    }

    /**
     * Returns what bears on a claim, by worth.
     *
     * @param claim the claim
     * @param date date of the claim's document; empty if unknown
     * @param cited documents that the claim cites
     * @param left what to leave out: the claim itself
     */
    List<Evidence> find(Statement claim, String date, Set<DocumentId> cited, Set<UnitId> left) throws CorpusException {
        Map<UnitId, At> pool = new TreeMap<>();
        for (Candidate candidate : candidates.find(claim.text(), CANDIDATES)) {
            sentences.touching(candidate).forEach(at -> pool.put(at.id(), at));
        }
        for (DocumentId document : cited) {
            for (Candidate candidate : candidates.findIn(document, claim.text(), IN_CITED)) {
                sentences.touching(candidate).forEach(at -> pool.put(at.id(), at));
            }
        }
        left.forEach(pool::remove);
        return weigh(claim, date, cited, List.copyOf(pool.values()));
    }

    private List<Evidence> weigh(Statement claim, String date, Set<DocumentId> cited, List<At> pool) {
        List<Statement> statements = pool.stream().map(sentences::statement).toList();
        List<Double> ranks = ranker.scores(claim, statements);
        List<Evidence> found = new ArrayList<>();
        for (int i = 0; i < pool.size(); i++) {
            At at = pool.get(i);
            boolean isCited = cited.contains(at.id().document());
            Evidence evidence = evidence(claim, date, at, statements.get(i), ranks.get(i), isCited);
            if (evidence.score() >= WORTH_SHOWING) {
                found.add(evidence);
            }
        }
        found.sort(BY_WORTH);
        return List.copyOf(found);
    }

    /** Cited documents first, then the best; equal ones by date and id. */
    static final Comparator<Evidence> BY_WORTH = Comparator.comparing((Evidence e) -> !e.cited())
            .thenComparing(e -> -e.score())
            .thenComparing(e -> sortable(e.place().date()))
            .thenComparing(Evidence::id);

    /** Earliest document first, undated last; equal ones by id. */
    static final Comparator<Evidence> BY_DATE =
            Comparator.comparing((Evidence e) -> sortable(e.place().date())).thenComparing(Evidence::id);

    private static String sortable(String date) {
        return date.isEmpty() ? "9999" : date;
    }

    private Evidence evidence(Statement claim, String date, At at, Statement statement, double rank, boolean cited) {
        Comparison compared = comparison.compare(claim, statement);
        Neighbourhood around = Neighbourhood.of(claim, at.neighbour(-1), at.neighbour(1), statement);
        double score = 0.55 * strength(compared) + 0.35 * rank + 0.1 * around.share();
        List<Reason> reasons = new ArrayList<>(compared.reasons());
        if (cited) {
            reasons.addFirst(Reason.of(ReasonKind.CITED, "The claim cites this document."));
        }
        around.reason().ifPresent(reasons::add);
        DateOrder.reason(date, at.document().source().metadata().date()).ifPresent(reasons::add);
        return new Evidence(
                at.id(),
                at.place(),
                at.text(),
                at.neighbour(-1),
                at.neighbour(1),
                at.sentence().attribution(),
                compared,
                Math.clamp(score, 0, 1),
                cited,
                reasons);
    }

    /** What a relation is worth as evidence; a conflict is worth as much as support. */
    private static double strength(Comparison compared) {
        return switch (compared.relation()) {
            case QUOTATION -> 0.9 + 0.1 * compared.score();
            case RESTATEMENT -> 0.6 + 0.4 * compared.score();
            case CONFLICT -> 0.5 + 0.4 * compared.score();
            case SUPPORT -> 0.4 + 0.5 * compared.score();
            case RELATED -> 0.6 * compared.score();
        };
    }
}
