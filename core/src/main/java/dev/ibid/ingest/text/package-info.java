/**
 * Plain text and Markdown: the canonical text is the decoded file, unchanged but for a byte order mark, and blocks are
 * laid over it, so every span is an offset into the file's characters. Internal to ingestion.
 *
 * <p>Start at {@link dev.ibid.ingest.text.MarkdownText} and {@link dev.ibid.ingest.text.PlainText}; bytes become
 * characters in {@link dev.ibid.ingest.text.TextDecoder}.
 *
 * <p>Trap: Markdown's indented code is off, because regulations and hard-wrapped prose indent paragraphs by four and more
 * blanks; program text is recognised by fences only.
 */
@NullMarked
package dev.ibid.ingest.text;

import org.jspecify.annotations.NullMarked;
