package dev.ibid.taxonomy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats of a taxonomy. */
public enum TaxonomyFormat {
    /** Our own: a YAML list of concepts, see {@code docs/taxonomy.md}. */
    YAML("yaml", "yml"),
    /** SKOS in RDF 1.1 Turtle. */
    TURTLE("ttl", "turtle"),
    /** SKOS in JSON-LD 1.0. */
    JSON_LD("jsonld", "json-ld"),
    /** One concept a row with a header row; several labels in a cell are separated by {@code |}. */
    CSV("csv", "csv");

    private final String extension;
    private final String alias;

    TaxonomyFormat(String extension, String alias) {
        this.extension = extension;
        this.alias = alias;
    }

    /** {@return the usual file name extension, without the dot} */
    public String extension() {
        return extension;
    }

    /**
     * {@return the format with this name or extension, in any case}
     *
     * @param name e.g. {@code ttl}, {@code turtle}, {@code yaml}
     */
    public static Optional<TaxonomyFormat> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(wanted) || format.alias.equals(wanted))
                .findFirst();
    }

    /**
     * {@return the format that a file's name ends in}
     *
     * @param fileName a file name with an extension
     * @throws TaxonomyFormatException if the extension is none of a taxonomy
     */
    public static TaxonomyFormat ofFileName(String fileName) {
        return find(fileName.substring(fileName.lastIndexOf('.') + 1))
                .orElseThrow(() -> new TaxonomyFormatException(
                        fileName + " is no taxonomy file: its name must end in .yaml, .yml, .ttl, .jsonld or .csv",
                        null));
    }
}
