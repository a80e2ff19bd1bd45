package dev.ibid;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.AnnotationModels;
import dev.ibid.annotate.Annotator;
import dev.ibid.citation.CitationExtractor;
import dev.ibid.curation.ConceptNames;
import dev.ibid.curation.Corrections;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
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
    private final Models models;
    private final Corrections corrections;
    private @Nullable Annotator annotator;
    private @Nullable ConceptNames names;

    private Pipeline(Taxonomy taxonomy, Models models, Corrections corrections) {
        this.taxonomy = taxonomy;
        this.models = models;
        this.corrections = corrections;
    }

    /** Loads models when they are first needed. */
    @FunctionalInterface
    interface Models {
        AnnotationModels load();
    }

    static Pipeline of(Taxonomy taxonomy) {
        return of(taxonomy, AnnotationModels::builtIn, Corrections.NONE);
    }

    static Pipeline of(Taxonomy taxonomy, Models models, Corrections corrections) {
        return new Pipeline(taxonomy, models, corrections);
    }

    /** {@return this pipeline with other corrections} */
    synchronized Pipeline with(Corrections others) {
        Pipeline changed = new Pipeline(taxonomy, models, others);
        changed.annotator = annotator;
        return changed;
    }

    Taxonomy taxonomy() {
        return taxonomy;
    }

    Corrections corrections() {
        return corrections;
    }

    /** {@return a document with everything found in it, corrected by what people said} */
    AnnotatedDocument annotate(SourceDocument document) {
        AnnotatedDocument found = annotator().annotate(document);
        return corrections.list().isEmpty() ? found : corrections.applyTo(found, names());
    }

    private synchronized ConceptNames names() {
        ConceptNames made = names;
        if (made == null) {
            made = ConceptNames.of(taxonomy);
            names = made;
        }
        return made;
    }

    private synchronized Annotator annotator() {
        Annotator made = annotator;
        if (made == null) {
            made = Annotator.of(taxonomy, CitationExtractor.create(), models.load());
            annotator = made;
        }
        return made;
    }

    /** {@return a digest of all that the result depends on beside the document and what was said of it alone} */
    String fingerprint() {
        return with(annotator().fingerprint(), corrections.commonDigest());
    }

    /** {@return a digest of all that the result depends on beside the document itself} */
    String fingerprint(DocumentId id, String source) {
        return with(fingerprint(), corrections.digest(id, source));
    }

    private static String with(String fingerprint, String digest) {
        return digest.isEmpty()
                ? fingerprint
                : DocumentId.ofText(fingerprint + "\n" + digest).sha256();
    }
}
