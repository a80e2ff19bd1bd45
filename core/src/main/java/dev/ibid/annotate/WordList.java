package dev.ibid.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A readable resource of this package: one entry a line; blank lines and lines that start with {@code #} are comments.
 *
 * @param lines the entries, in order
 */
record WordList(List<String> lines) {
    WordList {
        lines = List.copyOf(lines);
    }

    /** {@return the entries of a resource beside this class} */
    static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks dev/ibid/annotate/" + resource);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new WordList(all.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the entries as a set} */
    Set<String> set() {
        return Set.copyOf(lines);
    }

    /** {@return entries of the form {@code key = value}, or {@code key = a, b} left unsplit, as a map in order} */
    Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines) {
            int at = line.indexOf('=');
            if (at < 0) {
                throw new IllegalStateException("not of the form key = value: " + line);
            }
            pairs.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
        }
        return pairs;
    }
}
