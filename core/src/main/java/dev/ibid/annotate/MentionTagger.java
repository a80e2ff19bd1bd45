package dev.ibid.annotate;

/** Says of each token of a sentence how likely it is part of a mention. Implementations are safe for any thread. */
interface MentionTagger {
    /** {@return the tags of the tokens}
     *
     * @param tokens a sentence
     * @param features what {@link MentionFeatures} says of the same tokens
     */
    Tagging tag(Tokens tokens, String[][] features);

    /** {@return a digest of the model, 64 hexadecimal digits} */
    String digest();
}
