package dev.ibid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.ibid.citation.graph.PersonName;
import dev.ibid.citation.graph.PublicationDate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes bibliographies as CSL-JSON (Citation Style Language 1.0.2, csl-data schema): an array of items. */
public final class CslJson {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final Set<String> NAMES = Set.of("author", "editor", "translator", "collection-editor");
    private static final Set<String> DATES = Set.of("issued", "accessed", "submitted", "event-date", "original-date");

    /** Variables of the schema that hold plain text; other fields are not CSL and are left out. */
    private static final Set<String> TEXTS = Set.of(
            "title",
            "container-title",
            "collection-title",
            "publisher",
            "publisher-place",
            "volume",
            "issue",
            "page",
            "number",
            "edition",
            "genre",
            "note",
            "medium",
            "version",
            "section",
            "DOI",
            "URL",
            "ISBN",
            "ISSN",
            "event-title",
            "event-place",
            "authority",
            "archive",
            "language");

    private CslJson() {}

    /**
     * Writes an array.
     *
     * @param items the items, in the order in which they are written
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(List<BibliographyItem> items, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (BibliographyItem item : items) {
                write(item, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(BibliographyItem item, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("type", item.type());
        for (Map.Entry<String, String> field : item.fields().entrySet()) {
            if (NAMES.contains(field.getKey())) {
                names(field.getKey(), field.getValue(), json);
            } else if (DATES.contains(field.getKey())) {
                date(field.getKey(), field.getValue(), json);
            } else if (TEXTS.contains(field.getKey())) {
                json.writeStringField(field.getKey(), field.getValue());
            }
        }
        json.writeEndObject();
    }

    private static void names(String variable, String joined, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(variable);
        for (PersonName name : PersonName.list(joined)) {
            json.writeStartObject();
            if (name.institution()) {
                json.writeStringField("literal", name.family());
            } else {
                json.writeStringField("family", name.family());
                json.writeStringField("given", name.given());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A date that cannot be read is written as it was printed. */
    private static void date(String variable, String printed, JsonGenerator json) throws IOException {
        PublicationDate date = PublicationDate.parse(printed);
        json.writeObjectFieldStart(variable);
        if (date.year() == 0) {
            json.writeStringField("literal", printed);
        } else {
            json.writeArrayFieldStart("date-parts");
            json.writeStartArray();
            json.writeNumber(date.year());
            if (date.month() > 0) {
                json.writeNumber(date.month());
            }
            if (date.month() > 0 && date.day() > 0) {
                json.writeNumber(date.day());
            }
            json.writeEndArray();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
