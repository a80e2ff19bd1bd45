package dev.ibid.trace;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Audits a draft against a corpus: how each of its claims stands, and whether it quotes correctly. The draft itself, and
 * other forms of it under the same title, do not count as evidence. Safe for any thread.
 */
public final class Auditor {
    private final IndexSnapshot snapshot;
    private final CandidateSource candidates;
    private final CitedWorks cited;
    private final WordWeights weights;

    private Auditor(IndexSnapshot snapshot, CandidateSource candidates, CitedWorks cited, WordWeights weights) {
        this.snapshot = snapshot;
        this.candidates = candidates;
        this.cited = cited;
        this.weights = weights;
    }

    /**
     * {@return an auditor over a corpus that proposes candidates by their words}
     *
     * @param snapshot the corpus, which must stay open
     * @throws CorpusException if the corpus cannot be read
     */
    public static Auditor of(IndexSnapshot snapshot) throws CorpusException {
        return new Auditor(
                snapshot,
                CandidateSource.lexical(snapshot),
                new CitedWorks(CitationResolver.byTitle(snapshot)),
                CorpusWeights.of(snapshot));
    }

    /**
     * {@return an auditor like this one with other candidates}
     *
     * @param source what proposes candidates
     */
    public Auditor withCandidates(CandidateSource source) {
        return new Auditor(snapshot, source, cited, weights);
    }

    /**
     * {@return an auditor like this one with another way of telling what is cited}
     *
     * @param resolver tells which documents a citation means
     */
    public Auditor withCitations(CitationResolver resolver) {
        return new Auditor(snapshot, candidates, new CitedWorks(resolver), weights);
    }

    /**
     * {@return how the claims of a draft stand}
     *
     * @param draft an annotated document, of the corpus or not
     * @throws CorpusException if the corpus cannot be read
     */
    public Audit audit(AnnotatedDocument draft) throws CorpusException {
        Predicate<DocumentId> others = others(draft);
        CorpusSentences sentences = new CorpusSentences(snapshot);
        List<CheckedQuotation> quotations = quotations(draft, sentences, others);
        EvidenceFinder finder = new EvidenceFinder(sentences, candidates, weights);
        List<AuditedClaim> claims = new ArrayList<>();
        try {
            for (int i = 0; i < draft.sentences().size(); i++) {
                if (draft.sentences().get(i).label().isClaim()) {
                    claims.add(claim(draft, i, finder, sentences, quotations, others));
                }
            }
        } catch (CorpusWeights.UnreadableCorpus e) {
            throw e.failure();
        }
        return new Audit(draft.source().source(), claims, quotations);
    }

    private AuditedClaim claim(
            AnnotatedDocument draft,
            int index,
            EvidenceFinder finder,
            CorpusSentences sentences,
            List<CheckedQuotation> quotations,
            Predicate<DocumentId> others)
            throws CorpusException {
        Span span = draft.sentences().get(index).span();
        Statement statement = Statement.of(draft.source().text(), span, draft.mentions());
        List<CitedWork> works = cited.of(draft, span);
        List<Evidence> found =
                finder.find(statement, draft.source().metadata().date(), CitedWorks.documents(works), Set.of()).stream()
                        .filter(evidence -> others.test(evidence.id().document()))
                        .toList();
        List<CheckedQuotation> own =
                quotations.stream().filter(q -> q.span().overlaps(span)).toList();
        Verdict verdict = Verdict.of(works, found, own, sentences.areForeign(statement, works, weights));
        return new AuditedClaim(
                index + 1,
                Place.of(draft.source(), span),
                statement.text(),
                verdict.state(),
                verdict.explanation(),
                works,
                verdict.evidence(),
                own);
    }

    private List<CheckedQuotation> quotations(
            AnnotatedDocument draft, CorpusSentences sentences, Predicate<DocumentId> others) throws CorpusException {
        QuotationSearch search = new QuotationSearch(sentences, candidates);
        List<CheckedQuotation> checked = new ArrayList<>();
        for (Span quoted : QuotationSearch.quotedStrings(draft.source())) {
            Set<DocumentId> works = new HashSet<>();
            for (Sentence sentence : draft.sentences()) {
                if (sentence.span().overlaps(quoted)) {
                    works.addAll(CitedWorks.documents(cited.of(draft, sentence.span())));
                }
            }
            checked.add(search.check(draft, quoted, works, others));
        }
        return checked;
    }

    /** The draft may be in the corpus itself, or in another format under the same title. */
    private Predicate<DocumentId> others(AnnotatedDocument draft) throws CorpusException {
        Set<DocumentId> same = new HashSet<>();
        same.add(draft.source().id());
        String title = draft.source().metadata().title();
        for (DocumentId id : snapshot.documentIds()) {
            if (!title.isBlank()
                    && title.equalsIgnoreCase(snapshot.readInfo(id).metadata().title())) {
                same.add(id);
            }
        }
        return id -> !same.contains(id);
    }
}
