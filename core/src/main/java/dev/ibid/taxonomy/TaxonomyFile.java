package dev.ibid.taxonomy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes taxonomies in every {@link TaxonomyFormat}. */
public final class TaxonomyFile {
    private TaxonomyFile() {}

    /**
     * {@return the concepts in a file, in its order; broader concepts need not be among them}
     *
     * @param file a file whose name ends in the extension of its format
     * @throws IOException if the file cannot be read
     * @throws TaxonomyFormatException if it is no taxonomy; the message names the file, the place and what is wrong
     */
    public static List<Concept> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        TaxonomyFormat format = TaxonomyFormat.ofFileName(name);
        return parse(name, format, Files.readString(file, StandardCharsets.UTF_8));
    }

    /**
     * {@return the concepts in a text}
     *
     * @param name what to call the text in messages
     * @param format how it is written
     * @param content the whole text
     * @throws TaxonomyFormatException if it is no taxonomy
     */
    public static List<Concept> parse(String name, TaxonomyFormat format, String content) {
        try {
            return switch (format) {
                case YAML ->
                    TaxonomyYaml.read(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
                case CSV -> TaxonomyCsv.read(name, content);
                case TURTLE, JSON_LD -> TaxonomySkos.read(name, format, content);
            };
        } catch (IOException e) {
            throw new TaxonomyFormatException(name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Writes all concepts, by id.
     *
     * @param taxonomy what to write
     * @param format how
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(Taxonomy taxonomy, TaxonomyFormat format, Writer out) throws IOException {
        write(taxonomy.concepts(), format, out);
    }

    /**
     * Writes concepts in the order given; their broader concepts need not be among them.
     *
     * @param concepts what to write
     * @param format how
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} fails
     */
    public static void write(List<Concept> concepts, TaxonomyFormat format, Writer out) throws IOException {
        switch (format) {
            case YAML -> TaxonomyYaml.write(concepts, out);
            case CSV -> TaxonomyCsv.write(concepts, out);
            case TURTLE, JSON_LD -> TaxonomySkos.write(concepts, format, out);
        }
        out.flush();
    }

    /**
     * {@return concepts as text, in the order given}
     *
     * @param concepts what to write
     * @param format how
     */
    public static String format(List<Concept> concepts, TaxonomyFormat format) {
        StringWriter out = new StringWriter();
        try {
            write(concepts, format, out);
        } catch (IOException e) {
            throw new AssertionError("a StringWriter does not fail", e);
        }
        return out.toString();
    }

    /**
     * {@return a taxonomy in which {@code added} concepts replace those with the same id}
     *
     * @param base what to start from
     * @param added new or changed concepts
     * @throws TaxonomyFormatException if a broader concept is missing or the hierarchy has a cycle
     */
    public static Taxonomy merge(Taxonomy base, List<Concept> added) {
        Map<String, Concept> merged = new LinkedHashMap<>();
        base.concepts().forEach(concept -> merged.put(concept.id(), concept));
        added.forEach(concept -> merged.put(concept.id(), concept));
        try {
            return Taxonomy.of(merged.values());
        } catch (IllegalArgumentException e) {
            throw new TaxonomyFormatException(String.valueOf(e.getMessage()), e);
        }
    }
}
