package dev.ibid.annotate;

import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says elsewhere of its terms: the concepts that it names in full, for which it may use a short form; the
 * acronyms that it defines; and the unlisted terms that were found with confidence in one place and are looked for in the
 * others.
 */
final class DocumentTerms {
    /** Least probability for a place to teach a term. */
    private static final double TEACHES = 0.85;

    /** Least probability for another place of a term that was learned. */
    private static final double REPEATS = 0.2;

    /** An acronym that is defined in the text leaves little doubt. */
    private static final double DEFINED = 0.95;

    private final Set<String> concepts = new HashSet<>();
    private final Map<String, Optional<Meaning>> acronyms = new HashMap<>();
    private final Map<String, List<Term>> terms = new HashMap<>();

    private DocumentTerms() {}

    /** What an acronym stands for where it stands for a technique or control. */
    private record Meaning(ConceptKind kind, Optional<TaxonomyMatch> match) {}

    /** A multi-word term by the forms of its words. */
    private record Term(List<String> forms, ConceptKind kind) {
        Term {
            forms = List.copyOf(forms);
        }
    }

    /** {@return what the sentences of a document say, given a first choice of its mentions} */
    static DocumentTerms of(List<ParsedSentence> sentences, MentionPolicy policy) {
        DocumentTerms terms = new DocumentTerms();
        for (ParsedSentence sentence : sentences) {
            for (TaxonomyMatch match : sentence.matches()) {
                if (!match.label().needsSupport()) {
                    Concept concept = match.label().concept();
                    terms.concepts.add(concept.id());
                    terms.concepts.addAll(concept.broader());
                }
            }
        }
        DocumentTerms none = new DocumentTerms();
        for (ParsedSentence sentence : sentences) {
            List<Candidate> chosen = policy.choose(sentence, none);
            AcronymDefinition.in(sentence.tokens()).forEach(found -> terms.define(found, chosen));
            chosen.forEach(candidate -> terms.learn(sentence.tokens(), candidate));
        }
        return terms;
    }

    /** {@return whether the document names the label's concept, or one next to it, in other words} */
    boolean supports(Label label) {
        return concepts.contains(label.concept().id())
                || label.concept().broader().stream().anyMatch(concepts::contains);
    }

    /** {@return whether a token is an acronym that the document defines as something else than a technique or control} */
    boolean rulesOut(Tokens tokens, Candidate candidate) {
        Optional<Meaning> meaning = acronyms.get(tokens.word(candidate.first()));
        return candidate.length() == 1 && meaning != null && meaning.isEmpty();
    }

    /** {@return acronyms and terms that the document taught, where they stand in a sentence} */
    List<Candidate> known(ParsedSentence sentence) {
        Tokens tokens = sentence.tokens();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Meaning> meaning = acronyms.get(tokens.word(i));
            if (meaning != null && meaning.isPresent() && !tokens.gluedBefore(i)) {
                found.add(
                        new Candidate(i, i, meaning.get().kind(), meaning.get().match(), DEFINED));
            }
            for (Term term : terms.getOrDefault(WordForm.of(tokens.word(i)), List.of())) {
                int last = i + term.forms().size() - 1;
                if (last < tokens.size() && stands(tokens, i, term)) {
                    double score = sentence.tagging().inside(i, last, term.kind());
                    if (score >= REPEATS) {
                        found.add(new Candidate(i, last, term.kind(), Optional.empty(), score));
                    }
                }
            }
        }
        return found;
    }

    private void define(AcronymDefinition found, List<Candidate> chosen) {
        Optional<Meaning> meaning = chosen.stream()
                .filter(candidate -> candidate.last() == found.last() && candidate.first() <= found.last())
                .map(candidate -> new Meaning(candidate.kind(), candidate.match()))
                .findFirst();
        acronyms.putIfAbsent(found.acronym(), meaning);
    }

    private void learn(Tokens tokens, Candidate candidate) {
        if (candidate.match().isPresent() || candidate.length() < 2 || candidate.score() < TEACHES) {
            return;
        }
        List<String> forms = new ArrayList<>();
        for (int i = candidate.first(); i <= candidate.last(); i++) {
            forms.add(WordForm.of(tokens.word(i)));
        }
        Term term = new Term(forms, candidate.kind());
        List<Term> others = terms.computeIfAbsent(forms.getFirst(), first -> new ArrayList<>());
        if (!others.contains(term)) {
            others.add(term);
        }
    }

    private static boolean stands(Tokens tokens, int first, Term term) {
        for (int i = 0; i < term.forms().size(); i++) {
            if (!WordForm.of(tokens.word(first + i)).equals(term.forms().get(i))) {
                return false;
            }
        }
        return true;
    }
}
