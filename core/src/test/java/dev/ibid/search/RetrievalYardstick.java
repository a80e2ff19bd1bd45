package dev.ibid.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusWriter;
import dev.ibid.taxonomy.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a retrieval collection (JSON Lines, TREC judgments), indexes it without an annotator, and measures rankings. */
final class RetrievalYardstick {
    private final Map<String, String> queries = new LinkedHashMap<>();
    private final Map<String, Set<String>> relevant = new HashMap<>();

    RetrievalYardstick(List<Path> queryFiles, List<Path> judgmentFiles) throws Exception {
        for (Path file : queryFiles) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t", 2);
                queries.put(parts[0], parts[1]);
            }
        }
        for (Path file : judgmentFiles) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\\s+", -1);
                if (!parts[3].equals("0")) {
                    relevant.computeIfAbsent(parts[0], k -> new HashSet<>()).add(parts[2]);
                }
            }
        }
    }

    static void index(Path corpus, Path to) throws Exception {
        ObjectMapper json = new ObjectMapper();
        try (CorpusWriter writer = CorpusWriter.open(to, Taxonomy.empty(), "yardstick", "test")) {
            for (String line : Files.readAllLines(corpus)) {
                JsonNode node = json.readTree(line);
                writer.put(document(
                        node.get("id").asText(),
                        node.get("title").asText(),
                        node.get("text").asText()));
            }
            writer.commit();
        }
    }

    /** Every sentence that Java's break iterator sees is a claim. */
    private static AnnotatedDocument document(String id, String title, String text) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > start) {
                sentences.add(new Sentence(new Span(start, last), ClaimLabel.FACT, 1, "", false, false));
            }
        }
        DocumentMetadata metadata = new DocumentMetadata(
                title, List.of(), "", "", "en", "text/plain", 0, text.length(), List.of(), Map.of());
        SourceDocument source = new SourceDocument(
                DocumentId.ofText(id + "\n" + text),
                "corpus.jsonl!/" + id,
                id,
                Optional.empty(),
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of(),
                metadata,
                List.of());
        return new AnnotatedDocument(source, sentences, List.of(), CitationLayer.EMPTY, true);
    }

    Scores measure(Search search, int depth) throws Exception {
        double ndcg = 0;
        double recall = 0;
        double map = 0;
        double mrr = 0;
        int judged = 0;
        long nanos = 0;
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Set<String> gold = relevant.getOrDefault(query.getKey(), Set.of());
            if (gold.isEmpty()) {
                continue;
            }
            judged++;
            long start = System.nanoTime();
            List<String> ranked = search
                    .run(SearchRequest.documents("")
                            .text(query.getValue())
                            .limit(depth)
                            .highlight(false)
                            .build())
                    .hits()
                    .stream()
                    .map(hit -> hit.document().externalId())
                    .toList();
            nanos += System.nanoTime() - start;
            ndcg += ndcg(ranked, gold, 10);
            recall += (double) ranked.stream().limit(100).filter(gold::contains).count() / gold.size();
            map += averagePrecision(ranked, gold, 5);
            int first = 0;
            while (first < ranked.size() && !gold.contains(ranked.get(first))) {
                first++;
            }
            mrr += first < ranked.size() ? 1.0 / (first + 1) : 0;
        }
        return new Scores(judged, ndcg / judged, recall / judged, map / judged, mrr / judged, nanos / 1e6 / judged);
    }

    private static double ndcg(List<String> ranked, Set<String> gold, int depth) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < depth; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < ranked.size() && gold.contains(ranked.get(i)) ? discount : 0;
            ideal += i < gold.size() ? discount : 0;
        }
        return gain / ideal;
    }

    private static double averagePrecision(List<String> ranked, Set<String> gold, int depth) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < Math.min(depth, ranked.size()); i++) {
            if (gold.contains(ranked.get(i))) {
                sum += (double) ++found / (i + 1);
            }
        }
        return sum / Math.min(depth, gold.size());
    }

    record Scores(int queries, double ndcg10, double recall100, double map5, double mrr, double millis) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "queries %d  nDCG@10 %.4f  recall@100 %.4f  MAP@5 %.4f  MRR %.4f  %.1f ms/query",
                    queries,
                    ndcg10,
                    recall100,
                    map5,
                    mrr,
                    millis);
        }
    }
}
