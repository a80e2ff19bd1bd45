package dev.ibid.semantic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of words that stands in a resource file, and how often they occur in a text. Immutable. */
final class Cues {
    /** A third cue says no more than a second. */
    private static final int ENOUGH = 2;

    private final Pattern pattern;

    private Cues(Pattern pattern) {
        this.pattern = pattern;
    }

    static Cues read(String resource) {
        String alternatives = lines(resource).stream()
                .map(cue -> cue.endsWith("*")
                        ? Pattern.quote(cue.substring(0, cue.length() - 1)) + "\\w*"
                        : Pattern.quote(cue))
                .collect(Collectors.joining("|"));
        return new Cues(Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE));
    }

    /** {@return the lines that are neither blank nor a comment} */
    static List<String> lines(String resource) {
        InputStream stream = Cues.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("the library is incomplete: " + resource + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return how often a cue occurs, up to 2} */
    int in(String text) {
        return (int) pattern.matcher(text).results().limit(ENOUGH).count();
    }
}
