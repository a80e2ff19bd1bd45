package dev.ibid.curation;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.taxonomy.ConceptKind;
import java.util.Optional;

/** What a person says of a mention or claim. It wins over the tagger. */
public sealed interface Correction {
    /** {@return where it applies; empty for one that applies everywhere} */
    Optional<Anchor> place();

    /**
     * These words are a mention, whether the tagger finds it or not.
     *
     * @param anchor the words
     * @param kind what sort of thing they name
     * @param concept id of the concept; empty for the one that the taxonomy has by that name, if any
     */
    record Accept(Anchor anchor, ConceptKind kind, String concept) implements Correction {
        @Override
        public Optional<Anchor> place() {
            return Optional.of(anchor);
        }
    }

    /**
     * These words, and any part of them, are no mention of this kind.
     *
     * @param anchor the words
     * @param kind what they were taken for; techniques and controls are rejected together
     */
    record Reject(Anchor anchor, ConceptKind kind) implements Correction {
        @Override
        public Optional<Anchor> place() {
            return Optional.of(anchor);
        }
    }

    /**
     * A mention has other bounds, another kind or another concept.
     *
     * @param anchor the words that were taken for the mention
     * @param words the words that are it
     * @param kind what sort of thing they name
     * @param concept id of the concept; empty for the one that the taxonomy has by that name, if any
     */
    record Retag(Anchor anchor, Anchor words, ConceptKind kind, String concept) implements Correction {
        @Override
        public Optional<Anchor> place() {
            return Optional.of(anchor);
        }
    }

    /**
     * A sentence asserts something else.
     *
     * @param anchor the sentence
     * @param label what it asserts
     */
    record Relabel(Anchor anchor, ClaimLabel label) implements Correction {
        @Override
        public Optional<Anchor> place() {
            return Optional.of(anchor);
        }
    }

    /**
     * An unlisted term means a concept of the taxonomy, wherever the tagger finds it.
     *
     * @param term any variant of it
     * @param concept id of the concept
     */
    record Merge(String term, String concept) implements Correction {
        @Override
        public Optional<Anchor> place() {
            return Optional.empty();
        }
    }
}
