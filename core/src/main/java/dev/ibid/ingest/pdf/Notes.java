package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds footnotes: small lines at the end of a column of which the first opens with a raised number or a sign. */
final class Notes {
    private static final double SMALLER = 0.94;
    private static final Pattern MARK =
            Pattern.compile("^(?:[⁰¹²³⁴-⁹]{1,3}\\s*\\S|\\d{1,3}\\s+\\S|[*†‡§]{1,3}\\s*\\S).*");

    private Notes() {}

    /**
     * {@return the rows of a page that are notes, as pieces, one a note}
     *
     * @param body rows of the page that are no furniture, in reading order
     */
    static List<Piece> of(List<Row> body, BodyStyle style) {
        List<Piece> notes = new ArrayList<>();
        int end = body.size();
        while (end > 0) {
            int from = end - 1;
            while (from > 0 && isSameColumn(body.get(from - 1), body.get(from))) {
                from--;
            }
            notes.addAll(0, column(body.subList(from, end), style));
            end = from;
        }
        return notes;
    }

    private static boolean isSameColumn(Row a, Row b) {
        return Math.abs(a.columnX() - b.columnX()) < 1 && a.baseline() < b.baseline();
    }

    private static List<Piece> column(List<Row> rows, BodyStyle style) {
        int from = rows.size();
        while (from > 0 && isSmall(rows.get(from - 1), style)) {
            from--;
        }
        while (from < rows.size() && !MARK.matcher(rows.get(from).text()).matches()) {
            from++;
        }
        List<Piece> notes = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows.subList(from, rows.size())) {
            if (!open.isEmpty() && MARK.matcher(row.text()).matches()) {
                notes.add(new Piece(BlockKind.FOOTNOTE, open, 0));
                open.clear();
            }
            open.add(row);
        }
        if (!open.isEmpty()) {
            notes.add(new Piece(BlockKind.FOOTNOTE, open, 0));
        }
        return notes;
    }

    private static boolean isSmall(Row row, BodyStyle style) {
        return row.size() < style.size() * SMALLER
                && row.cells().size() < 3
                && !Forms.CAPTION.matcher(row.text()).matches();
    }

    static Set<Row> rows(List<Piece> notes) {
        Set<Row> rows = new HashSet<>();
        notes.forEach(n -> rows.addAll(n.rows()));
        return rows;
    }
}
