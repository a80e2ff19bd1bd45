package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;

/** What a tagger says of the tokens of one sentence: the best tag of each, and how likely each tag is. */
final class Tagging {
    /** Tags: outside, then first and further tokens of a technique and of a control. */
    static final int OUTSIDE = 0;

    static final int TECHNIQUE_FIRST = 1;
    static final int TECHNIQUE_FURTHER = 2;
    static final int CONTROL_FIRST = 3;
    static final int CONTROL_FURTHER = 4;
    static final int TAGS = 5;

    private final int[] tags;
    private final double[][] probabilities;

    Tagging(int[] tags, double[][] probabilities) {
        this.tags = tags;
        this.probabilities = probabilities;
    }

    int size() {
        return tags.length;
    }

    int tag(int token) {
        return tags[token];
    }

    double probability(int token, int tag) {
        return probabilities[token][tag];
    }

    /** {@return the probability that the token is part of a mention of the kind} */
    double inside(int token, ConceptKind kind) {
        int first = first(kind);
        return probabilities[token][first] + probabilities[token][first + 1];
    }

    /** {@return the mean probability that the tokens are part of a mention of the kind} */
    double inside(int from, int to, ConceptKind kind) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += inside(i, kind);
        }
        return sum / (to - from + 1);
    }

    static int first(ConceptKind kind) {
        return kind == ConceptKind.TECHNIQUE ? TECHNIQUE_FIRST : CONTROL_FIRST;
    }

    /** {@return the kind of mention that a tag other than outside is part of} */
    static ConceptKind kind(int tag) {
        return tag <= TECHNIQUE_FURTHER ? ConceptKind.TECHNIQUE : ConceptKind.CONTROL;
    }

    /** {@return whether a tag may not follow another: a further token needs a token of its kind before it} */
    static boolean forbids(int before, int tag) {
        return switch (tag) {
            case TECHNIQUE_FURTHER -> before != TECHNIQUE_FIRST && before != TECHNIQUE_FURTHER;
            case CONTROL_FURTHER -> before != CONTROL_FIRST && before != CONTROL_FURTHER;
            default -> false;
        };
    }
}
