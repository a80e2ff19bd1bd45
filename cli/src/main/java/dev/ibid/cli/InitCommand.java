package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.TaxonomyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid init}: make a corpus. */
@Command(
        name = "init",
        header = "Make an empty corpus in the current folder, or in the one given with --corpus.",
        footer = {
            "",
            "Examples:",
            "  ibid init",
            "  ibid init --corpus ~/briefs",
            "  ibid init --taxonomy biosecurity.yaml --no-built-in"
        })
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(
            names = "--taxonomy",
            paramLabel = "FILE",
            description =
                    "Concepts to look for beside the built-in ones (.yaml, .ttl, .jsonld, .csv); may be repeated.")
    private List<Path> files = List.of();

    @Option(
            names = "--no-built-in",
            description = "Look only for the concepts of --taxonomy, or for those accepted later.")
    private boolean noBuiltIn;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        List<Concept> own = new ArrayList<>();
        for (Path file : files) {
            own.addAll(TaxonomyFile.read(file));
        }
        try (Corpus made = Corpus.create(corpus.folderToCreate(), own, !noBuiltIn)) {
            terminal.out()
                    .println("Made an empty corpus in " + made.folder() + " that looks for "
                            + made.taxonomy().concepts().size() + " concepts. Next: ibid add FOLDER"
                            + (made.taxonomy().concepts().isEmpty() ? ", then ibid taxonomy suggest" : ""));
        }
        return ExitCode.DONE;
    }
}
