package dev.ibid.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.reference.TestDocument;
import dev.ibid.document.SourceDocument;
import org.junit.jupiter.api.Test;

class CitationExtractorTest {
    private final CitationExtractor extractor = CitationExtractor.create();

    @Test
    void joinsLegalCitationsAndCalloutsInOrder() {
        SourceDocument document = new TestDocument()
                .paragraph("Licences are due under 15 CFR 744.21 (Abara, 2011).")
                .heading("References")
                .entry("", "Abara, N. (2011). Seals and weights. Journal of Trade Control, 12(3), 45-67.")
                .build();
        assertThat(extractor.find(document).citations())
                .extracting(Citation::type, Citation::normalized, Citation::reference)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cfr", "cfr:15/744.21", -1),
                        org.assertj.core.groups.Tuple.tuple("callout", "", 0));
    }

    @Test
    void anIdentifierInsideAnEntryIsItsKeyAndNoCitation() {
        SourceDocument document = new TestDocument()
                .paragraph("See https://example.org/a for data.")
                .heading("References")
                .entry("", "Abara, N. (2024). Seals and weights. arXiv preprint arXiv:2401.01234.")
                .build();
        CitationLayer layer = extractor.find(document);
        assertThat(layer.citations()).extracting(Citation::type).containsExactly("url");
        assertThat(layer.references()).extracting(Reference::key).containsExactly("arxiv:2401.01234");
    }

    @Test
    void aLegalCitationInsideANoteStays() {
        SourceDocument document = new TestDocument()
                .paragraph("Licences are due.¹")
                .footnote("1", "15 CFR 744.21; see https://example.org/rule.")
                .build();
        CitationLayer layer = extractor.find(document);
        assertThat(layer.citations()).extracting(Citation::type).containsExactly("callout", "cfr");
        assertThat(layer.references()).hasSize(1);
    }
}
