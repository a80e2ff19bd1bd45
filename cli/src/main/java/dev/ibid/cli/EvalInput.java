package dev.ibid.cli;

import dev.ibid.Analyzer;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.eval.GoldParagraph;
import dev.ibid.eval.GoldText;
import dev.ibid.eval.Prediction;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The gold file of an evaluation, and the system that is measured. */
final class EvalInput {
    @Mixin
    private CorpusOption corpus;

    @Parameters(paramLabel = "GOLD", description = "Annotated paragraphs: .jsonl, or .txt as 'ibid train' reads it.")
    private Path file;

    @Option(names = "--built-in", description = "Measure the built-in taxonomy and models, inside a corpus, too.")
    private boolean builtIn;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "20", description = "Errors to show (default: 20).")
    private int errors;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    /** {@return the annotated paragraphs; never none} */
    List<GoldParagraph> gold() throws IOException {
        List<GoldParagraph> gold = file.toString().endsWith(".txt") ? GoldText.read(file) : GoldParagraph.read(file);
        if (gold.isEmpty()) {
            throw new UsageException(file + " holds no annotated paragraphs");
        }
        return gold;
    }

    /** {@return what is found in each paragraph} */
    Function<GoldParagraph, Prediction> system(List<GoldParagraph> gold) throws CorpusException, IOException {
        Map<GoldParagraph, Prediction> found = new HashMap<>();
        try (Analyzer analyzer = analyzer()) {
            for (GoldParagraph paragraph : gold) {
                AnnotatedDocument document = analyzer.analyze(paragraph.id(), paragraph.text());
                found.put(paragraph, new Prediction(document.mentions(), document.sentences()));
            }
        }
        return paragraph -> Objects.requireNonNull(found.get(paragraph), "a paragraph that was not asked for");
    }

    private Analyzer analyzer() throws CorpusException, IOException {
        return builtIn ? Analyzer.of(Taxonomy.builtIn()) : corpus.analyzer();
    }

    int errors() {
        return errors;
    }

    boolean asJson() {
        if (format == OutputFormat.CSV) {
            throw new UsageException("eval prints text or json");
        }
        return format != OutputFormat.TEXT;
    }
}
