package dev.ibid.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2. Approach | 1",
                "2.2.1. Reward Modeling | 3",
                "3.1 Pipeline parallelism | 2",
                "A. Contributions | 1",
                "II. Background | 1",
                "2024 was a year | 0",
                "742.6(a)(6) Items | 0"
            })
    void tellsHowDeepTheNumberOfAHeadingGoes(String text, int depth) {
        assertThat(Forms.headingDepth(text)).isEqualTo(depth);
    }

    @Test
    @Timeout(5)
    void stopsSoonAtDotsThatLeadNowhere() {
        assertThat(Forms.isContentsEntry("Introduction . . . . . . . 12")).isTrue();
        assertThat(Forms.isContentsEntry("Introduction.......12")).isTrue();
        assertThat(Forms.isContentsEntry("And so on" + " .".repeat(5_000) + " x"))
                .isFalse();
    }
}
