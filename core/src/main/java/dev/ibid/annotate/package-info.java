/**
 * What is found in a document's prose: sentences with their claim labels, and mentions of concepts.
 *
 * <p>Start at {@link dev.ibid.annotate.AnnotatedDocument}.
 */
@NullMarked
package dev.ibid.annotate;

import org.jspecify.annotations.NullMarked;
