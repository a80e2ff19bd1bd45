package dev.ibid.citation.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dictionaries of the parser, read once from the class path. Immutable. */
final class WordLists {
    private static final WordLists DEFAULT = read();

    private final Map<String, List<String>> entries = new HashMap<>();
    /** By lower-case word, the classes it belongs to, one bit each. */
    private final Map<String, Long> classes = new HashMap<>();

    private final List<String> classNames = new ArrayList<>();

    private WordLists() {}

    static WordLists get() {
        return DEFAULT;
    }

    private static WordLists read() {
        WordLists lists = new WordLists();
        lists.load("given", "given-names.txt", ",");
        lists.load("surname", "surnames.txt", ",");
        lists.load("place", "places.txt", ";");
        lists.load("region", "regions.txt", ";");
        lists.load("publisher", "publishers.txt", ";");
        lists.load("periodical", "periodicals.txt", ";");
        for (String line : lines("cues.txt")) {
            int colon = line.indexOf(':');
            lists.classify(
                    "cue-" + line.substring(0, colon),
                    List.of(line.substring(colon + 1).strip().split(" ", -1)));
        }
        return lists;
    }

    private void load(String name, String file, String separator) {
        List<String> all = new ArrayList<>();
        for (String line : lines(file)) {
            for (String entry : line.split(separator, -1)) {
                if (!entry.isBlank()) {
                    all.add(entry.strip());
                }
            }
        }
        entries.put(name, List.copyOf(all));
        classify(name, all);
    }

    /** Each word of an entry counts for the class; entries of several words mark their first and further words apart. */
    private void classify(String name, List<String> all) {
        int first = number(name);
        int further = number(name + "+");
        for (String entry : all) {
            String[] words = entry.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                String word = plain(words[i]);
                if (!word.isEmpty()) {
                    classes.merge(word, 1L << (i == 0 ? first : further), (a, b) -> a | b);
                }
            }
        }
    }

    private int number(String name) {
        int at = classNames.indexOf(name);
        if (at >= 0) {
            return at;
        }
        if (name.startsWith("cue-") && name.endsWith("+")) {
            return number(name.substring(0, name.length() - 1));
        }
        classNames.add(name);
        return classNames.size() - 1;
    }

    /** {@return the classes of a word given by {@link #plain}, as bits} */
    long classesOf(String plain) {
        return classes.getOrDefault(plain, 0L);
    }

    /** {@return the bit of a class} */
    long bit(String name) {
        int at = classNames.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no class of words " + name);
        }
        return 1L << at;
    }

    /** {@return the entries of the dictionaries of names} */
    Map<String, List<String>> entries() {
        return Map.copyOf(entries);
    }

    /** The word in lower case without points and the punctuation around it. */
    static String plain(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        return token.substring(start, end).replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing word list " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
