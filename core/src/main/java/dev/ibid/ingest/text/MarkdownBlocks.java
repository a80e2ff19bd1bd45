package dev.ibid.ingest.text;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Span;
import dev.ibid.ingest.structure.HeadingPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/** Walks a parsed Markdown file and lists its blocks with spans of the whole file. For one file. */
final class MarkdownBlocks extends AbstractVisitor {
    private static final Pattern TAGS_ONLY = Pattern.compile("(?s)(?:<[^>]*>|\\s|&nbsp;)*");
    /** How divisions of a code of law are headed where they are not marked up: "PART 745—REQUIREMENTS", "§ 745.1   Scope." */
    private static final Pattern LEGAL_HEADING = Pattern.compile(
            "(?:(?:PART|SUBPART|CHAPTER|SUBCHAPTER|TITLE) [0-9A-Z]{1,6}[—–-].{3,200}|§+ ?\\d+\\.\\d+[a-z]?\\s{2,}\\S.{2,200})");

    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:([0-9]{1,9})[.)]|[-+*•])\\s");
    /** A heading set as a paragraph is short; a longer bold paragraph is an emphasised one. */
    private static final int MAX_BOLD_HEADING = 120;

    private final String text;
    private final int offset;
    private final String knownTitle;
    private final List<Block> found = new ArrayList<>();
    private String title = "";
    private int lastHeadingLevel = 1;
    private int listDepth;

    MarkdownBlocks(String text, int offset, String knownTitle) {
        this.text = text;
        this.offset = offset;
        this.knownTitle = knownTitle;
    }

    List<Block> found() {
        return List.copyOf(found);
    }

    /** {@return the printed title; empty if there is none} */
    String title() {
        return title;
    }

    @Override
    public void visit(Heading heading) {
        Span span = headingWords(heading);
        if (span.isEmpty()) {
            return;
        }
        lastHeadingLevel = heading.getLevel();
        if (isTitle(heading, span)) {
            title = HeadingPaths.plain(span.of(text));
            add(new Block(BlockKind.TITLE, span, 0, 0, List.of(), ""));
        } else {
            add(new Block(BlockKind.HEADING, span, heading.getLevel(), 0, List.of(), ""));
        }
    }

    private boolean isTitle(Heading heading, Span span) {
        boolean first = heading.getLevel() == 1 && title.isEmpty() && found.isEmpty();
        return first && (knownTitle.isEmpty() || knownTitle.equalsIgnoreCase(HeadingPaths.plain(span.of(text))));
    }

    private Span headingWords(Heading heading) {
        Node first = heading.getFirstChild();
        Node last = heading.getLastChild();
        if (first == null
                || last == null
                || first.getSourceSpans().isEmpty()
                || last.getSourceSpans().isEmpty()) {
            return new Span(0, 0);
        }
        return trimmed(start(first), end(last.getSourceSpans().getLast()));
    }

    @Override
    public void visit(Paragraph paragraph) {
        Span span = spanOf(paragraph);
        if (span.isEmpty() || TAGS_ONLY.matcher(span.of(text)).matches()) {
            return;
        }
        if (paragraph.getFirstChild() instanceof Image image) {
            caption(image, span);
        } else if (isBoldHeading(paragraph, span)) {
            add(new Block(
                    BlockKind.HEADING, inner(paragraph, span), Math.min(lastHeadingLevel + 1, 6), 0, List.of(), ""));
        } else if (LEGAL_HEADING.matcher(span.of(text)).matches()) {
            add(new Block(BlockKind.HEADING, span, Math.min(lastHeadingLevel + 1, 6), 0, List.of(), ""));
        } else {
            add(Block.of(BlockKind.PARAGRAPH, span));
        }
    }

    private void caption(Image image, Span paragraph) {
        Span words = trimmed(end(image.getSourceSpans().getLast()), paragraph.end());
        if (!words.isEmpty()) {
            add(Block.of(BlockKind.CAPTION, words));
        }
    }

    private boolean isBoldHeading(Paragraph paragraph, Span span) {
        boolean bold = paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild().getNext() == null;
        String words = span.of(text);
        return bold
                && span.length() <= MAX_BOLD_HEADING
                && !words.matches("(?s).*[.!?;,][*_]+")
                && !hasBreak(paragraph);
    }

    private static boolean hasBreak(Node paragraph) {
        Node strong = paragraph.getFirstChild();
        for (Node n = strong == null ? null : strong.getFirstChild(); n != null; n = n.getNext()) {
            if (n instanceof SoftLineBreak) {
                return true;
            }
        }
        return false;
    }

    private Span inner(Paragraph paragraph, Span span) {
        Node strong = paragraph.getFirstChild();
        Node first = strong == null ? null : strong.getFirstChild();
        Node last = strong == null ? null : strong.getLastChild();
        return first == null || last == null
                ? span
                : trimmed(start(first), end(last.getSourceSpans().getLast()));
    }

    @Override
    public void visit(BulletList list) {
        listDepth++;
        visitChildren(list);
        listDepth--;
    }

    @Override
    public void visit(OrderedList list) {
        listDepth++;
        visitChildren(list);
        listDepth--;
    }

    @Override
    public void visit(ListItem item) {
        Node first = item.getFirstChild();
        if (first instanceof Paragraph paragraph) {
            Span span = spanOf(paragraph);
            if (!span.isEmpty()) {
                add(new Block(BlockKind.LIST_ITEM, span, listDepth, 0, List.of(), markOf(item)));
            }
            first = paragraph.getNext();
        }
        for (Node n = first; n != null; n = n.getNext()) {
            n.accept(this);
        }
    }

    private String markOf(ListItem item) {
        int at = start(item);
        Matcher mark = LIST_MARK.matcher(text).region(at, Math.min(text.length(), at + 20));
        return mark.find() && mark.group(1) != null ? mark.group(1) : "";
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String literal = code.getLiteral();
        Span whole = spanOf(code);
        int from = literal == null || literal.isBlank() ? -1 : text.indexOf('\n', whole.start());
        if (from >= 0 && from < whole.end()) {
            int close = whole.of(text).stripTrailing().lastIndexOf('\n') + whole.start();
            boolean closed = code.getClosingFenceLength() != null && close > from;
            add(Block.of(BlockKind.CODE, trimmed(from, closed ? close : whole.end())));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        Span span = spanOf(html);
        String raw = span.of(text);
        if (!TAGS_ONLY.matcher(raw).matches() && !raw.startsWith("<!--")) {
            boolean program = raw.regionMatches(true, 0, "<script", 0, 7) || raw.regionMatches(true, 0, "<style", 0, 6);
            add(Block.of(program ? BlockKind.CODE : BlockKind.PARAGRAPH, span));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            footnote(note);
        } else if (block instanceof TableBlock) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            Span line = spanOf(node);
            int from = line.start();
            int to = line.end();
            while (from < to && isEdge(text.charAt(from))) {
                from++;
            }
            while (to > from && isEdge(text.charAt(to - 1))) {
                to--;
            }
            add(Block.of(BlockKind.TABLE_ROW, new Span(from, to)));
        } else {
            visitChildren(node);
        }
    }

    private static boolean isEdge(char c) {
        return c == '|' || Character.isWhitespace(c);
    }

    private void footnote(FootnoteDefinition note) {
        Node first = note.getFirstChild();
        Node last = note.getLastChild();
        if (first != null
                && last != null
                && !last.getSourceSpans().isEmpty()
                && !first.getSourceSpans().isEmpty()) {
            Span span = trimmed(start(first), end(last.getSourceSpans().getLast()));
            add(new Block(BlockKind.FOOTNOTE, span, 0, 0, List.of(), note.getLabel()));
        }
    }

    private Span spanOf(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? new Span(0, 0) : trimmed(start(node), end(spans.getLast()));
    }

    private int start(Node node) {
        return offset + node.getSourceSpans().getFirst().getInputIndex();
    }

    private int end(SourceSpan span) {
        return offset + span.getInputIndex() + span.getLength();
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = Math.max(to, from);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Source spans are in order by construction of the parser; an empty or stray one is left out rather than trusted. */
    private void add(Block block) {
        int last = found.isEmpty() ? 0 : found.getLast().span().end();
        if (!block.span().isEmpty() && block.span().start() >= last) {
            found.add(block);
        }
    }
}
