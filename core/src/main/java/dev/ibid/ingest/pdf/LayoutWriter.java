package dev.ibid.ingest.pdf;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Line;
import dev.ibid.document.Region;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Writes pieces as canonical text with a block each and a line for every printed line. For one document. */
final class LayoutWriter {
    private static final String CELL = " | ";
    private static final int MAX_RUN_IN = 80;
    private static final int MIN_RUN_IN = 5;

    private final Hyphens hyphens;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private int lastLevel;

    LayoutWriter(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Line> lines() {
        return lines;
    }

    /** {@return where each row of the piece starts in the text, row by row} */
    List<Integer> write(Piece piece) {
        if (!text.isEmpty()) {
            boolean table =
                    piece.kind() == BlockKind.TABLE_ROW && blocks.getLast().kind() == BlockKind.TABLE_ROW;
            text.append(table ? "\n" : "\n\n");
        }
        int start = text.length();
        List<Integer> starts = new ArrayList<>();
        boolean table = piece.kind() == BlockKind.TABLE_ROW;
        for (Row row : piece.rows()) {
            if (text.length() > start) {
                join(row.text());
            }
            starts.add(text.length());
            for (int i = 0; i < row.cells().size(); i++) {
                if (i > 0) {
                    text.append(table ? CELL : " ");
                }
                cell(row, row.cells().get(i));
            }
        }
        add(piece, new Span(start, text.length()));
        return starts;
    }

    private void join(String next) {
        String before = text.substring(Math.max(0, text.length() - 200));
        Hyphens.Join join = hyphens.join(before, next);
        if (join.drop() > 0) {
            text.setLength(text.length() - join.drop());
            Line cut = lines.removeLast();
            lines.add(
                    new Line(new Span(cut.span().start(), Math.max(cut.span().start(), text.length())), cut.region()));
        }
        text.append(join.between());
    }

    private void cell(Row row, Cell cell) {
        int from = text.length();
        text.append(Forms.plainLetters(softHyphens(cell.text())));
        Region region =
                new Region(row.page(), cell.x(), cell.top(), Math.max(0, cell.width()), cell.bottom() - cell.top());
        if (text.length() > from) {
            lines.add(new Line(new Span(from, text.length()), region));
        }
    }

    /** A bold phrase that runs into its paragraph without a full stop names what follows: it becomes a heading. */
    private void paragraph(Piece piece, Block block) {
        Cell first = piece.first().cells().getFirst();
        int end = Math.min(first.boldPrefix(), block.span().length());
        String phrase = text.substring(block.span().start(), block.span().start() + end);
        int rest = block.span().start() + end + 1;
        boolean runIn = end > 2
                && end < MAX_RUN_IN
                && first.boldShare() < 1
                && rest < block.span().end();
        if (!runIn
                || ".:;,!?-".indexOf(phrase.charAt(end - 1)) >= 0
                || !startsSentence(rest)
                || phrase.length() < MIN_RUN_IN) {
            blocks.add(block);
            return;
        }
        Span name = new Span(block.span().start(), block.span().start() + end);
        blocks.add(new Block(BlockKind.HEADING, name, Math.min(6, lastLevel + 1), block.page(), List.of(), ""));
        blocks.add(new Block(BlockKind.PARAGRAPH, new Span(rest, block.span().end()), 0, block.page(), List.of(), ""));
    }

    private boolean startsSentence(int at) {
        return text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(at));
    }

    /** A soft hyphen is printed only where the line ends. */
    private static String softHyphens(String words) {
        boolean atEnd = words.endsWith("\u00AD");
        String plain = words.replace("\u00AD", "");
        return atEnd ? plain + "\u00AD" : plain;
    }

    private void add(Piece piece, Span span) {
        int page = piece.first().page();
        String words = text.substring(span.start(), span.end());
        Block block = new Block(piece.kind(), span, piece.level(), page, List.of(), "");
        lastLevel = piece.kind() == BlockKind.HEADING ? piece.level() : lastLevel;
        switch (piece.kind()) {
            case FOOTNOTE, ENDNOTE, REFERENCE_ENTRY -> blocks.add(NoteText.marked(words, block));
            case LIST_ITEM -> {
                Matcher item = Forms.BULLET.matcher(words);
                Matcher number = Forms.NUMBERED_ITEM.matcher(words);
                boolean bullet = item.find();
                boolean numbered = !bullet && number.find();
                int skip = bullet ? item.end() : numbered ? number.end() : 0;
                String mark = !numbered ? "" : number.group(1) != null ? number.group(1) : number.group(2);
                blocks.add(new Block(
                        piece.kind(), new Span(span.start() + skip, span.end()), piece.level(), page, List.of(), mark));
            }
            case PARAGRAPH -> paragraph(piece, block);
            default -> blocks.add(block);
        }
    }
}
