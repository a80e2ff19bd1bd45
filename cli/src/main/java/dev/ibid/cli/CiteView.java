package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.Corpus;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.graph.CitedNode;
import dev.ibid.citation.graph.CitedReference;
import dev.ibid.citation.graph.CitingPlace;
import dev.ibid.citation.graph.Edge;
import dev.ibid.citation.graph.KeyCitation;
import dev.ibid.citation.graph.Node;
import dev.ibid.citation.graph.Relatedness;
import dev.ibid.citation.graph.Resolution;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints parts of the citation graph. */
final class CiteView {
    private static final String INDENT = "     ";

    private final Terminal terminal;
    private final PrintWriter out;
    private final Corpus corpus;
    private final CitationGraph graph;
    private final int digits;
    private final int limit;
    private final boolean text;
    private final Map<DocumentId, AnnotatedDocument> read = new HashMap<>();

    CiteView(Terminal terminal, Corpus corpus, CitationGraph graph, int limit, boolean text) throws CorpusException {
        this.terminal = terminal;
        this.out = terminal.out();
        this.corpus = corpus;
        this.graph = graph;
        this.digits = corpus.idDigits();
        this.limit = limit;
        this.text = text;
    }

    void document(DocumentId id, boolean candidates) throws CorpusException, IOException {
        List<CitedReference> references = graph.references(id);
        List<Edge> citedBy = graph.citedBy(Node.key(id));
        if (!text) {
            JsonOutput.object(out, false, json -> {
                json.writeArrayFieldStart("references");
                for (CitedReference reference : references) {
                    reference(json, reference);
                }
                json.writeEndArray();
                edges(json, "cites", graph.cites(id));
                edges(json, "citedBy", citedBy);
            });
            return;
        }
        DocumentInfo info = corpus.documentInfo(id);
        out.println(terminal.styled(Style.BOLD, SafeText.line(info.displayTitle())) + "  " + id.prefix(digits));
        heading(references.size() + " references");
        for (CitedReference reference : references) {
            print(reference, candidates);
        }
        List<Edge> inText = graph.cites(id).stream()
                .filter(edge -> edge.places().stream().anyMatch(place -> place.reference() < 0))
                .toList();
        heading(inText.size() + " sources cited in the text by key");
        inText.stream()
                .limit(limit)
                .forEach(edge -> out.println(INDENT + SafeText.line(label(edge.to())) + "  "
                        + edge.places().size() + " times"));
        more(inText.size());
        heading("cited by " + citedBy.size() + " documents");
        for (Edge edge : citedBy.stream().limit(limit).toList()) {
            prose(terminal.styled(Style.BOLD, SafeText.line(label(edge.from()))), INDENT);
            for (CitingPlace place : edge.places()) {
                place(place);
            }
        }
        more(citedBy.size());
    }

    private void print(CitedReference reference, boolean candidates) {
        String mark = reference.reference().mark().isEmpty()
                ? ""
                : reference.reference().mark() + " ";
        prose(SafeText.line(mark + reference.reference().text()), INDENT);
        for (Resolution resolution : reference.resolutions()) {
            String target = resolution.target().isEmpty() ? "" : ": " + label(resolution.target());
            String confidence = resolution.state() == Resolution.State.IN_CORPUS
                    ? String.format(
                            Locale.ROOT,
                            " (%.2f, %s)",
                            resolution.confidence(),
                            resolution.basis().name().toLowerCase(Locale.ROOT))
                    : resolution.state() == Resolution.State.UNRESOLVED ? " (" + resolution.reason() + ")" : "";
            prose("→ " + resolution.state().key() + SafeText.line(target + confidence), INDENT + "  ");
            if (candidates) {
                resolution
                        .candidates()
                        .forEach(candidate -> prose(
                                String.format(Locale.ROOT, "? %.2f ", candidate.score())
                                        + candidate.document().prefix(digits) + " "
                                        + SafeText.line(candidate.because()),
                                INDENT + "    "));
            }
        }
        if (!reference.places().isEmpty()) {
            out.println(INDENT + "  cited " + reference.places().size() + " times in the text");
        }
    }

    private void heading(String words) {
        out.println();
        out.println("  " + terminal.styled(Style.BOLD, words));
    }

    private void more(int all) {
        if (all > limit) {
            out.println(INDENT + "... and " + (all - limit) + " more (--limit)");
        }
    }

    private String label(String nodeKey) {
        return graph.findNode(nodeKey)
                .map(node -> switch (node) {
                    case Node.InCorpus held -> held.document().id().prefix(digits) + "  " + node.label();
                    case Node.External external ->
                        external.title().isEmpty() ? external.key() : external.title() + "  [" + external.key() + "]";
                })
                .orElse(nodeKey);
    }

    private void place(CitingPlace place) throws CorpusException {
        AnnotatedDocument document = read(place.document());
        int page = document.source().pageAt(place.span().start());
        String where = page > 0 ? "p. " + page + ": " : "";
        prose("- " + where + SafeText.line(place.context().of(document.source().text())), INDENT + "  ");
    }

