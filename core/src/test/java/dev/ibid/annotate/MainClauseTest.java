package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainClauseTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the firm will sell its plant .|the|will|will sell",
                "although prices fell , the firm has not sold its plant .|the|has|has not sold",
                "the firm , which had sold its plant , bought another .|the|bought|bought",
                "the engineers who left were told to return .|the|were|were told",
                "however , the rule forced buyers to wait .|the|forced|forced",
                "by the end of may , orders could rise .|orders|could|could rise"
            })
    void findsSubjectAndVerbOfTheMainClause(String sentence, String subject, String verb, String group) {
        List<String> words = List.of(sentence.split(" ", -1));
        MainClause main = MainClause.of(words);
        assertThat(words.get(main.subject())).isEqualTo(subject);
        assertThat(words.get(main.verb())).isEqualTo(verb);
        assertThat(String.join(" ", main.group(words))).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"the price of oil", "table 4", "."})
    void fragmentsHaveNoVerb(String sentence) {
        List<String> words = List.of(sentence.split(" ", -1));
        assertThat(MainClause.of(words).hasVerb(words)).isFalse();
    }
}
