package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.TrainReport;
import dev.ibid.TrainRequest;
import dev.ibid.annotate.TrainingFile;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid train}: models of a corpus's own. */
@Command(
        name = "train",
        header = "Train models of the corpus's own on annotated sentences; they replace the built-in ones.",
        description = {
            "A line is a label (fact, cause, forecast, norm or none), a tab, and a sentence with its mentions marked"
                    + " <START:TECHNIQUE> words <END> or <START:CONTROL> words <END>, with blanks; for --mentions the label"
                    + " and the tab may be left out. A blank line ends a document, '# voice | heading' starts one.",
            "'ibid correct export' writes such lines. Run 'ibid add' afterwards: it tags the stored text again."
        },
        footer = {
            "",
            "Examples:",
            "  ibid train --mentions mine.txt --claims mine.txt --with-built-in",
            "  ibid train --forget"
        })
final class TrainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--mentions", paramLabel = "FILE", description = "Sentences with techniques and controls marked.")
    private List<Path> mentions = List.of();

    @Option(names = "--claims", paramLabel = "FILE", description = "Sentences with their labels.")
    private List<Path> claims = List.of();

    @Option(
            names = "--with-built-in",
            description = "Learn the sentences behind the built-in models, too (recommended).")
    private boolean withBuiltIn;

    @Option(
            names = "--weight",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often each of your sentences counts (default: 1).")
    private int weight;

    @Option(names = "--forget", description = "Remove the corpus's own models; the built-in ones are used again.")
    private boolean forget;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (forget != (mentions.isEmpty() && claims.isEmpty())) {
            throw new UsageException("give --mentions FILE, --claims FILE or both; or --forget alone");
        }
        if (weight < 1) {
            throw new UsageException("--weight must be at least 1");
        }
        try (Corpus open = corpus.open()) {
            if (forget) {
                terminal.out()
                        .println(
                                open.forgetModels()
                                        ? "the built-in models are used again. Run 'ibid add' to tag the stored text again."
                                        : "the corpus has no models of its own");
                return ExitCode.DONE;
            }
            train(open);
        }
        return ExitCode.DONE;
    }

    private void train(Corpus open) throws IOException {
        List<TrainingSentence> forMentions = new ArrayList<>();
        for (Path file : mentions) {
            forMentions.addAll(required(file, TrainingFile.readMentions(file)));
        }
        List<TrainingSentence> forClaims = new ArrayList<>();
        for (Path file : claims) {
            forClaims.addAll(required(file, TrainingFile.read(file)));
        }
        TrainReport report = open.train(new TrainRequest(forMentions, forClaims, withBuiltIn, weight));
        line("mentions", report.mentionSentences());
        line("claims", report.claimSentences());
        terminal.out().println("Run 'ibid add' to tag the stored text again.");
    }

    private static List<TrainingSentence> required(Path file, List<TrainingSentence> sentences) {
        if (sentences.isEmpty()) {
            throw new UsageException(file + " holds no sentences");
        }
        return sentences;
    }

    private void line(String model, int sentences) {
        if (sentences > 0) {
            terminal.out().println("the model of " + model + " was trained on " + sentences + " sentences");
        }
    }
}
