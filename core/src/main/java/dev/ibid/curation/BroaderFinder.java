package dev.ibid.curation;

import dev.ibid.annotate.TermForms;
import dev.ibid.curation.Suggestion.Broader;
import dev.ibid.curation.Suggestion.Reason;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guesses under which concept a new term belongs. What the term ends in says most, then words that it shares with a name,
 * weighted by their rarity among all names, then the company it keeps.
 */
final class BroaderFinder {
    /** Less in common than this is mostly chance. */
    private static final double LEAST_SHARED = 0.4;

    /** A concept in fewer of the term's sentences than this is not typical company. */
    private static final double LEAST_COMPANY = 0.5;

    private static final int LEAST_MEETINGS = 2;

    private final Taxonomy taxonomy;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    private record Name(Concept concept, List<String> forms) {}

    BroaderFinder(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
        for (Concept concept : taxonomy.concepts()) {
            if (Suggestions.isMechanism(concept.kind())) {
                Stream.of(List.of(concept.prefLabel()), concept.altLabels(), concept.hiddenLabels())
                        .flatMap(List::stream)
                        .forEach(label -> names.add(new Name(concept, TermForms.of(label))));
            }
        }
        names.forEach(name -> new HashSet<>(name.forms()).forEach(form -> frequency.merge(form, 1, Integer::sum)));
    }

    /**
     * {@return the likeliest broader concept}
     *
     * @param term the new term
     * @param kind its kind; a broader concept has the same
     * @param company how often each concept stands in a sentence with the term
     * @param count how often the term was found
     */
    Optional<Broader> find(String term, ConceptKind kind, Map<String, Integer> company, int count) {
        List<String> forms = TermForms.of(term);
        return byHead(forms, kind).or(() -> byWords(forms, kind)).or(() -> byCompany(kind, company, count));
    }

    private Optional<Broader> byHead(List<String> forms, ConceptKind kind) {
        Name best = null;
        for (Name name : names) {
            int from = forms.size() - name.forms().size();
            if (name.concept().kind() == kind
                    && from > 0
                    && forms.subList(from, forms.size()).equals(name.forms())
                    && (best == null || name.forms().size() > best.forms().size())) {
                best = name;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Broader(
                        best.concept().id(), Reason.HEAD, (double) best.forms().size() / forms.size()));
    }

    /** The nearest name is a sibling's rather than a parent's, so what stands above it is proposed, if anything does. */
    private Optional<Broader> byWords(List<String> forms, ConceptKind kind) {
        Name best = null;
        double most = LEAST_SHARED;
        for (Name name : names) {
            double shared = name.concept().kind() == kind ? shared(forms, name.forms()) : 0;
            if (shared > most) {
                best = name;
                most = shared;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        List<String> above = best.concept().broader();
        String concept = above.isEmpty() ? best.concept().id() : above.getFirst();
        return Optional.of(new Broader(concept, Reason.WORDS, Math.min(1, most)));
    }

    /** Weight of the common words over that of all words of both. */
    private double shared(List<String> a, List<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        double common = 0;
        double sum = 0;
        for (String form : all) {
            double weight = weight(form);
            sum += weight;
            common += a.contains(form) && b.contains(form) ? weight : 0;
        }
        return sum == 0 ? 0 : common / sum;
    }

    /** The rarer among the names, the weightier; marks weigh nothing. */
    private double weight(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Math.log(1 + (double) names.size() / (1 + frequency.getOrDefault(form, 0)))
                : 0;
    }

    private Optional<Broader> byCompany(ConceptKind kind, Map<String, Integer> company, int count) {
        String best = "";
        int most = LEAST_MEETINGS - 1;
        for (Map.Entry<String, Integer> met : company.entrySet()) {
            boolean fits = taxonomy.findConcept(met.getKey())
                    .filter(concept -> concept.kind() == kind)
                    .isPresent();
            if (fits && met.getValue() > most) {
                best = met.getKey();
                most = met.getValue();
            }
        }
        double share = (double) most / count;
        return best.isEmpty() || share < LEAST_COMPANY
                ? Optional.empty()
                : Optional.of(new Broader(best, Reason.COMPANY, Math.min(1, share)));
    }
}
