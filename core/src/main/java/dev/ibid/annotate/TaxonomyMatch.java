package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;

/**
 * A place where a label stands in the text.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param label what was matched
 */
record TaxonomyMatch(int first, int last, Label label) {
    ConceptKind kind() {
        return label.concept().kind();
    }

    boolean isMechanism() {
        return isMechanism(kind());
    }

    /** {@return whether the kind is one that people annotate: a technique or a control} */
    static boolean isMechanism(ConceptKind kind) {
        return kind == ConceptKind.TECHNIQUE || kind == ConceptKind.CONTROL;
    }

    int length() {
        return last - first + 1;
    }
}
