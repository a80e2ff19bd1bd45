package dev.ibid.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rankings of a system for a set of queries, in TREC's run format: query id, {@code Q0}, document id, rank, score,
 * name of the run.
 *
 * @param tag name of the run, without white space
 * @param rankings documents best first, each at most once, by query id
 */
public record TrecRun(String tag, Map<String, List<ScoredDocument>> rankings) {
    /** As trec_eval orders a run whatever its rank column says: by score, ties by id from the highest. */
    private static final Comparator<ScoredDocument> TREC_ORDER = Comparator.comparingDouble(ScoredDocument::score)
            .reversed()
            .thenComparing(ScoredDocument::id, Comparator.reverseOrder());

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a document is ranked twice for a query, or the tag is empty or has white space
     */
    public TrecRun {
        if (tag.isEmpty() || tag.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("not a name of a run: \"" + tag + "\"");
        }
        Map<String, List<ScoredDocument>> copy = new LinkedHashMap<>();
        rankings.forEach((query, ranking) -> {
            Set<String> seen = new HashSet<>();
            for (ScoredDocument document : ranking) {
                if (!seen.add(document.id())) {
                    throw new IllegalArgumentException(document.id() + " is ranked twice for query " + query);
                }
            }
            copy.put(query, List.copyOf(ranking));
        });
        rankings = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return the ranking for a query, best first; empty if nothing was found}
     *
     * @param query id of the query
     */
    public List<ScoredDocument> of(String query) {
        return rankings.getOrDefault(query, List.of());
    }

    /**
     * Reads a run. The order is that of the scores, as trec_eval has it.
     *
     * @param file UTF-8, a line each; blank lines are passed over
     * @return the run, named as in its first line
     * @throws MalformedLineException if a line has not six columns, a score that is no number, or a document again
     * @throws IOException if the file cannot be read
     */
    public static TrecRun read(Path file) throws IOException {
        Map<String, Map<String, ScoredDocument>> read = new LinkedHashMap<>();
        List<String> tags = new ArrayList<>();
        Lines.each(file, line -> {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length != 6) {
                throw new IllegalArgumentException(
                        "expected six columns (query, Q0, document, rank, score, run), found " + columns.length);
            }
            ScoredDocument document = new ScoredDocument(columns[2], score(columns[4]));
            if (read.computeIfAbsent(columns[0], id -> new LinkedHashMap<>()).put(columns[2], document) != null) {
                throw new IllegalArgumentException(columns[2] + " was already ranked for query " + columns[0]);
            }
            tags.add(columns[5]);
        });
        Map<String, List<ScoredDocument>> rankings = new LinkedHashMap<>();
        read.forEach((query, documents) -> rankings.put(
                query, documents.values().stream().sorted(TREC_ORDER).toList()));
        return new TrecRun(tags.isEmpty() ? "empty" : tags.getFirst(), rankings);
    }

    private static double score(String column) {
        try {
            return Double.parseDouble(column);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the score must be a number, not \"" + column + "\"", e);
        }
    }

    /**
     * Writes the run. A score that is not below the one before it is written as the next smaller number, because readers
     * order by score and break ties in ways of their own.
     *
     * @param file replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, List<ScoredDocument>> query : rankings.entrySet()) {
                float last = Float.POSITIVE_INFINITY;
                int rank = 0;
                for (ScoredDocument document : query.getValue()) {
                    // Readers keep scores as 32-bit numbers, so that is where they must differ.
                    last = Math.min((float) document.score(), Math.nextDown(last));
                    out.write(query.getKey() + " Q0 " + document.id() + " " + ++rank + " " + last + " " + tag + "\n");
                }
            }
        }
    }

    /**
     * {@return each document once, with its best score, best first, ties by id: the rule by which a ranking of claims or
     * passages becomes one of the documents they stand in}
     *
     * @param parts documents that may repeat, one entry for each claim or passage found in them
     */
    public static List<ScoredDocument> bestOfEach(List<ScoredDocument> parts) {
        Map<String, ScoredDocument> best = new LinkedHashMap<>();
        parts.forEach(part -> best.merge(part.id(), part, (a, b) -> b.score() > a.score() ? b : a));
        return best.values().stream()
                .sorted(Comparator.comparingDouble(ScoredDocument::score)
                        .reversed()
                        .thenComparing(ScoredDocument::id))
                .toList();
    }
}