    private AnnotatedDocument read(DocumentId id) throws CorpusException {
        AnnotatedDocument known = read.get(id);
        if (known == null) {
            known = corpus.document(id);
            read.put(id, known);
        }
        return known;
    }

    void key(String key) throws CorpusException, IOException {
        List<KeyCitation> found = graph.citing(key);
        if (!text) {
            JsonOutput.object(out, false, json -> {
                json.writeStringField("key", key);
                json.writeArrayFieldStart("places");
                for (KeyCitation citation : found) {
                    json.writeStartObject();
                    json.writeStringField("relation", citation.relation().name().toLowerCase(Locale.ROOT));
                    fields(json, citation.place());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        out.println(terminal.styled(Style.BOLD, SafeText.line(key)) + "  cited at " + found.size() + " places");
        for (KeyCitation citation : found.stream().limit(limit).toList()) {
            CitingPlace place = citation.place();
            AnnotatedDocument document = read(place.document());
            prose(
                    place.document().prefix(digits) + "  "
                            + SafeText.line(
                                    corpus.documentInfo(place.document()).displayTitle()) + "  ("
                            + citation.relation().name().toLowerCase(Locale.ROOT) + ": "
                            + SafeText.line(place.span().of(document.source().text())) + ")",
                    "  ");
            place(place);
        }
        more(found.size());
    }

    void mostCited() throws IOException {
        List<CitedNode> cited = graph.mostCited(limit);
        if (!text) {
            JsonOutput.object(out, false, json -> {
                json.writeArrayFieldStart("works");
                for (CitedNode node : cited) {
                    json.writeStartObject();
                    json.writeStringField("key", node.node().key());
                    json.writeStringField("label", node.node().label());
                    json.writeNumberField("documents", node.documents());
                    json.writeNumberField("places", node.places());
                    json.writeEndObject();
                }
                json.writeEndArray();
            });
            return;
        }
        out.println(" documents  places");
        cited.forEach(node -> out.printf(
                Locale.ROOT,
                "%10d  %6d  %s%n",
                node.documents(),
                node.places(),
                SafeText.line(label(node.node().key()))));
    }

    void related(DocumentId id) throws IOException {
        if (!text) {
            JsonOutput.object(out, false, json -> {
                related(json, "coupled", graph.coupled(id));
                related(json, "coCited", graph.coCited(Node.key(id)));
            });
            return;
        }
        related("cite the same works (bibliographic coupling)", graph.coupled(id));
        related("are cited together with it (co-citation)", graph.coCited(Node.key(id)));
    }

    private void related(String words, List<Relatedness> found) {
        heading(words);
        if (found.isEmpty()) {
            out.println(INDENT + "none");
        }
        found.stream()
                .limit(limit)
                .forEach(each -> out.printf(
                        Locale.ROOT,
                        "%6d shared  %.2f  %s%n",
                        each.shared(),
                        each.cosine(),
                        SafeText.line(label(each.node().key()))));
    }

    private static void related(JsonGenerator json, String field, List<Relatedness> found) throws IOException {
        json.writeArrayFieldStart(field);
        for (Relatedness each : found) {
            json.writeStartObject();
            json.writeStringField("key", each.node().key());
            json.writeStringField("label", each.node().label());
            json.writeNumberField("shared", each.shared());
            json.writeNumberField("cosine", Math.round(each.cosine() * 1000) / 1000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void reference(JsonGenerator json, CitedReference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("mark", reference.reference().mark());
        json.writeStringField("text", reference.reference().text());
        json.writeNumberField("places", reference.places().size());
        json.writeArrayFieldStart("resolutions");
        for (Resolution resolution : reference.resolutions()) {
            json.writeStartObject();
            json.writeStringField("state", resolution.state().key());
            json.writeStringField("target", resolution.target());
            json.writeNumberField("confidence", Math.round(resolution.confidence() * 1000) / 1000.0);
            json.writeStringField("basis", resolution.basis().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", resolution.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void edges(JsonGenerator json, String field, List<Edge> edges) throws IOException {
        json.writeArrayFieldStart(field);
        for (Edge edge : edges) {
            json.writeStartObject();
            json.writeStringField("from", edge.from());
            json.writeStringField("to", edge.to());
            json.writeArrayFieldStart("places");
            for (CitingPlace place : edge.places()) {
                json.writeStartObject();
                fields(json, place);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, CitingPlace place) throws IOException {
        json.writeStringField("document", place.document().sha256());
        json.writeNumberField("start", place.span().start());
        json.writeNumberField("end", place.span().end());
        json.writeNumberField("contextStart", place.context().start());
        json.writeNumberField("contextEnd", place.context().end());
        json.writeStringField("key", place.key());
        json.writeStringField("pinpoint", place.pinpoint());
    }

    private void prose(String words, String indent) {
        out.println(Wrap.prose(words, terminal.width(), indent));
    }
}
