package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InProcessReaderTest {
    private static final String PROSE =
            "The bureau has said that the rule is to be read with the others, and it will not be changed.";

    private final DocumentReader reader = DocumentReader.inProcess(ReadOptions.defaults());

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static DocumentReader limited(ReadLimits limits) {
        return DocumentReader.inProcess(ReadOptions.defaults().withLimits(limits));
    }

    private static Reason reason(DocumentReader reader, byte[] bytes, String name) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(bytes, name))
                .reason();
    }

    private static List<String> blocks(SourceDocument document) {
        return document.blocks().stream()
                .map(b -> b.kind() + " " + b.span().of(document.text()))
                .toList();
    }

    @Nested
    class Html {
        @Test
        void givesTheTextWithoutWhatSurroundsIt() throws Exception {
            String html = "<html lang=en><head><title>T</title><meta name=author content='Ann Low'>"
                    + "<meta name=date content='2024-05-07'><script>x()</script></head><body><nav><p>Home</p></nav>"
                    + "<h1>A Rule</h1><p>First&nbsp;words<sup><a href=#n1>1</a></sup> of\n it.</p><ul><li>One<li>Two</ul>"
                    + "<table><tr><th>A<th>B<tr><td>1<td>2</table><pre>a  b</pre><aside>Buy now</aside>"
                    + "<section role=doc-endnotes><ol><li>A note.</ol></section><footer>Imprint</footer></body></html>";
            SourceDocument document =
                    reader.read(bytes(html), "a.html").documents().getFirst();
            assertThat(blocks(document))
                    .containsExactly(
                            "TITLE A Rule",
                            "PARAGRAPH First words¹ of it.",
                            "LIST_ITEM One",
                            "LIST_ITEM Two",
                            "TABLE_ROW A | B",
                            "TABLE_ROW 1 | 2",
                            "CODE a  b",
                            "ENDNOTE A note.");
            assertThat(document.metadata().authors()).containsExactly("Ann Low");
            assertThat(document.metadata().date()).isEqualTo("2024-05-07");
            assertThat(document.metadata().mediaType()).isEqualTo("text/html");
        }
    }

    @Test
    void resolvesNoExternalEntities(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        String xml =
                "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><d>seen &e;</d>";
        String text;
        try {
            text = reader.read(bytes(xml), "a.xml").documents().getFirst().text();
        } catch (UnreadableDocumentException e) {
            text = String.valueOf(e.getMessage());
        }
        assertThat(text).doesNotContain("secret words");
    }

    @Test
    void tellsTheLanguageAndTheIdentity() throws Exception {
        byte[] german =
                bytes("Die Behörde hat mitgeteilt, dass die Regel nicht geändert wird und weiterhin für alle gilt.");
        SourceDocument document = reader.read(german, "x/a.txt").documents().getFirst();
        assertThat(document.metadata().language()).isEqualTo("de");
        assertThat(document.id()).isEqualTo(DocumentId.ofBytes(german));
        assertThat(document.source()).isEqualTo("x/a.txt");
        assertThat(reader.read(bytes(PROSE), "b.txt")
                        .documents()
                        .getFirst()
                        .metadata()
                        .language())
                .isEqualTo("en");
        assertThat(reader.read(bytes("Ok."), "c.txt")
                        .documents()
                        .getFirst()
                        .metadata()
                        .language())
                .isEqualTo("und");
    }

    @Test
    void readsWhatADocumentDeclaresItselfToBe() throws Exception {
        SourceDocument part = reader.read(bytes("# 15 CFR Part 772\n\n" + PROSE), "a.md")
                .documents()
                .getFirst();
        assertThat(part.metadata().declares()).containsExactly("cfr:15/772");
        SourceDocument notice = reader.read(bytes("A NOTICE\n\n87 FR 62186\n\n" + PROSE), "b.txt")
                .documents()
                .getFirst();
        assertThat(notice.metadata().declares()).containsExactly("fr:87/62186");
    }

    @Nested
    class Archives {
        @Test
        void giveEachEntryAsADocumentWithItsContainer() throws Exception {
            byte[] inner = zip(Map.of("c.txt", bytes(PROSE)));
            byte[] outer = zip(Map.of(
                    "a.md", bytes("# A"), "../../b.txt", bytes(PROSE), "in.zip", inner, "x.bin", new byte[] {0, 1, 2, 3
                    }));
            ReadResult result = reader.read(outer, "o.zip");
            assertThat(result.documents())
                    .extracting(SourceDocument::source)
                    .containsExactly("o.zip!/b.txt", "o.zip!/a.md", "o.zip!/in.zip!/c.txt");
            assertThat(result.documents().getFirst().container()).contains(DocumentId.ofBytes(outer));
            assertThat(result.documents().getLast().container()).contains(DocumentId.ofBytes(inner));
            assertThat(result.failures())
                    .extracting(ReadFailure::source, ReadFailure::reason)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("o.zip!/x.bin", Reason.UNSUPPORTED));
        }

        @Test
        void stopAtTheirLimits() throws Exception {
            byte[] nested = zip(Map.of("a.zip", zip(Map.of("b.zip", zip(Map.of("c.txt", bytes(PROSE)))))));
            assertThat(limited(ReadLimits.defaults().withEmbedding(2, 100))
                            .read(nested, "n.zip")
                            .failures())
                    .extracting(ReadFailure::reason)
                    .containsExactly(Reason.ARCHIVE_BOMB);
            byte[] many = zip(Map.of("a.txt", bytes(PROSE), "b.txt", bytes(PROSE), "c.txt", bytes(PROSE)));
            ReadResult cut = limited(ReadLimits.defaults().withEmbedding(2, 2)).read(many, "m.zip");
            assertThat(cut.documents()).hasSize(2);
            assertThat(cut.failures()).extracting(ReadFailure::reason).containsExactly(Reason.ARCHIVE_BOMB);
        }

        @Test
        void areNoBombs() throws Exception {
            byte[] bomb = zip(Map.of("zeros.txt", new byte[20_000_000]));
            ReadLimits limits = ReadLimits.defaults().withBytes(1_000_000).withExpansion(50);
            UnreadableDocumentException thrown = catchThrowableOfType(UnreadableDocumentException.class, () -> {
                ReadResult result = limited(limits).read(bomb, "b.zip");
                ReadFailure failure = result.failures().getFirst();
                throw new UnreadableDocumentException(failure.source(), failure.reason(), failure.message(), null);
            });
            assertThat(thrown.reason()).isIn(Reason.ARCHIVE_BOMB, Reason.TOO_LARGE);
        }
    }

    @Nested
    class Fails {
        @Test
        void withAReason() throws Exception {
            assertThat(reason(reader, new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
            assertThat(reason(reader, bytes(" \n "), "a.txt")).isEqualTo(Reason.EMPTY);
            assertThat(reason(reader, bytes("%PDF-1.7\nrubbish"), "a.pdf")).isEqualTo(Reason.CORRUPT);
            assertThat(reason(reader, new byte[] {0, 5, 9, 1, 77, 3}, "a.dat")).isEqualTo(Reason.UNSUPPORTED);
            assertThat(reason(reader, encrypted(), "a.pdf")).isEqualTo(Reason.ENCRYPTED);
            assertThat(reason(reader, scanned(), "a.pdf")).isEqualTo(Reason.NO_TEXT_NEEDS_OCR);
            byte[] cut = java.util.Arrays.copyOf(zip(Map.of("word/document.xml", bytes(PROSE.repeat(50)))), 60);
            assertThat(reason(reader, cut, "a.docx")).isIn(Reason.CORRUPT, Reason.EMPTY, Reason.UNSUPPORTED);
        }

        @Test
        void atTheLimits() throws Exception {
            assertThat(reason(limited(ReadLimits.defaults().withBytes(10)), bytes(PROSE), "a.txt"))
                    .isEqualTo(Reason.TOO_LARGE);
            String page = "<p>" + PROSE + "</p>";
            assertThat(reason(
                            limited(ReadLimits.defaults().withTime(Duration.ofNanos(1))),
                            bytes(page.repeat(2000)),
                            "a.html"))
                    .isEqualTo(Reason.TOO_SLOW);
        }

        @Test
        void forWhatIsNoFile(@TempDir Path folder) {
            assertThat(catchThrowableOfType(
                                    UnreadableDocumentException.class, () -> reader.read(folder.resolve("x"), "x"))
                            .reason())
                    .isEqualTo(Reason.VANISHED);
            assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(folder, "f"))
                            .reason())
                    .isEqualTo(Reason.NOT_A_FILE);
        }

        private byte[] encrypted() throws IOException {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                return saved(document);
            }
        }

        private byte[] scanned() throws IOException {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                return saved(document);
            }
        }

        private byte[] saved(PDDocument document) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void cutsLongTextsVisibly() throws Exception {
        for (String name : List.of("a.txt", "a.html")) {
            SourceDocument cut = limited(ReadLimits.defaults().withCharacters(200))
                    .read(bytes(PROSE.repeat(100)), name)
                    .documents()
                    .getFirst();
            assertThat(cut.text()).hasSizeLessThanOrEqualTo(200).startsWith(PROSE);
            assertThat(cut.warnings()).extracting("code").contains("truncated");
        }
    }

    @Test
    void readsMailWithItsAttachments() throws Exception {
        String mail = "From: Ann Low <a@example.org>\r\nTo: b@example.org\r\nSubject: The rule\r\n"
                + "Date: Tue, 7 May 2024 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n"
                + "--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDear Bea,\r\n\r\n" + PROSE + "\r\n\r\n"
                + "--B\r\nContent-Type: text/markdown; name=\"note.md\"\r\nContent-Disposition: attachment; filename=\"note.md\"\r\n\r\n"
                + "# Note\r\n\r\nIt is attached.\r\n--B--\r\n";
        List<SourceDocument> documents = reader.read(bytes(mail), "m.eml").documents();
        assertThat(documents).extracting(SourceDocument::source).containsExactly("m.eml", "m.eml!/note.md");
        assertThat(documents.getFirst().metadata().title()).isEqualTo("The rule");
        assertThat(documents.getFirst().metadata().authors()).containsExactly("Ann Low");
        assertThat(documents.getFirst().metadata().date()).isEqualTo("2024-05-07");
        assertThat(documents.getFirst().text()).contains(PROSE);
        assertThat(documents.getLast().blocks()).anyMatch(b -> b.kind() == BlockKind.TITLE);
    }
}
