package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of one column of one page to paragraphs, items, rows of tables and captions. For one page. */
final class Paragraphs {
    private static final double WIDE_GAP = 1.32;
    private static final double INDENT = 0.8;
    private static final double OTHER_SIZE = 0.7;

    private final BodyStyle style;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Row> open = new ArrayList<>();

    Paragraphs(BodyStyle style) {
        this.style = style;
    }

    List<Piece> of(List<Row> rows) {
        Tables tables = new Tables(rows, style);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isTurned()) {
                close();
                pieces.add(new Piece(BlockKind.CODE, List.of(row), 0));
                continue;
            }
            int tableEnd = tables.endOf(i);
            if (tableEnd > i) {
                close();
                tables.rows(i, tableEnd).forEach(r -> pieces.add(new Piece(BlockKind.TABLE_ROW, List.of(r), 0)));
                i = tableEnd - 1;
                continue;
            }
            if (!open.isEmpty() && startsNew(row)) {
                close();
            }
            open.add(row);
        }
        close();
        return List.copyOf(pieces);
    }

    static boolean isItem(Row row) {
        return Forms.isBullet(row.text())
                || Forms.NUMBERED_ITEM.matcher(row.text()).find();
    }

    /** A number at the start of a line may just have come there by the line's break: "(1) ..., and", "(2) ...". */
    private boolean startsItem(Row row, Row above) {
        if (Forms.isBullet(row.text())) {
            return true;
        }
        return isItem(row)
                && ((isItem(open.getFirst())
                                && Math.abs(row.x() - open.getFirst().x()) < row.size())
                        || Forms.endsSentence(above.text())
                        || Math.abs(row.x() - above.x()) > 0.5 * row.size());
    }

    private boolean startsNew(Row row) {
        Row above = open.getLast();
        boolean sameColumn = Math.abs(row.columnX() - above.columnX()) < 1 && row.page() == above.page();
        double gap = row.baseline() - above.baseline();
        double size = Math.max(row.size(), above.size());
        if (!sameColumn
                || gap <= 0
                || gap > WIDE_GAP * Math.max(style.leadingAt(size), size)
                || Math.abs(row.size() - above.size()) > OTHER_SIZE
                || (row.isBold() != above.isBold()
                        && isHeadingLike(row.isBold() ? row : above)
                        && !isRunIn(row, above))) {
            return true;
        }
        String text = row.text();
        if (startsItem(row, above) || Forms.CAPTION.matcher(text).matches() || Forms.isContentsEntry(above.text())) {
            return true;
        }
        return isIndented(row, above) || endsEarly(row, above);
    }

    /** Addresses and program names are set in bold type, too; a heading is not in the middle of a sentence. */
    private static boolean isHeadingLike(Row row) {
        int first = row.text().codePointAt(0);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && !row.text().contains("://");
    }

    /** A paragraph may open with a bold phrase that fills its first line. */
    private boolean isRunIn(Row row, Row above) {
        return (open.size() == 1
                        && above.isBold()
                        && !row.isBold()
                        && above.right() > above.columnRight() - 2 * above.size())
                || !open.getFirst().isBold();
    }

    private boolean isIndented(Row row, Row above) {
        double em = row.size();
        boolean hanging = isItem(open.getFirst());
        if (hanging) {
            return row.x() < open.getFirst().x() - 0.3 * em;
        }
        boolean indented = row.x() > above.x() + INDENT * em && row.x() < above.x() + 4 * em;
        boolean outdented = open.size() > 1 && row.x() < above.x() - INDENT * em;
        return (indented && !isCentred(row, above) && (open.size() > 1 || Forms.endsSentence(above.text())))
                || (outdented && !isCentred(row, above));
    }

    private static boolean isCentred(Row row, Row above) {
        double middle = (row.x() + row.right()) / 2;
        double middleAbove = (above.x() + above.right()) / 2;
        return Math.abs(middle - middleAbove) < row.size() && above.x() > above.columnX() + row.size();
    }

    /** The first word of the next line would have fitted at the end of the line above. */
    private static boolean endsEarly(Row row, Row above) {
        if (!Forms.endsSentence(above.text())) {
            return false;
        }
        String text = row.text();
        int blank = text.indexOf(' ');
        double firstWord = (blank < 0 ? 1.0 : (double) blank / text.length()) * (row.right() - row.x());
        return above.right() + firstWord + 1.5 * row.size() < above.columnRight();
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        List<Row> rows = List.copyOf(open);
        open.clear();
        String text = rows.getFirst().text();
        if (Forms.CAPTION.matcher(text).matches()) {
            pieces.add(new Piece(BlockKind.CAPTION, rows, 0));
        } else if (rows.stream().allMatch(r -> Forms.isContentsEntry(r.text()))) {
            pieces.add(new Piece(BlockKind.PAGE_FURNITURE, rows, 0));
        } else if (isItem(rows.getFirst())) {
            pieces.add(new Piece(BlockKind.LIST_ITEM, rows, 1));
        } else {
            pieces.add(new Piece(BlockKind.PARAGRAPH, rows, 0));
        }
    }
}
