package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.Corpus;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.search.FacetCount;
import dev.ibid.search.Hit;
import dev.ibid.search.ScorePart;
import dev.ibid.search.SearchRequest.Facet;
import dev.ibid.search.SearchResults;
import dev.ibid.search.Snippet;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints hits. */
final class SearchView {
    private static final String INDENT = "     ";

    private final Terminal terminal;
    private final PrintWriter out;
    private final Taxonomy taxonomy;
    private final int digits;

    SearchView(Terminal terminal, Corpus corpus) throws CorpusException {
        this.terminal = terminal;
        this.out = terminal.out();
        this.taxonomy = corpus.taxonomy();
        this.digits = corpus.idDigits();
    }

    void print(SearchResults results, int offset, OutputFormat format) throws IOException {
        switch (format) {
            case TEXT -> text(results, offset);
            case JSON -> JsonOutput.object(out, false, json -> all(json, results));
            case JSONL -> {
                try (JsonOutput lines = new JsonOutput(out, true)) {
                    for (Hit hit : results.hits()) {
                        lines.item(json -> hit(json, hit));
                    }
                }
            }
            case CSV -> csv(results);
        }
    }

    private void text(SearchResults results, int offset) {
        results.notes().forEach(note -> terminal.err().println("note: " + SafeText.line(note)));
        int rank = offset;
        for (Hit hit : results.hits()) {
            rank++;
            hit(rank, hit);
            out.println();
        }
        out.println(summary(results, offset));
        results.facets().forEach(this::facet);
    }

    private static String summary(SearchResults results, int offset) {
        if (results.hits().isEmpty()) {
            return offset > 0 && results.total() > 0 ? "No more: " + results.total() + " in all." : "Nothing found.";
        }
        String all = (results.totalExact() ? "" : "more than ") + results.total();
        return "%d to %d of %s".formatted(offset + 1, offset + results.hits().size(), all);
    }

    private void hit(int rank, Hit hit) {
        StringBuilder head = new StringBuilder()
                .append("%3d. ".formatted(rank))
                .append(terminal.styled(Style.BOLD, hit.id().print(digits)));
        if (!hit.label().isEmpty()) {
            head.append("  ").append(hit.label());
        }
        if (hit.timesSaid() > 1) {
            head.append("  said ")
                    .append(hit.timesSaid())
                    .append(" times, also in ")
                    .append(others(hit.same()));
        }
        out.println(head);
        if (hit.id().unit() != Unit.DOCUMENT || !hit.snippet().text().isBlank()) {
            out.println(Wrap.prose(marked(hit.snippet()), terminal.width(), INDENT));
        }
        out.println(Wrap.prose(terminal.styled(Style.FAINT, where(hit)), terminal.width(), INDENT));
        String concepts = concepts(hit.concepts());
        if (!concepts.isEmpty()) {
            out.println(Wrap.prose(concepts, terminal.width(), INDENT));
        }
        hit.explanation().ifPresent(part -> explain(part, 0));
    }

    private String others(List<UnitId> same) {
        int shown = 4;
        String ids = same.stream().limit(shown).map(id -> id.print(digits)).collect(Collectors.joining(", "));
        return same.size() > shown ? ids + ", ..." : ids;
    }

