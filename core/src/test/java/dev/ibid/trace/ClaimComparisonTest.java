package dev.ibid.trace;

import static dev.ibid.trace.Relation.CONFLICT;
import static dev.ibid.trace.Relation.QUOTATION;
import static dev.ibid.trace.Relation.RESTATEMENT;
import static dev.ibid.trace.Relation.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimComparisonTest {
    private static final String RUN =
            "The final run occupied a cluster of 2,048 H800 GPUs for less than two months, and the quoted price excludes all earlier research.";

    private static Comparison compare(String a, String b) {
        return ClaimComparison.weighing(WordWeights.EQUAL).compare(Statement.of(a), Statement.of(b));
    }

    @Nested
    class Quotations {
        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                As she put it, "The final run occupied a cluster of 2,048 H800 GPUs for less than two months, and the quoted price excludes all earlier research."
                She wrote that “the final run occupied a cluster of 2,048 H800 GPUs” of one make.
                In her words, ‘the quoted price excludes all earlier research’.
                "The final run … for less than two months, and the quoted price excludes all earlier research," she wrote.
                It was said that "[t]he final run occupied a cluster of 2,048 H800 GPUs for less than two months".
                """)
        void areExactWhateverTheMarks(String quoting) {
            Comparison comparison = compare(quoting, RUN);

            assertThat(comparison.relation()).isEqualTo(QUOTATION);
            assertThat(comparison.verbatim()).isTrue();
            assertThat(comparison.quotations())
                    .singleElement()
                    .satisfies(match -> assertThat(match.exact()).isTrue());
        }

        @Test
        void showWhatWasChanged() {
            String quoting = "It says: \"The final run occupied a cluster of 2,480 H800 GPUs for less than two months, "
                    + "and the quoted price includes all earlier research.\"";

            Comparison comparison = compare(quoting, RUN);

            assertThat(comparison.relation()).isEqualTo(QUOTATION);
            assertThat(comparison.verbatim()).isFalse();
            assertThat(comparison.quotations().getFirst().differences())
                    .extracting(d -> d.second().of(RUN) + " > " + d.first().of(quoting))
                    .containsExactly("2,048 > 2,480", "excludes > includes");
            assertThat(comparison.reasons().getFirst().sentence()).contains("\"2,048\" became \"2,480\"");
        }

        @Test
        void areFoundTheOtherWayRound() {
            Comparison comparison = compare(RUN, "As they say, \"the quoted price excludes all earlier research.\"");

            assertThat(comparison.relation()).isEqualTo(QUOTATION);
            assertThat(comparison.quotedBy()).hasSize(1);
        }
    }

    @Nested
    class Restatements {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                A red flag creates a duty to inquire. | A red flag creates a duty to inquire under the Regulations.
                The final run used 2,048 H800 GPUs. | 2,048 H800 GPUs were used for the final run.
                Civil penalties reached 300 million dollars in 2023. | In 2023 civil penalties reached $300 million.
                """)
        void sayTheSame(String a, String b) {
            assertThat(compare(a, b).relation()).isEqualTo(RESTATEMENT);
        }
    }

    @Nested
    class Conflicts {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The number for DeepSeek-V3 is $5.567 million, and it covers the final training run only. | DeepSeek reports 2.788 million H800 GPU hours for all of V3's training, which at an assumed rental of $2 an hour makes $5.576 million.
                The threshold for total processing performance in the 2023 rule is 4,000, is it not? | Since November 17, 2023, a chip falls under ECCN 3A090.a if its total processing performance (TPP) is 4800 or more, or if its TPP is 1600 or more and its performance density is 5.92 or more.
                88 FR 73458 took effect on October 25, 2023. | 88 FR 73458 and 88 FR 73424 were published on October 25, 2023, and took effect on November 17, 2023.
                The final run used 2,480 H800 GPUs. | The final run used a cluster of 2,048 H800 GPUs.
                The control covers the weights of closed models. | The control does not cover the weights of closed models.
                The rule permits exports of the chip to China. | The rule prohibits exports of the chip to China.
                As actors like DeepSeek change their methods, the export control regime that the United States has today is no longer sufficient. | The present regime is sufficient for its purpose, which is to slow down and not to stop, and there is evidence that it slows.
                The fine for the shipment to Huawei was $300 million. | The fine for the shipment to Huawei was $500 million.
                """)
        void haveAReason(String a, String b) {
            Comparison comparison = compare(a, b);

            assertThat(comparison.relation()).isEqualTo(CONFLICT);
            assertThat(comparison.reasons().getFirst().kind())
                    .isIn(ReasonKind.DIFFERENT_QUANTITY, ReasonKind.OPPOSITE_POLARITY, ReasonKind.OPPOSITE_WORDS);
            assertThat(compare(b, a).relation()).isEqualTo(CONFLICT);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Nvidia's shares fell and took $589 billion of market value with them, the largest one-day loss of any company so far. | On January 27 a single company lost $593 billion in market value in one day because a laboratory had shown that it could train a strong model.
                Nvidia first expected charges of up to $5.5 billion. | It booked $4.5 billion in the quarter that ended on April 27.
                DeepSeek spent about $1.6 billion on servers. | DeepSeek spent $5.576 million on the final run of V3.
                DeepSeek has access to about 50,000 Hopper GPUs. | DeepSeek used a cluster of 2,048 H800 GPUs for the final run.
                An earlier cluster of theirs had 10,000 A100 cards. | The final run used 2,048 H800 GPUs.
                The compute needed for a given level halves about every eight months in language models. | For image classification the compute needed for a given level halved every sixteen months.
                The number in every headline is $6 million, the supposed cost of training DeepSeek-V3. | Training DeepSeek-V3 cost $5.576 million.
                The H20 needs a license. | The H800 does not need a license.
                The first rule took effect on October 7, 2022. | The second rule took effect on November 17, 2023.
                Its total processing performance is 2368. | A chip is caught if its total processing performance is 4800 or more.
                Chips are controlled, not only in China. | Chips are controlled in China.
                """)
        void areNotSeenWhereBothCanStand(String a, String b) {
            assertThat(compare(a, b).relation()).isNotEqualTo(CONFLICT);
            assertThat(compare(b, a).relation()).isNotEqualTo(CONFLICT);
        }
    }

    @Nested
    class Support {
        @Test
        void hasMostOfTheClaim() {
            Comparison comparison = compare(
                    "Distillation was cheaper than reinforcement learning for small models.",
                    "Marrowby and her colleagues conclude that distillation was both cheaper and better for small models, "
                            + "and that reinforcement learning pays for large ones.");

            assertThat(comparison.relation()).isIn(SUPPORT, RESTATEMENT);
            assertThat(comparison.score()).isBetween(0.5, 1.0);
        }
    }
}
