/**
 * What leaves Ibid for other programs: JSON and W3C Web Annotations of documents, bibliographies as CSL-JSON, BibTeX and RIS,
 * the citation graph as GraphML and DOT. Each format is a class with a {@code write}; bibliographies are made of
 * {@link dev.ibid.export.BibliographyItem}s.
 *
 * <p>The formats are described in {@code docs/json.md}; a field is never renamed, and new ones are added at the end.
 */
@NullMarked
package dev.ibid.export;

import org.jspecify.annotations.NullMarked;
