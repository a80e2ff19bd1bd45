package dev.ibid;

import dev.ibid.curation.Correction;
import java.util.Locale;

/**
 * A correction and whether it has any effect.
 *
 * @param correction what was said
 * @param state whether it applies
 */
public record CheckedCorrection(Correction correction, State state) {
    /** Whether a correction applies. */
    public enum State {
        /** It does. */
        APPLIES,
        /** The document is there, its words no longer are. */
        WORDS_GONE,
        /** The corpus has neither the document nor its source. */
        DOCUMENT_GONE;

        /** {@return the name in words, as printed} */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
