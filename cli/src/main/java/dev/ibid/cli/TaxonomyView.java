package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Prints concepts. */
final class TaxonomyView {
    private static final Comparator<Concept> BY_LABEL = Comparator.comparing(
                    (Concept concept) -> concept.prefLabel().toLowerCase(Locale.ROOT))
            .thenComparing(Concept::id);

    private final Terminal terminal;
    private final Taxonomy taxonomy;

    TaxonomyView(Terminal terminal, Taxonomy taxonomy) {
        this.terminal = terminal;
        this.taxonomy = taxonomy;
    }

    /** {@return the concept with this id, or with this label in any case} */
    Concept require(String idOrLabel) {
        return taxonomy.findConcept(idOrLabel)
                .or(() -> taxonomy.concepts().stream()
                        .filter(concept -> labels(concept).anyMatch(idOrLabel::equalsIgnoreCase))
                        .findFirst())
                .orElseThrow(() -> new UsageException(
                        "there is no concept '" + idOrLabel + "'; 'ibid taxonomy list' shows all of them"));
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.concat(Stream.of(concept.prefLabel()), concept.altLabels().stream());
    }

    void tree(List<Concept> chosen) {
        Set<String> ids = new HashSet<>();
        chosen.forEach(concept -> ids.add(concept.id()));
        for (var kind : dev.ibid.taxonomy.ConceptKind.values()) {
            List<Concept> tops = chosen.stream()
                    .filter(concept ->
                            concept.kind() == kind && concept.broader().stream().noneMatch(ids::contains))
                    .sorted(BY_LABEL)
                    .toList();
            if (!tops.isEmpty()) {
                terminal.out().println(terminal.styled(Style.BOLD, kind.name()));
                tops.forEach(top -> branch(top, 1));
            }
        }
    }

    private void branch(Concept concept, int depth) {
        terminal.out()
                .println("  ".repeat(depth)
                        + SafeText.line(concept.prefLabel())
                        + terminal.styled(Style.FAINT, "  " + SafeText.line(concept.id())));
        taxonomy.narrower(concept.id()).stream()
                .map(taxonomy::requireConcept)
                .sorted(BY_LABEL)
                .forEach(narrower -> branch(narrower, depth + 1));
    }

    void details(Concept concept) {
        terminal.out()
                .println(terminal.styled(Style.BOLD, SafeText.line(concept.prefLabel())) + "  (" + concept.kind() + ", "
                        + SafeText.line(concept.id()) + ")");
        line("", concept.definition());
        line("scope: ", concept.scopeNote());
        line("also: ", String.join("; ", concept.altLabels()));
        line("matched, not shown: ", String.join("; ", concept.hiddenLabels()));
        line("only in context: ", String.join("; ", concept.contextLabels()));
        line("source: ", concept.source());
        line(
                "above: ",
                String.join(
                        " > ",
                        taxonomy.withBroader(concept.id()).reversed().stream()
                                .filter(id -> !id.equals(concept.id()))
                                .toList()));
        line("below: ", String.join(", ", taxonomy.narrower(concept.id())));
    }

    private void line(String name, String text) {
        if (!text.isBlank()) {
            terminal.out().println(Wrap.prose(name + SafeText.line(text), terminal.width(), "  "));
        }
    }

    void json(List<Concept> chosen, boolean lines) throws IOException {
        try (JsonOutput output = new JsonOutput(terminal.out(), lines)) {
            for (Concept concept : chosen) {
                output.item(json -> write(json, concept));
            }
        }
    }

    private static void write(JsonGenerator json, Concept concept) throws IOException {
        json.writeStringField("id", concept.id());
        json.writeStringField("kind", concept.kind().name());
        json.writeStringField("prefLabel", concept.prefLabel());
        JsonFields.strings(json, "altLabel", concept.altLabels());
        JsonFields.strings(json, "hiddenLabel", concept.hiddenLabels());
        JsonFields.strings(json, "contextLabel", concept.contextLabels());
        JsonFields.strings(json, "broader", concept.broader());
        json.writeStringField("definition", concept.definition());
        json.writeStringField("scopeNote", concept.scopeNote());
        json.writeStringField("source", concept.source());
    }
}
