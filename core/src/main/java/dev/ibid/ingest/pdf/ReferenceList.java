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
        long marked = rows.stream().filter(r -> MARK.matcher(r.text()).matches()).count();
        long hanging = rows.stream().filter(ReferenceList::isHanging).count();
        boolean byMark = marked * 6 >= rows.size() && marked > 1;
        boolean byIndent = !byMark && hanging * 4 >= rows.size();
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
                        : byIndent ? !isHanging(row) : row.equals(piece.first());
                if (first) {
                    close(open, kind, entries);
                }
                open.add(row);
            }
        }
        close(open, kind, entries);
        return entries;
    }

    private static boolean isText(Piece piece) {
        return piece.kind() == BlockKind.PARAGRAPH
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
