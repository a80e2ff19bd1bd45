package dev.ibid.eval;

/**
 * One line of a report.
 *
 * @param name what was scored: a kind, a label, or {@code both}, {@code claim}
 * @param counts pooled over all paragraphs
 * @param f1 95 percent interval of F1, from a bootstrap over documents
 */
public record Score(String name, Counts counts, Interval f1) {}
