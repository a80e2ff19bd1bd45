package dev.ibid.ingest.rich;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Span;
import dev.ibid.ingest.structure.NoteMarks;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks one after the other, white space collapsed, a blank line between them. For one document. */
final class BlockWriter {
    private static final int MAX_NOTE_MARK = 4;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder current = new StringBuilder();
    private final StringBuilder documentTitle = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private BlockKind kind = BlockKind.PARAGRAPH;
    private int level;
    private String mark = "";
    private boolean keepWhitespace;
    private boolean inTitle;
    private int raisedFrom = -1;

    /**
     * What was written.
     *
     * @param text canonical text
     * @param blocks in order
     * @param title the printed title; empty if there is none
     * @param documentTitle the title in the document's head
     */
    record Written(String text, List<Block> blocks, String title, String documentTitle) {}

    void open(BlockKind newKind, int newLevel, String newMark) {
        kind = newKind;
        level = newLevel;
        mark = newMark;
    }

    void keepWhitespace(boolean keep) {
        keepWhitespace = keep;
    }

    void beginTitle() {
        inTitle = true;
    }

    void endTitle() {
        inTitle = false;
    }

    void beginRaised() {
        raisedFrom = current.length();
    }

    void endRaised() {
        if (raisedFrom >= 0 && raisedFrom <= current.length()) {
            String raised = current.substring(raisedFrom).strip();
            if (raised.length() <= MAX_NOTE_MARK && raised.chars().anyMatch(c -> c >= '0' && c <= '9')) {
                current.setLength(raisedFrom);
                current.append(NoteMarks.raised(raised));
            }
        }
        raisedFrom = -1;
    }

    void append(char[] ch, int start, int length) {
        StringBuilder to = inTitle ? documentTitle : current;
        for (int i = start; i < start + length; i++) {
            char c = ch[i];
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (!blank || keepWhitespace) {
                if (c != '\u00AD' && c != '\u200B' && c != '\uFEFF') {
                    to.append(c);
                }
            } else if (!to.isEmpty() && !Character.isWhitespace(to.charAt(to.length() - 1))) {
                to.append(' ');
            }
        }
    }

    void raw(char[] ch, int start, int length) {
        (inTitle ? documentTitle : current).append(ch, start, length);
    }

    void space() {
        if (!current.isEmpty() && !Character.isWhitespace(current.charAt(current.length() - 1))) {
            current.append(' ');
        }
    }

    void lineBreak() {
        while (!current.isEmpty() && current.charAt(current.length() - 1) == ' ') {
            current.setLength(current.length() - 1);
        }
        current.append('\n');
    }

    void cell() {
        String row = current.toString().stripTrailing();
        current.setLength(0);
        current.append(row);
        if (!row.isEmpty()) {
            current.append(" | ");
        }
    }

    int length() {
        return text.length() + current.length();
    }

    void cut(int max) {
        current.setLength(Math.max(0, Math.min(current.length(), max - text.length())));
    }

    void flush() {
        String words = stripped(current.toString());
        current.setLength(0);
        raisedFrom = -1;
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            boolean sameTable = kind == BlockKind.TABLE_ROW && blocks.getLast().kind() == BlockKind.TABLE_ROW;
            text.append(sameTable ? "\n" : "\n\n");
        }
        int start = text.length();
        text.append(words);
        blocks.add(new Block(kind, new Span(start, text.length()), level, 0, List.of(), mark));
        mark = "";
    }

    private static String stripped(String words) {
        String plain = words.strip();
        return plain.endsWith(" |") ? plain.replaceAll("(?: \\|)+$", "").strip() : plain;
    }

    /** A document with exactly one top heading is titled by it. */
    Written finish() {
        List<Block> top = blocks.stream()
                .filter(b -> b.kind() == BlockKind.TITLE || (b.kind() == BlockKind.HEADING && b.level() == 1))
                .toList();
        if (top.isEmpty() || (top.size() > 1 && top.getFirst().kind() != BlockKind.TITLE)) {
            return new Written(text.toString(), List.copyOf(blocks), "", documentTitle.toString());
        }
        Block title = top.getFirst();
        blocks.replaceAll(b -> b.equals(title) ? Block.of(BlockKind.TITLE, b.span()) : b);
        return new Written(
                text.toString(), List.copyOf(blocks), title.span().of(text.toString()), documentTitle.toString());
    }
}
