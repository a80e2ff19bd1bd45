package dev.ibid.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.Analyzer;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.export.AnnotationJson;
import dev.ibid.index.CorpusException;
import dev.ibid.ingest.ReadFailure;
import dev.ibid.ingest.UnreadableDocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid analyze}: what the pipeline sees, without a corpus. */
@Command(
        name = "analyze",
        header = "Show what is found in documents: sentences, mentions, citations, references.",
        description = {
            "Needs no corpus; inside one, its taxonomy and models are used. JSON Lines has one object a document, offsets in UTF-16 code"
                    + " units of the canonical text.",
            "--from-jsonl reads one object a line with \"id\" and \"text\" and writes one object for each, in order."
        },
        footer = {
            "",
            "Examples:",
            "  ibid analyze brief.pdf",
            "  ibid analyze --format jsonl briefs/*.md > briefs.jsonl",
            "  ibid analyze --format jsonl --from-jsonl paragraphs.jsonl"
        })
final class AnalyzeCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of any format; '-' for standard input.")
    private List<Path> files = List.of();

    @Option(names = "--from-jsonl", paramLabel = "FILE", description = "Texts to analyze, one JSON object a line.")
    private @Nullable Path fromJsonl;

    @Option(
            names = "--references",
            paramLabel = "FILE",
            description = "Reference strings to parse, one JSON object a line.")
    private @Nullable Path references;

    @Option(names = "--format", defaultValue = "text", description = "text or jsonl.")
    private OutputFormat format;

    private int exitCode = ExitCode.DONE;

    AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (files.isEmpty() && fromJsonl == null && references == null) {
            throw new UsageException("what to analyze? Name a file, --from-jsonl FILE or --references FILE");
        }
        try (AnnotationJson json = new AnnotationJson(terminal.out());
                Analyzer analyzer = corpus.analyzer()) {
            if (references != null) {
                new ReferenceLines(json).parse(references);
            }
            if (fromJsonl != null) {
                lines(fromJsonl, analyzer, json);
            }
            for (Path file : files) {
                file(file, analyzer, json);
            }
        }
        return exitCode;
    }

    private void file(Path file, Analyzer analyzer, AnnotationJson json) throws IOException {
        try {
            String source = file.toString();
            Analyzer.Analysis analysis = source.equals("-")
                    ? analyzer.analyze(System.in.readAllBytes(), "standard input")
                    : analyzer.analyze(file, source);
            for (AnnotatedDocument document : analysis.documents()) {
                print(document.source().id().prefix(12), document, json);
            }
            analysis.failures().forEach(this::failed);
        } catch (UnreadableDocumentException e) {
            failed(e.failure());
        }
    }

    private void failed(ReadFailure failure) {
        exitCode = ExitCode.PARTIAL;
        terminal.err()
                .println("ibid: " + SafeText.line(failure.source()) + " could not be read: "
                        + failure.reason().label() + ". " + SafeText.line(failure.message()));
    }

    private void print(String id, AnnotatedDocument document, AnnotationJson json) throws IOException {
        if (format == OutputFormat.TEXT) {
            new DocumentView(terminal).print(document);
        } else {
            json.write(id, document);
        }
    }

    private void lines(Path file, Analyzer analyzer, AnnotationJson json) throws IOException {
        try (BufferedReader in = file.toString().equals("-")
                ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                : Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonLine row = JsonLine.parse(file, number, line);
                    print(row.id(), analyzer.analyze(row.id(), row.text()), json);
                }
            }
        }
    }

    /**
     * One line of input.
     *
     * @param id as given
     * @param text to analyze
     */
    record JsonLine(String id, String text) {
        static JsonLine parse(Path file, int number, String line) {
            JsonNode node;
            try {
                node = JSON.readTree(line);
            } catch (IOException e) {
                throw new UsageException(file + ", line " + number + " is no JSON: " + e.getMessage());
            }
            if (!node.path("text").isTextual()) {
                throw new UsageException(file + ", line " + number + " has no \"text\"");
            }
            return new JsonLine(
                    node.path("id").asText(Integer.toString(number)),
                    node.path("text").asText());
        }
    }
}
