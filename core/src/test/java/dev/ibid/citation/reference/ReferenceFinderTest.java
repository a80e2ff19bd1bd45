package dev.ibid.citation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.SourceDocument;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFinderTest {
    private final ReferenceFinder finder = ReferenceFinder.of(ReferenceParser.load());

    private static final List<String> SOURCES = List.of(
            "Abara, N. (2011). Seals and weights. Journal of Trade Control, 12(3), 45-67.",
            "Sorensen, L., Quimby, R. T., & Holm, P. (2024a). Licence queues. Trade Review, 4, 1-9.",
            "Sorensen, L., Quimby, R. T., & Holm, P. (2024b). Licence costs. Trade Review, 4, 10-19.",
            "Quimby, R. T., & Holm, P. (2023). Audits with few inspectors. Trade Review, 3, 5-8.",
            "Bureau of Border Economics (2022). Annual report. London: Holm Press.");

    /** Callouts as "text > index" or "text ? reason". */
    private String callouts(SourceDocument document) {
        CitationLayer layer = finder.find(document);
        for (Citation citation : layer.citations()) {
            assertThat(citation.text()).isEqualTo(citation.span().of(document.text()));
            assertThat(citation.type()).isEqualTo("callout");
        }
        return layer.citations().stream()
                .map(c -> c.text()
                        + (c.reference() >= 0 ? " > " + c.reference() : " ? " + c.note())
                        + (c.pinpoint().isEmpty() ? "" : " @" + c.pinpoint()))
                .collect(Collectors.joining(" | "));
    }

    private static SourceDocument authorYear(String sentence) {
        TestDocument document = new TestDocument().paragraph(sentence).heading("References");
        SOURCES.forEach(source -> document.entry("", source));
        return document.build();
    }

    private static SourceDocument numbered(String sentence) {
        TestDocument document = new TestDocument().paragraph(sentence).heading("References");
        for (int i = 0; i < SOURCES.size(); i++) {
            document.entry(Integer.toString(i + 1), SOURCES.get(i));
        }
        return document.build();
    }

    @Nested
    class AuthorYear {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '#',
                quoteCharacter = '~',
                value = {
                    "It failed (Abara, 2011). # Abara, 2011 > 0",
                    "It failed (see Abara 2011, 46). # Abara 2011 > 0 @46",
                    "Abara (2011) says so. # Abara (2011) > 0",
                    "Abara’s (2011) view. # Abara’s (2011) > 0",
                    "As noted (Sorensen et al., 2024a,b; Quimby & Holm, 2023). # Sorensen et al., 2024a > 1 | b > 2 | Quimby & Holm, 2023 > 3",
                    "In Quimby and Holm (2023, p. 6) it is. # Quimby and Holm (2023 > 3 @p. 6",
                    "As Sorensen et al. (2024b) show. # Sorensen et al. (2024b) > 2",
                    "See Abara 2011 and others. # Abara 2011 > 0",
                    "Costs rose (Bureau of Border Economics, 2022). # Bureau of Border Economics, 2022 > 4",
                    "Costs rose (e.g., Abara, 2011: 45–46). # Abara, 2011 > 0 @45–46",
                })
        void linksNameAndYearToTheEntry(String sentence, String expected) {
            assertThat(callouts(authorYear(sentence))).isEqualTo(expected);
        }

        @Test
        void saysWhyWhatIsUnresolvedIsSo() {
            assertThat(callouts(authorYear("One (Sorensen et al., 2024) and two (Reiss et al., 2019).")))
                    .isEqualTo(
                            "Sorensen et al., 2024 ? 2 entries fit | Reiss et al., 2019 ? no entry for Reiss et al. 2019");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The rule (2024) was new.",
                    "On AIME 2024 it scored 79.8.",
                    "It took effect in October 2023 (see below).",
                    "The Chips Act (2022) and the budget (May 2024).",
                    "He said [Emphasis added] so in 2011.",
                    "A share of 2,011 percent (2011 prices)."
                })
        void leavesYearsThatCiteNothing(String sentence) {
            assertThat(callouts(authorYear(sentence))).isEmpty();
        }
    }

    @Nested
    class Numeric {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '#',
                quoteCharacter = '~',
                value = {
                    "It failed [2]. # [2] > 1",
                    "It failed [1, 3–5]. # [1 > 0 | 3–5] > 2 | 3–5] > 3 | 3–5] > 4",
                    "It failed [1,2]. # [1 > 0 | 2] > 1",
                    "It failed [2, p. 7]. # [2, p. 7] > 1 @p. 7",
                    "It failed [2, 9]. # [2 > 1 | 9] ? no entry 9",
                })
        void linksNumbersToEntries(String sentence, String expected) {
            assertThat(callouts(numbered(sentence))).isEqualTo(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x[1] is set.",
                    "in the interval [1, 2] it",
                    "a ∈ [1, 2]",
                    "[Emphasis added]",
                    "from [0, 1]",
                    "see [2024]"
                })
        void leavesIndexesAndIntervals(String sentence) {
            assertThat(callouts(numbered(sentence))).isEmpty();
        }
    }

    @Nested
    class Notes {
        private static final String SOURCE =
                "Dana Whitlock, “Counting Licences: A First Estimate,” Border Review, March 3, 2024, https://example.org/count.";

        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "They fell.¹ Then rose.",
                    "They fell.[^1] Then rose.",
                    "They fell.1 Then rose.",
                    "They fell1 then rose."
                })
        void linksMarksInEveryShape(String sentence) {
            SourceDocument document =
                    new TestDocument().paragraph(sentence).footnote("1", SOURCE).build();
            CitationLayer layer = finder.find(document);
            assertThat(layer.citations()).extracting(Citation::reference).containsExactly(0);
            assertThat(layer.references()).extracting(Reference::mark).containsExactly("1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Vol.1 is out.", "It is 3.1 percent.", "Sec.1 applies."})
        void leavesNumbersThatAreNoMarks(String sentence) {
            assertThat(callouts(new TestDocument()
                            .paragraph(sentence)
                            .footnote("1", SOURCE)
                            .build()))
                    .isEmpty();
        }

        @Test
        void aNoteWithoutSourceIsNoReferenceButItsCalloutStays() {
            SourceDocument document = new TestDocument()
                    .paragraph("They fell.¹ Then rose.")
                    .footnote("1", "We thank two readers for this point.")
                    .build();
            assertThat(finder.find(document).references()).isEmpty();
            assertThat(callouts(document)).isEqualTo("¹ ? note 1 names no source");
        }

        @Test
        void aNoteWithSeveralSourcesGivesOneReferenceEach() {
            SourceDocument document = new TestDocument()
                    .paragraph("They fell.¹ Then rose.")
                    .footnote(
                            "1",
                            SOURCE + "; see also Teo Ferrante, “Queues at the Border,” Trade Monthly, May 2023, 4.")
                    .build();
            CitationLayer layer = finder.find(document);
            assertThat(layer.references()).hasSize(2);
            assertThat(layer.citations()).extracting(Citation::reference).containsExactly(0, 1);
            for (Reference reference : layer.references()) {
                assertThat(reference.text()).isEqualTo(reference.span().of(document.text()));
                reference
                        .segments()
                        .forEach(s ->
                                assertThat(reference.span().contains(s.span())).isTrue());
            }
        }

        @Test
        void aSemicolonInsideOneSourceDoesNotSplitIt() {
            SourceDocument document = new TestDocument()
                    .paragraph("They fell.¹")
                    .footnote("1", "Quimby, R.; Sorensen, L. “Licence Queues at the Border.” Trade Review, 2016, 4.")
                    .build();
            assertThat(finder.find(document).references()).hasSize(1);
        }
    }

    @Test
    void findsEntriesUnderAHeadingWhereBlocksAreParagraphs() {
        TestDocument document = new TestDocument().paragraph("It failed [2].").heading("7. Works Cited");
        document.paragraph("[1] " + SOURCES.get(0)).paragraph("[2] " + SOURCES.get(3));
        SourceDocument built = document.build();
        assertThat(finder.find(built).references()).extracting(Reference::mark).containsExactly("1", "2");
        assertThat(callouts(built)).isEqualTo("[2] > 1");
    }

    @Test
    void aBibliographyOfFiveThousandEntriesEndsSoonAndLosesNone() {
        TestDocument document = new TestDocument();
        for (int i = 0; i < 200; i++) {
            document.paragraph("Some say so (Name" + i * 7 + ", 2001; Unknown Body " + i + ", 2002) and more [1].");
        }
        document.heading("References");
        for (int i = 0; i < 5000; i++) {
            document.entry("", "Name" + i + ", A. (2001). Seals of kind " + i + ". Trade Review, 4, 1-9.");
        }
        SourceDocument built = document.build();
        CitationLayer layer = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> finder.find(built));
        assertThat(layer.references()).hasSize(5000);
        assertThat(layer.citations()).filteredOn(c -> c.reference() >= 0).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "(", "[1,", "Smith (", "A and ", "2001 ", "Smith et al., ", "¹", "(2001", "x.1 "})
    void aHostileParagraphOfTenMegabytesEndsSoon(String unit) {
        SourceDocument hostile = new TestDocument()
                .paragraph(unit.repeat(10_000_000 / unit.length()))
                .footnote("1", "Dana Whitlock, “Counting Licences,” Border Review, March 3, 2024.")
                .heading("References")
                .entry("1", SOURCES.get(0))
                .build();
        CitationLayer layer = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> finder.find(hostile));
        assertThat(layer.references()).hasSize(2);
    }
}
