package dev.ibid.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Explanation;

/**
 * A part of a score and what it is made of.
 *
 * @param value the part's share, or the value of a quantity it is computed from
 * @param description what it is, in one line
 * @param parts what it is made of
 */
public record ScorePart(double value, String description, List<ScorePart> parts) {
    /** Copies the list. */
    public ScorePart {
        parts = List.copyOf(parts);
    }

    static ScorePart of(Explanation explanation) {
        List<ScorePart> parts = Arrays.stream(explanation.getDetails())
                .filter(Explanation::isMatch)
                .map(ScorePart::of)
                .toList();
        return new ScorePart(explanation.getValue().doubleValue(), explanation.getDescription(), parts);
    }
}
