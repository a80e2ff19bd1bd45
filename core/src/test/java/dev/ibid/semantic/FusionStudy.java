package dev.ibid.semantic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.eval.Judgments;
import dev.ibid.eval.PairedTest;
import dev.ibid.eval.Queries;
import dev.ibid.eval.RetrievalMeasure;
import dev.ibid.eval.ScoredDocument;
import dev.ibid.eval.TrecRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Not a test: chooses the share of the cosine by five-fold cross-validation (folds by query id modulo 5) and prints the
 * figures of docs/retrieval.md. Needs a collection in JSON Lines, its queries and judgments, and a lexical run.
 */
final class FusionStudy {
    private static final double[] SHARES = {0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1};
    private static final int FOLDS = 5;

    private final Map<String, String> texts = new HashMap<>();
    private final Queries queries;
    private final Judgments judgments;
    private final TrecRun lexical;

    private FusionStudy(Path collection, boolean title, Queries queries, Judgments judgments, TrecRun lexical)
            throws IOException {
        this.queries = queries;
        this.judgments = judgments;
        this.lexical = lexical;
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(collection)) {
            JsonNode node = json.readTree(line);
            String head = title ? node.get("title").asText() + " " : "";
            texts.put(node.get("id").asText(), head + node.get("text").asText());
        }
    }

    /**
     * Runs the study.
     *
     * @param args collection, queries, judgments, lexical run, folder of the cache, {@code title+text} or {@code text},
     *     depth
     */
    public static void main(String[] args) throws IOException {
        FusionStudy study = new FusionStudy(
                Path.of(args[0]),
                args[5].equals("title+text"),
                Queries.read(Path.of(args[1])),
                Judgments.read(Path.of(args[2])),
                TrecRun.read(Path.of(args[3])));
        VectorCache cache = VectorCache.inFolder(Path.of(args[4]), 400_000);
        try (SentenceEmbedder embedder = SentenceEmbedder.open(EmbeddingModel.BGE_SMALL, cache)) {
            for (RetrievalMeasure measure : List.of(
                    RetrievalMeasure.ndcg(10),
                    RetrievalMeasure.map(5),
                    RetrievalMeasure.mrr(),
                    RetrievalMeasure.recall(100))) {
                study.print(measure, embedder, Integer.parseInt(args[6]));
            }
            System.out.println(embedder.statistics());
        }
    }

    private void print(RetrievalMeasure measure, SentenceEmbedder embedder, int depth) {
        Map<Double, Map<String, Double>> byShare = new LinkedHashMap<>();
        List<Double> millis = new ArrayList<>();
        for (double share : SHARES) {
            SemanticReranker reranker = new SemanticReranker(embedder, new Fusion(share, share), depth);
            Map<String, Double> values = new LinkedHashMap<>();
            for (Map.Entry<String, String> query : queries.texts().entrySet()) {
                if (judgments.hasRelevant(query.getKey())) {
                    List<Candidate> candidates = candidates(query.getKey());
                    long start = System.nanoTime();
                    List<Ranked> ranked = reranker.rerank(query.getValue(), candidates);
                    millis.add((System.nanoTime() - start) / 1e6);
                    values.put(
                            query.getKey(),
                            measure.of(ranked.stream().map(Ranked::id).toList(), judgments.of(query.getKey())));
                }
            }
            byShare.put(share, values);
        }
        double[] chosen = crossValidated(byShare);
        double[] plain = byShare.getOrDefault(0.0, Map.of()).values().stream()
                .mapToDouble(d -> d)
                .toArray();
        millis.sort(null);
        System.out.printf("%s cross-validated %.4f, %s%n", measure.label(), mean(chosen), PairedTest.of(chosen, plain));
        byShare.forEach((share, values) -> System.out.printf(
                "  share %.2f: %.4f%n",
                share, mean(values.values().stream().mapToDouble(d -> d).toArray())));
        System.out.printf(
                "  ms a query: median %.1f, 95th percentile %.1f%n",
                millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100));
    }

    private List<Candidate> candidates(String query) {
        return lexical.of(query).stream()
                .map((ScoredDocument d) -> new Candidate(d.id(), texts.getOrDefault(d.id(), ""), d.score()))
                .toList();
    }

    /** For each query the figure with the share that is best on the other folds. */
    private static double[] crossValidated(Map<Double, Map<String, Double>> byShare) {
        List<Double> figures = new ArrayList<>();
        Map<Integer, Double> shares = new HashMap<>();
        for (String query : byShare.getOrDefault(0.0, Map.of()).keySet()) {
            int fold = Integer.parseInt(query) % FOLDS;
            double share = shares.computeIfAbsent(
                    fold,
                    held -> byShare.keySet().stream()
                            .max((a, b) -> Double.compare(
                                    trained(byShare.getOrDefault(a, Map.of()), held),
                                    trained(byShare.getOrDefault(b, Map.of()), held)))
                            .orElseThrow());
            figures.add(byShare.getOrDefault(share, Map.of()).getOrDefault(query, 0.0));
        }
        return figures.stream().mapToDouble(d -> d).toArray();
    }

    private static double trained(Map<String, Double> values, int held) {
        return values.entrySet().stream()
                .filter(e -> Integer.parseInt(e.getKey()) % FOLDS != held)
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElse(0);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
