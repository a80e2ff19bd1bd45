package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Sets apart what is text on the page but no prose: the labels in a figure above its caption, and set-off formulas. */
final class Figures {
    private static final double PROSE = 0.55;
    private static final int SHORT = 60;

    private Figures() {}

    static List<Piece> label(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        for (int i = 0; i < out.size(); i++) {
            Piece piece = out.get(i);
            if (piece.kind() == BlockKind.CAPTION
                    && Forms.FIGURE_CAPTION.matcher(piece.text()).matches()) {
                labels(out, i);
            } else if (mayBeFormula(piece) && Forms.isFormula(piece.text())) {
                out.set(i, piece.as(BlockKind.CODE));
            } else if (piece.kind() == BlockKind.PARAGRAPH && Forms.wordShare(piece.text()) < PROSE && isShort(piece)) {
                out.set(i, piece.as(BlockKind.CODE));
            }
        }
        return out;
    }

    private static void labels(List<Piece> pieces, int caption) {
        int page = pieces.get(caption).first().page();
        for (int i = caption - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean label = piece.first().page() == page
                    && (piece.kind() == BlockKind.TABLE_ROW
                            || piece.kind() == BlockKind.CODE
                            || (piece.kind() == BlockKind.PARAGRAPH
                                    && isShort(piece)
                                    && piece.rows().size() < 3
                                    && !Forms.endsSentence(piece.text())));
            if (!label) {
                return;
            }
            pieces.set(i, piece.as(BlockKind.CODE));
        }
    }

    private static boolean mayBeFormula(Piece piece) {
        return piece.kind() == BlockKind.PARAGRAPH
                || piece.kind() == BlockKind.TABLE_ROW
                || piece.kind() == BlockKind.LIST_ITEM;
    }

    private static boolean isShort(Piece piece) {
        return piece.text().length() < SHORT * piece.rows().size();
    }
}
