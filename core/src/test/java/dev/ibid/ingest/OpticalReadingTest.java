package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.pdf.OpticalReading;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

class OpticalReadingTest {
    /** One page that is nothing but a picture of a sentence. */
    private static byte[] scan() throws IOException {
        BufferedImage picture = new BufferedImage(1654, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
        pen.drawString("Shell companies hide the end user", 120, 200);
        pen.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float width = page.getMediaBox().getWidth();
                content.drawImage(
                        LosslessFactory.createFromImage(document, picture), 0, 500, width, width * 600 / 1654);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aScanIsListedUnlessOcrIsAskedFor() {
        try (DocumentReader reader = DocumentReader.inProcess(ReadOptions.defaults())) {
            assertThatThrownBy(() -> reader.read(scan(), "scan.pdf"))
                    .isInstanceOfSatisfying(
                            UnreadableDocumentException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT_NEEDS_OCR));
        }
    }

    @Test
    void tesseractReadsItWithItsPlaceOnThePage() throws Exception {
        assumeTrue(OpticalReading.isInstalled(), "needs the program tesseract");
        try (DocumentReader reader =
                DocumentReader.inProcess(ReadOptions.defaults().withOcr(true))) {
            SourceDocument document =
                    reader.read(scan(), "scan.pdf").documents().getFirst();
            assertThat(document.text()).contains("Shell companies hide the end user");
            assertThat(document.lines()).isNotEmpty();
            assertThat(document.warnings())
                    .extracting(warning -> warning.code())
                    .contains("ocr");
        }
    }
}
