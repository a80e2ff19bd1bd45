package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.FoundMention;
import dev.ibid.annotate.Mention;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/**
 * The kind and concept that a user gave a mention; what was not given stays as the mention has it.
 *
 * @param kind as given, or that of the concept given; null if neither was
 * @param concept as given, empty for an unlisted one; null if not given
 */
record Tag(@Nullable ConceptKind kind, @Nullable String concept) {
    static Tag of(Corpus corpus, @Nullable ConceptKind kind, @Nullable String concept) throws CorpusException {
        if (concept == null || concept.isEmpty()) {
            return new Tag(kind, concept);
        }
        ConceptKind actual = corpus.taxonomy()
                .findConcept(concept)
                .orElseThrow(() -> new UsageException(
                        "there is no concept '" + concept + "'; 'ibid taxonomy list' shows all of them"))
                .kind();
        if (kind != null && kind != actual) {
            throw new UsageException("the concept " + concept + " is of kind " + actual + ", not " + kind);
        }
        return new Tag(actual, concept);
    }

    boolean isGiven() {
        return kind != null;
    }

    ConceptKind kind(FoundMention found) {
        if (kind != null) {
            return kind;
        }
        return found.mention()
                .map(Mention::kind)
                .orElseThrow(() ->
                        new UsageException("nothing was found at " + found.id().print(12)
                                + ", so say what it is: --kind technique, --kind control or --concept ID"));
    }

    /** {@return the concept; a mention that changes its kind keeps none} */
    String concept(FoundMention found) {
        if (concept != null) {
            return concept;
        }
        return found.mention()
                .filter(mention -> kind == null || mention.kind() == kind)
                .map(Mention::concept)
                .orElse("");
    }
}
