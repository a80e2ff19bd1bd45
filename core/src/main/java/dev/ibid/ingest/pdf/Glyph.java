package dev.ibid.ingest.pdf;

/**
 * One drawn character, in points from the page's top left corner.
 *
 * @param text its Unicode characters, ligatures already taken apart
 * @param x left edge
 * @param baseline distance of the baseline from the top
 * @param width advance
 * @param size font size as drawn
 * @param bold whether the font is bold
 * @param turned whether it runs another way than left to right
 */
record Glyph(String text, double x, double baseline, double width, double size, boolean bold, boolean turned) {
    boolean isBlank() {
        return text.isBlank();
    }

    double right() {
        return x + width;
    }
}
