package dev.ibid.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3A090 | 0:3a090",
                "DeepSeek-R1 | 0:deepseek 0:deepseekr1 1:r1",
                "DeepSeekR1 | 0:deepseekr1",
                "H-20 chips | 0:h 0:h20 1:20 2:chip",
                "H20s | 0:h20",
                "A100/A800 | 0:a100 1:a800",
                "15 CFR § 744.21(a) | 0:15 1:cfr 2:744.21 2:744 3:a",
                "15 C.F.R. 744.21 | 0:15 1:cfr 2:744.21 2:744",
                "the U.S. rule | 0:the 1:us 2:rule",
                "10^26 FLOP | 0:10 0:1026 1:26 2:flop",
                "10²⁶ | 0:10 0:1026 1:26",
                "$1,500,000.50 | 0:1500000.50 0:1500000",
                "2022–2024 | 0:2022 1:2024",
                "China's licence | 0:china 1:s 2:licenc",
                "don’t | 0:dont",
                "Réseau ﬁne | 0:reseau 1:fine",
                "licenses licensing | 0:licens 1:licens"
            })
    void keepsIdentifiersFindable(String text, String expected) {
        assertThat(TextAnalysis.terms(text).stream()
                        .map(term -> term.position() + ":" + term.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void saysWhereEachTermStands() {
        assertThat(TextAnalysis.terms("of DeepSeek-R1."))
                .containsExactly(
                        new TextAnalysis.Term("of", 0, 0, 2),
                        new TextAnalysis.Term("deepseek", 1, 3, 11),
                        new TextAnalysis.Term("deepseekr1", 1, 3, 14),
                        new TextAnalysis.Term("r1", 2, 12, 14));
    }

    @Property
    void staysInsideAnyTextAndInOrder(@ForAll String text) {
        int last = 0;
        for (TextAnalysis.Term term : TextAnalysis.terms(text)) {
            assertThat(term.text()).isNotEmpty();
            assertThat(term.start()).isBetween(last, term.end() - 1);
            assertThat(term.end()).isLessThanOrEqualTo(text.length());
            last = term.start();
        }
    }
}
