/**
 * Citations in the text, the references they point to, and what both resolve to.
 *
 * <p>A <em>citation</em> is a pointer in running text, legal ("15 CFR 744.21") or scholarly ("[12]", "Guo et al., 2024");
 * a <em>reference</em> is the entry of a bibliography or note that it points to. Finding never guesses: what cannot be
 * resolved stays, unresolved.
 */
@NullMarked
package dev.ibid.citation;

import org.jspecify.annotations.NullMarked;
