package dev.ibid.annotate;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.List;

/**
 * An annotated sentence to learn from.
 *
 * @param document number of the mini-document it belongs to, counted from 0 over all files
 * @param position its place in the mini-document, counted from 0
 * @param text the sentence as running text
 * @param names annotated mentions, in order
 * @param label what it asserts; none where only mentions are to be learned from it
 * @param heading the section heading it stands under; empty if none is given
 */
public record TrainingSentence(
        int document, int position, String text, List<Name> names, ClaimLabel label, String heading) {
    /** Copies the list. */
    public TrainingSentence {
        names = List.copyOf(names);
    }

    /**
     * An annotated mention.
     *
     * @param span where it stands in the sentence
     * @param kind technique or control
     */
    public record Name(Span span, ConceptKind kind) {}
}
