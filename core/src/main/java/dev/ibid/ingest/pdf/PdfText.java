package dev.ibid.ingest.pdf;

import dev.ibid.document.Warning;
import dev.ibid.ingest.structure.EmbeddedSink;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads a PDF page by page into structured text with pages and lines. Safe for any thread. */
public final class PdfText {
    private PdfText() {}

    /**
     * {@return the text of a document, empty if its pages are only pictures}
     *
     * @param bytes a whole file
     * @param sink takes attached files
     * @param budget characters, pages and time
     * @throws IOException if the bytes are no PDF; {@code InvalidPasswordException} if it needs a password
     */
    public static StructuredText read(byte[] bytes, EmbeddedSink sink, ReadBudget budget) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<Warning> warnings = new ArrayList<>();
            MetadataDraft metadata = PdfMetadata.of(document);
            int count = Math.min(document.getNumberOfPages(), budget.pages());
            if (count < document.getNumberOfPages()) {
                warnings.add(ReadBudget.truncated("pages", count));
            }
            List<PageCells> pages = pages(document, count, budget, warnings);
            StructuredText text = pages.isEmpty()
                    ? StructuredText.withoutLayout("", List.of(), metadata.build(), warnings)
                    : PdfLayout.of(pages, metadata, warnings);
            PdfAttachments.to(sink, document);
            return text;
        }
    }

    private static List<PageCells> pages(PDDocument document, int count, ReadBudget budget, List<Warning> warnings)
            throws IOException {
        GlyphCollector collector = new GlyphCollector();
        List<PageCells> pages = new ArrayList<>();
        long characters = 0;
        for (int number = 1; number <= count; number++) {
            budget.checkTime();
            List<Glyph> glyphs = collector.page(document, number);
            characters += glyphs.size();
            if (characters > budget.characters()) {
                warnings.add(ReadBudget.truncated("pages", number - 1));
                break;
            }
            PDPage page = document.getPage(number - 1);
            PDRectangle box = page.getCropBox();
            boolean turned = page.getRotation() % 180 != 0;
            pages.add(new PageCells(
                    number,
                    turned ? box.getHeight() : box.getWidth(),
                    turned ? box.getWidth() : box.getHeight(),
                    Cells.of(glyphs)));
        }
        return pages;
    }
}
