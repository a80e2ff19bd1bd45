package dev.ibid.annotate;

import dev.ibid.citation.CitationLayer;
import dev.ibid.document.SourceDocument;
import java.util.List;

/**
 * A document with everything found in it. Immutable, safe for any thread.
 *
 * @param source the document as read
 * @param sentences in order, not overlapping; claim ids count them from 1
 * @param mentions in order of their spans; mentions of TECHNIQUE and CONTROL do not overlap
 * @param citations citations and references
 * @param tagged false where claims and mentions were not looked for because the document is not in English
 */
public record AnnotatedDocument(
        SourceDocument source,
        List<Sentence> sentences,
        List<Mention> mentions,
        CitationLayer citations,
        boolean tagged) {
    /** Copies the lists. */
    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
    }
}
