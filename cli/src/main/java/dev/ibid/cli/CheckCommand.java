package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CheckReport;
import dev.ibid.index.CorpusException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ibid check}: verify the corpus. */
@Command(
        name = "check",
        header = "Verify every file of the index and read every document back.",
        footer = {"", "Example:", "  ibid check"})
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException {
        CheckReport report = Corpus.check(corpus.requireFolder());
        report.problems().forEach(problem -> terminal.out().println(SafeText.line(problem)));
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%,d documents with %,d claims in %d segments: %s%n",
                        report.documents(),
                        report.claims(),
                        report.files(),
                        report.clean()
                                ? "all is well"
                                : report.problems().size() + " problems; 'ibid reindex' mends them");
        return report.clean() ? ExitCode.DONE : ExitCode.CORPUS;
    }
}
