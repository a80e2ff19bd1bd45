package dev.ibid.ingest;

/**
 * A document that could not be read.
 *
 * @param source the document as the user named it; {@code container!/entry} for an embedded one
 * @param reason why
 * @param message one sentence for a person
 */
public record ReadFailure(String source, UnreadableDocumentException.Reason reason, String message) {}
