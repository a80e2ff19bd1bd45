package dev.ibid.citation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleListTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Quimby, R. T., & Sorensen, L. | Quimby, R. T.; Sorensen, L.",
                "R. T. Quimby, L. Sorensen, and N. Abara. | Quimby, R. T.; Sorensen, L.; Abara, N.",
                "Quimby RT, Sorensen L. | Quimby, RT; Sorensen, L",
                "Quimby, R.T.; Sorensen, L., | Quimby, R.T.; Sorensen, L.",
                "Quimby, Roger T., and Lena Sorensen. | Quimby, Roger T.; Sorensen, Lena",
                "Roger T. Quimby and Lena Sorensen, | Quimby, Roger T.; Sorensen, Lena",
                "L. van der Holm, | van der Holm, L.",
                "In P. Holm & T. Reiss (Eds.), | Holm, P.; Reiss, T.",
                "edited by Petra Holm, | Holm, Petra",
                "Quimby, R. T., et al. | Quimby, R. T.",
                "World Health Organization. | World Health Organization",
                "Ministry of Trade, Industry and Energy | Ministry of Trade, Industry and Energy",
            })
    void splitsNamesWithTheFamilyFirst(String printed, String names) {
        assertThat(String.join("; ", PeopleList.of(printed))).isEqualTo(names);
    }
}
