package dev.ibid;

import dev.ibid.annotate.Annotator;
import dev.ibid.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** Everything between a document as read and a document as indexed. Models are loaded when first needed. */
final class Pipeline {
    /** Program and version, kept with every commit. */
    static final String NAME = "ibid "
            + (Pipeline.class.getPackage().getImplementationVersion() == null
                    ? "development"
                    : Pipeline.class.getPackage().getImplementationVersion());

    private final Taxonomy taxonomy;
    private @Nullable Annotator annotator;

    private Pipeline(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    static Pipeline of(Taxonomy taxonomy) {
        return new Pipeline(taxonomy);
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    synchronized Annotator annotator() {
        Annotator made = annotator;
        if (made == null) {
            made = Annotator.of(taxonomy, dev.ibid.citation.CitationExtractor.create());
            annotator = made;
        }
        return made;
    }

    /** {@return a digest of all that the result depends on beside the document} */
    String fingerprint() {
        return annotator().fingerprint();
    }
}
