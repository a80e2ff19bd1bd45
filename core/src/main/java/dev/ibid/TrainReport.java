package dev.ibid;

/**
 * What models were trained on.
 *
 * @param mentionSentences sentences behind the model of mentions, built-in ones among them; 0 if it was left as it is
 * @param claimSentences sentences behind the model of claims, built-in ones among them; 0 if it was left as it is
 */
public record TrainReport(int mentionSentences, int claimSentences) {}
