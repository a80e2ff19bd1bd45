package dev.ibid.document;

/**
 * A printed line (or the part of one that belongs together) and where it stands on its page: what ties canonical text to
 * the sheet.
 *
 * @param span the line's share of the canonical text
 * @param region the rectangle around it
 */
public record Line(Span span, Region region) {}
