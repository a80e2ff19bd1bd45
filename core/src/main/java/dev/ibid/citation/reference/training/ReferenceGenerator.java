package dev.ibid.citation.reference.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents labelled references in the styles of {@code styles.txt}. Not for several threads at once. */
public final class ReferenceGenerator {
    private final Random random;
    private final Vocabulary words;
    private final List<Style> styles;
    private final List<Style> notes;
    private final int totalWeight;

    private ReferenceGenerator(Random random, Vocabulary words, List<Style> styles, List<Style> notes) {
        this.random = random;
        this.words = words;
        this.styles = styles;
        this.notes = notes;
        totalWeight = styles.stream().mapToInt(Style::weight).sum();
    }

    /**
     * {@return a generator; the same folder, names and seed give the same references}
     *
     * @param folder holds {@code vocabulary.txt}, {@code titles.txt}, {@code styles.txt} and {@code notes.txt}
     * @param names the word lists that recognise names as well: {@code given}, {@code surname}, {@code place},
     *     {@code publisher}, {@code periodical}
     * @param seed of the random source
     * @throws IOException if a file cannot be read
     */
    public static ReferenceGenerator of(Path folder, Map<String, List<String>> names, long seed) throws IOException {
        Vocabulary words =
                new Vocabulary().withEntries(folder.resolve("vocabulary.txt")).withLines(folder.resolve("titles.txt"));
        names.forEach(words::add);
        return new ReferenceGenerator(
                new Random(seed), words, styles(folder.resolve("styles.txt")), styles(folder.resolve("notes.txt")));
    }

    private static List<Style> styles(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Style::parse)
                .toList();
    }

    /**
     * {@return that many references, and every hand-written note}
     *
     * @param count how many to invent
     */
    public List<LabelledText> generate(int count) {
        List<LabelledText> references = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            references.add(render(draw(), true));
        }
        for (Style note : notes) {
            for (int i = 0; i < note.weight(); i++) {
                references.add(render(note, false));
            }
        }
        return references;
    }

    private LabelledText render(Style style, boolean spoil) {
        List<Piece> pieces = style.render(random, new Slots(words, random));
        return LabelledText.join(spoil ? new Noise(random, words).spoil(pieces) : pieces);
    }

    private Style draw() {
        int left = random.nextInt(totalWeight);
        for (Style style : styles) {
            left -= style.weight();
            if (left < 0) {
                return style;
            }
        }
        throw new IllegalStateException("weights do not add up");
    }
}
