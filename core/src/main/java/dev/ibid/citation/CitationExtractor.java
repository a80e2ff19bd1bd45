package dev.ibid.citation;

import dev.ibid.citation.legal.LegalCitations;
import dev.ibid.citation.reference.EntrySpans;
import dev.ibid.citation.reference.ReferenceFinder;
import dev.ibid.citation.reference.ReferenceParser;
import dev.ibid.document.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds everything about sources in a document: legal and regulatory citations, identifiers and addresses, references, and
 * the callouts that point to them. Citations never overlap, except that a callout to several references is one citation for
 * each with the same span. A DOI, arXiv id or address inside a reference is no citation of its own: it gives the reference
 * its key. Where a legal citation and a callout meet, the legal one stays. Safe for any thread.
 */
public final class CitationExtractor implements CitationFinder {
    private static final Set<String> OF_REFERENCES = Set.of("doi", "arxiv", "url");

    private final CitationFinder legal;
    private final CitationFinder references;

    private CitationExtractor(CitationFinder legal, CitationFinder references) {
        this.legal = legal;
        this.references = references;
    }

    /** {@return an extractor of all families; the first one loads the model of references, once per process} */
    public static CitationExtractor create() {
        return new CitationExtractor(LegalCitations.create(), ReferenceFinder.of(ReferenceParser.load()));
    }

    @Override
    public CitationLayer find(SourceDocument document) {
        CitationLayer scholarly = references.find(document);
        EntrySpans entries = EntrySpans.of(scholarly.references());
        List<Citation> joined = new ArrayList<>();
        for (Citation citation : legal.find(document).citations()) {
            if (!OF_REFERENCES.contains(citation.type()) || !entries.overlap(citation.span())) {
                joined.add(citation);
            }
        }
        EntrySpans taken = new EntrySpans(joined.stream().map(Citation::span).toList());
        scholarly.citations().stream()
                .filter(callout -> !taken.overlap(callout.span()))
                .forEach(joined::add);
        joined.sort(Comparator.comparing(Citation::span));
        return new CitationLayer(joined, scholarly.references());
    }
}
