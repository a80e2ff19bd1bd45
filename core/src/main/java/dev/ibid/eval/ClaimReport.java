package dev.ibid.eval;

import java.util.List;

/**
 * How well claims are told from other sentences, and their labels from one another.
 *
 * @param claim claims of any label against {@code none}
 * @param labels a line for each label, {@code none} among them
 * @param macroF1 mean of the F1 of the five labels
 * @param macroInterval 95 percent interval of that mean, from a bootstrap over documents
 */
public record ClaimReport(Score claim, List<Score> labels, double macroF1, Interval macroInterval) {
    /** Copies the list. */
    public ClaimReport {
        labels = List.copyOf(labels);
    }
}
