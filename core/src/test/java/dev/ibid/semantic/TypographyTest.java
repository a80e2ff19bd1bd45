package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "The \"most safe\" place | The most safe place",
                "The 'most safe' place | The most safe place",
                "The “most safe” place. | The most safe place.",
                "She called it “mad.” | She called it mad.",
                "don't and don’t | don't and don't",
                "the students' rights | the students rights",
                "a 5' pole, the '90s | a 5 pole, the 90s",
                "two   blanks | two blanks",
            })
    void quotationMarksGoAndApostrophesStay(String text, String folded) {
        assertThat(Typography.fold(text)).isEqualTo(folded);
    }
}
