package dev.ibid.citation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Tennfjord, Marisol | Tennfjord | Marisol",
                "Marisol Tennfjord | Tennfjord | Marisol",
                "Guo D. | Guo | D.",
                "D. Guo | Guo | D.",
                "Ludwig van der Berg | van der Berg | Ludwig",
                "Martin Brook Jr. | Brook | Martin Jr.",
                "Bureau of Industry and Security | Bureau of Industry and Security | ''",
                "DeepSeek-AI | DeepSeek-AI | ''",
            })
    void splitsNames(String name, String family, String given) {
        PersonName split = PersonName.of(name);
        assertThat(split.family()).isEqualTo(family);
        assertThat(split.given()).isEqualTo(given);
        assertThat(split.institution()).isEqualTo(given.isEmpty());
    }

    @Test
    void splitsListsAndDropsEtAl() {
        assertThat(PersonName.list("Guo, Daya; Yang, Dejian; et al."))
                .extracting(PersonName::family)
                .containsExactly("Guo", "Yang");
        assertThat(PersonName.list("Ada Marrowby and Tim Quillfeather"))
                .extracting(PersonName::family)
                .containsExactly("Marrowby", "Quillfeather");
        assertThat(PersonName.list("")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-22 | 2024-10-22",
                "October 22, 2024 | 2024-10-22",
                "22 Oct. 2024 | 2024-10-22",
                "(2024, October) | 2024-10",
                "2024a | 2024",
                "n.d. | ''",
                "no. 12345 | ''",
            })
    void readsDatesAsExactAsStated(String printed, String iso) {
        assertThat(PublicationDate.parse(printed).iso()).isEqualTo(iso);
    }
}
