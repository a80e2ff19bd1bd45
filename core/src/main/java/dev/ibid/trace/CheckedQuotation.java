package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quoted string of a draft, looked for in the corpus.
 *
 * @param span the string between the marks, as offsets into the draft
 * @param text its words
 * @param state what was found
 * @param original where it is taken from; empty if it was not found
 * @param originalText the words it is taken from; empty if it was not found
 * @param changes what was changed, one phrase each, in order; empty if nothing was
 */
public record CheckedQuotation(
        Span span, String text, State state, Optional<Place> original, String originalText, List<String> changes) {
    /** Copies the list. */
    public CheckedQuotation {
        changes = List.copyOf(changes);
    }

    /** What was found of a quoted string. */
    public enum State {
        /** The corpus has it word for word; case, punctuation and marked omissions do not count. */
        EXACT,
        /** The corpus has it with other words. */
        ALTERED,
        /** The corpus does not have it: it may be quoted from elsewhere. */
        NOT_FOUND
    }
}
