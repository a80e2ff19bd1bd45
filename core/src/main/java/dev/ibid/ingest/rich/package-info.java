/**
 * Word processors, web pages, books, slides, sheets, mail and archives, through Apache Tika's XHTML events. Internal to
 * ingestion.
 *
 * <p>Start at {@link dev.ibid.ingest.rich.RichText}. Tika's readers of PDF and plain text are not used here, nor any that
 * starts a program.
 *
 * <p>Trap: Tika passes headings, lists and tables but no offsets; the canonical text is made here, one block a time, with
 * white space collapsed as a browser would.
 */
@NullMarked
package dev.ibid.ingest.rich;

import org.jspecify.annotations.NullMarked;
