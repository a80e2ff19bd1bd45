package dev.ibid.ingest.pdf;

import dev.ibid.ingest.structure.NoteMarks;
import java.util.List;

/**
 * Words that stand together on one line without a wide gap between them: a printed line, or a cell of a table.
 *
 * @param text the words, raised digits as superscripts
 * @param x left edge
 * @param right right edge
 * @param baseline distance of the baseline from the top of the page
 * @param size font size of most letters
 * @param top upper edge
 * @param boldShare share of bold letters, 0 to 1
 * @param boldPrefix length of the bold words at its start, in code units of {@code text}; 0 if it does not start bold
 * @param turned whether it runs another way than left to right
 * @param order its place in the order of drawing
 */
record Cell(
        String text,
        double x,
        double right,
        double baseline,
        double size,
        double top,
        double boldShare,
        int boldPrefix,
        boolean turned,
        int order) {
    /** A narrower gap belongs to a letter pair, a wider one parts words; words are 0.2 to 0.4 em apart. */
    private static final double WORD_GAP = 0.16;
    /** Note numbers are printed at 0.5 to 0.75 of the size of the text. */
    private static final double RAISED_SIZE = 0.82;

    private static final double RAISED_BY = 0.15;

    /** Letters reach this share of their size above the baseline. */
    private static final double ASCENT = 0.78;

    static Cell of(List<Glyph> glyphs, int order) {
        Glyph typical = typical(glyphs);
        double size = typical.size();
        double baseline = typical.baseline();
        StringBuilder text = new StringBuilder(glyphs.size() + 8);
        double x = Double.MAX_VALUE;
        double right = 0;
        int letters = 0;
        int bold = 0;
        int prefix = 0;
        boolean allBold = true;
        Glyph last = null;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            boolean gap = last != null && glyph.x() - last.right() > WORD_GAP * Math.min(glyph.size(), last.size());
            if (!text.isEmpty() && (blank || gap)) {
                text.append(' ');
            }
            boolean raised = glyph.size() < size * RAISED_SIZE && glyph.baseline() < baseline - size * RAISED_BY;
            text.append(raised ? NoteMarks.raised(glyph.text()) : glyph.text());
            x = Math.min(x, glyph.x());
            right = Math.max(right, glyph.right());
            letters++;
            bold += glyph.bold() ? 1 : 0;
            allBold &= glyph.bold();
            prefix = allBold ? text.length() : prefix;
            last = glyph;
            blank = false;
        }
        double share = (double) bold / Math.max(1, letters);
        double top = baseline - ASCENT * size;
        return new Cell(text.toString(), x, right, baseline, size, top, share, prefix, typical.turned(), order);
    }

    /** The glyph whose size most glyphs share; the first of them. */
    private static Glyph typical(List<Glyph> glyphs) {
        Glyph best = glyphs.getFirst();
        int most = -1;
        for (Glyph candidate : glyphs) {
            if (candidate.isBlank() || (most >= 0 && candidate.size() == best.size())) {
                continue;
            }
            int count = 0;
            for (Glyph glyph : glyphs) {
                count += !glyph.isBlank() && Math.abs(glyph.size() - candidate.size()) < 0.3 ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = candidate;
            }
            if (count * 2 > glyphs.size()) {
                break;
            }
        }
        return best;
    }

    /** {@return this cell with the line below it in the same cell of a table} */
    Cell above(Cell next) {
        return new Cell(
                text + " " + next.text,
                Math.min(x, next.x),
                Math.max(right, next.right),
                next.baseline,
                size,
                top,
                Math.min(boldShare, next.boldShare),
                0,
                turned,
                order);
    }

    double bottom() {
        return baseline + 0.24 * size;
    }

    double width() {
        return right - x;
    }

    boolean isBold() {
        return boldShare > 0.6;
    }

    /** {@return this cell with a neighbour to its right on the same line, one blank between them} */
    Cell with(Cell next) {
        boolean thisRules = text.length() >= next.text.length();
        double share = (boldShare * text.length() + next.boldShare * next.text.length())
                / Math.max(1, text.length() + next.text.length());
        return new Cell(
                text + " " + next.text,
                Math.min(x, next.x),
                Math.max(right, next.right),
                thisRules ? baseline : next.baseline,
                thisRules ? size : next.size,
                Math.min(top, next.top),
                share,
                boldPrefix < text.length()
                        ? boldPrefix
                        : text.length() + (next.boldPrefix > 0 ? 1 + next.boldPrefix : 0),
                turned,
                order);
    }
}
