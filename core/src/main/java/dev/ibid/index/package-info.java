/**
 * The corpus on disk: one Lucene index that holds every document whole and makes its claims, passages and documents
 * findable.
 *
 * <p>Write with {@link dev.ibid.index.CorpusWriter}, read with {@link dev.ibid.index.CorpusIndex} and the {@link
 * dev.ibid.index.IndexSnapshot} it hands out. A document is written as one Lucene block: its claims, its passages and, last,
 * the document itself, which carries the stored text and everything found in it. Every field that a query may filter by is
 * repeated on each claim and passage, so no query needs a join.
 *
 * <p>This is the only package that names Lucene fields ({@link dev.ibid.index.Fields}).
 *
 * <p>Traps: a snapshot must be closed, or the files it reads are never freed. The numbers of Lucene documents mean nothing
 * beyond one snapshot; keep a {@link dev.ibid.index.UnitId}.
 */
@NullMarked
package dev.ibid.index;

import org.jspecify.annotations.NullMarked;
