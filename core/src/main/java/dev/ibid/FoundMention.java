package dev.ibid;

import dev.ibid.annotate.Mention;
import dev.ibid.curation.Anchor;
import dev.ibid.curation.MentionId;
import java.util.Optional;

/**
 * A place in a document that a person points at, to say something of it.
 *
 * @param anchor the place
 * @param mention what the corpus has there; empty if there is only text
 */
public record FoundMention(Anchor anchor, Optional<Mention> mention) {
    /** {@return the id of the place} */
    public MentionId id() {
        return MentionId.of(anchor);
    }
}
