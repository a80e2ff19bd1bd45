package dev.ibid.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {
    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2024,20240101,20241231",
        "2024-02,20240201,20240229",
        "2024-10-22,20241022,20241022",
        "2024-10-22T10:00Z,20241022,20241022"
    })
    void spansTheDaysItMayMean(String date, int first, int last) {
        assertThat(IsoDate.parse(date)).contains(new IsoDate(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2023-02-29", "October 2024"})
    void refusesWhatIsNoDate(String date) {
        assertThat(IsoDate.parse(date)).isEmpty();
    }
}
