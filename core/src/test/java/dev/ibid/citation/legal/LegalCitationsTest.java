package dev.ibid.citation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Citation;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalCitationsTest {
    private static final LegalCitations FINDER = LegalCitations.create();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsEachTargetWithItsSpanTypeAndKey(String text, List<String> expected) {
        List<Citation> found = FINDER.find(text);

        assertThat(found)
                .map(c -> c.text() + " | " + c.type() + " | " + (c.normalized().isEmpty() ? "?" : c.normalized()))
                .containsExactlyElementsOf(expected);
        assertThat(found).allSatisfy(c -> assertThat(c.span().of(text)).isEqualTo(c.text()));
        assertThat(found).map(Citation::span).isSorted();
    }

    static Stream<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LegalCitationsTest.class.getResourceAsStream("cases.txt"))) {
            List<String> expected = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("    ")) {
                    expected.add(line.strip());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    expected = new ArrayList<>();
                    cases.add(Arguments.of(line, expected));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2019 and 2020 it spent $744.21 million, 15.5 percent more.",
                "Room 3B123, Suite 4A100 and model 5A320 are rooms and models.",
                "Section 232 of the Trade Expansion Act of 1962 and section 482 of the Internal Revenue Code.",
                "Form BIS-748P, OMB control number 0694-0137, ISO 9001:2015, MIL-STD-810G, ASTM D4057.",
                "paragraph (b) of this section, this part, this chapter, the Order, Part IV, Title IX",
                "See Section 3.2 below, Figure 2.1, Table 5.3 and chapter 4 of this report.",
                "The 7 U.S. firms and 12 U.S. 5G vendors met at 100 S. Main St. at 5 P.M.",
                "FR Doc. 2022-21658; the FR-4 laminate; the F-35; the A100, H20 and GPT-4",
                "section 5.2 of the Agreement and part 2 of the report",
                ""
            })
    void leavesAloneWhatOnlyLooksLikeACitation(String text) {
        assertThat(FINDER.find(text)).isEmpty();
    }

    @Nested
    class ShortForm {
        @Test
        void idIsTheOneSourceBefore() {
            Citation id = FINDER.find("See 467 U.S. 837 (1984). Id. at 842.").getLast();

            assertThat(id.type()).isEqualTo("short");
            assertThat(id.span()).isEqualTo(new Span(25, 28));
            assertThat(id.normalized()).isEqualTo("case:467/us/837");
            assertThat(id.pinpoint()).isEqualTo("842");
        }

        @Test
        void idStaysOpenBehindSeveralSources() {
            Citation id = FINDER.find("See 15 CFR 744.21 and 50 U.S.C. 4801. Id. at 3.")
                    .getLast();

            assertThat(id.normalized()).isEmpty();
            assertThat(id.note()).isEqualTo("unresolved: several sources before it");
        }

        @Test
        void theSameSectionIsTheSectionBefore() {
            Citation same = FINDER.find("Under 15 CFR 744.21(a) it is barred; the same section defines use.")
                    .getLast();

            assertThat(same.text()).isEqualTo("same section");
            assertThat(same.normalized()).isEqualTo("cfr:15/744.21(a)");
        }

        @Test
        void aVolumeWithTwoSourcesIsNotResolved() {
            Citation last =
                    FINDER.find("87 FR 62186; 87 FR 70000; 87 FR at 62190").getLast();

            assertThat(last.normalized()).isEmpty();
            assertThat(last.note()).contains("several sources");
        }

        @Test
        void supraNoteIsTheSourceOfTheNote() {
            String text = "Text with supra note 2.\n\n15 CFR 744.21.\n\n87 FR 62186.";
            SourceDocument document = document(
                    text,
                    List.of(
                            Block.of(BlockKind.PARAGRAPH, new Span(0, 23)),
                            new Block(BlockKind.FOOTNOTE, new Span(25, 39), 0, 0, List.of(), "1"),
                            new Block(BlockKind.FOOTNOTE, new Span(41, 53), 0, 0, List.of(), "2")),
                    List.of());

            Citation supra = FINDER.find(document).citations().getFirst();

            assertThat(supra.text()).isEqualTo("supra note 2");
            assertThat(supra.normalized()).isEqualTo("fr:87/62186");
        }
    }

    @Nested
    class TitleInForce {
        @Test
        void isThatWhichTheMetadataDeclare() {
            String text = "See § 744.11(a) and 22 CFR 120.1.";
            SourceDocument document = document(text, List.of(), List.of("cfr:15/744"));

            List<Citation> found = FINDER.find(document).citations();

            assertThat(found).map(Citation::normalized).containsExactly("cfr:15/744.11(a)", "cfr:22/120.1");
            assertThat(found.getFirst().note()).isEqualTo("title 15 as the document declares");
            assertThat(FINDER.find(text).getFirst().normalized()).isEqualTo("cfr:?/744.11(a)");
        }

        @Test
        void isThatOfTheNearestHeadingThatIsAProvision() {
            String text = "15 CFR Part 772\nSee § 772.1.\nWhat 22 CFR part 120 means\nSee § 120.1.";
            List<Block> blocks = List.of(
                    Block.of(BlockKind.HEADING, new Span(0, 15)),
                    Block.of(BlockKind.PARAGRAPH, new Span(16, 28)),
                    Block.of(BlockKind.HEADING, new Span(29, 55)),
                    Block.of(BlockKind.PARAGRAPH, new Span(56, 68)));

            assertThat(FINDER.find(document(text, blocks, List.of())).citations())
                    .map(Citation::normalized)
                    .containsExactly("cfr:15/772", "cfr:15/772.1", "cfr:22/120", "cfr:15/120.1");
        }

        @Test
        void isOpenWhereTheDocumentOnlyCitesATitle() {
            SourceDocument document = document("15 CFR 736.2 applies. See § 744.11(a).", List.of(), List.of());

            assertThat(FINDER.find(document).citations().getLast().normalized()).isEqualTo("cfr:?/744.11(a)");
        }
    }

    @Test
    void noCitationCrossesTheBoundsOfABlock() {
        String text = "under 15 CFR\n744.21 is a number";
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, new Span(0, 12)), Block.of(BlockKind.PARAGRAPH, new Span(13, 31)));

        assertThat(FINDER.find(document(text, blocks, List.of())).citations()).isEmpty();
        assertThat(FINDER.find(text)).map(Citation::normalized).containsExactly("cfr:15/744.21");
    }

    private static SourceDocument document(String text, List<Block> blocks, List<String> declares) {
        DocumentMetadata metadata =
                new DocumentMetadata("", List.of(), "", "", "en", "text/plain", 0, 0, declares, Map.of());
        return new SourceDocument(
                DocumentId.ofText(text),
                "test.txt",
                "",
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                metadata,
                List.of());
    }
}
