package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Export controls slowed the build-out of clusters. | Export controls slowed the build-out of clusters. | false",
                "Does 15 CFR 744.21 apply to U.S. Persons? | Does 15 CFR 744.21 apply to U.S. Persons? | false",
                "The rule came late. Nobody enforced it. | The rule came late. Nobody enforced it. | true",
                "See https://example.org/a?b=c for chips | See for chips | true",
                "chipspic.example.com/xYz smuggled | smuggled | true",
                "They banned it! — Some Name (@handle) May 4, 2019 | They banned it! | true",
                "@someone says #ChipWar is over | says Chip War is over | true",
                "write to a@b for more | write to a@b for more | false",
                "https://example.org/ | https://example.org/ | true",
            })
    void noiseGoesAndRunningTextIsTold(String query, String words, boolean running) {
        assertThat(QueryText.of(query)).isEqualTo(new QueryText(words, running));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "BGE_SMALL | A bare claim. | A bare claim.",
                "BGE_SMALL | One. And a second sentence here. More. | Represent this sentence for searching relevant passages: One. And a second sentence here. More.",
                "E5_SMALL | A bare claim. | query: A bare claim.",
                "MINI_LM | Two of them here. And more. | Two of them here. And more.",
            })
    void onlyRunningTextCarriesAnInstructionUnlessTheModelNeedsIt(EmbeddingModel model, String query, String text) {
        assertThat(QueryText.of(query).forModel(model)).isEqualTo(text.strip());
    }
}
