package dev.ibid.index;

import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import java.util.Optional;

/**
 * What a corpus knows of a document without reading its text.
 *
 * @param id the document
 * @param source where it came from when it was added
 * @param externalId the id a bulk import gave it; empty otherwise
 * @param container id of the document it was embedded in
 * @param metadata what it says about itself
 * @param length of its canonical text in UTF-16 code units
 * @param sentences number of its sentences
 * @param claims number of its claims
 * @param mentions number of its mentions
 * @param citations number of its citations
 * @param references number of its references
 * @param tagged whether claims and mentions were looked for
 * @param fingerprint of the pipeline that made it
 */
public record DocumentInfo(
        DocumentId id,
        String source,
        String externalId,
        Optional<DocumentId> container,
        DocumentMetadata metadata,
        int length,
        int sentences,
        int claims,
        int mentions,
        int citations,
        int references,
        boolean tagged,
        String fingerprint) {
    /** {@return the title, or the last part of the source where there is none} */
    public String displayTitle() {
        return metadata.title().isBlank()
                ? source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1)
                : metadata.title();
    }
}
