package dev.ibid.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the taxonomy files of this package, once. */
final class BuiltInTaxonomy {
    /** One file a branch; the order does not matter. */
    private static final List<String> FILES = List.of();

    private BuiltInTaxonomy() {}

    static Taxonomy get() {
        return Holder.TAXONOMY;
    }

    private static Taxonomy read() {
        List<Concept> concepts = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = BuiltInTaxonomy.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("the class path lacks " + file);
                }
                concepts.addAll(TaxonomyYaml.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Taxonomy.of(concepts);
    }

    private static final class Holder {
        private static final Taxonomy TAXONOMY = read();
    }
}
