/**
 * What leaves Ibid for other programs: JSON of the annotation, one record a document.
 *
 * <p>The formats are described in {@code docs/json.md}; a field is never renamed, and new ones are added at the end.
 */
@NullMarked
package dev.ibid.export;

import org.jspecify.annotations.NullMarked;
