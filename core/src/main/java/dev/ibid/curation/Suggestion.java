package dev.ibid.curation;

import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A technique or control that the corpus speaks of and the taxonomy does not list.
 *
 * @param label the variant that is printed most often, written out rather than an acronym
 * @param kind what most of its mentions are
 * @param count number of its mentions
 * @param documents number of documents that mention it
 * @param score mean confidence of its mentions, in [0, 1]
 * @param evidence expected number of documents that truly mention it: over its documents, the sum of the probability that
 *     not all mentions in the document are mistakes
 * @param variants as printed, but for a capital that only opens a sentence; the most frequent first
 * @param examples up to {@value #EXAMPLES}, from different documents as far as there are
 * @param broader likeliest concept to put it under, if one is likely
 */
public record Suggestion(
        String label,
        ConceptKind kind,
        int count,
        int documents,
        double score,
        double evidence,
        List<Variant> variants,
        List<Example> examples,
        Optional<Broader> broader) {
    /** Enough to judge a term by, few enough to be read. */
    static final int EXAMPLES = 3;

    /** Copies the lists. */
    public Suggestion {
        variants = List.copyOf(variants);
        examples = List.copyOf(examples);
    }

    /**
     * One way of printing it.
     *
     * @param text as printed, but for a capital that only opens a sentence
     * @param count how often
     */
    public record Variant(String text, int count) {}

    /**
     * A mention in its sentence.
     *
     * @param id of the mention
     * @param source of the document
     * @param before what stands before it in its sentence, on one line
     * @param words the mention
     * @param after what stands after it in its sentence, on one line
     */
    public record Example(MentionId id, String source, String before, String words, String after) {}

    /** Why a concept is likely. */
    public enum Reason {
        /** The term ends in one of the concept's names: "chip export controls". */
        HEAD,
        /** The term shares weighty words with a name of the concept, or of one below it. */
        WORDS,
        /** Most sentences that mention the term mention the concept. */
        COMPANY;

        /** {@return the name in lower case, as written to JSON} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A concept that may be the broader one.
     *
     * @param concept its id
     * @param reason why
     * @param strength how much speaks for it, in (0, 1]
     */
    public record Broader(String concept, Reason reason, double strength) {}

    /**
     * {@return the concept that the suggestion becomes when it is accepted: other variants become its other labels unless
     * they are matched anyway}
     *
     * @param id of the concept; empty to make one from the label
     * @param as its kind
     * @param under ids of broader concepts
     */
    public Concept toConcept(String id, ConceptKind as, List<String> under) {
        return NewConcept.of(id, as, label, variants.stream().map(Variant::text).toList(), under);
    }
}
