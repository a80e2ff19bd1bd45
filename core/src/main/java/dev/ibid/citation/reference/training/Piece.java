package dev.ibid.citation.reference.training;

/**
 * A stretch of a reference while it is being made.
 *
 * @param text its words
 * @param label what it is; empty for what stands between parts
 */
record Piece(String text, String label) {
    Piece withText(String other) {
        return new Piece(other, label);
    }
}
