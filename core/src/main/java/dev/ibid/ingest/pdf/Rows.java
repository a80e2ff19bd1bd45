package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the cells of one column in order, line by line. */
final class Rows {
    /** Cells whose baselines differ by less than this share of the size stand on one line. */
    private static final double SAME_LINE = 0.4;

    private Rows() {}

    static List<Row> of(int page, List<Cell> cells, double columnX, double columnRight) {
        List<Cell> sorted = new ArrayList<>(cells);
        sorted.sort(Comparator.comparingDouble(Cell::baseline).thenComparingDouble(Cell::x));
        List<List<Cell>> lines = new ArrayList<>();
        for (Cell cell : sorted) {
            List<Cell> line = lines.isEmpty() ? List.of() : lines.getLast();
            if (!line.isEmpty() && isSameLine(line, cell)) {
                line.add(cell);
            } else {
                lines.add(new ArrayList<>(List.of(cell)));
            }
        }
        return lines.stream()
                .map(line -> new Row(page, joined(line), columnX, columnRight))
                .toList();
    }

    private static boolean isSameLine(List<Cell> line, Cell cell) {
        Cell main = line.getFirst();
        for (Cell other : line) {
            main = other.text().length() > main.text().length() ? other : main;
        }
        double size = Math.max(main.size(), cell.size());
        return Math.abs(main.baseline() - cell.baseline()) < SAME_LINE * size;
    }

    private static List<Cell> joined(List<Cell> line) {
        line.sort(Comparator.comparingDouble(Cell::x));
        List<Cell> joined = new ArrayList<>();
        for (Cell cell : line) {
            Cell last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && cell.x() - last.right() < Cells.CELL_GAP * Math.max(last.size(), cell.size())) {
                joined.set(joined.size() - 1, last.with(cell));
            } else {
                joined.add(cell);
            }
        }
        return joined;
    }
}
