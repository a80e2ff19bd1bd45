package dev.ibid.citation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalKeysTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "87 FR 62186 | fr:87/62186",
                "87 Fed. Reg. 62,186 | fr:87/62186",
                "15 C.F.R. § 744.21 | cfr:15/744.21",
                "15 CFR 744.21(a) (1) | cfr:15/744.21(a)(1)",
                "§ 744.21 of the EAR | cfr:15/744.21",
                "Pub. L. No. 117–167. | pl:117-167",
                "Executive Order 14,110 | eo:14110",
                "3A090.a | eccn:3A090.a",
                "https://doi.org/10.1000/ABC | doi:10.1000/abc",
                "cfr:15/744.21 | cfr:15/744.21"
            })
    void whatAUserTypesHasOneKey(String typed, String key) {
        assertThat(LegalKeys.parse(typed)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "the October 7 rule", "15 CFR 744.21 and 22 CFR 120.1", "foo:bar", "Id."})
    void otherTextHasNone(String typed) {
        assertThat(LegalKeys.parse(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvSource({
        "cfr:15/744, cfr:15/744.21(a), true",
        "cfr:15/744, cfr:15/744/supp-4, true",
        "cfr:15/744, cfr:15/7441.2, false",
        "cfr:15/744.2, cfr:15/744.21, false",
        "cfr:15/744.21, cfr:15/744.21(b)(2), true",
        "cfr:15/744.21(b), cfr:15/744.21, false",
        "cfr:15/744, cfr:22/744.1, false",
        "cfr:?/744, cfr:15/744.1, false",
        "cfr:15/730..774, cfr:15/744, true",
        "cfr:15/730..774, cfr:15/744.21(a), true",
        "cfr:15/730..774, cfr:15/775, false",
        "cfr:42/457.310..457.320, cfr:42/457.315(a), true",
        "cfr:42/457.310..457.320, cfr:42/457.321, false",
        "usc:50/4801+, usc:50/4801(a), true",
        "usc:5/552, usc:5/552a, false",
        "usc:42/7401..7671q, usc:42/7500(a), true",
        "eccn:3A090, eccn:3A090.a, true",
        "eccn:3A090.a, eccn:3A090.b, false",
        "fr:87/62186, fr:87/62186, true",
        "fr:87/6, fr:87/62186, false"
    })
    void aKeyContainsWhatIsInsideIt(String outer, String inner, boolean expected) {
        assertThat(LegalKeys.contains(outer, inner)).isEqualTo(expected);
    }

    @Test
    void rangesOfNumbersAndLettersAreCountedThrough() {
        assertThat(LegalKeys.expand("cfr:15/772..774")).containsExactly("cfr:15/772", "cfr:15/773", "cfr:15/774");
        assertThat(LegalKeys.expand("cfr:42/457.310..457.312"))
                .containsExactly("cfr:42/457.310", "cfr:42/457.311", "cfr:42/457.312");
        assertThat(LegalKeys.expand("eccn:2B001.e..g")).containsExactly("eccn:2B001.e", "eccn:2B001.f", "eccn:2B001.g");
        assertThat(LegalKeys.expand("usc:17/704(b)..(d)"))
                .containsExactly("usc:17/704(b)", "usc:17/704(c)", "usc:17/704(d)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cfr:15/744.21", "usc:42/7401..7671q", "fr:1/1", "usc:1/1..999999"})
    void otherKeysStandForThemselves(String key) {
        assertThat(LegalKeys.expand(key)).isEqualTo(List.of(key));
    }
}
