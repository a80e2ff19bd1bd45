package dev.ibid.ingest.pdf;

import dev.ibid.ingest.structure.ReadBudget;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads pictures of text with the program Tesseract, if it is installed. It lays the words it sees invisibly over the
 * pictures of a new PDF, which is then read like any other: so columns, footnotes and rectangles are told the same way.
 */
public final class OpticalReading {
    private static final String PROGRAM = "tesseract";

    /** What Tesseract's authors advise: below it small print is lost, above it nothing is gained. */
    private static final int DOTS_PER_INCH = 300;

    private static final int POINTS_PER_INCH = 72;

    /** A page larger than A0 is a plan or a trap, and its picture would fill the memory. */
    private static final int MAX_PIXELS = 120_000_000;

    private OpticalReading() {}

    /** {@return whether the program is installed} */
    public static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder(PROGRAM, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * {@return a PDF with the pictures of these pages and their words}
     *
     * @param pdf a PDF whose pages are pictures
     * @param budget pages and time
     * @throws IOException if the pages cannot be drawn or the program fails
     */
    public static byte[] ofPages(byte[] pdf, ReadBudget budget) throws IOException {
        Path folder = Files.createTempDirectory("ibid-ocr");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<String> pictures = new ArrayList<>();
            for (int i = 0; i < Math.min(document.getNumberOfPages(), budget.pages()); i++) {
                budget.checkTime();
                var box = document.getPage(i).getCropBox();
                double inches = (double) box.getWidth() * box.getHeight() / (POINTS_PER_INCH * POINTS_PER_INCH);
                int dots = (int) Math.min(DOTS_PER_INCH, Math.sqrt(MAX_PIXELS / Math.max(inches, 1)));
                BufferedImage picture = renderer.renderImageWithDPI(i, dots, ImageType.GRAY);
                Path file = folder.resolve("page-" + (i + 1) + ".png");
                ImageIO.write(picture, "png", file.toFile());
                pictures.add(file.toString());
            }
            Path list = Files.write(folder.resolve("pages.txt"), pictures, StandardCharsets.UTF_8);
            return read(folder, list, budget);
        } finally {
            delete(folder);
        }
    }

    /**
     * {@return a PDF with a picture and its words}
     *
     * @param picture a picture in a format that the program reads
     * @param budget time
     * @throws IOException if the program fails
     */
    public static byte[] ofPicture(byte[] picture, ReadBudget budget) throws IOException {
        Path folder = Files.createTempDirectory("ibid-ocr");
        try {
            return read(folder, Files.write(folder.resolve("picture"), picture), budget);
        } finally {
            delete(folder);
        }
    }

    private static byte[] read(Path folder, Path input, ReadBudget budget) throws IOException {
        Path out = folder.resolve("read");
        Process process = new ProcessBuilder(
                        PROGRAM, input.toString(), out.toString(), "--dpi", Integer.toString(DOTS_PER_INCH), "pdf")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        try {
            process.getOutputStream().close();
            long left = budget.deadline() - System.nanoTime();
            if (!process.waitFor(left, TimeUnit.NANOSECONDS)) {
                process.destroyForcibly();
                process.waitFor();
                budget.checkTime();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading pictures", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("Tesseract failed: "
                    + Files.readString(folder.resolve("log.txt"), StandardCharsets.UTF_8)
                            .strip());
        }
        return Files.readAllBytes(folder.resolve("read.pdf"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