    private String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span highlight : snippet.highlights()) {
            marked.append(SafeText.running(snippet.text().substring(at, highlight.start())));
            for (String word : SafeText.running(highlight.of(snippet.text())).split("(?<= )|(?= )", -1)) {
                marked.append(word.isBlank() ? word : terminal.styled(Style.MATCH, word));
            }
            at = highlight.end();
        }
        return marked.append(SafeText.running(snippet.text().substring(at)))
                .toString()
                .strip();
    }

    private String where(Hit hit) {
        List<String> parts = new ArrayList<>();
        DocumentInfo document = hit.document();
        parts.add(document.displayTitle());
        if (!document.metadata().date().isEmpty()) {
            parts.add(document.metadata().date());
        }
        if (hit.page() > 0) {
            parts.add("p. " + hit.page());
        }
        if (!hit.headingPath().isEmpty()) {
            parts.add(hit.headingPath().getLast());
        }
        if (!hit.attribution().isEmpty()) {
            parts.add("according to " + hit.attribution());
        }
        if (hit.id().unit() == Unit.DOCUMENT) {
            parts.add(document.source());
            parts.add(document.claims() + " claims");
        }
        return SafeText.line(String.join(" · ", parts));
    }

    private String concepts(Map<ConceptKind, List<String>> concepts) {
        List<String> parts = new ArrayList<>();
        for (ConceptKind kind : List.of(ConceptKind.TECHNIQUE, ConceptKind.CONTROL)) {
            Style style = kind == ConceptKind.TECHNIQUE ? Style.TECHNIQUE : Style.CONTROL;
            concepts.getOrDefault(kind, List.of())
                    .forEach(id -> parts.add(terminal.styled(
                            style, "[" + SafeText.line(label(id)).replace(' ', '\u00A0') + "]")));
        }
        return String.join(" ", parts).replace('\u00A0', ' ');
    }

    private String label(String id) {
        return taxonomy.findConcept(id).map(concept -> concept.prefLabel()).orElse(id);
    }

    private void explain(ScorePart part, int depth) {
        out.println(INDENT + "  ".repeat(depth) + "%.3f  ".formatted(part.value()) + SafeText.line(part.description()));
        part.parts().forEach(inner -> explain(inner, depth + 1));
    }

    private void facet(Facet facet, List<FacetCount> counts) {
        out.println();
        out.println(terminal.styled(Style.BOLD, facet.name().toLowerCase(Locale.ROOT)));
        for (FacetCount count : counts) {
            out.println("%6d  ".formatted(count.count()) + SafeText.line(label(count.value())));
        }
    }

    private void all(JsonGenerator json, SearchResults results) throws IOException {
        json.writeNumberField("total", results.total());
        json.writeBooleanField("totalExact", results.totalExact());
        json.writeArrayFieldStart("notes");
        for (String note : results.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("hits");
        for (Hit hit : results.hits()) {
            json.writeStartObject();
            hit(json, hit);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("facets");
        for (Map.Entry<Facet, List<FacetCount>> facet : results.facets().entrySet()) {
            json.writeObjectFieldStart(facet.getKey().name().toLowerCase(Locale.ROOT));
            for (FacetCount count : facet.getValue()) {
                json.writeNumberField(count.value(), count.count());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void hit(JsonGenerator json, Hit hit) throws IOException {
        json.writeStringField("id", hit.id().print(digits));
        json.writeStringField("unit", hit.id().unit().key());
        json.writeNumberField("score", Math.round(hit.score() * 10_000) / 10_000.0);
        json.writeStringField("label", hit.label());
        json.writeStringField("text", hit.text());
        json.writeNumberField("start", hit.span().start());
        json.writeNumberField("end", hit.span().end());
        json.writeNumberField("page", hit.page());
        JsonFields.strings(json, "section", hit.headingPath());
        json.writeStringField("attribution", hit.attribution());
        json.writeObjectFieldStart("concepts");
        for (Map.Entry<ConceptKind, List<String>> entry : hit.concepts().entrySet()) {
            JsonFields.strings(json, entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue());
        }
        json.writeEndObject();
        JsonFields.document(json, hit.document());
        JsonFields.strings(
                json, "same", hit.same().stream().map(id -> id.print(digits)).toList());
        if (hit.explanation().isPresent()) {
            json.writeFieldName("explanation");
            explanation(json, hit.explanation().get());
        }
    }

    private static void explanation(JsonGenerator json, ScorePart part) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", part.value());
        json.writeStringField("description", part.description());
        json.writeArrayFieldStart("parts");
        for (ScorePart inner : part.parts()) {
            explanation(json, inner);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void csv(SearchResults results) {
        CsvTable table = new CsvTable(
                out, "id", "label", "score", "date", "title", "source", "page", "section", "attribution", "text");
        for (Hit hit : results.hits()) {
            table.row(
                    hit.id().print(digits),
                    hit.label(),
                    Math.round(hit.score() * 10_000) / 10_000.0,
                    hit.document().metadata().date(),
                    hit.document().displayTitle(),
                    hit.document().source(),
                    hit.page(),
                    String.join(" > ", hit.headingPath()),
                    hit.attribution(),
                    hit.text());
        }
    }
}
