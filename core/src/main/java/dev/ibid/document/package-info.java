/**
 * What a document is, once read: its canonical text, the blocks, pages and lines laid over that text, and its metadata.
 *
 * <p>Start at {@link dev.ibid.document.SourceDocument}. Every place in a document is a {@link dev.ibid.document.Span} of
 * its canonical text, half-open and counted in UTF-16 code units, so {@code text.substring(start, end)} is always the
 * words meant. Nothing in this package knows a library, a file system or an index.
 *
 * <p>Trap: the canonical text of plain text and Markdown is the decoded file, unchanged, so spans are file offsets; of
 * other formats it is what a reader sees, and spans have no counterpart in the bytes.
 */
@NullMarked
package dev.ibid.document;

import org.jspecify.annotations.NullMarked;
