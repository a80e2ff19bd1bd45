package dev.ibid.taxonomy;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Taxonomies as a table: RFC 4180 with a header row, labels of a cell separated by {@code |}. */
final class TaxonomyCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "prefLabel",
            "altLabel",
            "hiddenLabel",
            "contextLabel",
            "broader",
            "definition",
            "scopeNote",
            "source");
    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build();

    private TaxonomyCsv() {}

    static List<Concept> read(String name, String content) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = MAPPER.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(content)) {
            int row = 1;
            while (rows.hasNext()) {
                row++;
                concepts.add(concept(name + ", row " + row, rows.next()));
            }
        }
        return concepts;
    }

    private static Concept concept(String place, Map<String, String> row) {
        String id = cell(row, "id");
        String label = cell(row, "prefLabel");
        if (id.isEmpty() || label.isEmpty()) {
            throw new TaxonomyFormatException(place + ": a concept needs id, kind and prefLabel", null);
        }
        return new Concept(
                id,
                kind(place, cell(row, "kind")),
                label,
                cells(row, "altLabel"),
                cells(row, "hiddenLabel"),
                cells(row, "contextLabel"),
                cells(row, "broader"),
                cell(row, "definition"),
                cell(row, "scopeNote"),
                cell(row, "source"));
    }

    static ConceptKind kind(String place, String name) {
        Optional<ConceptKind> kind = Arrays.stream(ConceptKind.values())
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
        return kind.orElseThrow(() -> new TaxonomyFormatException(
                place + ": \"" + name + "\" is no kind of concept; use one of " + Arrays.toString(ConceptKind.values()),
                null));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static List<String> cells(Map<String, String> row, String column) {
        return Arrays.stream(cell(row, column).split("\\|", -1))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    static void write(List<Concept> concepts, Writer out) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\n");
        COLUMNS.forEach(schema::addColumn);
        // Not closed: the caller owns the writer.
        @SuppressWarnings("resource")
        SequenceWriter rows = MAPPER.writerFor(Map.class).with(schema.build()).writeValues(out);
        for (Concept concept : concepts) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", concept.id());
            row.put("kind", concept.kind().name());
            row.put("prefLabel", concept.prefLabel());
            row.put("altLabel", String.join(" | ", concept.altLabels()));
            row.put("hiddenLabel", String.join(" | ", concept.hiddenLabels()));
            row.put("contextLabel", String.join(" | ", concept.contextLabels()));
            row.put("broader", String.join(" | ", concept.broader()));
            row.put("definition", concept.definition());
            row.put("scopeNote", concept.scopeNote());
            row.put("source", concept.source());
            rows.write(row);
        }
        rows.flush();
    }
}
