package dev.ibid.annotate;

import dev.ibid.taxonomy.Concept;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document says elsewhere of its terms: the concepts that it names in full, for which it may use a short form. */
final class DocumentTerms {
    private final Set<String> concepts = new HashSet<>();

    private DocumentTerms() {}

    static DocumentTerms of(List<ParsedSentence> sentences) {
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
        return terms;
    }

    /** {@return whether the document names the label's concept, or one next to it, in other words} */
    boolean supports(Label label) {
        return concepts.contains(label.concept().id())
                || label.concept().broader().stream().anyMatch(concepts::contains);
    }
}
