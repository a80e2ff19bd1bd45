package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds columns of prose and the order in which to read them. A gutter is an upright strip that few cells cross and that
 * has lines of prose on both sides; cells that cross it (titles, wide figures) part the page into bands, and within a
 * band the left side is read before the right. This is the XY cut of Nagy and Seth (1984) with a test that keeps tables,
 * whose cells are short, in one piece.
 */
final class Columns {
    private static final double STEP = 2;
    /** Prose in a narrow column still has this many characters a line; cells of tables have fewer. */
    private static final int PROSE_CHARACTERS = 18;

    private static final int MIN_LINES = 4;
    private static final double MAX_CROSSING = 0.34;

    private final int page;
    private final List<Row> rows = new ArrayList<>();

    private Columns(int page) {
        this.page = page;
    }

    static List<Row> rows(int page, List<Cell> cells) {
        Columns columns = new Columns(page);
        List<Cell> upright = cells.stream().filter(c -> !c.turned()).toList();
        if (!upright.isEmpty()) {
            columns.read(upright, 0);
        }
        // Text up the side of a page or a chart stands in no line; it goes last.
        cells.stream().filter(Cell::turned).forEach(c -> columns.rows.add(new Row(page, List.of(c), c.x(), c.right())));
        return columns.rows;
    }

    private void read(List<Cell> cells, int depth) {
        double left = cells.stream().mapToDouble(Cell::x).min().orElse(0);
        double right = cells.stream().mapToDouble(Cell::right).max().orElse(0);
        OptionalDouble gutter = depth < 3 ? gutter(cells, left, right) : OptionalDouble.empty();
        if (gutter.isEmpty()) {
            rows.addAll(Rows.of(page, cells, left, right));
            return;
        }
        bands(cells, gutter.getAsDouble(), depth, left, right);
    }

    private static OptionalDouble gutter(List<Cell> cells, double left, double right) {
        double best = -1;
        double bestScore = 0;
        for (double x = left + (right - left) * 0.2; x < left + (right - left) * 0.8; x += STEP) {
            int before = 0;
            int after = 0;
            int crossing = 0;
            for (Cell cell : cells) {
                boolean prose = cell.text().length() >= PROSE_CHARACTERS;
                if (cell.right() <= x) {
                    before += prose ? 1 : 0;
                } else if (cell.x() >= x) {
                    after += prose ? 1 : 0;
                } else {
                    crossing++;
                }
            }
            double score = Math.min(before, after) - crossing;
            boolean columns = before >= MIN_LINES
                    && after >= MIN_LINES
                    && crossing <= MAX_CROSSING * (before + after);
            if (columns && score > bestScore) {
                best = x;
                bestScore = score;
            }
        }
        return best < 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    private void bands(List<Cell> cells, double gutter, int depth, double left, double right) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingDouble(Cell::baseline).thenComparingDouble(Cell::x));
        List<Cell> wide = new ArrayList<>();
        List<Cell> band = new ArrayList<>();
        for (Cell cell : sorted) {
            if (cell.x() < gutter && cell.right() > gutter) {
                band(band, gutter, depth, left, right);
                wide.add(cell);
            } else {
                if (!wide.isEmpty()) {
                    rows.addAll(Rows.of(page, wide, left, right));
                    wide.clear();
                }
                band.add(cell);
            }
        }
        band(band, gutter, depth, left, right);
        if (!wide.isEmpty()) {
            rows.addAll(Rows.of(page, wide, left, right));
        }
    }

    private void band(List<Cell> band, double gutter, int depth, double left, double right) {
        if (band.isEmpty()) {
            return;
        }
        List<Cell> before = band.stream().filter(c -> c.right() <= gutter).toList();
        List<Cell> after = band.stream().filter(c -> c.x() >= gutter).toList();
        if (isProse(before) && isProse(after)) {
            read(before, depth + 1);
            read(after, depth + 1);
        } else {
            rows.addAll(Rows.of(page, band, left, right));
        }
        band.clear();
    }

    private static boolean isProse(List<Cell> side) {
        long prose = side.stream()
                .filter(c -> c.text().length() >= PROSE_CHARACTERS)
                .count();
        return prose * 2 >= side.size();
    }
}
