package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.ReindexReport;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid reindex}: build the index anew. */
@Command(
        name = "reindex",
        header = "Build the index anew: from the stored text, or from the files with --from-files.",
        description = "The old index is kept until the new one is complete.",
        footer = {"", "Examples:", "  ibid reindex", "  ibid reindex --from-files"})
final class ReindexCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--from-files", description = "Read all files again; needed when the index is damaged.")
    private boolean fromFiles;

    ReindexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        ReindexReport report = Corpus.reindex(corpus.requireFolder(), fromFiles);
        terminal.out().println(report.documents() + " documents written anew");
        report.failures()
                .forEach(failure -> terminal.out()
                        .println("could not be read: " + SafeText.line(failure.source()) + ": "
                                + SafeText.line(failure.reason()) + ". " + SafeText.line(failure.message())));
        return report.failures().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
