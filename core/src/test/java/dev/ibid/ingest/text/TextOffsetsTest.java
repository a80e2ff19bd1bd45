package dev.ibid.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.document.Block;
import dev.ibid.ingest.structure.StructuredText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a text file holds, its blocks lie in order inside it and hold words. */
class TextOffsetsTest {
    @Property(tries = 400)
    void ofMarkdownAreValid(@ForAll("texts") String text) {
        check(text, MarkdownText.read(text));
    }

    @Property(tries = 400)
    void ofPlainTextAreValid(@ForAll("texts") String text) {
        check(text, PlainText.read(text));
    }

    private static void check(String text, StructuredText read) {
        assertThat(read.text()).isEqualTo(text);
        int last = 0;
        for (Block block : read.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(block.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(block.span().of(text)).isNotBlank();
            last = block.span().end();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> pieces = List.of(
                "# Head",
                "## Sub\n",
                "Words of prose. ",
                "\n",
                "\n\n",
                "\r\n",
                "    ",
                "\t",
                "- ",
                "1. ",
                "(a) ",
                "> ",
                "| a | b |\n|---|---|\n",
                "```\n",
                "---\n",
                "title: x\n",
                "===\n",
                "[^1]: note",
                "[^1]",
                "**bold**",
                "![i](u)",
                "<b>",
                "<!-- ",
                "-->",
                "\u00A0",
                "\uD83D\uDE00",
                "\uD83D",
                "é",
                "References\n",
                "§ 1.2   ",
                "*",
                "_");
        return Arbitraries.oneOf(
                Arbitraries.of(pieces).list().ofMaxSize(40).map(l -> String.join("", l)),
                Arbitraries.strings().ofMaxLength(200));
    }
}
