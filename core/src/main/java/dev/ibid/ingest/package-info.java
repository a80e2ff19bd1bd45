/**
 * From files to source documents.
 *
 * <p>Start at {@link dev.ibid.ingest.DocumentReader}, which reads one file with all that is embedded in it, and at
 * {@link dev.ibid.ingest.SourceWalker}, which finds the files of a folder. {@link dev.ibid.ingest.BulkReader} reads rows
 * of JSON Lines and CSV as documents. What can go wrong with one document is a
 * {@link dev.ibid.ingest.UnreadableDocumentException} with a {@link dev.ibid.ingest.UnreadableDocumentException.Reason},
 * and never ends a run.
 *
 * <p>Traps: the id of a document is the hash of exactly the bytes that were parsed, which is why a file is read into
 * memory once. An archive is no document; only what is in it is. A raised note number becomes superscript digits
 * ({@code rule.¹²}) in the canonical text of every format but plain text and Markdown.
 */
@NullMarked
package dev.ibid.ingest;

import org.jspecify.annotations.NullMarked;
