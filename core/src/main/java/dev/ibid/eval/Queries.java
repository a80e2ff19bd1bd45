package dev.ibid.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Test queries by id, in the order of their file.
 *
 * @param texts the words of each query, by its id
 */
public record Queries(Map<String, String> texts) {
    /** Copies the map, keeping its order. */
    public Queries {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * Reads a file with a query a line: id, tab, words.
     *
     * @param file UTF-8, a line each; blank lines are passed over
     * @return the queries
     * @throws MalformedLineException if a line has no tab, no words, or an id that was already there
     * @throws IOException if the file cannot be read
     */
    public static Queries read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Lines.each(file, line -> {
            int tab = line.indexOf('\t');
            if (tab < 1 || line.substring(tab + 1).isBlank()) {
                throw new IllegalArgumentException("expected a query id, a tab and the words of the query");
            }
            if (texts.put(
                            line.substring(0, tab).strip(),
                            line.substring(tab + 1).strip())
                    != null) {
                throw new IllegalArgumentException("the query " + line.substring(0, tab) + " was already there");
            }
        });
        return new Queries(texts);
    }
}
