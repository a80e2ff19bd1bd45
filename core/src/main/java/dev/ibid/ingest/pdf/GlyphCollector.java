package dev.ibid.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the glyphs of a page in the order in which they are drawn. PDFBox offers its interpreter by inheritance only;
 * nothing but the position callback is used.
 */
final class GlyphCollector extends PDFTextStripper {
    /** Bold is drawn by some programs as the same letter twice, a hair apart. */
    private static final double TWICE = 0.25;

    /** A line has at most this many letters. */
    private static final int LOOK_BACK = 250;

    private static final float BOLD_WEIGHT = 600;

    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private boolean dropped;

    GlyphCollector() {
        setShouldSeparateByBeads(false);
    }

    List<Glyph> page(PDDocument document, int number) throws IOException {
        glyphs = new ArrayList<>();
        dropped = false;
        setStartPage(number);
        setEndPage(number);
        writeText(document, Writer.nullWriter());
        return glyphs;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        Glyph glyph = new Glyph(
                GlyphText.of(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                // The size in points that PDFBox offers is rounded down.
                Math.max(1, Math.abs(position.getYScale())),
                bold.computeIfAbsent(position.getFont(), GlyphCollector::isBold),
                position.getDir() != 0);
        dropped = isDrawnTwice(glyph);
        if (!dropped) {
            glyphs.add(glyph);
        }
    }

    /** Looks back only where the pen went back or the letter before was a second one: all else is new. */
    private boolean isDrawnTwice(Glyph glyph) {
        boolean forward = glyphs.isEmpty() || glyph.x() > glyphs.getLast().x() + TWICE * glyph.width();
        if (glyph.isBlank() || (forward && !dropped)) {
            return false;
        }
        double near = TWICE * Math.max(glyph.width(), 1);
        int from = Math.max(0, glyphs.size() - LOOK_BACK);
        for (int i = glyphs.size() - 1; i >= from; i--) {
            Glyph earlier = glyphs.get(i);
            if (Math.abs(earlier.x() - glyph.x()) < near
                    && Math.abs(earlier.baseline() - glyph.baseline()) < near
                    && earlier.text().equals(glyph.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        if (name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || name.contains("cmbx")
                || name.matches(".*(?:-semib|-demi|-bd|medi\\b).*")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }

    @Override
    protected void writePage() {
        // The layout is made elsewhere; this class only collects.
    }
}
