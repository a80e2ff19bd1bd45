package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds small corpora: each document with its identity, references one after another, citations at given places. */
final class Fixtures {
    private Fixtures() {}

    static DocumentId id(String name) {
        return DocumentId.ofText(name);
    }

    static Builder document(String name) {
        return new Builder(name);
    }

    static Reference reference(int start, String text, String key, String... fields) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return new Reference(new Span(start, start + text.length()), text, "", List.of(), values, key);
    }

    static final class Builder {
        private final String name;
        private String title = "";
        private List<String> authors = List.of();
        private String date = "";
        private List<String> keys = List.of();
        private final List<Section> sections = new ArrayList<>();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Citation> citations = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder titled(String text) {
            title = text;
            return this;
        }

        Builder by(String... names) {
            authors = List.of(names);
            return this;
        }

        Builder on(String iso) {
            date = iso;
            return this;
        }

        Builder declares(String... declared) {
            keys = List.of(declared);
            return this;
        }

        Builder section(String heading, int start, int end) {
            sections.add(new Section(heading, 2, new Span(start, end)));
            return this;
        }

        Builder sentence(int start, int end) {
            sentences.add(new Span(start, end));
            return this;
        }

        Builder cites(int start, String key) {
            String type = key.substring(0, key.indexOf(':'));
            citations.add(Citation.of(new Span(start, start + 10), "0123456789", type, key));
            return this;
        }

        Builder callout(int start, String text, int reference, String pinpoint) {
            citations.add(
                    new Citation(new Span(start, start + text.length()), text, "callout", "", pinpoint, reference, ""));
            return this;
        }

        Builder refers(Reference reference) {
            references.add(reference);
            return this;
        }

        CorpusDocument build() {
            return new CorpusDocument(
                    id(name),
                    name,
                    title,
                    authors,
                    "",
                    date,
                    keys,
                    sections,
                    sentences,
                    new CitationLayer(citations, references));
        }
    }
}
