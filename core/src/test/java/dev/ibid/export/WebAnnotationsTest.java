package dev.ibid.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class WebAnnotationsTest {
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String TEXT = "\ud83d\ude00 Distillation \"may\" evade 15 CFR 744.21(b).";

    /** The part of the W3C's context that is used, so that the test needs no network. */
    private static final String CONTEXT = """
            {"oa": "http://www.w3.org/ns/oa#", "dc": "http://purl.org/dc/elements/1.1/", "dctypes": "http://purl.org/dc/dcmitype/",
             "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
             "id": "@id", "type": "@type", "Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody",
             "SpecificResource": "oa:SpecificResource", "TextQuoteSelector": "oa:TextQuoteSelector",
             "TextPositionSelector": "oa:TextPositionSelector", "Text": "dctypes:Text",
             "tagging": "oa:tagging", "classifying": "oa:classifying", "linking": "oa:linking",
             "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
             "body": {"@id": "oa:hasBody", "@type": "@id"}, "target": {"@id": "oa:hasTarget", "@type": "@id"},
             "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector", "@type": "@id"},
             "value": "rdf:value", "format": "dc:format", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
             "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"}, "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}}""";

    private static String written() throws Exception {
        SourceDocument source = new SourceDocument(
                DocumentId.ofText(TEXT),
                "a.txt",
                "",
                Optional.empty(),
                TEXT,
                List.of(),
                List.of(),
                List.of(),
                DocumentMetadata.plainText(TEXT.length()),
                List.of());
        AnnotatedDocument document = new AnnotatedDocument(
                source,
                List.of(new Sentence(new Span(3, TEXT.length()), ClaimLabel.FORECAST, 0.9, "", true, false)),
                List.of(new Mention(
                        new Span(3, 15),
                        "Distillation",
                        ConceptKind.TECHNIQUE,
                        "distillation",
                        MentionSource.TAXONOMY,
                        1)),
                new CitationLayer(
                        List.of(Citation.of(new Span(28, 44), "15 CFR 744.21(b)", "cfr", "cfr:15/744.21(b)")),
                        List.of()),
                true);
        StringWriter out = new StringWriter();
        WebAnnotations.write(document, out);
        return out.toString();
    }

    @Test
    void selectorsCountCodePointsAndQuoteTheWords() throws Exception {
        JsonNode annotations = new ObjectMapper().readTree(written());
        assertThat(annotations).hasSize(3);
        for (JsonNode annotation : annotations) {
            assertThat(annotation.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
            JsonNode quote = annotation.at("/target/selector/0");
            JsonNode position = annotation.at("/target/selector/1");
            int start = TEXT.offsetByCodePoints(0, position.get("start").asInt());
            int end = TEXT.offsetByCodePoints(0, position.get("end").asInt());
            assertThat(TEXT.substring(start, end)).isEqualTo(quote.get("exact").asText());
            assertThat(TEXT.substring(0, start)).endsWith(quote.get("prefix").asText());
            assertThat(TEXT.substring(end)).startsWith(quote.get("suffix").asText());
        }
        assertThat(annotations.at("/0/target/selector/1/start").asInt()).isEqualTo(2);
        assertThat(annotations.at("/2/body/source").asText()).isEqualTo("https://ibid.dev/key/cfr:15/744.21%28b%29");
    }

    @Test
    void theWholeIsRdfOfTheAnnotationVocabulary() throws Exception {
        String local = written().replace("\"http://www.w3.org/ns/anno.jsonld\"", CONTEXT);
        Model model = Rio.parse(new StringReader(local), "", RDFFormat.JSONLD);
        assertThat(model.filter(null, RDF.TYPE, iri("Annotation")).subjects()).hasSize(3);
        assertThat(model.filter(null, iri("hasTarget"), null)).hasSize(3);
        assertThat(model.filter(null, RDF.TYPE, iri("TextQuoteSelector"))).hasSize(3);
        assertThat(model.filter(null, iri("motivatedBy"), iri("classifying"))).hasSize(1);
        assertThat(model.filter(null, iri("exact"), null).objects())
                .extracting(o -> o.stringValue())
                .contains("Distillation", "15 CFR 744.21(b)");
    }

    private static IRI iri(String name) {
        return SimpleValueFactory.getInstance().createIRI(OA, name);
    }
}
