package dev.ibid.taxonomy;

import org.jspecify.annotations.Nullable;

/** A taxonomy file that cannot be read; the message names the file, the place and what is wrong. */
public final class TaxonomyFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    TaxonomyFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
