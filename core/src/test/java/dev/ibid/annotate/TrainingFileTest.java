package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingFileTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The <START:CONTROL> EAR <END> , as amended|The EAR, as amended|4|7",
                "rules ( <START:CONTROL> EAR <END> ) apply|rules (EAR) apply|7|10",
                "said \u201c <START:CONTROL> tariffs <END> \u201d twice|said \u201ctariffs\u201d twice|6|13",
                "<START:CONTROL> sanctions <END> bite|sanctions bite|0|9"
            })
    void takesTagsAndTheirBlanksOut(String tagged, String text, int start, int end) {
        TrainingSentence sentence = TrainingFile.parse(0, 0, ClaimLabel.FACT, "", tagged);
        assertThat(sentence.text()).isEqualTo(text);
        assertThat(sentence.names())
                .containsExactly(new TrainingSentence.Name(new Span(start, end), ConceptKind.CONTROL));
    }
}
