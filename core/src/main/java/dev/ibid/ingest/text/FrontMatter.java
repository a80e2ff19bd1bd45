package dev.ibid.ingest.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.ibid.document.Warning;
import dev.ibid.ingest.structure.MetadataDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML block between {@code ---} lines that may open a Markdown file.
 *
 * @param end where the body starts, an offset into the file; 0 if there is no front matter
 * @param warnings whether it could be read
 */
record FrontMatter(int end, List<Warning> warnings) {
    /** Real front matter has some lines; a longer stretch between two rules is text. */
    private static final int MAX_LENGTH = 64 * 1024;

    private static final Pattern FORM = Pattern.compile(
            "\\A---[ \\t]*\\R(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("^([A-Za-z][\\w-]*)\\s*:\\s*(.*)$", Pattern.MULTILINE);
    private static final Pattern NAMES = Pattern.compile("\\s*(?:;|,\\s+and\\s+|,|\\s+and\\s+|&)\\s*");
    private static final YAMLMapper YAML = new YAMLMapper();

    FrontMatter {
        warnings = List.copyOf(warnings);
    }

    static FrontMatter read(String text, MetadataDraft metadata) {
        if (!text.startsWith("---")) {
            return new FrontMatter(0, List.of());
        }
        Matcher form = FORM.matcher(text).region(0, Math.min(text.length(), MAX_LENGTH));
        if (!form.find() || !ENTRY.matcher(form.group(1)).find()) {
            return new FrontMatter(0, List.of());
        }
        try {
            JsonNode tree = YAML.readTree(form.group(1));
            tree.properties().forEach(e -> put(e.getKey(), values(e.getValue()), metadata));
            return new FrontMatter(form.end(), List.of());
        } catch (JsonProcessingException e) {
            // Headlines with a colon are the usual reason; key by key they can still be read.
            Matcher entry = ENTRY.matcher(form.group(1));
            while (entry.find()) {
                put(entry.group(1), List.of(unquoted(entry.group(2).strip())), metadata);
            }
            return new FrontMatter(
                    form.end(),
                    List.of(new Warning(
                            "bad-front-matter", "The front matter is not valid YAML; it was read line by line.")));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2
                && ((value.startsWith("\"") && value.endsWith("\"")) || (value.startsWith("'") && value.endsWith("'")));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static List<String> values(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> values.addAll(values(item)));
        } else if (node.isObject()) {
            values.add(node.has("name") ? node.get("name").asText() : node.toString());
        } else if (!node.isNull()) {
            values.add(node.asText());
        }
        return values;
    }

    static void put(String key, List<String> values, MetadataDraft metadata) {
        String joined = String.join("; ", values);
        switch (key.toLowerCase(Locale.ROOT)) {
            case "title" -> metadata.title(joined);
            case "author", "authors", "by", "creator" ->
                values.forEach(v -> NAMES.splitAsStream(v).forEach(metadata::author));
            case "date", "published", "issued" -> metadata.date(joined);
            case "publisher", "institution", "organization", "organisation" -> metadata.publisher(joined);
            case "lang", "language" -> metadata.language(joined);
            case "declares", "identifier", "identifiers" -> values.forEach(metadata::declares);
            default -> metadata.property(key, joined);
        }
    }
}
