package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds tables in the lines of a column, and joins the lines of a row whose cells run over several. For one column. */
final class Tables {
    /** Rows of a table are no further apart than this many times the usual distance of lines. */
    private static final double REACH = 3.0;

    private static final double NARROW = 0.6;
    /** Lines of one cell are at most this many sizes apart; rows are further, or have all their cells. */
    private static final double RUN_ON = 1.4;
    /** Cells centred on a row of two lines stand between its lines. */
    private static final double HALF_LINE = 0.85;

    private final List<Row> rows;
    private final BodyStyle style;

    Tables(List<Row> rows, BodyStyle style) {
        this.rows = rows;
        this.style = style;
    }

    /** {@return one past the last line of the table that starts with a line; the line itself if none does} */
    int endOf(int start) {
        int end = start;
        int tabular = 0;
        int last = start;
        for (int i = start; i < rows.size() && i - last <= 2; i++) {
            if (i > start && !isNear(rows.get(i - 1), rows.get(i))) {
                break;
            }
            if (isTabular(rows.get(i))) {
                tabular++;
                last = i;
                end = i + 1;
            } else if (!isFragment(rows.get(i)) || (i == start && !startsTable(i))) {
                break;
            }
        }
        end = trailing(end);
        return tabular >= 2 ? end : start;
    }

    /** The header of a table may open with a line that has one cell only. */
    private boolean startsTable(int i) {
        return i + 1 < rows.size()
                && isTabular(rows.get(i + 1))
                && isFragment(rows.get(i))
                && isTight(rows.get(i), rows.get(i + 1));
    }

    /** The last row may run on in one cell. */
    private int trailing(int end) {
        boolean runsOn = end > 0
                && end < rows.size()
                && isFragment(rows.get(end))
                && isTight(rows.get(end - 1), rows.get(end))
                && rows.get(end).columnX() == rows.get(end - 1).columnX();
        return runsOn ? end + 1 : end;
    }

    private static boolean isTabular(Row row) {
        return row.isTabular() && !(Paragraphs.isItem(row) && row.cells().size() == 2) && !row.isTurned();
    }

    private boolean isFragment(Row row) {
        return row.cells().size() == 1
                && !row.isTurned()
                && row.right() - row.x() < NARROW * row.columnWidth()
                && !Forms.CAPTION.matcher(row.text()).matches()
                && row.text().length() < 60
                && Math.abs(row.size() - style.size()) < 0.3 * style.size()
                && !(Forms.headingDepth(row.text()) > 0 && row.isBold());
    }

    private boolean isNear(Row above, Row row) {
        double gap = row.baseline() - above.baseline();
        return gap > 0 && gap < REACH * style.leading() && above.columnX() == row.columnX();
    }

    private static boolean isTight(Row above, Row row) {
        double gap = row.baseline() - above.baseline();
        return gap > 0 && gap < 1.4 * row.size();
    }

    /** {@return the rows of the table from one line to another, runs of lines that belong to one row joined} */
    List<Row> rows(int from, int to) {
        List<Row> lines = rows.subList(from, to);
        int columns = usualCells(lines);
        double widest = 0;
        for (int i = 1; i < lines.size(); i++) {
            widest = Math.max(widest, lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        List<Row> joined = new ArrayList<>();
        double below = 0;
        for (Row line : lines) {
            double gap = line.baseline() - below;
            boolean runsOn = gap < RUN_ON * line.size() && gap * 1.2 < widest && isRest(line, columns);
            if (!joined.isEmpty() && (gap < HALF_LINE * line.size() || runsOn)) {
                joined.set(joined.size() - 1, merge(joined.getLast(), line));
            } else {
                joined.add(line);
            }
            below = line.baseline();
        }
        return joined;
    }

    private static int usualCells(List<Row> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        lines.forEach(r -> counts.merge(r.cells().size(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** The second line of a row has fewer cells, or goes on in small letters in its first. */
    private static boolean isRest(Row line, int columns) {
        int cells = line.cells().size();
        return cells < columns
                || (cells == columns && Character.isLowerCase(line.text().codePointAt(0)));
    }

    private static Row merge(Row upper, Row lower) {
        List<Cell> cells = new ArrayList<>(upper.cells());
        for (Cell cell : lower.cells()) {
            int at = -1;
            for (int i = 0; i < cells.size(); i++) {
                if (overlap(cells.get(i), cell) > 0) {
                    at = i;
                    break;
                }
            }
            if (at >= 0) {
                cells.set(at, cells.get(at).above(cell));
            } else {
                int place = 0;
                while (place < cells.size() && cells.get(place).x() < cell.x()) {
                    place++;
                }
                cells.add(place, cell);
            }
        }
        return new Row(upper.page(), cells, upper.columnX(), upper.columnRight());
    }

    private static double overlap(Cell a, Cell b) {
        return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    }
}
