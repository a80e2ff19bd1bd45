package dev.ibid.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.ingest.structure.StructuredText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static List<String> blocks(String text) {
        StructuredText read = PlainText.read(text);
        assertThat(read.text()).isEqualTo(text);
        return read.blocks().stream()
                .map(b -> b.kind() + (b.mark().isEmpty() ? "" : "<" + b.mark() + ">") + " "
                        + b.span().of(text))
                .toList();
    }

    @Test
    void joinsHardWrappedLinesToAParagraph() {
        assertThat(blocks("The first line of a paragraph that\ngoes on here.\n\nThe second one is here, too.\n"))
                .containsExactly(
                        "PARAGRAPH The first line of a paragraph that\ngoes on here.",
                        "PARAGRAPH The second one is here, too.");
    }

    @Test
    void endsAParagraphWhereALineBreaksOffEarly() {
        assertThat(blocks("""
                        This line is as long as lines become in this file.
                        Short end.
                        The next paragraph starts without a blank line.
                        """)).hasSize(2);
    }

    @Test
    void findsItemsByBulletsAndNumbers() {
        assertThat(blocks("Consider:\n- one thing\n  and more of it\n- another\n(b) a third\n4. a fourth\n"))
                .containsExactly(
                        "PARAGRAPH Consider:",
                        "LIST_ITEM one thing\n  and more of it",
                        "LIST_ITEM another",
                        "LIST_ITEM<b> a third",
                        "LIST_ITEM<4> a fourth");
    }

    @Test
    void tellsHeadingsByTheirForm() {
        assertThat(
                        blocks(
                                "A REPORT ON NOTHING\n\n1.2 Scope of Work\n\nWe did it.\n\nFindings\n--------\n\nNone were made.\n"))
                .containsExactly(
                        "TITLE A REPORT ON NOTHING",
                        "HEADING 1.2 Scope of Work",
                        "PARAGRAPH We did it.",
                        "HEADING Findings",
                        "PARAGRAPH None were made.");
    }

    @Test
    void readsNamedLinesAtTheStartAsMetadata() {
        StructuredText read =
                PlainText.read("Title: A Hearing\nAuthor: Ann Low and Bea High\nDate: May 7, 2024\n\nWe met.\n");
        assertThat(read.metadata().title()).isEqualTo("A Hearing");
        assertThat(read.metadata().authors()).containsExactly("Ann Low", "Bea High");
        assertThat(read.metadata().date()).isEqualTo("2024-05-07");
        assertThat(read.blocks()).hasSize(1);
    }

    @Test
    void turnsNotesAtTheEndIntoEndnotesWithTheirNumbers() {
        assertThat(blocks("Text here.\n\nNOTES\n\n1. Ann Low, Loops.\n2. Bea High, Gates.\n"))
                .endsWith("ENDNOTE<1> Ann Low, Loops.", "ENDNOTE<2> Bea High, Gates.");
    }
}
