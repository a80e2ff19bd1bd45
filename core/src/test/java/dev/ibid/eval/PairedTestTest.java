package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedTestTest {
    @Test
    void ofLikeSystemsFindsNothing() {
        double[] same = {0.2, 0.4, 1};
        assertThat(PairedTest.of(same, same)).isEqualTo(new PairedTest(0, 1, 0, 0));
    }

    @Test
    void agreesWithTheExactTestOnFewQueries() {
        // Five queries, all better by the same: of 32 exchanges, 2 are as extreme.
        PairedTest test = PairedTest.of(new double[] {1, 1, 1, 1, 1}, new double[5]);
        assertThat(test.pValue()).isCloseTo(2.0 / 32, within(0.003));
        assertThat(test.difference()).isEqualTo(1);
        assertThat(test.better()).isEqualTo(5);
    }

    @Test
    void weighsTheSizeOfDifferencesNotOnlyTheirSign() {
        // Sums of +-3 +-1 +-1: at least 1 in size always; the observed |3 - 1 - 1| = 1 is the smallest.
        assertThat(PairedTest.of(new double[] {3, 0, 0}, new double[] {0, 1, 1}).pValue())
                .isEqualTo(1);
    }

    @Test
    void isSureOfManySmallGainsBeyondOneWordOfSigns() {
        double[] first = new double[100];
        double[] second = new double[100];
        Arrays.fill(first, 0.6);
        Arrays.fill(second, 0.5);
        assertThat(PairedTest.of(first, second).pValue()).isLessThan(0.001);
    }

    @Test
    void isTheSameBothWaysAndEveryTime() {
        double[] a = {0.1, 0.9, 0.4, 0.7, 0.3};
        double[] b = {0.2, 0.5, 0.1, 0.7, 0.2};
        assertThat(PairedTest.of(a, b)).isEqualTo(PairedTest.of(a, b));
        assertThat(PairedTest.of(b, a).pValue()).isEqualTo(PairedTest.of(a, b).pValue());
    }

    @Test
    void refusesListsThatAreNotPairs() {
        assertThatThrownBy(() -> PairedTest.of(new double[1], new double[2])).hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> PairedTest.of(new double[0], new double[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
