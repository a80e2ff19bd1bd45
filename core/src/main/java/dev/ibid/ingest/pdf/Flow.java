package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import dev.ibid.document.Page;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays the pieces of all pages one after the other and joins paragraphs that a column or page break cut in two. What
 * stands in the way of such a paragraph is moved: notes and the foot of the first page before it, the head and tables of
 * the next page behind it, so that each page remains one stretch of the text.
 */
final class Flow {
    private static final Set<BlockKind> JOINED =
            Set.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.REFERENCE_ENTRY, BlockKind.ENDNOTE);

    private Flow() {}

    /** {@return the pieces in the order of the canonical text} */
    static List<Piece> join(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            int open = lastOpen(out, piece);
            if (open >= 0 && continues(out.get(open), piece)) {
                Piece begun = out.remove(open);
                List<Row> rows = new ArrayList<>(begun.rows());
                rows.addAll(piece.rows());
                int after = open;
                while (after < out.size()
                        && out.get(after).first().page() <= begun.first().page()) {
                    after++;
                }
                out.add(after, new Piece(begun.kind(), rows, begun.level()));
            } else {
                out.add(piece);
            }
        }
        return out;
    }

    private static int lastOpen(List<Piece> out, Piece next) {
        if (next.kind() != BlockKind.PARAGRAPH
                && next.kind() != BlockKind.REFERENCE_ENTRY
                && next.kind() != BlockKind.ENDNOTE) {
            return -1;
        }
        for (int i = out.size() - 1; i >= 0; i--) {
            Piece piece = out.get(i);
            boolean aside = piece.kind() == BlockKind.PAGE_FURNITURE
                    || piece.kind() == BlockKind.FOOTNOTE
                    || piece.kind() == BlockKind.CAPTION
                    || piece.kind() == BlockKind.TABLE_ROW
                    || piece.kind() == BlockKind.CODE;
            if (!aside) {
                return JOINED.contains(piece.kind()) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean continues(Piece begun, Piece next) {
        Row last = begun.last();
        Row first = next.first();
        boolean broken = last.page() != first.page() || Math.abs(last.columnX() - first.columnX()) > 1;
        boolean onePageAgo = first.page() - last.page() <= 1 && begun.first().page() >= first.page() - 1;
        if (!broken || !onePageAgo || Math.abs(last.size() - first.size()) > 0.7) {
            return false;
        }
        String text = last.text();
        String after = first.text();
        boolean lower = Character.isLowerCase(after.codePointAt(0)) || !Character.isLetter(after.codePointAt(0));
        boolean full = last.right() > last.columnRight() - 4 * last.size();
        return !Forms.endsSentence(text) && (lower || full);
    }

    /** {@return each page with its share of the text, from where its rows were written} */
    static List<Page> pages(List<PageRows> pages, int[] starts, int length) {
        List<Page> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pages.size(); i++) {
            int to = i + 1 < pages.size() ? Math.max(from, starts[i + 1]) : length;
            PageRows page = pages.get(i);
            out.add(new Page(page.number(), new Span(from, to), page.width(), page.height()));
            from = to;
        }
        return out;
    }
}
