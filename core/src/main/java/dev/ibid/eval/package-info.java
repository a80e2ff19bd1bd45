/**
 * Yardsticks: how good a ranking, the mentions or the claims are against what people judged.
 *
 * <p>Two entry types. {@link dev.ibid.eval.RetrievalEvaluation} scores a {@link dev.ibid.eval.TrecRun} against
 * {@link dev.ibid.eval.Judgments} with the measures of trec_eval and says whether it differs from a saved run by more than
 * chance. {@link dev.ibid.eval.BriefEvaluation} scores mentions and claim labels against a
 * {@link dev.ibid.eval.GoldParagraph gold file}, with intervals from a bootstrap over documents. Files are read line by
 * line; a mistake in one is a {@link dev.ibid.eval.MalformedLineException} that gives file and line.
 *
 * <h2>Traps</h2>
 *
 * <ul>
 *   <li>An undefined ratio (no predictions, no gold) is 0 everywhere here; it is never 1, and never left out of a mean.
 *   <li>A prediction made twice is one hit and one false alarm: matching is one to one.
 *   <li>trec_eval orders a run by its scores and ignores the rank column; so do we. Runs we write have strictly
 *       decreasing scores, so that no tool reorders them.
 *   <li>Nothing here draws on a clock or an unseeded generator: the same files give the same figures.
 * </ul>
 */
@NullMarked
package dev.ibid.eval;

import org.jspecify.annotations.NullMarked;
