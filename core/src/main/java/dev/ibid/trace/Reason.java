package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.List;

/**
 * Why a relation is said to hold, with the words that show it.
 *
 * @param kind what sort of reason it is
 * @param sentence one sentence for a person
 * @param first the words in the first text; may be empty
 * @param second the words in the second text; may be empty
 */
public record Reason(ReasonKind kind, String sentence, List<Span> first, List<Span> second) {
    /** Copies the lists. */
    public Reason {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static Reason of(ReasonKind kind, String sentence) {
        return new Reason(kind, sentence, List.of(), List.of());
    }

    static Reason of(ReasonKind kind, String sentence, Span first, Span second) {
        return new Reason(kind, sentence, List.of(first), List.of(second));
    }
}
