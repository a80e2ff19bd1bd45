package dev.ibid.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.ingest.structure.StructuredText;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    private static String shown(StructuredText read, Block block) {
        return block.kind() + (block.mark().isEmpty() ? "" : "<" + block.mark() + ">") + " "
                + block.span().of(read.text());
    }

    private static List<String> blocks(String text) {
        StructuredText read = MarkdownText.read(text);
        assertThat(read.text()).isEqualTo(text);
        return read.blocks().stream().map(b -> shown(read, b)).toList();
    }

    @Nested
    class Blocks {
        @ParameterizedTest(name = "{0} -> {1}")
        @CsvSource(delimiter = '|', textBlock = """
            '# Chips and rules'                   | 'TITLE Chips and rules'
            '## Background ##'                    | 'HEADING Background'
            'Setext\\n------'                      | 'HEADING Setext'
            'Prose that\\ngoes on.'                | 'PARAGRAPH Prose that\\ngoes on.'
            '> Quoted words.'                     | 'PARAGRAPH Quoted words.'
            '- An item'                           | 'LIST_ITEM An item'
            '7. An item'                          | 'LIST_ITEM<7> An item'
            '        Indented prose, no code.'    | 'PARAGRAPH Indented prose, no code.'
            '**Who must file**'                   | 'HEADING Who must file'
            '**A whole bold sentence.**'          | 'PARAGRAPH **A whole bold sentence.**'
            'PART 799—IMAGINARY RULES'            | 'HEADING PART 799—IMAGINARY RULES'
            '§ 799.1   Scope of the rules.'       | 'HEADING § 799.1   Scope of the rules.'
            '```\\nint x;\\n```'                    | 'CODE int x;'
            '![chart](c.png)\\n_Sales by year._'   | 'CAPTION _Sales by year._'
            '[^3]: See the annex.'                | 'FOOTNOTE<3> See the annex.'
            """)
        void areToldByTheirMarkup(String markdown, String expected) {
            assertThat(blocks(markdown.replace("\\n", "\n"))).containsExactly(expected.replace("\\n", "\n"));
        }

        @Test
        void ofATableAreItsRowsWithoutTheRule() {
            assertThat(blocks("| Chip | TPP |\n|---|---|\n| A | 4800 |\n"))
                    .containsExactly("TABLE_ROW Chip | TPP", "TABLE_ROW A | 4800");
        }

        @Test
        void keepTheDepthOfNestedLists() {
            StructuredText read = MarkdownText.read("- outer\n  - inner\n- next\n");
            assertThat(read.blocks()).extracting(Block::level).containsExactly(1, 2, 1);
        }

        @Test
        void leaveTagsAndCommentsOut() {
            assertThat(blocks("<!-- draft -->\n\n<br/>\n\nWords.")).containsExactly("PARAGRAPH Words.");
        }
    }

    @Test
    void writesTheHeadingsAboveIntoEachBlock() {
        StructuredText read = MarkdownText.read("# T\n\n## A\n\n### *B*\n\nx\n\n## C\n\ny\n");
        assertThat(read.blocks().get(3).headingPath()).containsExactly("A", "B");
        assertThat(read.blocks().getLast().headingPath()).containsExactly("C");
    }

    @Test
    void turnsWhatStandsUnderReferencesIntoEntries() {
        assertThat(blocks("Text.\n\n## 5. References\n\n[1] Ada, *Loops*, 1843.\n\n2. Bo, Gates.\n\n## Annex\n\nMore."))
                .containsExactly(
                        "PARAGRAPH Text.",
                        "HEADING 5. References",
                        "REFERENCE_ENTRY<1> Ada, *Loops*, 1843.",
                        "REFERENCE_ENTRY<2> Bo, Gates.",
                        "HEADING Annex",
                        "PARAGRAPH More.");
    }

    @Nested
    class FrontMatterOfAFile {
        @Test
        void becomesMetadataAndNoBlock() {
            String text = """
                    ---
                    title: The Short Rule
                    authors: [Ann Low, Bea High]
                    date: 2024-10-22 12:00:00 +0800
                    publisher: Test House
                    lang: en-GB
                    declares: fr:87/62186
                    layout: post
                    ---

                    Body.
                    """;
            StructuredText read = MarkdownText.read(text);
            assertThat(read.metadata().title()).isEqualTo("The Short Rule");
            assertThat(read.metadata().authors()).containsExactly("Ann Low", "Bea High");
            assertThat(read.metadata().date()).isEqualTo("2024-10-22");
            assertThat(read.metadata().publisher()).isEqualTo("Test House");
            assertThat(read.metadata().language()).isEqualTo("en");
            assertThat(read.metadata().declares()).containsExactly("fr:87/62186");
            assertThat(read.metadata().properties()).containsEntry("layout", "post");
            assertThat(read.blocks()).hasSize(1);
            assertThat(read.blocks().getFirst().span().of(text)).isEqualTo("Body.");
        }

        @Test
        void isReadLineByLineWithAWarningIfItIsNoYaml() {
            StructuredText read = MarkdownText.read("---\ntitle: Chips: a story: in parts\nauthor: A B\n---\nx\n");
            assertThat(read.metadata().title()).isEqualTo("Chips: a story: in parts");
            assertThat(read.warnings()).extracting("code").containsExactly("bad-front-matter");
        }

        @Test
        void isNotMistakenForARule() {
            assertThat(blocks("---\n\nWords between rules.\n\n---\n"))
                    .containsExactly("PARAGRAPH Words between rules.");
        }
    }

    @Test
    void namesTheTitleFromTheFirstHeadingUnlessTheFrontMatterHasAnother() {
        assertThat(MarkdownText.read("# One\n").metadata().title()).isEqualTo("One");
        StructuredText other = MarkdownText.read("---\ntitle: Two\n---\n# One\n");
        assertThat(other.metadata().title()).isEqualTo("Two");
        assertThat(other.blocks().getFirst().kind()).isEqualTo(BlockKind.HEADING);
    }
}
