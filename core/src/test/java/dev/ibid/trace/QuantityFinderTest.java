package dev.ibid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
    @ParameterizedTest(name = "{0}: {1} {2} {3}..{4} {5}")
    @CsvSource(delimiter = '|', textBlock = """
            a cluster of 2,048 H800 GPUs for less                | 2,048          | COUNT   | 2048          | 2048          | ''                   | h800 gpu
            it took 2.788 million GPU hours in all               | 2.788 million GPU hours | MEASURE | 2788000 | 2788000   | gpu-hour             | ''
            chips with 600 GB/s or more                          | 600 GB/s       | MEASURE | 600           | 600           | gigabyte-per-second  | ''
            a link of 400 gigabytes a second escapes             | 400 gigabytes a second | MEASURE | 400   | 400           | gigabyte-per-second  | escap
            about 4.8 terabytes per second                       | 4.8 terabytes per second | MEASURE | 4800 | 4800         | gigabyte-per-second  | ''
            makes $5.576 million in rent                         | $5.576 million | MONEY   | 5576000       | 5576000       | usd                  | ''
            a fine of US$1.5bn was paid                          | $1.5bn         | MONEY   | 1500000000    | 1500000000    | usd                  | ''
            five and a half million dollars                      | five and a half million dollars | MONEY | 5500000 | 5500000 | usd               | ''
            a rise of 49 percent in a year                       | 49 percent     | PERCENT | 49            | 49            | %                    | ''
            49% of respondents                                   | 49%            | PERCENT | 49            | 49            | %                    | ''
            at half the cost                                     | half           | PERCENT | 50            | 50            | %                    | ''
            two thirds of the chips                              | two thirds     | PERCENT | 66.6          | 66.6          | %                    | ''
            three to five years                                  | three to five years | MEASURE | 3        | 5             | year                 | ''
            between 1.5 and 70 billion parameters                | 1.5 and 70 billion | COUNT | 1500000000 | 70000000000     | ''                   | paramet
            twenty-five members met                              | twenty-five    | COUNT   | 25            | 25            | ''                   | member
            Llama 3.1 405B was trained                           | 405B           | COUNT   | 405000000000  | 405000000000  | ''                   | ''
            a 32-billion-parameter student                       | 32-billion     | COUNT   | 32000000000   | 32000000000   | ''                   | paramet student
            published on October 25, 2023 as a rule              | October 25, 2023 | DATE  | 20231025      | 20231025      | ''                   | ''
            on 27 January 2025 it fell                           | 27 January 2025 | DATE   | 20250127      | 20250127      | ''                   | ''
            the rule of October 2023                             | October 2023   | DATE    | 20231001      | 20231031      | ''                   | ''
            on Aug. 26 a letter                                  | Aug. 26        | DATE    | 826           | 826           | month-day            | ''
            in 2022 it was                                       | 2022           | DATE    | 20220101      | 20221231      | ''                   | ''
            """)
    void readsOneQuantity(
            String text, String words, QuantityKind kind, String low, String high, String unit, String counted) {
        List<Quantity> found = QuantityFinder.find(text);

        assertThat(found).hasSize(1);
        Quantity quantity = found.getFirst();
        assertThat(quantity.span().of(text)).isEqualTo(words);
        assertThat(quantity.kind()).isEqualTo(kind);
        assertThat(quantity.low()).isEqualByComparingTo(low);
        assertThat(quantity.high()).isEqualByComparingTo(high);
        assertThat(quantity.unit()).isEqualTo(unit);
        assertThat(String.join(" ", quantity.counted())).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see 15 CFR 744.21 and 87 FR 62186",
                "chips of ECCN 3A090.a.1 such as the A100, the H20 and FP8 formats",
                "as arXiv:2501.12948 shows in Section 3 and Table 1",
                "so it was said.12 The other [4] agreed",
                "the figure¹² in Supplement No. 3 to part 732",
                "Fire-Flyer 2 and DeepSeek-R1 on AIME",
                "under 50 U.S.C. 4801-4852 and § 742.6(a)(6)",
                "Country Groups D:1, D:4 and D:5",
                "sections 744.21 and 744.23 of the rules",
                "one of them said so",
            })
    void leavesAloneNumbersThatName(String text) {
        assertThat(QuantityFinder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "about 50 chips, ABOUT",
        "at least 50 chips, AT_LEAST",
        "4800 or more, AT_LEAST",
        "up to $5.5 billion, AT_MOST",
        "just under $5.6 million, ABOUT",
        "50 chips, EXACT"
    })
    void readsHowFirmlyANumberIsStated(String text, QuantityBound bound) {
        assertThat(QuantityFinder.find(text))
                .singleElement()
                .extracting(Quantity::bound)
                .isEqualTo(bound);
    }

    @Test
    void saysWhatABareNumberBelongsTo() {
        assertThat(QuantityFinder.find("The threshold for total processing performance is 4,000, is it not?"))
                .singleElement()
                .extracting(Quantity::subject)
                .isEqualTo(List.of("threshold", "total", "process", "perform"));
    }
}
