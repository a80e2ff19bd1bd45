package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private final SentenceSplitter splitter = new SentenceSplitter();

    /** A bar marks where a break is expected. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "See Supp. No. 4 to part 744 and Sec. 734.9 of the rule. |The list was amended.",
                "The fund paid $1.5 million for it. |Nobody asked why.",
                "Chips were sold to the U.S. |The buyer vanished.",
                "It was bought by Orion Ltd. |The price is unknown.",
                "Exports rose.12 |The rule was late.",
                "The point has a marker.[3] |Another follows.",
                "He called it \u201ca photocopier.\u201d |The room laughed.",
                "Items under 15 C.F.R. \u00a7 744.21 need a license. |Others do not.",
                "Guo et al. found no effect, e.g. in Fig. 3 of the paper. |We agree."
            })
    void breaksWhereSentencesEnd(String marked) {
        String text = marked.replace("|", "");
        List<String> expected = List.of(marked.split(" \\|", -1));
        List<Span> found = splitter.split(text, new Span(0, text.length()), offset -> false);
        assertThat(found.stream().map(span -> span.of(text))).isEqualTo(expected);
    }

    @Test
    void keepsOffsetsOfTheWholeText() {
        String text = "Title\n\nOne is here. Two is there.";
        List<Span> found = splitter.split(text, new Span(7, text.length()), offset -> false);
        assertThat(found).containsExactly(new Span(7, 19), new Span(20, 33));
    }

    @Test
    void neverBreaksInsideACitation() {
        String text = "It is in Smith. The Rule, 2024. Good.";
        List<Span> found = splitter.split(text, new Span(0, text.length()), offset -> offset > 9 && offset < 30);
        assertThat(found.getFirst().of(text)).startsWith("It is in Smith. The Rule");
    }
}
