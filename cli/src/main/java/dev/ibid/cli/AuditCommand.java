package dev.ibid.cli;

import dev.ibid.Analyzer;
import dev.ibid.Corpus;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.index.CorpusException;
import dev.ibid.ingest.UnreadableDocumentException;
import dev.ibid.trace.Audit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid audit}: hold a draft against the corpus. */
@Command(
        name = "audit",
        header = "Hold every claim of a draft against the corpus: its evidence, its citation, its quotations.",
        description = {
            "The draft need not be in the corpus. States: quotation_altered, contradicted, cited_but_different (these three"
                    + " want mending), cited_and_supported, cited_unconfirmed, supported_elsewhere, nothing_found."
        },
        footer = {
            "",
            "Examples:",
            "  ibid audit draft.docx",
            "  ibid audit draft.md --format markdown > audit.md",
            "  ibid audit --strict draft.pdf        exit code 1 when something is wrong"
        })
final class AuditCommand implements Callable<Integer> {
    /** How an audit is printed. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(paramLabel = "FILE", description = "The draft, in any format; '-' for standard input.")
    private Path file;

    @Option(names = "--strict", description = "Exit with 1 when something has to be put right.")
    private boolean strict;

    @Option(names = "--wrong", description = "Show only what has to be put right.")
    private boolean wrongOnly;

    @Option(names = "--format", defaultValue = "text", description = "text, json or markdown.")
    private Format format;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open();
                Analyzer analyzer = open.analyzer()) {
            Audit audit = open.audit(draft(analyzer));
            AuditView view = new AuditView(terminal, open.idDigits(), wrongOnly);
            switch (format) {
                case TEXT -> view.text(audit);
                case JSON -> view.json(audit);
                case MARKDOWN -> view.markdown(audit);
            }
            return strict && audit.hasFaults() ? ExitCode.PARTIAL : ExitCode.DONE;
        }
    }

    private AnnotatedDocument draft(Analyzer analyzer) throws IOException {
        try {
            Analyzer.Analysis analysis = file.toString().equals("-")
                    ? analyzer.analyze(System.in.readAllBytes(), "standard input")
                    : analyzer.analyze(file, file.toString());
            if (analysis.documents().isEmpty()) {
                throw new UsageException(file + " holds no document that could be read");
            }
            return analysis.documents().getFirst();
        } catch (UnreadableDocumentException e) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "%s could not be read: %s. %s",
                    file,
                    e.reason().label(),
                    e.getMessage()));
        }
    }
}
