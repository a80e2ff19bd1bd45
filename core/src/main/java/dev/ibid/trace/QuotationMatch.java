package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.List;

/**
 * A quoted string and the words of another text that it is taken from.
 *
 * @param quoted the string between the marks, in the quoting text
 * @param original the words it is taken from, in the quoted text
 * @param exact whether it gives them word for word; case, punctuation, marked omissions and brackets do not count
 * @param share words of the string that stand in the original, by all its words, in [0, 1]
 * @param differences what was changed, the quoting text first; empty if exact
 */
public record QuotationMatch(Span quoted, Span original, boolean exact, double share, List<Difference> differences) {
    /** Copies the list. */
    public QuotationMatch {
        differences = List.copyOf(differences);
    }
}
