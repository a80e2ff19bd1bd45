package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingFileTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("mine.txt"), content);
    }

    @Test
    void readsMiniDocumentsWithTheirHeadings() throws IOException {
        List<TrainingSentence> read = TrainingFile.read(file("""
                # memo | Remedies
                norm\tUse <START:CONTROL> tariffs <END> .
                fact\tThey bite.

                none\tWhy?
                """));
        assertThat(read)
                .extracting(TrainingSentence::document, TrainingSentence::position, TrainingSentence::heading)
                .containsExactly(tuple(0, 0, "Remedies"), tuple(0, 1, "Remedies"), tuple(1, 0, "Remedies"));
        assertThat(read)
                .extracting(TrainingSentence::label)
                .containsExactly(ClaimLabel.NORM, ClaimLabel.FACT, ClaimLabel.NONE);
    }

    @Test
    void needsNoLabelWhereOnlyMentionsAreLearned() throws IOException {
        assertThat(TrainingFile.readMentions(file("Use <START:CONTROL> tariffs <END> .\n")))
                .extracting(TrainingSentence::text)
                .containsExactly("Use tariffs.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no label and no tab|a label (fact, cause",
                "opinion\tIt is good.|a label (fact, cause",
                "fact\\t|there is no sentence",
                "fact\tA <START:CONTROL> tariff.|not closed",
                "fact\tA tariff <END> .|not closed",
                "fact\tA <START:CONTROL>tariff<END> .|with blanks",
                "fact\tA <START:CONTROL> ban on <START:CONTROL> chips <END> .|not closed",
                "fact\tThe <START:ACTOR> bureau <END> .|\"ACTOR\" is neither TECHNIQUE nor CONTROL",
            })
    void saysWhichLineIsWrong(String line, String message) throws IOException {
        Path file = file("fact\tA rule.\n" + line.replace("\\t", "\t") + "\n");
        assertThatThrownBy(() -> TrainingFile.read(file))
                .isInstanceOf(TrainingFormatException.class)
                .hasMessageContaining("mine.txt:2: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The EAR, as amended.",
                "rules (EAR) apply",
                "said \u201cEAR\u201d twice",
                "EAR",
                "an EAR\u2019s reach",
                "non-EAR items; EAR/ITAR",
            })
    void readsWhatItWrites(String text) throws IOException {
        int at = text.indexOf("EAR");
        TrainingSentence sentence = new TrainingSentence(
                0,
                0,
                text,
                List.of(new TrainingSentence.Name(new Span(at, at + 3), ConceptKind.CONTROL)),
                ClaimLabel.FACT,
                "");
        assertThat(TrainingFile.read(file(TrainingFile.line(sentence) + "\n"))).containsExactly(sentence);
    }

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
