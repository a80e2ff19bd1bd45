package dev.ibid.ingest;

import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.Warning;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import dev.ibid.ingest.pdf.OpticalReading;
import dev.ibid.ingest.pdf.PdfText;
import dev.ibid.ingest.rich.RichText;
import dev.ibid.ingest.structure.EmbeddedSink;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import dev.ibid.ingest.text.DecodedText;
import dev.ibid.ingest.text.MarkdownText;
import dev.ibid.ingest.text.PlainText;
import dev.ibid.ingest.text.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.mime.MediaType;
import org.xml.sax.SAXException;

/** Gives bytes to the reader of their format and its exceptions a reason. */
final class FormatDispatch {
    private static final Set<String> MARKDOWN = Set.of("text/x-web-markdown", "text/markdown");
    /** Text by content that Tika has structured readers for. */
    private static final Set<String> STRUCTURED =
            Set.of("text/html", "text/csv", "text/tab-separated-values", "text/rtf");

    private static final List<String> WITHOUT_TEXT = List.of("audio", "video", "font", "model");

    private final RichText rich;
    private final boolean ocr;

    FormatDispatch(RichText rich, boolean ocr) {
        this.rich = rich;
        this.ocr = ocr;
    }

    /**
     * What a format reader made.
     *
     * @param text text and structure
     * @param mediaType media type without parameters
     */
    record Read(StructuredText text, String mediaType) {
        /** {@return the failure of a document without text, by what its format can hold} */
        UnreadableDocumentException withoutText(String source) {
            if (mediaType.equals("application/pdf") || mediaType.startsWith("image/")) {
                return new UnreadableDocumentException(
                        source,
                        Reason.NO_TEXT_NEEDS_OCR,
                        "It holds pictures only; with Tesseract installed, --ocr reads them.",
                        null);
            }
            boolean program = mediaType.equals("application/octet-stream")
                    || WITHOUT_TEXT.stream().anyMatch(kind -> mediaType.startsWith(kind + "/"));
            return program
                    ? new UnreadableDocumentException(
                            source, Reason.UNSUPPORTED, "No reader finds text in " + mediaType + ".", null)
                    : new UnreadableDocumentException(source, Reason.EMPTY, "It holds no text.", null);
        }
    }

    Read read(byte[] bytes, String source, EmbeddedSink sink, ReadBudget budget) throws UnreadableDocumentException {
        try {
            String name = source.substring(source.lastIndexOf('/') + 1);
            MediaType type = rich.detect(bytes, name).getBaseType();
            String known = type.toString();
            if (known.equals("application/pdf")) {
                StructuredText read = PdfText.read(bytes, sink, budget);
                return new Read(read.text().isBlank() && canSee() ? seen(read, bytes, budget) : read, known);
            }
            if (type.getType().equals("image") && canSee()) {
                return new Read(PdfText.read(OpticalReading.ofPicture(bytes, budget), sink, budget), known);
            }
            if (isText(type, name)) {
                boolean markdown = MARKDOWN.contains(known)
                        || name.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown)");
                return new Read(text(bytes, markdown, budget), markdown ? "text/markdown" : "text/plain");
            }
            // A book's pages are read as one text; its table of contents says nothing new.
            EmbeddedSink parts = known.equals("application/epub+zip") ? (entry, content) -> {} : sink;
            return new Read(rich.read(bytes, name, type, parts, budget), known);
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            throw new UnreadableDocumentException(source, Reason.ENCRYPTED, "A password is needed to open it.", e);
        } catch (ZeroByteFileException e) {
            throw new UnreadableDocumentException(source, Reason.EMPTY, "It has no bytes.", e);
        } catch (UnsupportedFormatException e) {
            throw new UnreadableDocumentException(source, Reason.UNSUPPORTED, "No reader knows this format.", e);
        } catch (ReadBudget.TimeExceededException e) {
            throw new UnreadableDocumentException(source, Reason.TOO_SLOW, "It was not read within the time limit.", e);
        } catch (TikaException | SAXException | IOException e) {
            throw new UnreadableDocumentException(source, reasonOf(e), sentence(e), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableDocumentException(source, Reason.OUT_OF_MEMORY, "Reading it needs more memory.", e);
        } catch (RuntimeException | StackOverflowError e) {
            // Parsers of hostile formats fail in every way; whatever it is, it concerns this document alone.
            throw new UnreadableDocumentException(source, reasonOf(e), sentence(e), e);
        }
    }

    private boolean canSee() {
        return ocr && OpticalReading.isInstalled();
    }

    /** Reads pictures of pages; what the file itself says of title, authors and date stays. */
    private static StructuredText seen(StructuredText blank, byte[] bytes, ReadBudget budget) throws IOException {
        StructuredText seen = PdfText.read(OpticalReading.ofPages(bytes, budget), (name, content) -> {}, budget);
        List<Warning> warnings = new ArrayList<>(blank.warnings());
        warnings.addAll(seen.warnings());
        warnings.add(new Warning("ocr", "The text was read from pictures by Tesseract and may be misread."));
        return new StructuredText(seen.text(), seen.blocks(), seen.pages(), seen.lines(), blank.metadata(), warnings);
    }

    private static boolean isText(MediaType type, String name) {
        String known = type.toString();
        boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|md|markdown)");
        return (!STRUCTURED.contains(known) && (type.getType().equals("text") || known.equals("application/json")))
                || (named && known.equals("application/octet-stream"));
    }

    private static StructuredText text(byte[] bytes, boolean markdown, ReadBudget budget) {
        DecodedText decoded = TextDecoder.decode(bytes);
        List<Warning> warnings = new ArrayList<>(decoded.warnings());
        String text = decoded.text();
        if (text.length() > budget.characters()) {
            int end = budget.characters() - (Character.isHighSurrogate(text.charAt(budget.characters() - 1)) ? 1 : 0);
            text = text.substring(0, end);
            warnings.add(ReadBudget.truncated("characters", end));
        }
        StructuredText read = markdown ? MarkdownText.read(text) : PlainText.read(text);
        warnings.addAll(read.warnings());
        DocumentMetadata metadata = read.metadata();
        return new StructuredText(read.text(), read.blocks(), read.pages(), read.lines(), metadata, warnings);
    }

    private static Reason reasonOf(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains("Zip bomb") || message.contains("zip bomb")) {
                return Reason.ARCHIVE_BOMB;
            }
            if (t instanceof EncryptedDocumentException || t instanceof InvalidPasswordException) {
                return Reason.ENCRYPTED;
            }
            if (t instanceof ReadBudget.TimeExceededException) {
                return Reason.TOO_SLOW;
            }
        }
        return Reason.CORRUPT;
    }

    private static String sentence(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null && !root.getCause().equals(root)) {
            root = root.getCause();
        }
        String detail =
                String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
        String what = root.getClass().getSimpleName();
        return detail.isEmpty() || detail.equals("null")
                ? "The parser failed: " + what + "."
                : "The parser failed: " + detail + " (" + what + ").";
    }
}
