package dev.ibid.ingest.rich;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Span;
import dev.ibid.ingest.structure.HeadingPaths;
import dev.ibid.ingest.structure.NoteMarks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes blocks one after the other, white space collapsed, a blank line between them. For one document. */
final class BlockWriter {
    private static final int MAX_NOTE_MARK = 4;
    private static final int OPENING_BLOCKS = 12;

    private static final Pattern NOTE_REFERENCE = Pattern.compile("\\s?\\[(?:end|foot)noteRef:(\\d{1,4})\\]");
    private static final Pattern NOTE_NUMBER = Pattern.compile("^(\\d{1,4}|[*†‡]{1,3})\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("^(?:[·•▪◦●■‣]|(\\d{1,2})[.)])\\s+(?=\\S)");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder current = new StringBuilder();
    private final StringBuilder documentTitle = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Interrupted> interrupted = new ArrayDeque<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Queue<String> noteNumbers = new ArrayDeque<>();
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

    /** A paragraph that waits for the end of a note in its middle. */
    private record Interrupted(String words, BlockKind kind, int level, String mark) {}

    /** A note that waits for the end of its paragraph. */
    private record Aside(BlockKind kind, String words, String mark) {}

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

    boolean hasPending() {
        return !current.toString().isBlank();
    }

    /** Interrupts a paragraph for a note that stands in its middle. */
    void beginAside(BlockKind note) {
        interrupted.push(new Interrupted(current.toString(), kind, level, mark));
        current.setLength(0);
        open(note, 0, "");
    }

    /** Goes on with the paragraph, the note's number raised in it; the note itself follows the paragraph. */
    void endAside() {
        String words = current.toString().strip();
        Matcher number = NOTE_NUMBER.matcher(words);
        String noteMark = number.find() ? number.group(1) : "";
        asides.add(new Aside(kind, noteMark.isEmpty() ? words : words.substring(number.end()), noteMark));
        Interrupted before = interrupted.pop();
        current.setLength(0);
        current.append(before.words().stripTrailing()).append(NoteMarks.raised(noteMark));
        open(before.kind(), before.level(), before.mark());
    }

    void flush() {
        String words = references(stripped(current.toString()));
        current.setLength(0);
        raisedFrom = -1;
        if (!words.isEmpty()) {
            boolean note = kind == BlockKind.FOOTNOTE || kind == BlockKind.ENDNOTE;
            if (note && mark.isEmpty() && !noteNumbers.isEmpty()) {
                mark = noteNumbers.poll();
            }
            write(kind, words, level, mark);
            mark = "";
        }
        if (interrupted.isEmpty()) {
            asides.forEach(a -> write(a.kind(), a.words(), 0, a.mark()));
            asides.clear();
        }
    }

    private void write(BlockKind asKind, String words, int asLevel, String asMark) {
        if (!text.isEmpty()) {
            boolean sameTable =
                    asKind == BlockKind.TABLE_ROW && blocks.getLast().kind() == BlockKind.TABLE_ROW;
            text.append(sameTable ? "\n" : "\n\n");
        }
        int start = text.length();
        text.append(words);
        Matcher bullet = BULLET.matcher(words);
        if (asKind == BlockKind.PARAGRAPH && bullet.find() && bullet.end() < words.length()) {
            String number = bullet.group(1) == null ? "" : bullet.group(1);
            Span item = new Span(start + bullet.end(), text.length());
            blocks.add(new Block(BlockKind.LIST_ITEM, item, 1, 0, List.of(), number));
        } else {
            blocks.add(new Block(asKind, new Span(start, text.length()), asLevel, 0, List.of(), asMark));
        }
    }

    /** Word processors' note references, which Tika writes in brackets, become raised numbers. */
    private String references(String words) {
        return NOTE_REFERENCE.matcher(words).replaceAll(m -> {
            noteNumbers.add(m.group(1));
            return NoteMarks.raised(m.group(1));
        });
    }

    private static String stripped(String words) {
        String plain = words.strip();
        return plain.endsWith(" |") ? plain.replaceAll("(?: \\|)+$", "").strip() : plain;
    }

    /**
     * {@return all that was written}
     *
     * <p>The title is the block marked as such; else the first one that says what the metadata say; else the top heading
     * of a document that has exactly one.
     *
     * @param known the title in the metadata; empty if there is none
     */
    Written finish(String known) {
        String all = text.toString();
        String expected = known.isEmpty() ? HeadingPaths.plain(documentTitle.toString()) : known;
        Optional<Block> title = blocks.stream()
                .filter(b -> b.kind() == BlockKind.TITLE)
                .findFirst()
                .or(() -> blocks.stream()
                        .limit(OPENING_BLOCKS)
                        .filter(b -> !expected.isEmpty()
                                && expected.equalsIgnoreCase(
                                        HeadingPaths.plain(b.span().of(all))))
                        .findFirst())
                .or(() -> Optional.of(blocks.stream()
                                .filter(b -> b.kind() == BlockKind.HEADING && b.level() == 1)
                                .toList())
                        .filter(top -> top.size() == 1)
                        .map(List::getFirst));
        title.ifPresent(t -> blocks.replaceAll(b -> b.equals(t) ? Block.of(BlockKind.TITLE, b.span()) : b));
        return new Written(
                all, List.copyOf(blocks), title.map(t -> t.span().of(all)).orElse(""), documentTitle.toString());
    }
}
