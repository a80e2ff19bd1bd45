/**
 * What is found in a document's prose: sentences with their claim labels, and mentions of concepts.
 *
 * <p>Start at {@link dev.ibid.annotate.Annotator}; what it returns is an {@link dev.ibid.annotate.AnnotatedDocument}. A
 * block is cut into sentences, a sentence into tokens; labels of the taxonomy are matched in the tokens, and the
 * statistical tagger, which sees those matches as features, says how likely each token is part of a mention. The mention
 * policy weighs both, the span rules bring the bounds to the rules of annotation, and the claim model labels the sentence.
 *
 * <p>Traps:
 * <ul>
 *   <li>Models and the compiled taxonomy are made by the Maven build from readable text; classes that were compiled
 *       without it do not find them and say so.
 *   <li>Training and tagging go through the same tokens and features: whoever changes either changes the models, and
 *       raises the version in the fingerprint.
 *   <li>OpenNLP's taggers are not safe for several threads and are kept one a thread; its models are.
 * </ul>
 */
@NullMarked
package dev.ibid.annotate;

import org.jspecify.annotations.NullMarked;
