package dev.ibid.cli;

import java.util.Locale;

/** How a command prints its result. */
enum OutputFormat {
    TEXT,
    JSON,
    JSONL,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
