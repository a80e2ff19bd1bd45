package dev.ibid.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTermsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$1.5 million | 1500000, 1500000 usd",
                "1,500,000 dollars | 1500000, 1500000 usd",
                "20% or 20 percent | 20, 20 %",
                "a 7 nm node | 7, 7 nm",
                "50,000 GPUs | 50000, 50000 gpu",
                "600 GB/s | 600, 600 gb/s",
                "part 744.21 | 744.21",
                "H20 | ''",
                "2,048 H800 chips | 2048"
            })
    void areTheSameHoweverWritten(String text, String expected) {
        assertThat(String.join(", ", NumberTerms.of(text))).isEqualTo(expected);
    }
}
