package dev.ibid.citation.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.ibid.citation.Citation;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int TEN_MEGABYTES = 10_000_000;
    private static final int ONE_MEGABYTE = 1_000_000;

    /** Far more than linear reading needs on a slow machine, far less than a quadratic one would take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"§", "8", "§ 1", "1.", "5 "})
    void tenMegabytesOfDigitsAndSectionSignsAreReadInLinearTime(String piece) {
        String text = piece.repeat(TEN_MEGABYTES / piece.length());

        assertTimeout(PATIENCE, () -> LegalCitations.create().find(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "section 1, ",
                "section 1 and section 2, ",
                "§ 1.1, ",
                "12 U.S.C. ",
                "15 CFR (",
                "www.",
                "http://((((",
                "http://",
                "Id. ",
                "[",
                "10.1234/",
                "10.1234/....",
                "subpart A, ",
                "part 1, part 2 and ",
                "Act ",
                "A. 1 ",
                "3A001.a.",
                "5 U.S.C. 1-",
                "section 5 of title ",
                "F. Supp. ",
                "Docket No. 1-",
                "E.O. 12345, ",
                "S. ",
                "_",
                "§ 1, § 2, ",
                "appendix A to subpart ",
                "chapter 5 of ",
                "15 CFR 1.1(a)(",
                "15 CFR Id. same section "
            })
    void repeatedBeginningsAreReadInLinearTime(String piece) {
        String text = piece.repeat(ONE_MEGABYTE / piece.length());

        assertTimeout(PATIENCE, () -> LegalCitations.create().find(text));
    }

    @Property(tries = 500)
    void spansAreInOrderInsideTheTextAndDoNotOverlap(@ForAll("mixtures") String text) {
        List<Citation> found = LegalCitations.create().find(text);

        int last = 0;
        for (Citation citation : found) {
            assertThat(citation.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(citation.span().of(text)).isEqualTo(citation.text()).isNotEmpty();
            last = citation.span().end();
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "§",
                        " ",
                        " ",
                        "15",
                        "CFR",
                        "U.S.C.",
                        "744.21",
                        "(a)",
                        "(",
                        ")",
                        "part",
                        "section",
                        "of",
                        "title",
                        "to",
                        "and",
                        ",",
                        "-",
                        "–",
                        "3A001",
                        ".a",
                        ".",
                        "FR",
                        "Pub. L.",
                        "E.O.",
                        "12",
                        "13526",
                        "Stat.",
                        "subpart",
                        "A",
                        "supplement",
                        "No.",
                        "http://",
                        "10.1000/",
                        "Id.",
                        "supra note",
                        "\n",
                        "EAR",
                        "U.S.",
                        "at",
                        "chapter",
                        "VII",
                        "Docket",
                        "RIN",
                        "0694-AA11",
                        "S.",
                        "H.R.",
                        "arXiv:",
                        "2001.00001",
                        "📎")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }
}
