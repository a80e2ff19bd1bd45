package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.eval.Judgments;
import dev.ibid.eval.PairedTest;
import dev.ibid.eval.Queries;
import dev.ibid.eval.RetrievalEvaluation;
import dev.ibid.eval.RetrievalMeasure;
import dev.ibid.eval.ScoredDocument;
import dev.ibid.eval.TrecRun;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.search.Hit;
import dev.ibid.search.SearchRequest;
import dev.ibid.search.SearchResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid eval retrieval}: how well searches find what people judged relevant. */
@Command(
        name = "retrieval",
        header = "Measure how well the corpus answers judged queries.",
        description = {
            "Queries are lines of an id, a tab and words; judgments are TREC's: query, 0, document, relevance. Documents are"
                    + " named by the ids of the bulk import, others by their hash.",
            "With --unit claim a document's score is that of its best claim."
        },
        footer = {
            "",
            "Examples:",
            "  ibid eval retrieval --queries train.queries.tsv --qrels train.qrels.tsv",
            "  ibid eval retrieval --queries q.tsv --qrels r.tsv --semantic --run new.run --against old.run"
        })
final class EvalRetrievalCommand implements Callable<Integer> {
    /** Claims ranked for every document wanted: a document has many claims, and only its best counts. */
    private static final int CLAIMS_PER_DOCUMENT = 10;

    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "Queries: id, tab, words.")
    private Path queries;

    @Option(names = "--qrels", required = true, paramLabel = "FILE", description = "Judgments in TREC's format.")
    private Path qrels;

    @Option(names = "--unit", defaultValue = "document", description = "What is ranked: document or claim.")
    private Unit unit;

    @Option(names = "--semantic", negatable = true, description = "Order the best hits by meaning, too.")
    private @Nullable Boolean semantic;

    @Option(names = "--run", paramLabel = "FILE", description = "Write the ranking as a TREC run.")
    private @Nullable Path run;

    @Option(names = "--against", paramLabel = "FILE", description = "Compare with a run that was written before.")
    private @Nullable Path against;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    EvalRetrievalCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (unit == Unit.PASSAGE) {
            throw new UsageException("--unit is document or claim");
        }
        Queries asked = Queries.read(queries);
        Judgments judgments = Judgments.read(qrels);
        TrecRun ranking;
        try (Corpus open = corpus.open()) {
            boolean byMeaning = semantic == null ? open.isSemantic() : semantic;
            ranking = RetrievalEvaluation.run(
                    "ibid-" + unit.key() + (byMeaning ? "-semantic" : ""),
                    asked,
                    (query, depth) -> search(open, byMeaning, query, depth));
        }
        if (run != null) {
            ranking.write(run);
        }
        RetrievalEvaluation evaluation =
                RetrievalEvaluation.of(ranking, judgments, RetrievalEvaluation.DEFAULT_MEASURES);
        RetrievalEvaluation other = against == null
                ? null
                : RetrievalEvaluation.of(TrecRun.read(against), judgments, RetrievalEvaluation.DEFAULT_MEASURES);
        print(evaluation, other);
        return ExitCode.DONE;
    }

    private List<ScoredDocument> search(Corpus open, boolean byMeaning, String query, int depth)
            throws CorpusException, IOException {
        SearchRequest request = SearchRequest.of(unit)
                .text(query)
                .limit(unit == Unit.CLAIM ? depth * CLAIMS_PER_DOCUMENT : depth)
                .highlight(false)
                .build();
        SearchResults results = byMeaning ? open.searchByMeaning(request) : open.search(request);
        List<ScoredDocument> scored =
                results.hits().stream().map(EvalRetrievalCommand::scored).toList();
        return unit == Unit.CLAIM ? TrecRun.bestOfEach(scored) : scored;
    }

    private static ScoredDocument scored(Hit hit) {
        String external = hit.document().externalId();
        return new ScoredDocument(external.isEmpty() ? hit.document().id().sha256() : external, hit.score());
    }

    private void print(RetrievalEvaluation evaluation, @Nullable RetrievalEvaluation other) throws IOException {
        if (format != OutputFormat.TEXT) {
            JsonOutput.object(terminal.out(), format == OutputFormat.JSONL, json -> {
                json.writeNumberField("queries", evaluation.queries());
                for (RetrievalMeasure measure : RetrievalEvaluation.DEFAULT_MEASURES) {
                    json.writeNumberField(measure.label(), Math.round(evaluation.mean(measure) * 10_000) / 10_000.0);
                }
            });
            return;
        }
        terminal.out().println(evaluation.queries() + " queries");
        for (RetrievalMeasure measure : RetrievalEvaluation.DEFAULT_MEASURES) {
            StringBuilder line = new StringBuilder(
                    String.format(Locale.ROOT, "%-12s %.4f", measure.label(), evaluation.mean(measure)));
            if (other != null) {
                PairedTest test = evaluation.against(other, measure);
                line.append(String.format(
                        Locale.ROOT,
                        "   other run %.4f, difference %+.4f, p = %.4f",
                        other.mean(measure),
                        evaluation.mean(measure) - other.mean(measure),
                        test.pValue()));
            }
            terminal.out().println(line);
        }
    }
}
