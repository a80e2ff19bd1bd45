package dev.ibid.ingest.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on one line of a column.
 *
 * @param page page number, counted from 1
 * @param cells from left to right, never empty
 * @param columnX left edge of the column
 * @param columnRight right edge of the column
 */
record Row(int page, List<Cell> cells, double columnX, double columnRight) {
    Row {
        cells = List.copyOf(cells);
    }

    double x() {
        return cells.getFirst().x();
    }

    double right() {
        return cells.getLast().right();
    }

    double baseline() {
        return main().baseline();
    }

    double size() {
        return main().size();
    }

    boolean isBold() {
        double letters = cells.stream().mapToInt(c -> c.text().length()).sum();
        return cells.stream()
                        .mapToDouble(c -> c.boldShare() * c.text().length())
                        .sum()
                > 0.6 * letters;
    }

    boolean isTurned() {
        return cells.getFirst().turned();
    }

    boolean isTabular() {
        return cells.size() > 1;
    }

    String text() {
        return cells.size() == 1
                ? cells.getFirst().text()
                : cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    double columnWidth() {
        return columnRight - columnX;
    }

    private Cell main() {
        Cell main = cells.getFirst();
        for (Cell cell : cells) {
            main = cell.text().length() > main.text().length() ? cell : main;
        }
        return main;
    }
}
