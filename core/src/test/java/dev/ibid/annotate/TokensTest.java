package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. rose 1.5%.|The U.S. rose 1.5 % .",
                "3,400 end-use checks|3,400 end use checks",
                "It hasn't, Rutte's R&D|It has n't , Rutte 's R&D",
                "15 C.F.R. \u00a7 744.21(a)|15 C.F.R. \u00a7 744.21 ( a )",
                "DeepSeek-R1-Zero (RL)|DeepSeek R1 Zero ( RL )"
            })
    void cutsWordsAndMarks(String text, String expected) {
        assertThat(words(Tokens.of(text))).isEqualTo(List.of(expected.split(" ", -1)));
    }

    @Test
    void remembersHyphensAndOffsets() {
        Tokens tokens = Tokens.of("an end-use check");
        assertThat(tokens.gluedBefore(2)).isTrue();
        assertThat(tokens.gluedBefore(3)).isFalse();
        assertThat(tokens.span(1, 3).of("an end-use check")).isEqualTo("end-use check");
        assertThat(tokens.firstFrom(4)).isEqualTo(2);
    }

    @Property(tries = 300)
    void coversTheTextInOrderWithoutBlanks(@ForAll String text) {
        Tokens tokens = Tokens.of(text);
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(last);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
            last = tokens.end(i);
        }
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.word(i));
        }
        return words;
    }
}
