package dev.ibid.export;

import dev.ibid.citation.Reference;
import dev.ibid.citation.graph.CorpusDocument;
import dev.ibid.citation.graph.Node;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A work as bibliography formats see it.
 *
 * @param id an id, unique in one export
 * @param fields values by CSL variable name in key order; names are joined by {@code "; "}
 */
public record BibliographyItem(String id, Map<String, String> fields) {
    /** How parsers and people name some variables, and what CSL calls them. */
    private static final Map<String, String> CSL_NAMES = Map.ofEntries(
            Map.entry("date", "issued"),
            Map.entry("journal", "container-title"),
            Map.entry("pages", "page"),
            Map.entry("location", "publisher-place"),
            Map.entry("institution", "publisher"),
            Map.entry("doi", "DOI"),
            Map.entry("url", "URL"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"));

    /** Copies the map, names in CSL's spelling, values on one line; empty values are left out. */
    public BibliographyItem {
        id = CleanText.oneLine(id);
        Map<String, String> clean = new TreeMap<>();
        fields.forEach((name, value) -> {
            String line = CleanText.oneLine(value);
            if (!line.isEmpty()) {
                clean.putIfAbsent(CSL_NAMES.getOrDefault(name, name), line);
            }
        });
        fields = Collections.unmodifiableMap(clean);
    }

    /**
     * {@return a reference; one whose title could not be told has its words as title, so that nothing is lost}
     *
     * @param id its id
     * @param reference a parsed reference
     */
    public static BibliographyItem of(String id, Reference reference) {
        Map<String, String> fields = new TreeMap<>(reference.fields());
        fields.putIfAbsent("title", reference.text());
        identify(reference.key(), fields);
        return new BibliographyItem(id, fields);
    }

    /**
     * {@return a work outside the corpus, or a document of it, under its key}
     *
     * @param node a node of the citation graph
     */
    public static BibliographyItem of(Node node) {
        Map<String, String> fields = new TreeMap<>();
        switch (node) {
            case Node.External work -> {
                fields.putAll(work.fields());
                work.aliases().forEach(alias -> identify(alias, fields));
            }
            case Node.InCorpus held -> {
                CorpusDocument document = held.document();
                fields.put("author", String.join("; ", document.authors()));
                fields.put("issued", document.date());
                fields.put("publisher", document.publisher());
                document.keys().forEach(key -> identify(key, fields));
            }
        }
        fields.putIfAbsent("title", node.label());
        return new BibliographyItem(node.key(), fields);
    }

    private static void identify(String key, Map<String, String> fields) {
        if (key.startsWith("doi:")) {
            fields.putIfAbsent("DOI", key.substring(4));
        } else if (key.startsWith("arxiv:")) {
            fields.putIfAbsent("URL", "https://arxiv.org/abs/" + key.substring(6));
        } else if (key.startsWith("url:") && !fields.containsKey("url")) {
            fields.putIfAbsent("URL", "https://" + key.substring(4));
        }
    }

    /** A field, or nothing. */
    Optional<String> find(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** CSL 1.0.2 item type: as stated, or the narrowest that the fields allow. */
    String type() {
        String genre = fields.getOrDefault("genre", "").toLowerCase(Locale.ROOT);
        if (fields.containsKey("type")) {
            return fields.getOrDefault("type", "document");
        }
        if (genre.contains("thesis") || genre.contains("dissertation")) {
            return "thesis";
        }
        if (genre.contains("report") || genre.contains("paper") || fields.containsKey("number")) {
            return "report";
        }
        if (fields.containsKey("container-title")) {
            boolean book = fields.containsKey("editor") || fields.containsKey("publisher");
            return book && !fields.containsKey("volume") ? "chapter" : "article-journal";
        }
        if (fields.containsKey("publisher")) {
            return "book";
        }
        return fields.containsKey("URL") ? "webpage" : "document";
    }
}
