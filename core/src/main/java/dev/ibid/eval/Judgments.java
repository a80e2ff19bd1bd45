package dev.ibid.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which documents are relevant to which query, as people judged it ("qrels").
 *
 * @param grades grade of each judged document, by query id and document id; 0 and below are not relevant
 */
public record Judgments(Map<String, Map<String, Integer>> grades) {
    /** Copies the maps. */
    public Judgments {
        Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
        grades.forEach((query, documents) -> copy.put(query, Map.copyOf(documents)));
        grades = Collections.unmodifiableMap(copy);
    }

    /**
     * Reads TREC's four columns: query id, an iteration that is ignored, document id, grade.
     *
     * @param file UTF-8, a line each; blank lines are passed over
     * @return the judgments
     * @throws MalformedLineException if a line has not four columns, a grade that is no integer, or judges again
     * @throws IOException if the file cannot be read
     */
    public static Judgments read(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
        Lines.each(file, line -> {
            String[] columns = line.strip().split("\\s+", -1);
            if (columns.length != 4) {
                throw new IllegalArgumentException(
                        "expected four columns (query, 0, document, grade), found " + columns.length);
            }
            Map<String, Integer> query = grades.computeIfAbsent(columns[0], id -> new LinkedHashMap<>());
            if (query.put(columns[2], grade(columns[3])) != null) {
                throw new IllegalArgumentException(
                        "document " + columns[2] + " was already judged for query " + columns[0]);
            }
        });
        return new Judgments(grades);
    }

    private static int grade(String column) {
        try {
            return Integer.parseInt(column);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the grade must be an integer, not \"" + column + "\"", e);
        }
    }

    /**
     * {@return the judged documents of a query and their grades; empty if it has none}
     *
     * @param query id of the query
     */
    public Map<String, Integer> of(String query) {
        return grades.getOrDefault(query, Map.of());
    }

    /**
     * {@return whether some document is relevant to the query}
     *
     * @param query id of the query
     */
    public boolean hasRelevant(String query) {
        return of(query).values().stream().anyMatch(grade -> grade > 0);
    }
}
