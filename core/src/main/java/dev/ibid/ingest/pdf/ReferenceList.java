package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import dev.ibid.ingest.structure.BackMatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Cuts the lines under "References" or "Notes" into entries: by printed marks, else by hanging indents, else by the gaps
 * that {@link Paragraphs} saw.
 */
final class ReferenceList {
    private static final Pattern MARK = Pattern.compile("^(?:\\[\\d{1,3}\\]|\\d{1,3}[.)]|[⁰¹²³⁴-⁹]{1,3})\\s*\\S.*");
    private static final double HANGING = 0.6;

    private ReferenceList() {}

    static List<Piece> cut(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i++);
            out.add(piece);
            Optional<BlockKind> kind =
                    piece.kind() == BlockKind.HEADING ? BackMatter.kindUnder(piece.text()) : Optional.empty();
            if (kind.isEmpty()) {
                continue;
            }
            List<Piece> inside = new ArrayList<>();
            while (i < pieces.size() && pieces.get(i).kind() != BlockKind.HEADING) {
                inside.add(pieces.get(i++));
            }
            out.addAll(entries(inside, kind.get()));
        }
        return out;
    }

    private static List<Piece> entries(List<Piece> pieces, BlockKind kind) {
        List<Row> rows = new ArrayList<>();
        pieces.stream().filter(ReferenceList::isText).forEach(p -> rows.addAll(p.rows()));
        long marked =
                rows.stream().filter(r -> MARK.matcher(r.text()).matches()).count();
        long hanging = rows.stream().filter(ReferenceList::isHanging).count();
        boolean byMark = marked * 6 >= rows.size() && marked > 1;
        boolean byIndent = !byMark && hanging * 4 >= rows.size();
        double byGap = byMark || byIndent ? 0 : entryGap(rows);
        List<Piece> entries = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!isText(piece)) {
                close(open, kind, entries);
                entries.add(piece);
                continue;
            }
            for (Row row : piece.rows()) {
                boolean first = byMark
                        ? MARK.matcher(row.text()).matches()
                        : byIndent
                                ? !isHanging(row)
                                : byGap > 0
                                        ? open.isEmpty() || isApart(open.getLast(), row, byGap)
                                        : row.equals(piece.first());
                if (first) {
                    close(open, kind, entries);
                }
                open.add(row);
            }
        }
        close(open, kind, entries);
        return entries;
    }

    /** The distance of lines from which on a new entry starts, if entries are set apart by space; 0 otherwise. */
    private static double entryGap(List<Row> rows) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            double gap = rows.get(i).baseline() - rows.get(i - 1).baseline();
            if (gap > 0 && gap < 4 * rows.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        if (gaps.size() < 4) {
            return 0;
        }
        double usual = gaps.get(gaps.size() / 4);
        long wide = gaps.stream().filter(g -> g > usual * 1.2).count();
        return wide * 8 >= gaps.size() ? usual * 1.2 : 0;
    }

    /** At a new page there is no distance to measure: a full stop before and a capital after must do. */
    private static boolean isApart(Row above, Row row, double gap) {
        double distance = row.baseline() - above.baseline();
        boolean sameColumn = above.page() == row.page() && distance > 0;
        return sameColumn
                ? distance > gap
                : Forms.endsSentence(above.text())
                        && Character.isUpperCase(row.text().codePointAt(0));
    }

    private static boolean isText(Piece piece) {
        return piece.kind() == BlockKind.PARAGRAPH
                || piece.kind() == BlockKind.CODE
                || piece.kind() == BlockKind.LIST_ITEM
                || piece.kind() == BlockKind.TABLE_ROW;
    }

    private static boolean isHanging(Row row) {
        return row.x() > row.columnX() + HANGING * row.size();
    }

    private static void close(List<Row> open, BlockKind kind, List<Piece> entries) {
        if (!open.isEmpty()) {
            entries.add(new Piece(kind, open, 0));
            open.clear();
        }
    }
}
