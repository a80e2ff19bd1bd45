package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Tells headings by size, weight and numbering, ranks them and finds the title. For one document. */
final class Headings {
    private static final int MAX_ROWS = 4;
    private static final int MAX_CHARACTERS = 200;
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|\\S@\\S");
    private static final double LARGER = 1.08;

    private final BodyStyle style;
    private final Optional<Piece> title;
    private final List<Double> sizes;

    private Headings(BodyStyle style, Optional<Piece> title, List<Double> sizes) {
        this.style = style;
        this.title = title;
        this.sizes = sizes;
    }

    static Headings of(List<Piece> pieces, BodyStyle style) {
        Optional<Piece> title = pieces.stream()
                .filter(p -> p.first().page() == 1 && isCandidate(p, style) && p.size() > style.size() * 1.2)
                .reduce((a, b) -> b.size() > a.size() + 0.4 ? b : a);
        TreeSet<Double> sizes = new TreeSet<>();
        for (Piece piece : pieces) {
            if (isCandidate(piece, style) && !title.filter(piece::equals).isPresent()) {
                sizes.add(-Math.round(piece.size() * 2) / 2.0);
            }
        }
        return new Headings(style, title, new ArrayList<>(sizes));
    }

    Piece label(Piece piece) {
        if (title.filter(piece::equals).isPresent()) {
            return piece.as(BlockKind.TITLE);
        }
        if (!isCandidate(piece, style)) {
            return piece;
        }
        int depth = Forms.headingDepth(piece.text());
        int rank = sizes.indexOf(-Math.round(piece.size() * 2) / 2.0) + 1;
        return new Piece(BlockKind.HEADING, piece.rows(), Math.clamp(depth > 0 ? depth : rank, 1, 6));
    }

    private static boolean startsLikeHeading(int c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '§'
                || c == '“'
                || c == '"'
                || (Character.isLetter(c) && !Character.isLowerCase(c));
    }

    private static boolean isCandidate(Piece piece, BodyStyle style) {
        boolean kind = piece.kind() == BlockKind.PARAGRAPH
                || (piece.kind() == BlockKind.LIST_ITEM && Forms.headingDepth(piece.text()) > 0 && piece.isBold());
        String text = piece.text();
        if (!kind || piece.rows().size() > MAX_ROWS || text.length() > MAX_CHARACTERS || Forms.wordShare(text) < 0.4) {
            return false;
        }
        if (ADDRESS.matcher(text).find() || !startsLikeHeading(text.codePointAt(0))) {
            return false;
        }
        boolean larger = piece.size() > style.size() * LARGER;
        boolean bold = piece.isBold() && piece.size() > style.size() * 0.85;
        boolean numbered = Forms.headingDepth(text) > 1 && piece.rows().size() == 1 && !Forms.endsSentence(text);
        boolean sentence = text.endsWith(".") && text.split("\\s+", -1).length > 12;
        return (larger || bold || (numbered && piece.size() > style.size() * 0.9)) && !sentence && !text.endsWith(",");
    }
}
