package dev.ibid.ingest;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document could not be read. Other documents are not concerned: list the reason and go on. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a document could not be read. */
    public enum Reason {
        /** No bytes, or no text in a format that holds text. */
        EMPTY("empty"),
        /** A password is needed. */
        ENCRYPTED("encrypted"),
        /** The bytes are not what their format demands. */
        CORRUPT("corrupt"),
        /** No reader knows the format, or it holds no text (program, sound, film). */
        UNSUPPORTED("unsupported format"),
        /** More bytes or pages than the limits allow. */
        TOO_LARGE("too large"),
        /** Not finished within the time limit. */
        TOO_SLOW("too slow"),
        /** Only pictures of text. */
        NO_TEXT_NEEDS_OCR("no text, needs OCR"),
        /** An archive that unpacks to far more than its size, or nests too deep. */
        ARCHIVE_BOMB("archive bomb"),
        /** The file was there when it was found and is gone. */
        VANISHED("vanished"),
        /** No right to read the file. */
        NOT_PERMITTED("not permitted"),
        /** A device, a pipe or another thing that is no regular file. */
        NOT_A_FILE("not a regular file"),
        /** The file could not be read from its disk. */
        IO("cannot be read"),
        /** The parser used up its memory. */
        OUT_OF_MEMORY("out of memory"),
        /** The parser died. */
        CRASHED("parser crashed"),
        /** It was read, but finding what it says failed: a fault of ours. */
        NOT_TAGGED("could not be tagged");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** {@return the reason in a few words} */
        public String label() {
            return label;
        }
    }

    private final String source;
    private final Reason reason;

    /**
     * Creates the failure of one document.
     *
     * @param source the document as the user named it
     * @param reason why it could not be read
     * @param message one sentence for a person
     * @param cause what the parser threw, if anything
     */
    public UnreadableDocumentException(String source, Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.source = source;
        this.reason = reason;
    }

    /** {@return the document as the user named it} */
    public String source() {
        return source;
    }

    /** {@return why it could not be read} */
    public Reason reason() {
        return reason;
    }

    /** {@return the same as a value, to be listed} */
    public ReadFailure failure() {
        return new ReadFailure(source, reason, Optional.ofNullable(getMessage()).orElse(reason.label()));
    }
}
