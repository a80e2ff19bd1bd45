package dev.ibid.ingest.rich;

import dev.ibid.document.BlockKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** An open element: what it does to the text, and what an element inside it takes over. For one document. */
final class XhtmlElement {
    /** What an element does to the text. */
    enum Role {
        /** Starts and ends a block. */
        BLOCK,
        /** A table row, one block with its cells. */
        ROW,
        /** A cell of a row. */
        CELL,
        /** A line break inside a block. */
        BREAK,
        /** Program text. */
        PREFORMATTED,
        /** The document's title in its head. */
        TITLE,
        /** Raised text, perhaps a note number. */
        RAISED,
        /** Nothing. */
        INLINE
    }

    /** Parts of web pages that are no part of the text. */
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "svg",
            "form",
            "button",
            "select",
            "iframe",
            "object",
            "audio",
            "video",
            "canvas",
            "dialog",
            "menu");

    private static final Set<String> SKIPPED_ROLES =
            Set.of("navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alert");
    private static final Pattern SKIPPED_CLASS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:cookie|cookies|breadcrumbs?|navbar|sidebar|site-?nav|skip-?link|newsletter|social-share|share-buttons)(?:$|[\\s_-])");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "address",
            "blockquote",
            "figure",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "details",
            "summary",
            "hr",
            "body",
            "fieldset",
            "center",
            "hgroup");

    private final Role role;
    private final BlockKind block;
    private final int level;
    private final boolean skipped;
    private final int listDepth;
    private final boolean ordered;
    private final String mark;
    private int items;

    private XhtmlElement(
            Role role, BlockKind block, int level, boolean skipped, int listDepth, boolean ordered, String mark) {
        this.role = role;
        this.block = block;
        this.level = level;
        this.skipped = skipped;
        this.listDepth = listDepth;
        this.ordered = ordered;
        this.mark = mark;
    }

    Role role() {
        return role;
    }

    BlockKind block() {
        return block;
    }

    int level() {
        return level;
    }

    boolean isSkipped() {
        return skipped;
    }

    String mark() {
        return mark;
    }

    static XhtmlElement of(String tag, Attributes attributes, @Nullable XhtmlElement parent) {
        String name = tag.toLowerCase(Locale.ROOT);
        String type = value(attributes, "class") + " " + value(attributes, "type") + " " + value(attributes, "role");
        BlockKind outer = parent == null ? BlockKind.PARAGRAPH : parent.block;
        int outerLevel = parent == null ? 0 : parent.level;
        int depth = parent == null ? 0 : parent.listDepth;
        Optional<BlockKind> note = note(name, type);
        if (note.isPresent()) {
            return new XhtmlElement(Role.BLOCK, note.get(), 0, false, depth, false, "");
        }
        if (SKIPPED.contains(name)
                || SKIPPED_ROLES.contains(value(attributes, "role"))
                || SKIPPED_CLASS.matcher(value(attributes, "class")).find()) {
            return new XhtmlElement(Role.INLINE, outer, outerLevel, true, depth, false, "");
        }
        if (value(attributes, "class").equals("title") && name.matches("h1|p")) {
            return new XhtmlElement(Role.BLOCK, BlockKind.TITLE, 0, false, depth, false, "");
        }
        if (value(attributes, "class").equals("subtitle") && name.matches("h2|p")) {
            return new XhtmlElement(Role.BLOCK, BlockKind.PARAGRAPH, 0, false, depth, false, "");
        }
        if (name.matches("h[1-6]")) {
            return new XhtmlElement(Role.BLOCK, BlockKind.HEADING, name.charAt(1) - '0', false, depth, false, "");
        }
        return switch (name) {
            case "ul", "ol" -> new XhtmlElement(Role.BLOCK, outer, outerLevel, false, depth + 1, name.equals("ol"), "");
            case "li" -> item(parent, outer, depth);
            case "tr" -> new XhtmlElement(Role.ROW, BlockKind.TABLE_ROW, 0, false, depth, false, "");
            case "td", "th" -> new XhtmlElement(Role.CELL, outer, 0, false, depth, false, "");
            case "br" -> new XhtmlElement(Role.BREAK, outer, outerLevel, false, depth, false, "");
            case "pre" -> new XhtmlElement(Role.PREFORMATTED, BlockKind.CODE, 0, false, depth, false, "");
            case "title" -> new XhtmlElement(Role.TITLE, outer, outerLevel, false, depth, false, "");
            case "sup" -> new XhtmlElement(Role.RAISED, outer, outerLevel, false, depth, false, "");
            case "figcaption", "caption" -> new XhtmlElement(Role.BLOCK, BlockKind.CAPTION, 0, false, depth, false, "");
            default -> plain(name, type, outer, outerLevel, depth);
        };
    }

    private static XhtmlElement item(@Nullable XhtmlElement list, BlockKind outer, int depth) {
        String mark = list != null && list.ordered ? Integer.toString(++list.items) : "";
        boolean note = outer == BlockKind.FOOTNOTE || outer == BlockKind.ENDNOTE;
        return new XhtmlElement(
                Role.BLOCK,
                note ? outer : BlockKind.LIST_ITEM,
                note ? 0 : Math.max(depth, 1),
                false,
                depth,
                false,
                mark);
    }

    private static XhtmlElement plain(String name, String type, BlockKind outer, int outerLevel, int depth) {
        if (!BLOCKS.contains(name)) {
            return new XhtmlElement(Role.INLINE, outer, outerLevel, false, depth, false, "");
        }
        String kind = type.strip().toLowerCase(Locale.ROOT);
        boolean furniture = (name.equals("div") || name.equals("p"))
                && (kind.equals("header") || kind.equals("footer") || kind.equals("outside"));
        return new XhtmlElement(
                Role.BLOCK, furniture ? BlockKind.PAGE_FURNITURE : outer, outerLevel, false, depth, false, "");
    }

    private static Optional<BlockKind> note(String name, String type) {
        boolean container = BLOCKS.contains(name) || name.equals("aside") || name.equals("li");
        if (!container) {
            return Optional.empty();
        }
        String kind = type.toLowerCase(Locale.ROOT);
        if (kind.matches(".*\\b(?:doc-endnotes?|endnotes?|rearnotes?)\\b.*")) {
            return Optional.of(BlockKind.ENDNOTE);
        }
        return kind.matches(".*\\b(?:doc-footnote|footnotes?|footnote-text|note)\\b.*")
                ? Optional.of(BlockKind.FOOTNOTE)
                : Optional.empty();
    }

    private static String value(Attributes attributes, String name) {
        String plain = attributes.getValue(name);
        if (plain == null) {
            plain = attributes.getValue("epub:" + name);
        }
        return plain == null ? "" : plain;
    }
}
