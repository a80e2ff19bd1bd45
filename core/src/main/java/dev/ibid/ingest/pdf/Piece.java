package dev.ibid.ingest.pdf;

import dev.ibid.document.BlockKind;
import java.util.List;

/**
 * Lines that make up one block.
 *
 * @param kind what part they play
 * @param rows top to bottom, of one page until pieces are joined over pages
 * @param level depth of a heading or list item; 0 for others
 */
record Piece(BlockKind kind, List<Row> rows, int level) {
    Piece {
        rows = List.copyOf(rows);
    }

    Piece as(BlockKind other) {
        return new Piece(other, rows, other == BlockKind.HEADING || other == BlockKind.LIST_ITEM ? level : 0);
    }

    Piece withLevel(int value) {
        return new Piece(kind, rows, value);
    }

    Row first() {
        return rows.getFirst();
    }

    Row last() {
        return rows.getLast();
    }

    double size() {
        return first().size();
    }

    boolean isBold() {
        return rows.stream().allMatch(Row::isBold);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(r -> text.append(text.isEmpty() ? "" : " ").append(r.text()));
        return text.toString();
    }
}
