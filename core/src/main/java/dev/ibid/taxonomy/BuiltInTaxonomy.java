package dev.ibid.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the taxonomy of this package, once, from what {@link TaxonomyCompiler} made of the YAML files in the build. */
final class BuiltInTaxonomy {
    static final String RESOURCE = "built-in.json";

    private BuiltInTaxonomy() {}

    static Taxonomy get() {
        return Holder.TAXONOMY;
    }

    private static Taxonomy read() {
        try (InputStream in = BuiltInTaxonomy.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path lacks dev/ibid/taxonomy/" + RESOURCE + ", which the Maven build makes");
            }
            return Taxonomy.of(TaxonomyJson.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final Taxonomy TAXONOMY = read();
    }
}
