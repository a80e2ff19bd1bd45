package dev.ibid.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDatesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2024-10-22 12:00:00 +0800     | 2024-10-22
        October 22, 2024              | 2024-10-22
        Oct. 22nd, 2024               | 2024-10-22
        22 October 2024               | 2024-10-22
        Tuesday, June 4, 2024         | 2024-06-04
        D:20240507101112Z             | 2024-05-07
        October 2024                  | 2024-10
        2024-10                       | 2024-10
        2024                          | 2024
        February 30, 2024             | ''
        no date                       | ''
        """)
    void readsNoMoreThanIsGiven(String text, String expected) {
        assertThat(IsoDates.find(text).orElse("")).isEqualTo(expected);
    }
}
