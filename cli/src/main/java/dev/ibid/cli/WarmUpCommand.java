package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code ibid warm-up}: runs the short commands over a tiny corpus, for the launcher to record which classes they load. */
@Command(name = "warm-up", hidden = true, header = "Run the short commands once, to record what they load.")
final class WarmUpCommand implements Callable<Integer> {
    private static final String BRIEF = """
            # A note on chips

            ## Licences

            According to the agency, license requirements cut exports of accelerators by 40 percent in 2023.
            Knowledge distillation may let smaller laboratories match larger models.

            ## Advice

            Regulators should publish red flags (see 15 CFR 744.21) because shell companies hide end users.
            """;

    @Override
    public Integer call() throws CorpusException, IOException {
        Path folder = Files.createTempDirectory("ibid-warm-up");
        try {
            Path file = Files.writeString(folder.resolve("note.md"), BRIEF, StandardCharsets.UTF_8);
            try (Corpus corpus = Corpus.create(folder)) {
                corpus.add(file);
            }
            Terminal silent = new Terminal(nowhere(), nowhere(), true, false, Terminal.DEFAULT_WIDTH);
            String at = folder.toString();
            Main.run(silent, "search", "--corpus", at, "technique:distillation license", "--facets", "technique,year");
            Main.run(silent, "search", "--corpus", at, "--format", "json", "\"red flags\" AND type:norm");
            Main.run(silent, "claims", "--corpus", at, "--type", "cause");
            Main.run(silent, "matrix", "--corpus", at);
            Main.run(silent, "trace", "--corpus", at, "--text", "Licences cut exports of accelerators by 60 percent.");
            Main.run(silent, "show", "--corpus", at, file.toString());
            Main.run(silent, "status", "--corpus", at);
            Main.run(silent, "cite", "--corpus", at, "--most-cited");
            Main.run(silent, "search", "--help");
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return ExitCode.DONE;
    }

    private static PrintWriter nowhere() {
        return new PrintWriter(Writer.nullWriter());
    }
}
