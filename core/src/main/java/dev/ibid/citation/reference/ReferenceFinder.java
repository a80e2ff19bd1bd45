package dev.ibid.citation.reference;

import dev.ibid.citation.CitationFinder;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;

/**
 * Finds the references of a document and the callouts that point to them. Callouts have type {@code callout}, no key, and
 * the index of their reference; one that points to nothing says why in its note. A callout to several references (a range, a
 * note with several sources) is one citation for each, all with the same span. Time is linear in the length of the text but
 * for the number of references, which callouts of unknown bodies are compared with one by one. Safe for any thread.
 */
public final class ReferenceFinder implements CitationFinder {
    private final ReferenceParser parser;

    private ReferenceFinder(ReferenceParser parser) {
        this.parser = parser;
    }

    /**
     * {@return a finder}
     *
     * @param parser parses the entries
     */
    public static ReferenceFinder of(ReferenceParser parser) {
        return new ReferenceFinder(parser);
    }

    @Override
    public CitationLayer find(SourceDocument document) {
        ReferenceList list = ReferenceList.of(document, parser);
        if (list.references().isEmpty() && list.noteMarks().isEmpty()) {
            return CitationLayer.EMPTY;
        }
        Callouts callouts = new Callouts(document.text());
        NumericCallouts numeric = new NumericCallouts(list.numbered());
        NoteCallouts notes = new NoteCallouts(list, document.text());
        AuthorYearCallouts authorYears = new AuthorYearCallouts(new AuthorYears(list.references()));
        EntrySpans entries = EntrySpans.of(list.references());
        for (Block block : document.blocks()) {
            Span zone = block.span();
            if (block.kind() == BlockKind.PAGE_FURNITURE || block.kind() == BlockKind.CODE || entries.overlap(zone)) {
                continue;
            }
            numeric.find(zone, callouts);
            authorYears.find(zone, callouts);
            if (block.kind() != BlockKind.FOOTNOTE && block.kind() != BlockKind.ENDNOTE) {
                notes.find(zone, callouts);
            }
        }
        return new CitationLayer(callouts.sorted(), list.references());
    }
}
