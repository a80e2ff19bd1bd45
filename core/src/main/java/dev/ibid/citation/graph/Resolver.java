package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.citation.graph.Resolution.Basis;
import dev.ibid.citation.graph.TitleMatcher.Scored;
import dev.ibid.document.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides what the references and citations of a document mean, against a corpus. For a reference, in this order: an
 * identifier or legal key that a document declares; title, authors and year; the title of a document in the reference's
 * words; otherwise a work outside the corpus; otherwise unresolved. For a citation with a key: a document that is it or
 * holds it ({@code KeyMatcher} has the rule), otherwise the work that the key names. Callouts follow their reference and have no
 * resolution of their own unless they have no reference.
 *
 * <p>Immutable, safe for any thread; the same corpus gives the same decisions in whatever order it comes.
 */
public final class Resolver {
    /** Candidates that are kept of each decision: more than a person would look through. */
    public static final int MOST_CANDIDATES = 5;

    /** Of documents that are the same work, the one with the most sentences is the fullest text; then by name. */
    private static final Comparator<CorpusDocument> PREFERRED = Comparator.comparingInt(
                    (CorpusDocument document) -> -document.sentences().size())
            .thenComparing(CorpusDocument::source)
            .thenComparing(CorpusDocument::id);

    private final KeyMatcher keys;
    private final TitleMatcher titles;

    private Resolver(List<CorpusDocument> corpus) {
        List<CorpusDocument> ordered = corpus.stream().sorted(PREFERRED).toList();
        keys = new KeyMatcher(ordered);
        titles = new TitleMatcher(ordered);
    }

    /**
     * {@return a resolver against these documents}
     *
     * @param corpus the documents that citations may resolve to, in any order
     */
    public static Resolver over(List<CorpusDocument> corpus) {
        return new Resolver(corpus);
    }

    /**
     * {@return what each reference and each keyed or unlinked citation of a document means, references first, both in their
     * order in the document}
     *
     * @param document a document, of the corpus or not
     */
    public List<Resolution> resolve(CorpusDocument document) {
        List<Resolution> resolutions = new ArrayList<>();
        EntrySpans entries = EntrySpans.of(document.citations());
        List<Reference> references = document.citations().references();
        for (int i = 0; i < references.size(); i++) {
            List<String> stated = StatedKeys.of(references.get(i), entries.citationsIn(i));
            resolutions.addAll(reference(document.id(), i, references.get(i), stated));
        }
        List<Citation> citations = document.citations().citations();
        for (int i = 0; i < citations.size(); i++) {
            Citation citation = citations.get(i);
            if (!entries.isIdentifierOfEntry(citation) && !isLinked(citation)) {
                resolutions.add(citation(document.id(), i, citation));
            }
        }
        return List.copyOf(resolutions);
    }

    private static boolean isLinked(Citation citation) {
        return citation.reference() != Citation.NO_REFERENCE
                && citation.normalized().isEmpty();
    }

    private List<Resolution> reference(DocumentId citing, int index, Reference reference, List<String> stated) {
        Draft draft = new Draft(citing, index, Citation.NO_REFERENCE);
        for (String key : stated) {
            Optional<Resolution> found = inCorpus(draft, key);
            if (found.isPresent()) {
                return List.of(found.get());
            }
        }
        CitedWork work = CitedWork.of(reference);
        List<Scored> scored = titles.byTitle(work);
        List<Scored> taken = new ArrayList<>();
        List<Resolution> found = new ArrayList<>();
        if (leads(scored)) {
            taken.add(scored.getFirst());
            found.add(draft.inCorpus(scored.getFirst(), Basis.TITLE, scored));
        } else if (fits(scored)) {
            return List.of(draft.unresolved("several documents fit equally well", scored));
        }
        for (Scored inText : titles.inText(work)) {
            if (inText.score() >= MatchRule.ACCEPTED && taken.stream().noneMatch(inText::isSameWork)) {
                taken.add(inText);
                found.add(draft.inCorpus(inText, Basis.TITLE_IN_TEXT, scored));
            }
        }
        return found.isEmpty() ? List.of(outside(draft, work, stated, scored)) : List.copyOf(found);
    }

    private static boolean fits(List<Scored> scored) {
        return !scored.isEmpty() && scored.getFirst().score() >= MatchRule.ACCEPTED;
    }

    /** Whether the best fits and no other work comes near it. */
    private static boolean leads(List<Scored> scored) {
        if (!fits(scored)) {
            return false;
        }
        Scored best = scored.getFirst();
        return scored.stream()
                .allMatch(other -> best.score() - other.score() >= MatchRule.LEAD || best.isSameWork(other));
    }

    private static Resolution outside(Draft draft, CitedWork work, List<String> stated, List<Scored> scored) {
        if (stated.isEmpty() && work.title().isEmpty()) {
            return draft.unresolved("no title or identifier could be told", scored);
        }
        String key = stated.isEmpty()
                ? work.key()
                : CitationKey.parse(stated.getFirst()).work();
        String reason = scored.isEmpty()
                ? "no document of the corpus is like it"
                : String.format(
                        Locale.ROOT,
                        "the nearest document reaches %.2f, %.2f is needed",
                        scored.getFirst().score(),
                        MatchRule.ACCEPTED);
        return draft.external(
                key,
                stated.isEmpty() ? "" : CitationKey.parse(stated.getFirst()).pinpoint(),
                reason,
                scored);
    }

    private Resolution citation(DocumentId citing, int index, Citation citation) {
        Draft draft = new Draft(citing, Citation.NO_REFERENCE, index);
        if (citation.normalized().isEmpty()) {
            return unlinked(draft, citation);
        }
        String key = IdentifierKeys.canonical(citation.normalized());
        return inCorpus(draft, key).map(found -> found.at(citation.pinpoint())).orElseGet(() -> {
            CitationKey parsed = CitationKey.parse(key);
            String reason = parsed.isUnstated() ? "the title is not stated" : "no document of the corpus declares it";
            return draft.external(parsed.work(), parsed.pinpoint(), reason, List.of())
                    .at(citation.pinpoint());
        });
    }

    /** A pointer without an entry: "Guo et al. (2024)" offers what these authors wrote that year, but decides nothing. */
    private Resolution unlinked(Draft draft, Citation citation) {
        String note =
                citation.note().isEmpty() ? "it points to no entry of the document's references" : citation.note();
        int year = PublicationDate.parse(citation.text()).year();
        List<String> surnames = Surnames.in(citation.text());
        return draft.unresolved(note, year == 0 ? List.of() : titles.byAuthorAndYear(surnames, year));
    }

    private Optional<Resolution> inCorpus(Draft draft, String key) {
        return keys.find(CitationKey.parse(key)).stream().findFirst().map(best -> {
            CitationKey parsed = CitationKey.parse(key);
            List<Candidate> candidates = keys.find(parsed).stream()
                    .map(match -> new Candidate(match.document().id(), 1, match.because()))
                    .limit(MOST_CANDIDATES)
                    .toList();
            return draft.inCorpus(best, parsed.pinpoint(), candidates);
        });
    }
}
