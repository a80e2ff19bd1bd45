package dev.ibid.semantic;

import org.jspecify.annotations.Nullable;

/** Semantic search was asked for, but the model or the runtime that computes it is not on the class path. */
public final class SemanticModelMissingException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What has to be added, as {@code group:artifact:version}. */
    private final String artifact;

    SemanticModelMissingException(String artifact, @Nullable Throwable cause) {
        super(
                "Semantic search needs " + artifact
                        + " on the class path; add it, or search without the semantic option.",
                cause);
        this.artifact = artifact;
    }

    /** {@return the Maven coordinates of what is missing, {@code group:artifact:version}} */
    public String artifact() {
        return artifact;
    }
}
