package dev.ibid.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Warning;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import dev.ibid.ingest.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads rows of JSON Lines, CSV or TSV as documents, one at a time, so that a file of any size passes through. A row that
 * is no document is handed over with its line and reason; the next ones are read all the same. Not for several threads.
 */
public final class BulkReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BulkFormat format;
    private final ReadLimits limits;
    private final String source;
    private final Consumer<BulkRow> rows;
    private final Set<String> ids = new HashSet<>();

    private BulkReader(BulkFormat format, ReadLimits limits, String source, Consumer<BulkRow> rows) {
        this.format = format;
        this.limits = limits;
        this.source = source;
        this.rows = rows;
    }

    /**
     * Reads all rows.
     *
     * @param in the file in UTF-8; not closed
     * @param source what the user calls it
     * @param format how rows are written and what their fields mean
     * @param limits {@link ReadLimits#bytes()} holds for a line, {@link ReadLimits#characters()} for a text
     * @param rows takes every row in file order
     * @throws IOException if the file cannot be read on
     */
    public static void read(InputStream in, String source, BulkFormat format, ReadLimits limits, Consumer<BulkRow> rows)
            throws IOException {
        BulkReader reader = new BulkReader(format, limits, source, rows);
        if (format.kind() == BulkFormat.Kind.JSON_LINES) {
            reader.jsonLines(in);
        } else {
            CsvRows csv = new CsvRows(in, format.kind() == BulkFormat.Kind.CSV ? ',' : '\t', limits.bytes());
            csv.forEach(reader::row, reader::refuse);
        }
    }

    private void jsonLines(InputStream in) throws IOException {
        LineReader lines = new LineReader(in, limits.bytes());
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (lines.wasTooLong()) {
                refuse(lines.number(), Reason.TOO_LARGE, "The line is longer than " + limits.bytes() + " bytes.");
            } else if (!line.get().isBlank()) {
                json(lines.number(), line.get());
            }
        }
    }

    private void json(long line, String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (!node.isObject()) {
                refuse(line, Reason.CORRUPT, "The line is no JSON object.");
                return;
            }
            Map<String, String> fields = new LinkedHashMap<>();
            node.properties().forEach(e -> fields.put(e.getKey(), value(e.getValue())));
            row(line, fields);
        } catch (JsonProcessingException e) {
            refuse(line, Reason.CORRUPT, "The line is no valid JSON: " + e.getOriginalMessage());
        } catch (StackOverflowError e) {
            refuse(line, Reason.CORRUPT, "The JSON is nested too deep.");
        }
    }

    private static String value(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private void row(long line, Map<String, String> fields) {
        List<String> parts = new ArrayList<>();
        for (String field : format.textField()) {
            String part = fields.getOrDefault(field, "");
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        if (parts.isEmpty()) {
            refuse(line, Reason.EMPTY, "The row has no text in " + String.join(", ", format.textField()) + ".");
            return;
        }
        String given = format.idField().isEmpty()
                ? ""
                : fields.getOrDefault(format.idField(), "").strip();
        String id = given.isEmpty() ? Long.toString(line) : given;
        if (!ids.add(id)) {
            refuse(line, Reason.CORRUPT, "The id " + id + " was used by an earlier row.");
            return;
        }
        rows.accept(new BulkRow.Read(line, document(id, String.join("\n\n", parts), fields)));
    }

    private SourceDocument document(String id, String whole, Map<String, String> fields) {
        List<Warning> warnings = new ArrayList<>();
        String text = whole;
        if (text.length() > limits.characters()) {
            text = text.substring(0, limits.characters());
            warnings.add(ReadBudget.truncated("characters", limits.characters()));
        }
        StructuredText read = PlainText.read(text);
        MetadataDraft draft = new MetadataDraft();
        draft.title(fields.getOrDefault(format.titleField(), ""));
        draft.date(fields.getOrDefault(format.dateField(), ""));
        StructuredText titled = new StructuredText(text, read.blocks(), List.of(), List.of(), draft.build(), warnings);
        DocumentMetadata metadata =
                Assembly.metadata(titled, "text/plain", text.getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
        // The source is part of the identity: two rows with the same words are two documents.
        DocumentId identity = DocumentId.ofText(id + "\u0000" + text);
        return new SourceDocument(
                identity,
                source + "#" + id,
                id,
                Optional.empty(),
                text,
                read.blocks(),
                List.of(),
                List.of(),
                metadata,
                warnings);
    }

    private void refuse(long line, Reason reason, String message) {
        rows.accept(new BulkRow.Refused(line, new ReadFailure(source + "#line " + line, reason, message)));
    }
}
