package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Prints objects as one JSON array, or as JSON Lines. */
final class JsonOutput implements Closeable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final boolean lines;

    JsonOutput(Writer out, boolean lines) throws IOException {
        this.lines = lines;
        json = JSON.createGenerator(out);
        if (lines) {
            json.setRootValueSeparator(null);
        } else {
            json.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new com.fasterxml.jackson.core.util.DefaultIndenter("  ", "\n")));
            json.writeStartArray();
        }
    }

    /** Writes the fields of one object. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    void item(Fields fields) throws IOException {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
        if (lines) {
            json.writeRaw('\n');
        }
    }

    /** Prints one object, not an array. */
    static void object(Writer out, boolean line, Fields fields) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (!line) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    @Override
    public void close() throws IOException {
        if (!lines) {
            json.writeEndArray();
            json.writeRaw('\n');
        }
        json.close();
    }
}
