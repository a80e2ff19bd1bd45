package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one reference or one citation of a document was found to mean. A reference may have several: a note that names two
 * works has one for each.
 *
 * @param citing the document that cites
 * @param reference index of the reference in that document; -1 for a citation in the text
 * @param citation index of the citation in that document; -1 for a reference
 * @param state where the target is
 * @param target key of the target's node ({@code doc:…} for a document); empty if unresolved
 * @param section the part of the target document that is cited, if the citation names one and the document holds it
 * @param pinpoint paragraph, page or section within the target, as far as stated; empty if not
 * @param confidence in [0, 1]; 1 for an identifier or key, 0 if unresolved
 * @param basis on what the decision rests
 * @param reason one clause for a person
 * @param candidates documents that were considered, the best first; never more than {@link Resolver#MOST_CANDIDATES}
 */
public record Resolution(
        DocumentId citing,
        int reference,
        int citation,
        State state,
        String target,
        Optional<Section> section,
        String pinpoint,
        double confidence,
        Basis basis,
        String reason,
        List<Candidate> candidates) {
    /** Where the target of a citation is. */
    public enum State {
        /** A document of the corpus. */
        IN_CORPUS,
        /** A work outside the corpus. */
        EXTERNAL,
        /** Not known. */
        UNRESOLVED;

        /** {@return the state in lower case with hyphens, as printed} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** On what a decision rests. */
    public enum Basis {
        /** The document has the DOI, arXiv number or address that is cited, or declares the very key. */
        IDENTIFIER,
        /** The document declares a larger unit of the law that holds what is cited. */
        CONTAINMENT,
        /** Title, authors and year agree well enough. */
        TITLE,
        /** The words of the reference hold the document's title and an author or the year. */
        TITLE_IN_TEXT,
        /** Nothing was decided, or the work is outside the corpus. */
        NONE
    }

    /** Copies the list. */
    public Resolution {
        candidates = List.copyOf(candidates);
    }

    Resolution toward(String newTarget) {
        return new Resolution(
                citing,
                reference,
                citation,
                state,
                newTarget,
                section,
                pinpoint,
                confidence,
                basis,
                reason,
                candidates);
    }

    /** With a pinpoint as printed after the citation, if it has one. */
    Resolution at(String printed) {
        String both = pinpoint.isEmpty() || printed.isEmpty() ? pinpoint + printed : pinpoint + ", " + printed;
        return new Resolution(
                citing, reference, citation, state, target, section, both, confidence, basis, reason, candidates);
    }

    /** {@return the place in the target document that is cited, if it could be told} */
    public Optional<Span> findPassage() {
        return section.map(Section::span);
    }
}
