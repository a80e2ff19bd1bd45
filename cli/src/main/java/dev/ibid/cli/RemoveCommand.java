package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ibid remove}: take documents out of the corpus. */
@Command(
        name = "remove",
        header = "Take documents out of the corpus; the files themselves are not touched.",
        description = "A document is named by its id or by its source; what was attached to it goes with it.",
        footer = {"", "Examples:", "  ibid remove 4f2a", "  ibid remove briefs/old.pdf"})
final class RemoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "Id or source of a document.")
    private List<String> documents;

    RemoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            List<String> removed = open.remove(documents);
            removed.forEach(source -> terminal.out().println("removed: " + SafeText.line(source)));
        }
        return ExitCode.DONE;
    }
}
