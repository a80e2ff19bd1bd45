/**
 * Ibid: read briefs, search their claims, trace each to its source.
 */
@NullMarked
package dev.ibid;

import org.jspecify.annotations.NullMarked;
