package dev.ibid.ingest.text;

import dev.ibid.document.Warning;
import java.util.List;

/**
 * Characters read from bytes.
 *
 * @param text the characters, without a byte order mark
 * @param charset name of the encoding
 * @param warnings what was odd about the bytes
 */
public record DecodedText(String text, String charset, List<Warning> warnings) {
    /** Copies the list. */
    public DecodedText {
        warnings = List.copyOf(warnings);
    }
}
