package dev.ibid.ingest.structure;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sections that hold references or endnotes by their headings and relabels what stands in them, up to the next
 * heading that is not deeper. The headings are listed in {@code back-matter-headings.txt}.
 */
public final class BackMatter {
    private static final List<String> REFERENCES =
            WordLists.section(BackMatter.class, "back-matter-headings.txt", "references");
    private static final List<String> NOTES = WordLists.section(BackMatter.class, "back-matter-headings.txt", "notes");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]+(?:\\.[0-9]+)*|[IVXLC]+|[A-Z])[.)]?\\s+");
    private static final Pattern ENTRY_MARK =
            Pattern.compile("^\\[?\\^?([0-9]{1,4}|[a-z]|\\*{1,3}|[†‡§¹²³⁰⁴-⁹]{1,4})(?:\\]|[.)\\]:])?:?\\s+(?=\\S)");

    private BackMatter() {}

    /**
     * {@return the blocks with paragraphs and list items under such headings turned into entries; an entry's number or
     * sign becomes its mark and leaves its span}
     *
     * @param text canonical text
     * @param blocks in reading order
     */
    public static List<Block> label(String text, List<Block> blocks) {
        List<Block> labelled = new ArrayList<>(blocks.size());
        Optional<BlockKind> inside = Optional.empty();
        int level = 0;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING && (inside.isEmpty() || block.level() <= level)) {
                inside = kindUnder(block.span().of(text));
                level = block.level();
            }
            boolean entry = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
            boolean note = block.kind() == BlockKind.ENDNOTE || block.kind() == BlockKind.FOOTNOTE;
            if (inside.isPresent() && entry) {
                labelled.add(entry(text, block, inside.get()));
            } else {
                labelled.add(note ? entry(text, block, block.kind()) : block);
            }
        }
        return labelled;
    }

    /**
     * {@return the kind of the blocks under a heading, if it is one of back matter}
     *
     * @param heading as printed, numbered or not
     */
    public static Optional<BlockKind> kindUnder(String heading) {
        String plain = HeadingPaths.plain(heading);
        String name = NUMBERING
                .matcher(plain)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.:]$", "");
        if (REFERENCES.contains(name)) {
            return Optional.of(BlockKind.REFERENCE_ENTRY);
        }
        return NOTES.contains(name) ? Optional.of(BlockKind.ENDNOTE) : Optional.empty();
    }

    /**
     * {@return the block as a note or reference entry, its leading number or sign moved into its mark}
     *
     * @param text canonical text
     * @param block a paragraph or list item
     * @param kind what it becomes
     */
    public static Block entry(String text, Block block, BlockKind kind) {
        Matcher mark = ENTRY_MARK.matcher(block.span().of(text));
        if (!block.mark().isEmpty() || !mark.find()) {
            return new Block(kind, block.span(), 0, block.page(), block.headingPath(), block.mark());
        }
        Span words = new Span(block.span().start() + mark.end(), block.span().end());
        return new Block(kind, words, 0, block.page(), block.headingPath(), NoteMarks.plain(mark.group(1)));
    }
}
