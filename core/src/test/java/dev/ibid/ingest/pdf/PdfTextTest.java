package dev.ibid.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.SharedFiles;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Line;
import dev.ibid.document.Page;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTest {
    private static StructuredText read(byte[] bytes, int pages) throws IOException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        return PdfText.read(bytes, (name, in) -> {}, new ReadBudget(1_000_000, pages, deadline));
    }

    private static StructuredText read(PdfPages pdf) throws IOException {
        StructuredText read = read(pdf.bytes(), 100);
        int last = 0;
        for (Block block : read.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            last = block.span().end();
        }
        for (Line line : read.lines()) {
            assertThat(line.span().end()).isLessThanOrEqualTo(read.text().length());
        }
        return read;
    }

    private static List<String> blocks(StructuredText read) {
        return read.blocks().stream()
                .map(b -> b.kind() + (b.mark().isEmpty() ? "" : "<" + b.mark() + ">") + " "
                        + b.span().of(read.text()))
                .toList();
    }

    @Test
    void readsOneColumnAfterTheOther() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.at(60, 60, 18, PdfPages.BOLD, "Two Columns Under One Title");
            pdf.lines(
                    60,
                    100,
                    "The left column holds the first half",
                    "of a text whose lines are long enough",
                    "to be told from the cells of a table",
                    "which are much shorter than these and");
            pdf.lines(
                    320,
                    100,
                    "the right column holds the rest of it",
                    "so that a reader who goes across both",
                    "would mix the halves into a salad of",
                    "words that nobody could understand.");
            assertThat(blocks(read(pdf)))
                    .containsExactly(
                            "TITLE Two Columns Under One Title",
                            "PARAGRAPH The left column holds the first half of a text whose lines are long enough to be told"
                                    + " from the cells of a table which are much shorter than these and the right column holds"
                                    + " the rest of it so that a reader who goes across both would mix the halves into a salad of"
                                    + " words that nobody could understand.");
        }
    }

    @Test
    void undoesHyphenationWhereTheWordIsMetElsewhere() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(
                    60,
                    100,
                    "We speak of distillation and of cold-start data in this text; distil-",
                    "lation is a word, and so is cold-",
                    "start, but never is DeepSeek-",
                    "Zero, and state-of-the-",
                    "art keeps all of its hyphens.");
            StructuredText read = read(pdf);
            assertThat(read.text())
                    .contains("distillation is a word, and so is cold-start, but never is DeepSeek-Zero, and"
                            + " state-of-the-art keeps all");
            // The map back: each printed line has its own rectangle and its share of the joined word.
            Line first = read.lines().getFirst();
            Line second = read.lines().get(1);
            assertThat(first.span().of(read.text())).endsWith("distil");
            assertThat(second.span().of(read.text())).startsWith("lation is");
            assertThat(second.region().y() - first.region().y()).isBetween(11.5, 12.5);
            assertThat(first.region().x()).isBetween(59.0, 61.0);
            assertThat(first.region().y()).isBetween(90.0, 94.0);
        }
    }

    @Test
    void raisesNoteNumbersAndFindsTheNotes() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(60, 100, "The rule took effect in October. It was the broadest of its kind so far.");
            pdf.at(60, 112, 10, PdfPages.ROMAN, "Then came another rule.");
            pdf.at(60 + PdfPages.ROMAN.getStringWidth("Then came another rule.") / 100, 108, 6, PdfPages.ROMAN, "12");
            pdf.at(170, 112, 10, PdfPages.ROMAN, "It closed the gap that the first had left.");
            pdf.at(60, 696, 5, PdfPages.ROMAN, "12");
            pdf.at(66, 700, 8, PdfPages.ROMAN, "88 FR 1 (2023), a made-up citation that");
            pdf.at(60, 710, 8, PdfPages.ROMAN, "runs over two lines.");
            assertThat(blocks(read(pdf)))
                    .containsExactly(
                            "PARAGRAPH The rule took effect in October. It was the broadest of its kind so far. Then came"
                                    + " another rule.¹² It closed the gap that the first had left.",
                            "FOOTNOTE<12> 88 FR 1 (2023), a made-up citation that runs over two lines.");
        }
    }

    @Test
    void joinsAParagraphOverThePageBreakAndSetsTheFurnitureApart() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.at(60, 40, 8, PdfPages.ROMAN, "Annual Report of Nobody");
            pdf.lines(
                    60,
                    100,
                    "A paragraph that starts on the first page of the document and is cut",
                    "in the middle of a sentence by the end of the page, so that it must");
            pdf.at(295, 770, 10, PdfPages.ROMAN, "1");
            pdf.page().at(60, 40, 8, PdfPages.ROMAN, "Annual Report of Nobody");
            pdf.lines(60, 100, "be joined with what follows on the second page of the same document.");
            pdf.at(295, 770, 10, PdfPages.ROMAN, "2");
            StructuredText read = read(pdf);
            assertThat(blocks(read))
                    .containsExactly(
                            "PAGE_FURNITURE Annual Report of Nobody",
                            "PAGE_FURNITURE 1",
                            "PARAGRAPH A paragraph that starts on the first page of the document and is cut in the middle of a"
                                    + " sentence by the end of the page, so that it must be joined with what follows on the"
                                    + " second page of the same document.",
                            "PAGE_FURNITURE Annual Report of Nobody",
                            "PAGE_FURNITURE 2");
            assertThat(read.pages()).extracting(Page::number).containsExactly(1, 2);
            assertThat(read.pages().get(1).span().of(read.text())).startsWith("be joined with");
            assertThat(read.pages().getFirst().width()).isEqualTo(600);
        }
    }

    @Test
    void readsTablesRowByRowAndJoinsTheLinesOfACell() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(60, 80, "The table below lists three chips with their values, as the rule counts them.");
            pdf.lines(60, 110, "Chip").lines(200, 110, "Value").lines(320, 110, "Remark");
            pdf.lines(60, 132, "Alpha").lines(200, 132, "4800").lines(320, 132, "caught by the", "first test");
            pdf.lines(60, 166, "Beta").lines(200, 166, "1600").lines(320, 166, "caught by neither");
            assertThat(blocks(read(pdf)))
                    .endsWith(
                            "TABLE_ROW Chip | Value | Remark",
                            "TABLE_ROW Alpha | 4800 | caught by the first test",
                            "TABLE_ROW Beta | 1600 | caught by neither");
        }
    }

    @Test
    void ranksHeadingsByNumberAndCutsReferencesAtTheirMarks() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.at(60, 60, 13, PdfPages.BOLD, "2. Method");
            pdf.at(60, 90, 11, PdfPages.BOLD, "2.1. Data");
            pdf.lines(60, 110, "We took what there was and left the rest, as everyone before us has done.");
            pdf.at(60, 140, 13, PdfPages.BOLD, "References");
            pdf.lines(
                    60,
                    160,
                    "[1] A. Low. A Paper on Loops. Journal of Loops, 1843.",
                    "[2] B. High. A Paper on Gates with a Title that Needs a",
                    "second line. Journal of Gates, 1854.");
            StructuredText read = read(pdf);
            assertThat(blocks(read))
                    .endsWith(
                            "HEADING References",
                            "REFERENCE_ENTRY<1> A. Low. A Paper on Loops. Journal of Loops, 1843.",
                            "REFERENCE_ENTRY<2> B. High. A Paper on Gates with a Title that Needs a second line. Journal of Gates,"
                                    + " 1854.");
            assertThat(read.blocks()).anySatisfy(b -> {
                assertThat(b.span().of(read.text())).startsWith("We took");
                assertThat(b.headingPath()).endsWith("2.1. Data");
            });
        }
    }

    @Test
    void leavesPagesBeyondTheLimitOutAndSaysSo() throws IOException {
        try (PdfPages pdf = new PdfPages()) {
            pdf.lines(60, 100, "Page one.").page().lines(60, 100, "Page two.");
            StructuredText read = read(pdf.bytes(), 1);
            assertThat(read.text()).contains("Page one").doesNotContain("Page two");
            assertThat(read.warnings()).extracting("code").containsExactly("truncated");
        }
    }

    @Test
    void readsARealPaperPageByPage() throws IOException {
        StructuredText read = read(Files.readAllBytes(SharedFiles.require("corpus/DeepSeek_R1.pdf")), 100);
        assertThat(read.pages()).hasSize(22);
        List<String> blocks = blocks(read);
        assertThat(blocks.getFirst()).startsWith("TITLE DeepSeek-R1: Incentivizing");
        assertThat(blocks)
                .contains("HEADING 2.2.1. Reinforcement Learning Algorithm", "FOOTNOTE<1> https://aider.chat");
        assertThat(blocks).anySatisfy(b -> assertThat(b).startsWith("TABLE_ROW DROP (3-shot F1) | 88.3 | 83.7"));
        assertThat(read.blocks().stream().filter(b -> b.kind() == BlockKind.REFERENCE_ENTRY))
                .hasSizeBetween(35, 45);
        assertThat(read.text()).contains("Chinese National High School Mathematics Olympiad (CNMO 2024)³");
    }
}
