package dev.ibid.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists of this package: one entry a line, {@code #} begins a comment line. */
final class WordList {
    private WordList() {}

    static List<String> lines(String resource) {
        InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Returns the words of all lines; several may stand on one. */
    static Set<String> set(String resource) {
        return lines(resource).stream()
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
