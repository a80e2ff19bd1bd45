/**
 * Sentence embeddings, computed on this machine's processor, and a re-ranking by them of what a lexical search found.
 *
 * <p>Everything here is optional. {@link dev.ibid.semantic.SentenceEmbedder#open} needs two artifacts that the library
 * does not bring along (the model, and ONNX Runtime to compute it); without them it throws
 * {@link dev.ibid.semantic.SemanticModelMissingException}, whose message names what to add, and nothing else is affected.
 * Searching knows only the interface {@link dev.ibid.semantic.Reranker}, which mentions neither.
 *
 * <p>The way through: {@link dev.ibid.semantic.SentenceEmbedder} turns texts into
 * {@linkplain dev.ibid.semantic.EmbeddingVector vectors}, through a {@link dev.ibid.semantic.VectorCache} that outlives
 * the process; {@link dev.ibid.semantic.SemanticReranker} compares the query's vector with those of the first hits and
 * fuses both scores with the weights of a {@link dev.ibid.semantic.Fusion}.
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>A model embeds some sixty sentences a second and core. Re-ranking pays that once for each text that ever comes
 *       among the first hits; embedding a collection in advance is a choice for the user to make.
 *   <li>Cosines of these models lie close together (about 0.5 to 0.9): their order means something, their value little.
 *       A threshold on them needs data.
 *   <li>A query is embedded differently from a passage; see {@link dev.ibid.semantic.SentenceEmbedder}.
 * </ul>
 */
@NullMarked
package dev.ibid.semantic;

import org.jspecify.annotations.NullMarked;
