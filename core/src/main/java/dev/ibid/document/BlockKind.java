package dev.ibid.document;

/** What part a block plays in its document. */
public enum BlockKind {
    /** The document's title, as printed. */
    TITLE,
    /** A section heading; {@link Block#level()} says how deep. */
    HEADING,
    /** Running prose. */
    PARAGRAPH,
    /** One item of a list, without its sub-items. */
    LIST_ITEM,
    /** One row of a table, header rows included; cells are separated by a tab or " | ". */
    TABLE_ROW,
    /** A note at the foot of a page. */
    FOOTNOTE,
    /** A note at the end of the document. */
    ENDNOTE,
    /** One entry of a bibliography. */
    REFERENCE_ENTRY,
    /** The caption of a figure or table. */
    CAPTION,
    /** A running header, footer or page number: kept, but never a claim. */
    PAGE_FURNITURE,
    /** Program text or other text that is no prose. */
    CODE;

    /** {@return whether sentences of such a block may be claims} */
    public boolean mayClaim() {
        return switch (this) {
            case PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTNOTE, ENDNOTE, CAPTION -> true;
            case TITLE, HEADING, REFERENCE_ENTRY, PAGE_FURNITURE, CODE -> false;
        };
    }

    /** {@return whether such a block names the section below it} */
    public boolean isHeading() {
        return this == TITLE || this == HEADING;
    }
}
