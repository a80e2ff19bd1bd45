package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets a table of contents apart: it repeats headings and claims nothing. */
final class Contents {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:table of )?contents|inhalt(?:sverzeichnis)?");
    private static final Pattern ENTRY = Pattern.compile(".*\\s\\d{1,4}\\s*$");

    private Contents() {}

    static List<Piece> label(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces.size());
        boolean inside = false;
        for (Piece piece : pieces) {
            boolean leaders = Forms.isContentsEntry(piece.text());
            if (piece.kind() == BlockKind.HEADING || piece.kind() == BlockKind.TITLE) {
                boolean entry = inside && isEntry(piece.text());
                inside = entry || HEADING.matcher(piece.text().strip()).matches();
                out.add(entry ? piece.as(BlockKind.PAGE_FURNITURE) : piece);
            } else {
                boolean entry = leaders || (inside && piece.rows().stream().allMatch(r -> isEntry(r.text())));
                out.add(entry ? piece.as(BlockKind.PAGE_FURNITURE) : piece);
            }
        }
        return out;
    }

    private static boolean isEntry(String text) {
        return ENTRY.matcher(text).matches() || Forms.leadersEnd(text) > 0;
    }
}
