/**
 * What every format reader makes: text with blocks over it, before it has an identity. Internal to ingestion; callers of
 * the library use {@link dev.ibid.ingest.DocumentReader} and the records of {@link dev.ibid.document}.
 *
 * <p>Start at {@link dev.ibid.ingest.structure.StructuredText}. A reader finds blocks; the steps here are the same for
 * all formats: {@link dev.ibid.ingest.structure.BackMatter} turns what stands under "References" or "Notes" into entries,
 * {@link dev.ibid.ingest.structure.HeadingPaths} writes the headings above each block into it.
 */
@NullMarked
package dev.ibid.ingest.structure;

import org.jspecify.annotations.NullMarked;
