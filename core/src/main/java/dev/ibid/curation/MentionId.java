package dev.ibid.curation;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;

/**
 * The identity of a mention: its place. It stays the same when the document is tagged anew.
 *
 * @param document the document it stands in
 * @param span where, in the document's canonical text
 */
public record MentionId(DocumentId document, Span span) implements Comparable<MentionId> {
    /**
     * {@return the id of what stands at an anchor}
     *
     * @param anchor a place in a document
     */
    public static MentionId of(Anchor anchor) {
        return new MentionId(anchor.document(), anchor.span());
    }

    /**
     * {@return the id as printed: {@code 4f2a17:120-135}}
     *
     * @param digits how many digits of the document's id to print, 1 to 64
     */
    public String print(int digits) {
        return document.prefix(digits) + ":" + span.start() + "-" + span.end();
    }

    @Override
    public int compareTo(MentionId other) {
        int documents = document.compareTo(other.document);
        return documents != 0 ? documents : span.compareTo(other.span);
    }

    @Override
    public String toString() {
        return print(64);
    }
}
