package dev.ibid.citation.graph;

import static dev.ibid.citation.graph.Fixtures.document;
import static dev.ibid.citation.graph.Fixtures.id;
import static dev.ibid.citation.graph.Fixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.citation.graph.Resolution.Basis;
import dev.ibid.citation.graph.Resolution.State;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    private final CorpusDocument brief = document("brief")
            .titled("Beyond the Reef: Keeping Harbors Open When Software Sets the Pace")
            .by("Marisol Tennfjord", "Owen Abernethy-Kato")
            .on("2025-04-22")
            .build();
    private final CorpusDocument paper = document("paper")
            .titled("Training at Scale on Restricted Accelerators")
            .by("Ada Marrowby", "Tim Quillfeather")
            .on("2025-02-18")
            .declares("doi:10.5555/tsra.1", "arxiv:2502.00001")
            .build();
    private final CorpusDocument part = document("part")
            .titled("15 CFR Part 744")
            .declares("cfr:15/744")
            .section("PART 744—CONTROL POLICY", 0, 900)
            .section("§ 744.11 License requirements", 100, 500)
            .section("§ 744.21 Restrictions on military end use", 500, 800)
            .section("Supplement No. 4 to Part 744—Entity List", 800, 900)
            .build();
    private final List<CorpusDocument> corpus = List.of(brief, paper, part);

    private Resolution resolve(Reference reference) {
        List<Resolution> resolutions = Resolver.over(corpus)
                .resolve(document("draft").refers(reference).build());
        assertThat(resolutions).hasSize(1);
        return resolutions.getFirst();
    }

    private Resolution resolve(String key) {
        return Resolver.over(corpus)
                .resolve(document("draft").cites(40, key).build())
                .getFirst();
    }

    @Nested
    class References {
        @ParameterizedTest(name = "{0} {1} {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Tennfjord, M. | 2025 | Beyond the Reef: Keeping Harbors Open When Software Sets the Pace | brief | 0.99 | 1.0",
                    "Tennfjord, M. | 2025 | Beyond the Reef | brief | 0.94 | 0.96",
                    "TENNFJ0RD | 2025 | beyond the reef - keeping harhors open when softvvare sets the pace | brief | 0.80 | 0.97",
                    "'' | '' | Training at Scale on Restricted Accelerators | paper | 0.85 | 0.86",
                    "Marrowby et al. | 2026 | Training at Scale on Restricted Accelerators | paper | 0.96 | 0.98",
                })
        void resolveByTitleAuthorAndYear(
                String author, String year, String title, String expected, double least, double most) {
            Resolution found = resolve(reference(0, "x", "", "author", author, "issued", year, "title", title));
            assertThat(found.state()).isEqualTo(State.IN_CORPUS);
            assertThat(found.target()).isEqualTo(Node.key(id(expected)));
            assertThat(found.basis()).isEqualTo(Basis.TITLE);
            assertThat(found.confidence()).isBetween(least, most);
        }

        @ParameterizedTest(name = "{0} {1} {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "Castellmore | 2025 | Training at Scale on Restricted Accelerators",
                    "Marrowby | 2019 | Training at Scale on Restricted Accelerators",
                    "'' | 2025 | Beyond the Reef",
                })
        void offerACandidateButDoNotGuessWhereSomethingContradicts(String author, String year, String title) {
            Resolution found = resolve(reference(0, "x", "", "author", author, "issued", year, "title", title));
            assertThat(found.state()).isEqualTo(State.EXTERNAL);
            assertThat(found.reason()).contains("0.80 is needed");
            assertThat(found.candidates()).hasSize(1);
            assertThat(found.candidates().getFirst().score()).isLessThan(MatchRule.ACCEPTED);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "https://doi.org/10.5555/TSRA.1, DOI",
            "https://arxiv.org/pdf/2502.00001v3.pdf, URL",
        })
        void resolveByIdentifierWhateverTheTitle(String identifier, String field) {
            Resolution found = resolve(reference(0, "x", "", field, identifier, "title", "An early draft"));
            assertThat(found.target()).isEqualTo(paper.nodeKey());
            assertThat(found.basis()).isEqualTo(Basis.IDENTIFIER);
            assertThat(found.confidence()).isEqualTo(1);
        }

        @Test
        void resolveByATitleInTheWordsOfTheEntryEvenIfTheEntryNamesTwoWorks() {
            String words = "See Tennfjord and Abernethy-Kato, Beyond the Reef: Keeping Harbors Open When Software Sets"
                    + " the Pace (2025). On methods see Marrowby et al., Training at Scale on Restricted Accelerators.";
            List<Resolution> found = Resolver.over(corpus)
                    .resolve(document("draft").refers(reference(0, words, "")).build());
            assertThat(found)
                    .extracting(Resolution::target)
                    .containsExactlyInAnyOrder(brief.nodeKey(), paper.nodeKey());
            assertThat(found).extracting(Resolution::basis).containsOnly(Basis.TITLE_IN_TEXT);
        }

        @Test
        void ofTwoEditionsThatFitEquallyWellTakeNeither() {
            CorpusDocument first = document("a")
                    .titled("Notes on the Licensing of Chips")
                    .by("Ann Vale")
                    .on("2024")
                    .build();
            CorpusDocument second = document("b")
                    .titled("Notes on the Licensing of Chips")
                    .by("Ann Vale")
                    .on("2024-05")
                    .build();
            CorpusDocument other = document("c")
                    .titled("Notes on the Licensing of Chips")
                    .by("Bo Reed")
                    .on("2024")
                    .build();
            CorpusDocument byVale = document("draft")
                    .refers(reference(0, "x", "", "title", first.title(), "author", "Vale", "issued", "2024"))
                    .build();
            CorpusDocument byNobody = document("draft")
                    .refers(reference(0, "x", "", "title", first.title(), "issued", "2024"))
                    .build();
            assertThat(Resolver.over(List.of(first, second))
                            .resolve(byVale)
                            .getFirst()
                            .state())
                    .as("two files of one work")
                    .isEqualTo(State.IN_CORPUS);
            assertThat(Resolver.over(List.of(first, other))
                            .resolve(byVale)
                            .getFirst()
                            .target())
                    .isEqualTo(first.nodeKey());
            Resolution undecided =
                    Resolver.over(List.of(first, other)).resolve(byNobody).getFirst();
            assertThat(undecided.state()).isEqualTo(State.UNRESOLVED);
            assertThat(undecided.candidates()).hasSize(2);
        }

        @Test
        void withoutTitleOrIdentifierStayUnresolvedWithAReason() {
            Resolution found = resolve(reference(0, "Ibid.", ""));
            assertThat(found.state()).isEqualTo(State.UNRESOLVED);
            assertThat(found.reason()).isEqualTo("no title or identifier could be told");
        }

        @Test
        void outsideTheCorpusHaveAStableKey() {
            Resolution found = resolve(reference(
                    0, "x", "", "title", "On Tides & Their Tables", "author", "Núñez, Pía", "issued", "1999"));
            assertThat(found.state()).isEqualTo(State.EXTERNAL);
            assertThat(found.target()).isEqualTo("work:nunez-1999-on-tides-and-their-tables");
        }
    }

    @Nested
    class Law {
        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "cfr:15/744.21, 500, 800, ''",
            "cfr:15/744.21(b)(1), 500, 800, (b)(1)",
            "cfr:15/744.11..744.21, 100, 500, ''",
            "cfr:15/744/supp-4, 800, 900, ''",
            "cfr:15/744.99, 0, 900, ''",
        })
        void resolvesDownToTheSectionThatTheDocumentHolds(String key, int start, int end, String pinpoint) {
            Resolution found = resolve(key);
            assertThat(found.target()).isEqualTo(part.nodeKey());
            assertThat(found.basis()).isEqualTo(Basis.CONTAINMENT);
            assertThat(found.findPassage())
                    .get()
                    .extracting(s -> s.start(), s -> s.end())
                    .containsExactly(start, end);
            assertThat(found.pinpoint()).isEqualTo(pinpoint);
        }

        @ParameterizedTest
        @CsvSource({"cfr:15/742.6", "cfr:?/744.21", "cfr:14/744.21", "usc:15/744"})
        void isAWorkOutsideWhereNoDocumentHoldsIt(String key) {
            Resolution found = resolve(key);
            assertThat(found.state()).isEqualTo(State.EXTERNAL);
            assertThat(found.target()).isEqualTo(key);
        }

        @Test
        void prefersTheNarrowestDeclaration() {
            CorpusDocument section =
                    document("section").declares("cfr:15/744.21").build();
            CorpusDocument draft =
                    document("draft").cites(0, "cfr:15/744.21(b)").build();
            Resolution found =
                    Resolver.over(List.of(part, section)).resolve(draft).getFirst();
            assertThat(found.target()).isEqualTo(section.nodeKey());
            assertThat(found.candidates()).extracting(Candidate::document).containsExactly(section.id(), part.id());
        }

        @Test
        void aChapterHoldsWhatItsHeadingsName() {
            CorpusDocument chapter = document("chapter")
                    .declares("cfr:15/ch-VII")
                    .section("PART 742—CONTROL POLICY", 10, 90)
                    .section("§ 742.6 Regional stability", 20, 90)
                    .section("PART 774—THE COMMERCE CONTROL LIST", 90, 300)
                    .section("3A090 Integrated circuits", 100, 200)
                    .build();
            CorpusDocument draft = document("draft")
                    .cites(0, "cfr:15/742.6(a)")
                    .cites(20, "cfr:15/999.1")
                    .cites(40, "eccn:3A090.a")
                    .build();
            List<Resolution> found = Resolver.over(List.of(chapter)).resolve(draft);
            assertThat(found)
                    .extracting(Resolution::state)
                    .containsExactly(State.IN_CORPUS, State.EXTERNAL, State.IN_CORPUS);
            assertThat(found.get(0).section()).map(Section::heading).hasValue("§ 742.6 Regional stability");
            assertThat(found.get(2).section()).map(Section::heading).hasValue("3A090 Integrated circuits");
        }
    }

    @Test
    void aPointerWithoutEntryOffersWhatItsAuthorsWroteThatYear() {
        CorpusDocument draft = document("draft")
                .callout(5, "Marrowby (2025)", Citation.NO_REFERENCE, "")
                .callout(30, "Marrowby (1925)", Citation.NO_REFERENCE, "")
                .build();
        List<Resolution> found = Resolver.over(corpus).resolve(draft);
        assertThat(found).extracting(Resolution::state).containsOnly(State.UNRESOLVED);
        assertThat(found.get(0).candidates()).extracting(Candidate::document).containsExactly(paper.id());
        assertThat(found.get(1).candidates()).isEmpty();
    }
}
