package dev.ibid.taxonomy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Concepts as JSON rows, ten fields each, in the order of {@link Concept}: what the build makes of the YAML files, because
 * reading those takes a third of a second at every start.
 */
final class TaxonomyJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TaxonomyJson() {}

    static void write(List<Concept> concepts, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartArray();
            for (Concept concept : concepts) {
                json.writeStartArray();
                json.writeString(concept.id());
                json.writeString(concept.kind().name());
                json.writeString(concept.prefLabel());
                list(json, concept.altLabels());
                list(json, concept.hiddenLabels());
                list(json, concept.contextLabels());
                list(json, concept.broader());
                json.writeString(concept.definition());
                json.writeString(concept.scopeNote());
                json.writeString(concept.source());
                json.writeEndArray();
                json.writeRaw('\n');
            }
            json.writeEndArray();
        }
    }

    static List<Concept> read(InputStream in) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                concepts.add(new Concept(
                        json.nextTextValue(),
                        ConceptKind.valueOf(json.nextTextValue()),
                        json.nextTextValue(),
                        list(json),
                        list(json),
                        list(json),
                        list(json),
                        json.nextTextValue(),
                        json.nextTextValue(),
                        json.nextTextValue()));
                json.nextToken();
            }
        }
        return concepts;
    }

    private static void list(JsonGenerator json, List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static List<String> list(JsonParser json) throws IOException {
        List<String> values = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            values.add(json.getText());
        }
        return values;
    }
}
