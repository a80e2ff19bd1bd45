package dev.ibid.annotate;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;

/**
 * Words that name a concept of the taxonomy, or an unlisted technique or control.
 *
 * @param span the words, articles and evaluative words left out
 * @param text the words of the span
 * @param kind what sort of thing is named
 * @param concept id of the concept; empty for one that the taxonomy does not list
 * @param by what found it
 * @param score confidence in [0, 1]
 */
public record Mention(Span span, String text, ConceptKind kind, String concept, MentionSource by, double score) {
    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException if {@code score} is not in [0, 1]
     */
    public Mention {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("not a probability: " + score);
        }
    }
}
