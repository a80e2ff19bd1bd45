package dev.ibid.citation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ibid.citation.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceParserTest {
    private final ReferenceParser parser = ReferenceParser.load();

    /** Each line is a reference whose parts are separated by bars, and their labels. */
    static List<List<String>> styles() {
        return List.of(
                List.of(
                        "Quimby, R. T., & Sorensen, L.|(2016).|Licence queues and the cost of waiting.|Journal of Trade Control,|12(3),|45-67.",
                        "author date title journal volume pages"),
                List.of(
                        "R. T. Quimby and L. Sorensen.|Scheduling audits with few inspectors.|In Proceedings of the Fifth International Conference on Inspection,|pages 31-40,|1997.",
                        "author title container-title pages date"),
                List.of(
                        "Sorensen, Lena.|The Gate and the Key: A History of Customs.|Chicago:|University of Chicago Press,|1988.",
                        "author title location publisher date"),
                List.of(
                        "Sorensen L, Quimby RT.|Hand strain in customs officers.|Am J Ind Med.|2009;|52(4):|301-8.",
                        "author title journal date volume pages"),
                List.of(
                        "Abara, N.|(2011).|Seals and weights.|In P. Holm & T. Reiss (Eds.),|Handbook of inspection|(pp. 12-30).|London:|Routledge.",
                        "author date title editor container-title pages location publisher"),
                List.of(
                        "[14]|N. Abara,|“A cheap seal sensor,”|IEEE Sensors Journal,|vol. 9, no. 2,|pp. 77–81,|Feb. 2010.",
                        "citation-number author title journal volume pages date"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void labelsThePartsOfEachStyle(List<String> example) {
        String barred = example.get(0);
        String text = barred.replace("|", " ");
        Reference reference = parser.parse(text);
        assertThat(reference.segments().stream().map(s -> s.span().of(text)).collect(Collectors.joining("|")))
                .isEqualTo(barred);
        assertThat(reference.segments().stream().map(Reference.Segment::label).collect(Collectors.joining(" ")))
                .isEqualTo(example.get(1));
    }

    @Test
    void cutsPartsThatTouchWithoutASpace() {
        String text = "Holm P. Weights of seals. J Customs. 2005;59(5):533–8.";
        assertThat(parser.parse(text).segments())
                .extracting(s -> s.span().of(text))
                .contains("2005;", "59(5):", "533–8.");
    }

    @Test
    void namesTheFieldsAsCslDoes() {
        Reference reference = parser.parse(
                "Quimby, R. T., & Sorensen, L. (2016a). Licence queues. Journal of Trade Control, 12(3), 45-67. doi:10.1234/jtc.2016.12");
        assertThat(reference.fields())
                .contains(
                        entry("author", "Quimby, R. T.; Sorensen, L."),
                        entry("issued", "2016a"),
                        entry("container-title", "Journal of Trade Control"),
                        entry("volume", "12"),
                        entry("issue", "3"),
                        entry("page", "45-67"),
                        entry("DOI", "10.1234/jtc.2016.12"));
        assertThat(reference.key()).isEqualTo("doi:10.1234/jtc.2016.12");
    }

    @Test
    void aDoiThatArxivRegisteredGivesTheKeyOfThePreprint() {
        assertThat(parser.parse("L. Sorensen. Seals. 2024. https://doi.org/10.48550/arXiv.2401.01234.")
                        .key())
                .isEqualTo("arxiv:2401.01234");
    }

    @Test
    void aReferenceWithoutIdentifierHasNoKey() {
        assertThat(parser.parse("Sorensen, Lena. The Gate and the Key. Chicago: Holm Press, 1988.")
                        .key())
                .isEmpty();
    }

    @Test
    void partsAreInOrderWithinTheTextAndLeaveNoWordOut() {
        String alphabet = "abcXYZ 019.,;:()[]“”\"'-–/&§é\n\t\u00a0\ud83d\ude00";
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(300);
            for (int k = 0; k < length; k++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            holdsTogether(text.toString());
        }
    }

    private void holdsTogether(String text) {
        Reference reference = parser.parse(text);
        int last = 0;
        StringBuilder left = new StringBuilder();
        for (Reference.Segment segment : reference.segments()) {
            assertThat(segment.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(segment.span().isEmpty()).isFalse();
            left.append(text, last, segment.span().start());
            last = segment.span().end();
        }
        left.append(text.substring(last));
        assertThat(left.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)))
                .isTrue();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"9", "(", "§", "A. ", "2024;", "[1,", "”\"", "in "})
    void aHostileLineOfTenMegabytesEndsSoon(String unit) {
        String hostile = unit.repeat(10_000_000 / unit.length());
        Reference reference = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parser.parse(hostile));
        assertThat(reference.text()).hasSize(hostile.length());
        assertThat(reference.segments().getLast().span().end())
                .isGreaterThanOrEqualTo(hostile.stripTrailing().length());
    }
}
