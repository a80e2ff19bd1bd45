package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.Corpus;
import dev.ibid.CorpusStatus;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.FailedSource;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid status}: what is in the corpus. */
@Command(
        name = "status",
        header = "Show what is in the corpus, what could not be read, and what is not tagged.",
        footer = {"", "Examples:", "  ibid status", "  ibid status --documents --format csv", "  ibid status --failed"})
final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--failed", description = "List every source that could not be read, with its reason.")
    private boolean failed;

    @Option(names = "--documents", description = "List the documents.")
    private boolean documents;

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
    private OutputFormat format;

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            CorpusStatus status = open.status();
            int digits = open.idDigits();
            switch (format) {
                case TEXT -> text(status, digits);
                case JSON -> JsonOutput.object(terminal.out(), false, json -> json(json, status, digits));
                case JSONL -> lines(status, digits);
                case CSV -> csv(status, digits);
            }
        }
        return ExitCode.DONE;
    }

    private void text(CorpusStatus status, int digits) {
        var out = terminal.out();
        if (failed) {
            status.failures().forEach(this::failure);
            out.println(
                    status.failures().isEmpty()
                            ? "Everything could be read."
                            : status.failures().size() + " failed");
            return;
        }
        out.println("Corpus " + status.folder());
        out.printf(
                Locale.ROOT,
                "  %,d documents, %,d claims, %,d mentions, %,d citations, %,d references%n",
                status.documents().size(),
                status.claims(),
                status.mentions(),
                status.citations(),
                status.references());
        out.printf(
                Locale.ROOT,
                "  %.1f MB of text, index of %.1f MB, %,d concepts%n",
                status.textLength() / 1e6,
                status.indexBytes() / 1e6,
                status.concepts());
        if (status.stale() > 0) {
            out.println(
                    "  " + status.stale() + " documents were tagged with another taxonomy or tagger: run 'ibid add'");
        }
        if (!status.failures().isEmpty()) {
            out.println(
                    "  " + status.failures().size() + " sources could not be read: 'ibid status --failed' lists them");
        }
        if (!status.untagged().isEmpty()) {
            out.println("  not in English, so searchable but not tagged:");
            status.untagged()
                    .forEach(document -> out.println("    " + document.id().prefix(digits) + "  "
                            + document.metadata().language() + "  " + SafeText.line(document.source())));
        }
        if (documents) {
            status.documents().forEach(document -> out.println(line(document, digits)));
        }
    }

    private void failure(FailedSource failure) {
        terminal.out()
                .println(SafeText.line(failure.source()) + ": " + SafeText.line(failure.reason()) + ". "
                        + SafeText.line(failure.message()));
    }

    private static String line(DocumentInfo document, int digits) {
        return "  %s  %-10s %5d claims  %s  (%s)"
                .formatted(
                        document.id().prefix(digits),
                        SafeText.line(document.metadata().date()),
                        document.claims(),
                        SafeText.line(document.displayTitle()),
                        SafeText.line(document.source()));
    }

    private void json(JsonGenerator json, CorpusStatus status, int digits) throws IOException {
        json.writeStringField("folder", status.folder().toString());
        json.writeNumberField("documentCount", status.documents().size());
        json.writeNumberField("claims", status.claims());
        json.writeNumberField("mentions", status.mentions());
        json.writeNumberField("citations", status.citations());
        json.writeNumberField("references", status.references());
        json.writeNumberField("stale", status.stale());
        json.writeNumberField("textLength", status.textLength());
        json.writeNumberField("indexBytes", status.indexBytes());
        json.writeNumberField("concepts", status.concepts());
        json.writeArrayFieldStart("failures");
        for (FailedSource failure : status.failures()) {
            json.writeStartObject();
            failure(json, failure);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
        for (DocumentInfo document : status.documents()) {
            json.writeStartObject();
            document(json, document, digits);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void failure(JsonGenerator json, FailedSource failure) throws IOException {
        json.writeStringField("source", failure.source());
        json.writeStringField("reason", failure.reason());
        json.writeStringField("message", failure.message());
    }

    private static void document(JsonGenerator json, DocumentInfo document, int digits) throws IOException {
        json.writeStringField("id", document.id().prefix(digits));
        json.writeNumberField("claims", document.claims());
        json.writeNumberField("mentions", document.mentions());
        json.writeNumberField("citations", document.citations());
        json.writeNumberField("references", document.references());
        json.writeNumberField("length", document.length());
        json.writeNumberField("pages", document.metadata().pageCount());
        json.writeBooleanField("tagged", document.tagged());
        JsonFields.document(json, document);
    }

    private void lines(CorpusStatus status, int digits) throws IOException {
        try (JsonOutput lines = new JsonOutput(terminal.out(), true)) {
            if (failed) {
                for (FailedSource failure : status.failures()) {
                    lines.item(json -> failure(json, failure));
                }
            } else {
                for (DocumentInfo document : status.documents()) {
                    lines.item(json -> document(json, document, digits));
                }
            }
        }
    }

    private void csv(CorpusStatus status, int digits) {
        if (failed) {
            CsvTable table = new CsvTable(terminal.out(), "source", "reason", "message");
            status.failures().forEach(failure -> table.row(failure.source(), failure.reason(), failure.message()));
            return;
        }
        CsvTable table = new CsvTable(
                terminal.out(),
                "id",
                "date",
                "title",
                "source",
                "language",
                "claims",
                "mentions",
                "citations",
                "tagged");
        status.documents()
                .forEach(document -> table.row(
                        document.id().prefix(digits),
                        document.metadata().date(),
                        document.displayTitle(),
                        document.source(),
                        document.metadata().language(),
                        document.claims(),
                        document.mentions(),
                        document.citations(),
                        document.tagged()));
    }
}
