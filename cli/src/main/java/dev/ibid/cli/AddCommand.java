package dev.ibid.cli;

import dev.ibid.AddReport;
import dev.ibid.AddRequest;
import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.ingest.BulkFormat;
import dev.ibid.ingest.ReadLimits;
import dev.ibid.ingest.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid add}: read files into the corpus. */
@Command(
        name = "add",
        header = "Read files and folders into the corpus; what has not changed is skipped.",
        description = {
            "Without names, looks again through everything that was added before, and tags stored text again where the"
                    + " taxonomy or the tagger has changed. '-' reads standard input.",
            "A file .ibidignore in a folder names what to leave out, in the syntax of .gitignore."
        },
        footer = {
            "",
            "Examples:",
            "  ibid add briefs/ memo.pdf",
            "  ibid add --prune",
            "  ibid add --rows abstracts.jsonl --text-field abstract --id-field doi",
            "  pdftotext brief.pdf - | ibid add -"
        })
final class AddCommand implements Callable<Integer> {
    private static final int SHOWN_FAILURES = 50;

    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders; '-' for standard input.")
    private List<Path> paths = List.of();

    @Option(names = "--prune", description = "Remove documents whose files are gone.")
    private boolean prune;

    @Option(names = "--force", description = "Read files again that have not changed.")
    private boolean force;

    @Option(names = "--jobs", description = "Documents to work on at the same time (default: one for every processor).")
    private @Nullable Integer jobs;

    @Option(names = "--ocr", description = "Read pages that are only pictures with Tesseract, if it is installed.")
    private boolean ocr;

    @Option(
            names = "--in-process",
            description = "Parse in this process instead of one that can be killed: for files you trust.")
    private boolean inProcess;

    @Option(names = "--follow-links", description = "Follow symbolic links that leave the given folders.")
    private boolean followLinks;

    @Option(names = "--max-size", paramLabel = "MB", description = "Refuse larger files (default: 128).")
    private @Nullable Integer maxSize;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "Give up a file after this time (default: 120).")
    private @Nullable Integer timeout;

    @Option(
            names = "--rows",
            description = "Take each row of a .csv or .tsv file as a document, as is always done with .jsonl.")
    private boolean rows;

    @Option(
            names = "--text-field",
            split = ",",
            paramLabel = "NAME",
            description = "Field of a row that holds the text; several are joined by a blank line.")
    private List<String> textFields = List.of("text");

    @Option(names = "--title-field", paramLabel = "NAME", description = "Field of a row that holds the title.")
    private String titleField = "title";

    @Option(names = "--id-field", paramLabel = "NAME", description = "Field of a row that holds its id.")
    private String idField = "id";

    @Option(names = "--date-field", paramLabel = "NAME", description = "Field of a row that holds its date.")
    private String dateField = "date";

    AddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs must be at least 1");
        }
        AddReport report;
        try (Corpus open = corpus.open();
                ProgressLine progress = new ProgressLine(terminal)) {
            report = open.add(request().withProgress(progress));
        }
        print(report);
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private AddRequest request() {
        ReadLimits limits = ReadLimits.defaults();
        if (maxSize != null) {
            limits = limits.withBytes(positive("--max-size", maxSize) * 1024L * 1024);
        }
        if (timeout != null) {
            limits = limits.withTime(Duration.ofSeconds(positive("--timeout", timeout)));
        }
        AddRequest request = AddRequest.of(paths)
                .withPrune(prune)
                .withAgain(force)
                .withInProcess(inProcess)
                .withFollowLinks(followLinks)
                .withReading(ReadOptions.defaults().withLimits(limits).withOcr(ocr));
        if (jobs != null) {
            request = request.withJobs(jobs);
        }
        boolean fields = rows
                || !textFields.equals(List.of("text"))
                || !titleField.equals("title")
                || !idField.equals("id")
                || !dateField.equals("date");
        return fields
                ? request.withBulk(
                        new BulkFormat(BulkFormat.Kind.JSON_LINES, textFields, titleField, idField, dateField))
                : request;
    }

    private static int positive(String option, int value) {
        if (value < 1) {
            throw new UsageException(option + " must be at least 1");
        }
        return value;
    }

    private void print(AddReport report) {
        var out = terminal.out();
        out.printf(
                "%d files: %d added, %d updated, %d unchanged, %d moved, %d failed%n",
                report.files(),
                report.added(),
                report.updated(),
                report.unchanged(),
                report.renamed(),
                report.failed());
        if (report.documents() > 0) {
            out.println(report.documents() + " documents written (attachments and archive entries among them)");
        }
        if (report.retagged() > 0) {
            out.println(report.retagged() + " documents tagged again from their stored text");
        }
        report.removed().forEach(source -> out.println("removed: " + SafeText.line(source)));
        report.missing()
                .forEach(source ->
                        out.println("gone, still in the corpus (--prune removes it): " + SafeText.line(source)));
        report.failures().stream()
                .limit(SHOWN_FAILURES)
                .forEach(failure -> out.println(terminal.styled(Style.WARN, "could not be read: ")
                        + SafeText.line(failure.source()) + ": " + SafeText.line(failure.reason()) + ". "
                        + SafeText.line(failure.message())));
        if (report.failures().size() > SHOWN_FAILURES) {
            out.println("... and " + (report.failures().size() - SHOWN_FAILURES)
                    + " more; 'ibid status --failed' lists all of them");
        }
    }
}
