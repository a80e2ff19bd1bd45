/**
 * PDF by the place of its letters. Internal to ingestion.
 *
 * <p>Start at {@link dev.ibid.ingest.pdf.PdfText}.
 */
@NullMarked
package dev.ibid.ingest.pdf;

import org.jspecify.annotations.NullMarked;
