package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.annotate.TrainingFile;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid correct export}: corrected sentences to train on. */
@Command(
        name = "export",
        header = "Write the sentences that corrections stand in, to be used by 'ibid train'.",
        description =
                "A line holds the claim label, a tab, and the sentence with its techniques and controls marked. All"
                        + " marks of a sentence are written, those of the tagger beside those of the corrections: read them over.",
        footer = {
            "",
            "Example:",
            "  ibid correct export > mine.txt && ibid train --mentions mine.txt --claims mine.txt --with-built-in"
        })
final class CorrectExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(
            names = "--whole-documents",
            description = "All sentences of every document that has a correction: if you have read them to the end.")
    private boolean wholeDocuments;

    CorrectExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            String heading = "";
            boolean any = false;
            for (TrainingSentence sentence : open.curation().trainingSentences(wholeDocuments)) {
                String here = SafeText.line(sentence.heading());
                boolean opens = sentence.position() == 0;
                if (!any || !here.equals(heading)) {
                    terminal.out().println((any ? "\n" : "") + "# corrected" + (here.isEmpty() ? "" : " | " + here));
                } else if (opens) {
                    terminal.out().println();
                }
                terminal.out().println(SafeText.block(TrainingFile.line(sentence)));
                heading = here;
                any = true;
            }
        }
        return ExitCode.DONE;
    }
}
