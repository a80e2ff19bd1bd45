package dev.ibid.semantic;

/**
 * What an embedder has done since it was opened.
 *
 * @param computed texts that went through the model
 * @param cached texts whose vector was known
 * @param cut texts too long to be read to their end, among those computed
 */
public record EmbedderStatistics(long computed, long cached, long cut) {}
