package dev.ibid.citation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.graph.CitationKey.Relation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationKeyTest {
    @ParameterizedTest(name = "{0} asked, {1} cited: {2}")
    @CsvSource({
        "cfr:15/744.21, cfr:15/744.21, SAME",
        "cfr:15/744.21, cfr:15/744.21(b)(1), NARROWER",
        "cfr:15/744, cfr:15/744.21, NARROWER",
        "cfr:15/744, cfr:15/744/supp-4, NARROWER",
        "cfr:15, cfr:15/744.21(b), NARROWER",
        "cfr:15/744.21, cfr:15/744.11..744.23, RANGE",
        "cfr:15/744.21(b), cfr:15/744.11..744.23, RANGE",
        "cfr:42/412.3, cfr:42/405..426, RANGE",
        "cfr:45/46/subpart-C, cfr:45/46/subpart-B..subpart-E, RANGE",
        "usc:50/4817, usc:50/4801..4852, RANGE",
        "usc:42/300c, usc:42/300a..300f, RANGE",
        "eccn:2B001.f, eccn:2B001.e..g, RANGE",
        "cfr:15/744.21(ii), cfr:15/744.21(i)..(iv), RANGE",
        "cfr:15/744.21(b), cfr:15/744.21(a)..(c), RANGE",
        "cfr:15/744.11..744.23, cfr:15/744.21, NARROWER",
        "cfr:15/744.11..744.23, cfr:15/744.20..744.30, RANGE",
        "cfr:15/744.21, cfr:15/744, WIDER",
        "eccn:3A090, eccn:3A090.a.1, NARROWER",
        "eccn:3A090.a.1, eccn:3A090, WIDER",
        "usc:16/1531, usc:16/1531+, SAME",
        "cfr:15/744.21, cfr:?/744.21(b), TITLE_UNSTATED",
        "cfr:15/744.21, cfr:?/744.11..744.23, NONE",
        "cfr:15/744.2, cfr:15/744.21, NONE",
        "cfr:15/74, cfr:15/744.21, NONE",
        "cfr:15/744/supp-4, cfr:15/744.11..744.23, NONE",
        "cfr:26/1.482, cfr:26/1.482-1, NONE",
        "usc:50/4801, cfr:50/4801, NONE",
        "fr:87/62186, fr:87/6218, NONE",
        "doi:10.1000/182, doi:10.1000/182.1, NONE",
    })
    void tellsHowACitedKeyRelatesToTheOneAskedFor(String asked, String cited, String relation) {
        assertThat(CitationKey.parse(asked)
                        .findRelation(CitationKey.parse(cited))
                        .map(Relation::name)
                        .orElse("NONE"))
                .isEqualTo(relation);
    }

    @ParameterizedTest(name = "{0} is {2} of {1}")
    @CsvSource({
        "cfr:15/744.21(b)(1), cfr:15/744.21, (b)(1)",
        "usc:50/4819(a), usc:50/4819, (a)",
        "eccn:3A090.a.1, eccn:3A090, .a.1",
        "cfr:15/744/supp-4, cfr:15/744/supp-4, ''",
        "cfr:15/744.21(a)..(c), cfr:15/744.21(a)..(c), ''",
        "doi:10.1016/s0(1)2, doi:10.1016/s0(1)2, ''",
    })
    void theWorkIsTheSectionAndTheParagraphThePinpoint(String key, String work, String pinpoint) {
        CitationKey parsed = CitationKey.parse(key);
        assertThat(parsed.work()).isEqualTo(work);
        assertThat(parsed.pinpoint()).isEqualTo(pinpoint);
    }

    @Property
    void aRangeHoldsExactlyTheSectionsBetweenItsEnds(
            @ForAll @IntRange(min = 1, max = 60) int low,
            @ForAll @IntRange(min = 0, max = 40) int length,
            @ForAll @IntRange(min = 1, max = 120) int asked) {
        CitationKey range = CitationKey.parse("cfr:15/744." + low + "..744." + (low + length));
        assertThat(range.contains(CitationKey.parse("cfr:15/744." + asked + "(a)")))
                .isEqualTo(low <= asked && asked <= low + length);
    }

    @Property
    void anyTextIsAKeyThatIsItself(@ForAll String text) {
        CitationKey key = CitationKey.parse("cfr:" + text);
        assertThat(key.contains(key)).isTrue();
        assertThat(key.work() + key.pinpoint()).isEqualTo(key.key());
    }

    @Test
    void etSeqHoldsTheFirstSectionOnly() {
        CitationKey open = CitationKey.parse("usc:16/1531+");
        assertThat(open.contains(CitationKey.parse("usc:16/1531(a)"))).isTrue();
        assertThat(open.contains(CitationKey.parse("usc:16/1532"))).isFalse();
    }
}
