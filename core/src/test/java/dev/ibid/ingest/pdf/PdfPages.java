package dev.ibid.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws small PDF files for tests, line by line, from the top of a 600 by 800 point page. */
final class PdfPages implements AutoCloseable {
    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfPages() throws IOException {
        content = newPage();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage page = new PDPage(new PDRectangle(600, 800));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    PdfPages page() throws IOException {
        content.close();
        content = newPage();
        return this;
    }

    /** Draws words at a place measured from the top left corner. */
    PdfPages at(double x, double fromTop, double size, PDFont font, String words) {
        try {
            content.beginText();
            content.setFont(font, (float) size);
            content.newLineAtOffset((float) x, (float) (800 - fromTop));
            content.showText(words);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws lines of size 10 below one another. */
    PdfPages lines(double x, double fromTop, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(x, fromTop + 12 * i, 10, ROMAN, lines[i]);
        }
        return this;
    }

    PDDocument document() throws IOException {
        content.close();
        return document;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document().save(out);
        return out.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
