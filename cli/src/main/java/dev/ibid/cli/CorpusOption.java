package dev.ibid.cli;

import dev.ibid.Analyzer;
import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --corpus DIR}, the option that nearly every command has. */
final class CorpusOption {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "The folder that holds the corpus (.ibid); by default the current one or the nearest above it.")
    private @Nullable Path folder;

    /** {@return the folder the user named, or else the nearest that holds a corpus} */
    Optional<Path> findFolder() {
        return folder != null ? Optional.of(folder) : Corpus.find(Path.of(""));
    }

    /** {@return the folder the user named, or else the current one} */
    Path folderToCreate() {
        return folder != null ? folder : Path.of("");
    }

    /**
     * {@return the corpus, open; to be closed}
     *
     * @throws UsageException if none was named and none is near
     * @throws CorpusException if it cannot be opened
     */
    Corpus open() throws CorpusException {
        return Corpus.open(requireFolder());
    }

    /**
     * {@return the folder the user named, or else the nearest that holds a corpus}
     *
     * @throws UsageException if none was named and none is near
     */
    Path requireFolder() {
        return findFolder()
                .orElseThrow(() -> new UsageException("there is no corpus here or in a folder above. Make one with"
                        + " 'ibid init', or name one with --corpus DIR."));
    }

    /** {@return what the corpus named or near sees documents with: its concepts and models; to be closed} */
    Analyzer analyzer() throws CorpusException, IOException {
        if (findFolder().isEmpty()) {
            return Analyzer.of(Taxonomy.builtIn());
        }
        try (Corpus corpus = open()) {
            return corpus.analyzer();
        }
    }

    /** {@return the taxonomy of the corpus named or near; the built-in one if there is none} */
    Taxonomy taxonomy() throws CorpusException, IOException {
        if (findFolder().isEmpty()) {
            return Taxonomy.builtIn();
        }
        try (Corpus corpus = open()) {
            return corpus.taxonomy();
        }
    }
}
