package dev.ibid.search;

import dev.ibid.index.Unit;

/**
 * How much each part of a score counts beside the words of the unit itself, which count 1. Chosen on the development
 * queries of SciFact and CLEF 2020 CheckThat! task 2.
 *
 * @param title a word in the document's title
 * @param heading a word in the headings above
 * @param context a word in the sentences around a claim
 * @param concept a concept that the query names
 * @param quantity a quantity of the query
 * @param pair two neighbouring words of the query near one another
 * @param grams four letters in common
 */
record Weights(float title, float heading, float context, float concept, float quantity, float pair, float grams) {
    static Weights of(Unit unit) {
        return switch (unit) {
            case CLAIM -> new Weights(0.2f, 0.15f, 0.25f, 0.5f, 0.4f, 0.3f, 0f);
            case PASSAGE -> new Weights(0.2f, 0.15f, 0f, 0.5f, 0.4f, 0.3f, 0f);
            case DOCUMENT -> new Weights(0.5f, 0.1f, 0f, 0.5f, 0.1f, 0.1f, 0.2f);
        };
    }
}
