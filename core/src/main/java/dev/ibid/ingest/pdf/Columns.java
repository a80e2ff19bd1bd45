package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds columns of prose and the order in which to read them. A gutter is an upright strip with lines of prose on both
 * sides; cells that cross it (titles, wide figures) part the page into bands, and within a band the left side is read
 * before the right. This is the XY cut of Nagy and Seth (1984). Tables look alike; they are told by the order of drawing:
 * a column is drawn from top to bottom, a table row by row.
 */
final class Columns {
    private static final double STEP = 2;
    /** Prose in a narrow column still has this many characters a line; cells of tables have fewer. */
    private static final int PROSE_CHARACTERS = 18;

    private static final int MIN_LINES = 4;
    /** Where lines of both sides are drawn in turns, only this many lines of prose make columns. */
    private static final int MANY_LINES = 12;

    private static final int MAX_DEPTH = 3;

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
        // Text up the side of a chart stands in no line; it goes last.
        cells.stream().filter(Cell::turned).forEach(c -> columns.rows.add(new Row(page, List.of(c), c.x(), c.right())));
        return columns.rows;
    }

    private void read(List<Cell> cells, int depth) {
        double left = cells.stream().mapToDouble(Cell::x).min().orElse(0);
        double right = cells.stream().mapToDouble(Cell::right).max().orElse(0);
        OptionalDouble gutter = depth < MAX_DEPTH ? gutter(cells, left, right) : OptionalDouble.empty();
        if (gutter.isEmpty()) {
            rows.addAll(Rows.of(page, cells, left, right));
        } else {
            bands(cells, gutter.getAsDouble(), depth, left, right);
        }
    }

    private static OptionalDouble gutter(List<Cell> cells, double left, double right) {
        double best = -1;
        double bestScore = -Double.MAX_VALUE;
        for (double x = left + (right - left) * 0.2; x < left + (right - left) * 0.8; x += STEP) {
            int before = 0;
            int after = 0;
            int crossing = 0;
            for (Cell cell : cells) {
                int prose = cell.text().length() >= PROSE_CHARACTERS ? 1 : 0;
                before += cell.right() <= x ? prose : 0;
                after += cell.x() >= x ? prose : 0;
                crossing += cell.right() > x && cell.x() < x ? 1 : 0;
            }
            double score = 2.0 * Math.min(before, after) - crossing;
            if (before >= MIN_LINES && after >= MIN_LINES && score > bestScore) {
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
                if (!wide.isEmpty() && cell.baseline() - wide.getLast().baseline() > 0.4 * cell.size()) {
                    rows.addAll(Rows.of(page, wide, left, right));
                    wide.clear();
                }
                (wide.isEmpty() ? band : wide).add(cell);
            }
        }
        band(band, gutter, depth, left, right);
        rows.addAll(Rows.of(page, wide, left, right));
    }

    private void band(List<Cell> band, double gutter, int depth, double left, double right) {
        List<Cell> before = band.stream().filter(c -> c.right() <= gutter).toList();
        List<Cell> after = band.stream().filter(c -> c.x() >= gutter).toList();
        if (before.isEmpty() || after.isEmpty() || !areColumns(before, after, band)) {
            rows.addAll(Rows.of(page, band, left, right));
        } else {
            int last = after.stream().mapToInt(Cell::order).max().orElse(0);
            double foot = after.stream().mapToDouble(Cell::baseline).max().orElse(0);
            List<Cell> behind = before.stream()
                    .filter(c -> c.order() > last && c.baseline() > foot)
                    .toList();
            side(before.stream().filter(c -> !behind.contains(c)).toList(), gutter, depth, left, true);
            side(after, gutter, depth, right, false);
            // Drawn after the right column and below it: the head of what follows over both.
            rows.addAll(Rows.of(page, behind, left, right));
        }
        band.clear();
    }

    private void side(List<Cell> cells, double gutter, int depth, double outer, boolean isLeft) {
        if (gutter(cells, isLeft ? outer : gutter, isLeft ? gutter : outer).isPresent() && depth + 1 < MAX_DEPTH) {
            read(cells, depth + 1);
        } else {
            double from = cells.stream().mapToDouble(Cell::x).min().orElse(0);
            double to = cells.stream().mapToDouble(Cell::right).max().orElse(0);
            rows.addAll(Rows.of(page, cells, from, to));
        }
    }

    private static boolean areColumns(List<Cell> before, List<Cell> after, List<Cell> band) {
        List<Cell> drawn = new ArrayList<>(band);
        drawn.sort(Comparator.comparingInt(Cell::order));
        int turns = 0;
        for (int i = 1; i < drawn.size(); i++) {
            turns += before.contains(drawn.get(i)) == before.contains(drawn.get(i - 1)) ? 0 : 1;
        }
        long proseBefore = prose(before);
        long proseAfter = prose(after);
        boolean oneByOne = turns <= 2
                && ((proseBefore >= 2 && proseAfter >= 2) || (before.size() + after.size() > 2 && turns <= 1));
        boolean many = proseBefore >= MANY_LINES
                && proseAfter >= MANY_LINES
                && proseBefore * 2 >= before.size()
                && proseAfter * 2 >= after.size();
        return oneByOne || many;
    }

    private static long prose(List<Cell> side) {
        return side.stream().filter(c -> c.text().length() >= PROSE_CHARACTERS).count();
    }
}
