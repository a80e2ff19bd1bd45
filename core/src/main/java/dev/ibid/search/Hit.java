package dev.ibid.search;

import dev.ibid.document.Span;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.UnitId;
import dev.ibid.taxonomy.ConceptKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim, passage or document that was found.
 *
 * @param id what it is
 * @param document the document it stands in
 * @param span where it stands in the document's canonical text
 * @param page page it starts on, counted from 1; 0 where the format has none
 * @param headingPath headings above it, outermost first; of a document, none
 * @param text its words; of a document, its title
 * @param snippet the part to show, with the words that matched
 * @param label label of a claim in lower case; empty for other units
 * @param attribution who is said to assert a claim; empty where it is the author
 * @param concepts ids of the concepts mentioned in it, by kind
 * @param score greater is better; comparable within one search only, 0 where hits are not ranked
 * @param explanation what the score is made of, if asked for
 * @param same others that say the same, if folding was asked for: oldest first, this hit left out
 */
public record Hit(
        UnitId id,
        DocumentInfo document,
        Span span,
        int page,
        List<String> headingPath,
        String text,
        Snippet snippet,
        String label,
        String attribution,
        Map<ConceptKind, List<String>> concepts,
        double score,
        Optional<ScorePart> explanation,
        List<UnitId> same) {
    /** Copies the lists. */
    public Hit {
        headingPath = List.copyOf(headingPath);
        same = List.copyOf(same);
    }

    /**
     * {@return this hit with the score that another ranking gave it}
     *
     * @param newScore greater is better
     * @param newExplanation what the score is made of, if asked for
     */
    public Hit ranked(double newScore, Optional<ScorePart> newExplanation) {
        return new Hit(
                id,
                document,
                span,
                page,
                headingPath,
                text,
                snippet,
                label,
                attribution,
                concepts,
                newScore,
                newExplanation,
                same);
    }

    /** {@return how many times it is said, this hit included} */
    public int timesSaid() {
        return 1 + same.size();
    }
}
