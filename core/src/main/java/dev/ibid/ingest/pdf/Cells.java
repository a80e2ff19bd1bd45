package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** Cuts the glyphs of a page into cells, in the order in which they were drawn. */
final class Cells {
    /** Justified lines stretch words to 0.8 em apart at most; cells of a table and columns are further. */
    static final double CELL_GAP = 1.0;
    /** A glyph may hang this share of its size below or above the line: raised and lowered ones. */
    private static final double OFF_LINE = 0.55;

    private Cells() {}

    static List<Cell> of(List<Glyph> glyphs) {
        List<Cell> cells = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && !glyph.isBlank() && breaks(last, glyph)) {
                close(run, cells);
            }
            run.add(glyph);
            if (!glyph.isBlank()) {
                last = glyph;
            }
        }
        close(run, cells);
        return cells;
    }

    private static boolean breaks(Glyph last, Glyph glyph) {
        double em = Math.max(last.size(), glyph.size());
        double gap = glyph.x() - last.right();
        return Math.abs(glyph.baseline() - last.baseline()) > OFF_LINE * em
                || gap > CELL_GAP * em
                || gap < -em
                || glyph.turned() != last.turned();
    }

    private static void close(List<Glyph> run, List<Cell> cells) {
        if (run.stream().anyMatch(g -> !g.isBlank())) {
            cells.add(Cell.of(run, cells.size()));
        }
        run.clear();
    }
}
