package dev.ibid.semantic;

import java.util.List;

/**
 * A candidate in its new place.
 *
 * @param id what it is
 * @param score the new score, greater is better; comparable within one result only
 * @param parts what the score is the sum of
 */
public record Ranked(String id, double score, List<Part> parts) {
    /** Copies the list. */
    public Ranked {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a score.
     *
     * @param value what it adds
     * @param description where it comes from, in one line
     */
    public record Part(double value, String description) {}
}
