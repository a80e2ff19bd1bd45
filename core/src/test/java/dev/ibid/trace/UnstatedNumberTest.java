package dev.ibid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim about a number is not borne out by what says nothing of any number. */
class UnstatedNumberTest {
    private static final String CLAIM = "The laboratory trained its V3 model for about 5.6 million dollars.";

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "The laboratory trained its V3 model for $5.576 million.;                           true",
                "The laboratory trained its V3 model further and made the V3 model readable.;       false",
                "With the V3 model the laboratory trained a reasoning model by reinforcement.;      false"
            })
    void needsTheNumberToBeStated(String other, boolean borneOut) {
        Comparison comparison = ClaimComparison.weighing(WordWeights.EQUAL).compare(Statement.of(CLAIM), Statement.of(other));
        assertThat(comparison.relation() == Relation.RESTATEMENT || comparison.relation() == Relation.SUPPORT)
                .isEqualTo(borneOut);
    }
}
