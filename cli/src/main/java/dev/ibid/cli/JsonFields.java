package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.index.DocumentInfo;
import java.io.IOException;
import java.util.List;

/** Parts that several JSON records have in common. */
final class JsonFields {
    private JsonFields() {}

    static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** Writes the field {@code document}. */
    static void document(JsonGenerator json, DocumentInfo document) throws IOException {
        json.writeObjectFieldStart("document");
        json.writeStringField("sha256", document.id().sha256());
        json.writeStringField("source", document.source());
        json.writeStringField("externalId", document.externalId());
        json.writeStringField("title", document.displayTitle());
        strings(json, "authors", document.metadata().authors());
        json.writeStringField("date", document.metadata().date());
        json.writeStringField("publisher", document.metadata().publisher());
        json.writeStringField("language", document.metadata().language());
        json.writeStringField("format", document.metadata().mediaType());
        json.writeEndObject();
    }
}
