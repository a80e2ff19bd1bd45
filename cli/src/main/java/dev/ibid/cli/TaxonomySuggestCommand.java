package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.Corpus;
import dev.ibid.curation.Suggestion;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid taxonomy suggest}: what the taxonomy does not list. */
@Command(
        name = "suggest",
        header = "List techniques and controls that the corpus speaks of and the taxonomy does not list.",
        description =
                "Variants of a term (case, plural, hyphen, acronym) are one suggestion. The first have most evidence.",
        footer = {
            "",
            "Examples:",
            "  ibid taxonomy suggest --kind control --top 20",
            "  ibid taxonomy accept \"gene synthesis screening\""
        })
final class TaxonomySuggestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--kind", description = "Only these: technique or control.")
    private @Nullable ConceptKind kind;

    @Option(names = "--top", paramLabel = "N", defaultValue = "50", description = "How many at most (default: 50).")
    private int top;

    @Option(
            names = "--least",
            paramLabel = "N",
            defaultValue = "1",
            description = "Least number of mentions (default: 1).")
    private int least;

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
    private OutputFormat format;

    TaxonomySuggestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (top < 1 || least < 1) {
            throw new UsageException("--top and --least must be at least 1");
        }
        try (Corpus open = corpus.open()) {
            int digits = open.idDigits();
            List<Suggestion> all = open.suggestions().stream()
                    .filter(suggestion -> kind == null || suggestion.kind() == kind)
                    .filter(suggestion -> suggestion.count() >= least)
                    .toList();
            List<Suggestion> shown = all.subList(0, Math.min(top, all.size()));
            switch (format) {
                case TEXT -> {
                    shown.forEach(suggestion -> print(suggestion, digits));
                    terminal.out().println(shown.size() + " of " + all.size() + " suggestions");
                }
                case CSV -> csv(shown);
                case JSON, JSONL -> {
                    try (JsonOutput output = new JsonOutput(terminal.out(), format == OutputFormat.JSONL)) {
                        for (Suggestion suggestion : shown) {
                            output.item(json -> write(json, suggestion, digits));
                        }
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private void print(Suggestion suggestion, int digits) {
        terminal.out()
                .println(terminal.styled(Style.BOLD, SafeText.line(suggestion.label()))
                        + "  " + suggestion.kind().name().toLowerCase(Locale.ROOT)
                        + ", " + suggestion.count() + (suggestion.count() == 1 ? " mention in " : " mentions in ")
                        + suggestion.documents() + (suggestion.documents() == 1 ? " document" : " documents")
                        + String.format(Locale.ROOT, ", score %.2f", suggestion.score())
                        + suggestion
                                .broader()
                                .map(broader -> ", under " + SafeText.line(broader.concept()) + "? ("
                                        + broader.reason().key() + ")")
                                .orElse(""));
        if (suggestion.variants().size() > 1) {
            terminal.out().println("  also: " + SafeText.line(otherVariants(suggestion)));
        }
        for (Suggestion.Example example : suggestion.examples()) {
            String quote = SafeText.running(example.before())
                    + terminal.styled(Style.MATCH, SafeText.line(example.words()))
                    + SafeText.running(example.after())
                    + terminal.styled(Style.FAINT, "  " + example.id().print(digits));
            terminal.out().println(Wrap.prose(quote.strip(), terminal.width(), "    "));
        }
    }

    private static String otherVariants(Suggestion suggestion) {
        return suggestion.variants().stream()
                .filter(variant -> !variant.text().equals(suggestion.label()))
                .map(variant -> variant.text() + " (" + variant.count() + ")")
                .collect(Collectors.joining(", "));
    }

    private void csv(List<Suggestion> shown) {
        CsvTable table = new CsvTable(
                terminal.out(),
                "label",
                "kind",
                "mentions",
                "documents",
                "score",
                "evidence",
                "broader",
                "reason",
                "variants",
                "example");
        for (Suggestion suggestion : shown) {
            table.row(
                    suggestion.label(),
                    suggestion.kind(),
                    suggestion.count(),
                    suggestion.documents(),
                    rounded(suggestion.score()),
                    rounded(suggestion.evidence()),
                    suggestion.broader().map(Suggestion.Broader::concept).orElse(""),
                    suggestion.broader().map(broader -> broader.reason().key()).orElse(""),
                    suggestion.variants().stream().map(Suggestion.Variant::text).collect(Collectors.joining("; ")),
                    suggestion.examples().stream()
                            .findFirst()
                            .map(example -> (example.before() + example.words() + example.after()).strip())
                            .orElse(""));
        }
    }

    private static void write(JsonGenerator json, Suggestion suggestion, int digits) throws IOException {
        json.writeStringField("label", suggestion.label());
        json.writeStringField("kind", suggestion.kind().name());
        json.writeNumberField("mentions", suggestion.count());
        json.writeNumberField("documents", suggestion.documents());
        json.writeNumberField("score", rounded(suggestion.score()));
        json.writeNumberField("evidence", rounded(suggestion.evidence()));
        json.writeArrayFieldStart("variants");
        for (Suggestion.Variant variant : suggestion.variants()) {
            json.writeStartObject();
            json.writeStringField("text", variant.text());
            json.writeNumberField("count", variant.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("examples");
        for (Suggestion.Example example : suggestion.examples()) {
            json.writeStartObject();
            json.writeStringField("id", example.id().print(digits));
            json.writeStringField("source", example.source());
            json.writeStringField("before", example.before());
            json.writeStringField("words", example.words());
            json.writeStringField("after", example.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (suggestion.broader().isPresent()) {
            Suggestion.Broader broader = suggestion.broader().get();
            json.writeObjectFieldStart("broader");
            json.writeStringField("concept", broader.concept());
            json.writeStringField("reason", broader.reason().key());
            json.writeNumberField("strength", rounded(broader.strength()));
            json.writeEndObject();
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
