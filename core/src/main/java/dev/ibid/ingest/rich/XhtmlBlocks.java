package dev.ibid.ingest.rich;

import dev.ibid.document.BlockKind;
import dev.ibid.document.Warning;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import dev.ibid.ingest.text.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Makes canonical text and blocks from Tika's XHTML events. For one document. */
final class XhtmlBlocks extends DefaultHandler {
    private final ReadBudget budget;
    private final boolean plainBody;
    private final BlockWriter out = new BlockWriter();
    private final Deque<XhtmlElement> open = new ArrayDeque<>();
    private final Deque<XhtmlElement> asides = new ArrayDeque<>();
    private int skipping;
    private int events;
    private boolean full;

    /**
     * Starts a document.
     *
     * @param plainBody whether a paragraph may be a whole plain text, line breaks and all, as in mail
     */
    XhtmlBlocks(ReadBudget budget, boolean plainBody) {
        this.budget = budget;
        this.plainBody = plainBody;
    }

    boolean isFull() {
        return full;
    }

    StructuredText finish(MetadataDraft metadata, List<Warning> warnings) {
        out.flush();
        BlockWriter.Written written = out.finish(metadata.build().title());
        metadata.title(written.title());
        metadata.title(written.documentTitle());
        if (plainBody) {
            StructuredText body = PlainText.read(written.text());
            return new StructuredText(body.text(), body.blocks(), List.of(), List.of(), metadata.build(), warnings);
        }
        return StructuredText.withoutLayout(written.text(), written.blocks(), metadata.build(), warnings);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        XhtmlElement element = XhtmlElement.of(localName.isEmpty() ? qName : localName, attributes, open.peek());
        open.push(element);
        if (skipping > 0 || element.isSkipped()) {
            skipping++;
            return;
        }
        switch (element.role()) {
            case BLOCK -> {
                if (isNote(element) && out.hasPending()) {
                    asides.push(element);
                    out.beginAside(element.block());
                } else if (!asides.isEmpty()) {
                    out.space();
                } else if (open.stream().noneMatch(e -> e.role() == XhtmlElement.Role.ROW)) {
                    out.flush();
                    out.open(element.block(), element.level(), element.mark());
                } else {
                    out.space();
                }
            }
            case ROW -> {
                out.flush();
                out.open(BlockKind.TABLE_ROW, 0, "");
            }
            case CELL -> out.cell();
            case BREAK -> out.lineBreak();
            case PREFORMATTED -> {
                out.flush();
                out.open(BlockKind.CODE, 0, "");
                out.keepWhitespace(true);
            }
            case TITLE -> out.beginTitle();
            case RAISED -> out.beginRaised();
            case INLINE -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        XhtmlElement element = open.pop();
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (element.role()) {
            case BLOCK -> {
                if (element.equals(asides.peek())) {
                    asides.pop();
                    out.endAside();
                } else if (!asides.isEmpty()) {
                    out.space();
                } else if (open.stream().noneMatch(e -> e.role() == XhtmlElement.Role.ROW)) {
                    out.flush();
                    reopen();
                } else {
                    out.space();
                }
            }
            case ROW -> {
                out.flush();
                reopen();
            }
            case PREFORMATTED -> {
                out.keepWhitespace(false);
                out.flush();
                reopen();
            }
            case TITLE -> out.endTitle();
            case RAISED -> out.endRaised();
            case CELL, BREAK, INLINE -> {}
        }
    }

    /** A note in the middle of a paragraph or a cell, not one on its own. */
    private boolean isNote(XhtmlElement element) {
        boolean note = element.block() == BlockKind.FOOTNOTE || element.block() == BlockKind.ENDNOTE;
        return note && asides.isEmpty();
    }

    /** Text after an inner block goes on with the kind of the block around it: a list item after its sub-list. */
    private void reopen() {
        for (XhtmlElement element : open) {
            if (element.role() == XhtmlElement.Role.BLOCK) {
                out.open(element.block(), element.level(), "");
                return;
            }
        }
        out.open(BlockKind.PARAGRAPH, 0, "");
    }

    @Override
    public void characters(char[] ch, int start, int length) throws SAXException {
        if (++events % 256 == 0) {
            budget.checkTime();
        }
        if (skipping > 0) {
            return;
        }
        if (plainBody) {
            out.raw(ch, start, length);
        } else {
            out.append(ch, start, length);
        }
        if (out.length() > budget.characters()) {
            full = true;
            out.cut(budget.characters());
            throw new CharactersExceededException();
        }
    }

    @Override
    public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
        characters(ch, start, length);
    }

    /** The text is as long as it may become. */
    static final class CharactersExceededException extends SAXException {
        private static final long serialVersionUID = 1L;

        CharactersExceededException() {
            super("character limit reached");
        }
    }
}
