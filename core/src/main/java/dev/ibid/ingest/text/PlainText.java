package dev.ibid.ingest.text;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Span;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.StructuredText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads text without markup: paragraphs end at blank lines, at bullets and where a line breaks off early; headings are
 * told by their form. Safe for any thread.
 */
public final class PlainText {
    /** Prose wrapped by hand stays below this; a longer line is a paragraph of its own. */
    private static final int MAX_WRAPPED = 120;
    /** A line shorter than this share of the paragraph's longest, ending a sentence, ends the paragraph. */
    private static final double SHORT_LINE = 0.6;

    private static final Pattern HEAD_LINE = Pattern.compile("[A-Z][\\w -]{1,20}:\\s+\\S.*");
    private static final Pattern HEAD_NAMES = Pattern.compile("(?i)^(?:title|authors?|date):");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final MetadataDraft metadata = new MetadataDraft();

    private boolean headRead;

    private PlainText(String text) {
        this.text = text;
    }

    /**
     * {@return the text with blocks over it}
     *
     * @param text a whole file, decoded; it becomes the canonical text unchanged
     */
    public static StructuredText read(String text) {
        PlainText reader = new PlainText(text);
        List<TextLine> chunk = new ArrayList<>();
        for (TextLine line : TextLine.of(text)) {
            if (line.isEmpty()) {
                reader.head(chunk);
                reader.chunk(chunk);
                chunk.clear();
            } else {
                chunk.add(line);
            }
        }
        if (reader.blocks.isEmpty() && !reader.headRead) {
            reader.head(chunk);
        }
        reader.chunk(chunk);
        return StructuredText.withoutLayout(text, reader.blocks, reader.metadata.build(), List.of());
    }

    /** Lines of "Title: ..." and "Date: ..." that open a file are about the text and no part of it. */
    private void head(List<TextLine> lines) {
        if (headRead || lines.isEmpty()) {
            return;
        }
        headRead = true;
        boolean names =
                lines.stream().anyMatch(l -> HEAD_NAMES.matcher(l.words()).find());
        if (!names || !lines.stream().allMatch(l -> HEAD_LINE.matcher(l.words()).matches())) {
            return;
        }
        for (TextLine line : lines) {
            int colon = line.words().indexOf(':');
            FrontMatter.put(
                    line.words().substring(0, colon),
                    List.of(line.words().substring(colon + 1).strip()),
                    metadata);
        }
        lines.clear();
    }

    private void chunk(List<TextLine> lines) {
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            int rule = underline(lines, from);
            if (rule > 0) {
                heading(lines.get(from), rule);
                from += 2;
                continue;
            }
            int widest = lines.get(from).words().length();
            while (to < lines.size() && !breaks(lines, from, to, widest)) {
                widest = Math.max(widest, lines.get(to).words().length());
                to++;
            }
            block(lines.subList(from, to), lines.size());
            from = to;
        }
    }

    /** The level that a line of {@code ===} or {@code ---} below gives a heading; 0 if there is none. */
    private static int underline(List<TextLine> lines, int at) {
        if (at + 1 >= lines.size() || lines.get(at).words().length() > PlainHeading.MAX_LENGTH) {
            return 0;
        }
        String below = lines.get(at + 1).words();
        return below.matches("={3,}") ? 1 : below.matches("-{3,}|~{3,}") ? 2 : 0;
    }

    private boolean breaks(List<TextLine> lines, int first, int next, int widest) {
        TextLine before = lines.get(next - 1);
        TextLine line = lines.get(next);
        if (PlainListItem.find(line.words()).isPresent() || underline(lines, next) > 0) {
            return true;
        }
        boolean item = PlainListItem.find(lines.get(first).words()).isPresent();
        if (item && line.indent() < lines.get(first).indent()) {
            return true;
        }
        if (before.words().length() > MAX_WRAPPED || line.words().length() > MAX_WRAPPED) {
            return true;
        }
        boolean indented = !item && line.indent() >= before.indent() + 2 && next - first > 1;
        return indented
                || endsEarly(before.words(), Math.max(widest, line.words().length()));
    }

    private static boolean endsEarly(String line, int widest) {
        char last = line.charAt(line.length() - 1);
        return ".!?:;”\"".indexOf(last) >= 0 && line.length() < widest * SHORT_LINE;
    }

    private void block(List<TextLine> lines, int chunkSize) {
        TextLine first = lines.getFirst();
        Span span = new Span(first.start(), lines.getLast().end());
        var item = PlainListItem.find(first.words());
        if (PlainHeading.isRule(first.words())) {
            return;
        }
        int level = lines.size() == 1 ? PlainHeading.level(first.words(), chunkSize == 1) : 0;
        if (level > 0) {
            heading(first, level);
        } else if (item.isPresent()) {
            int depth = 1 + Math.min(first.indent() / 4, 5);
            Span words = new Span(span.start() + item.get().length(), span.end());
            add(new Block(
                    BlockKind.LIST_ITEM, words, depth, 0, List.of(), item.get().mark()));
        } else {
            add(Block.of(PlainHeading.isTableRow(first.words()) ? BlockKind.TABLE_ROW : BlockKind.PARAGRAPH, span));
        }
    }

    private void heading(TextLine line, int level) {
        Span span = new Span(line.start(), line.end());
        if (blocks.isEmpty()) {
            metadata.title(line.words());
            add(Block.of(BlockKind.TITLE, span));
        } else {
            add(new Block(BlockKind.HEADING, span, level, 0, List.of(), ""));
        }
    }

    private void add(Block block) {
        if (!block.span().isEmpty() && !block.span().of(text).isBlank()) {
            blocks.add(block);
        }
    }
}
