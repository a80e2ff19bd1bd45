package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "According to the Ministry of Trade, exports fell.|the Ministry of Trade",
                "Exports fell by half, according to two officials.|two officials",
                "The ministry said that exports fell.|The ministry",
                "While prices fell, industry sources told the institute that orders rose.|industry sources",
                "The firm ChipWatch, citing people in the trade, recently wrote that orders rose.|The firm ChipWatch",
                "“Orders rose,” said Jane Miller, a broker in Lyon.|Jane Miller",
                "Orders rose, he said.|he",
                "Analysts have warned that the stock may run out.|Analysts",
                "In 2019 the agency found that nothing had changed.|the agency",
                "Critics argue that the rule came late.|Critics",
                "Microsoft reports that revenue rose.|Microsoft",
                "He told the committee that the plan had failed.|He",
                "They said they had no choice.|They"
            })
    void findsWhoSaysIt(String sentence, String source) {
        assertThat(Attribution.of(Tokens.of(sentence))).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The scheme was offered to a range of states that can carry it out.",
                "The text says the opposite of what the headlines say.",
                "The chips, found in a crate, were seized.",
                "The report examines the claim that prices fell.",
                "Prices rose according to recently changed rules.",
                "There is no evidence, it turns out, for this.",
                "It is estimated that orders rose.",
                "The price found that way is too low."
            })
    void keepsSilentWhenInDoubt(String sentence) {
        assertThat(Attribution.of(Tokens.of(sentence))).isEmpty();
    }
}
