package dev.ibid.citation.reference.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Named classes of words from files with {@code [name]} headings; lines starting with {@code #} are remarks. */
final class Vocabulary {
    private final Map<String, List<String>> classes = new HashMap<>();

    /** Adds the entries of a file, separated by semicolons. */
    Vocabulary withEntries(Path file) throws IOException {
        return with(file, ";");
    }

    /** Adds the lines of a file, each one entry. */
    Vocabulary withLines(Path file) throws IOException {
        return with(file, "\n");
    }

    private Vocabulary with(Path file, String separator) throws IOException {
        String name = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                name = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(name, List.of(line.split(separator, -1)));
            }
        }
        return this;
    }

    Vocabulary add(String name, List<String> entries) {
        List<String> target = classes.computeIfAbsent(name, n -> new ArrayList<>());
        entries.stream().map(String::strip).filter(entry -> !entry.isEmpty()).forEach(target::add);
        return this;
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** Draws an entry; the pattern files must name only classes that exist. */
    String draw(String name, Random random) {
        List<String> entries = classes.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("no vocabulary class [" + name + "]");
        }
        return entries.get(random.nextInt(entries.size()));
    }
}
