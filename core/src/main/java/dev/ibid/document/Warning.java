package dev.ibid.document;

/**
 * An oddity in a document that was read all the same.
 *
 * @param code short stable name, e.g. {@code truncated} or {@code bad-front-matter}
 * @param message one sentence for a person
 */
public record Warning(String code, String message) {}
