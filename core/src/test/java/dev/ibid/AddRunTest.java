package dev.ibid;

import static dev.ibid.CorpusFixture.text;
import static dev.ibid.CorpusFixture.utf8;
import static dev.ibid.CorpusFixture.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.ingest.BulkFormat;
import dev.ibid.ingest.BulkFormat.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second look at the same files does. */
class AddRunTest {
    @TempDir
    Path base;

    private CorpusFixture fixture;

    @BeforeEach
    void makeCorpus() throws Exception {
        fixture = CorpusFixture.in(base);
    }

    @AfterEach
    void checkCorpus() throws Exception {
        assertThat(fixture.check().problems()).isEmpty();
        fixture.close();
    }

    @Nested
    class Files_that_stay {
        @Test
        void areSkippedByTheirSizeAndTime() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            assertThat(fixture.add().added()).isOne();

            AddReport second = fixture.add();

            assertThat(second.unchanged()).isOne();
            assertThat(second.files()).isOne();
            assertThat(second.documents()).isZero();
        }

        @Test
        void areSkippedByTheirContentWhenOnlyTheirTimeIsNew() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.add();
            fixture.write("a.txt", text("Utopia"));

            AddReport second = fixture.add();

            assertThat(second.unchanged()).isOne();
            assertThat(second.documents()).isZero();
        }

        @Test
        void areReadAgainWhenForced() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.add();

            AddReport second = fixture.corpus().add(fixture.request().withAgain(true));

            assertThat(second.updated()).isOne();
            assertThat(fixture.sources()).containsExactly("a.txt");
        }
    }

    @Nested
    class Files_that_change {
        @Test
        void areReplaced() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.add();
            fixture.write("a.txt", text("Erewhon"));

            AddReport second = fixture.add();

            assertThat(second.updated()).isOne();
            assertThat(fixture.texts().values()).singleElement().asString().contains("Erewhon");
        }

        @Test
        void leaveTheirCopiesAlone() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.write("b.txt", text("Utopia"));
            fixture.add();
            fixture.write("a.txt", text("Erewhon"));

            fixture.add();

            assertThat(fixture.sources()).containsExactly("a.txt", "b.txt");
            assertThat(fixture.texts().get("files/b.txt")).contains("Utopia");
        }

        @Test
        void mayExchangeTheirContents() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.write("b.txt", text("Erewhon"));
            fixture.add();
            fixture.write("a.txt", text("Erewhon"));
            fixture.write("b.txt", text("Utopia"));

            fixture.add();

            assertThat(fixture.texts().get("files/a.txt")).contains("Erewhon");
            assertThat(fixture.texts().get("files/b.txt")).contains("Utopia");
        }
    }

    @Nested
    class Files_that_move {
        @Test
        void areRecognisedByTheirContent() throws Exception {
            Path old = fixture.write("a.txt", text("Utopia"));
            fixture.add();
            Files.move(old, fixture.file("z.txt"));

            AddReport second = fixture.add();

            assertThat(second.renamed()).isOne();
            assertThat(second.removed()).isEmpty();
            assertThat(second.missing()).isEmpty();
            assertThat(second.documents()).isZero();
            assertThat(fixture.sources()).containsExactly("z.txt");
        }

        @Test
        void areReadAnewUnderTheirNewNameWhenForced() throws Exception {
            Path old = fixture.write("a.txt", text("Utopia"));
            fixture.add();
            Files.move(old, fixture.file("z.txt"));

            fixture.corpus().add(fixture.request().withAgain(true));

            assertThat(fixture.sources()).containsExactly("z.txt");
        }

        @Test
        void takeWhatIsInsideThemAlong() throws Exception {
            Path old = fixture.write("a.zip", zip(Map.of("in.txt", utf8(text("Utopia")), "bad.pdf", utf8("%PDF-1.4"))));
            fixture.add();
            assertThat(fixture.sources()).containsExactly("a.zip!/in.txt");
            assertThat(fixture.failed()).containsExactly("a.zip!/bad.pdf");
            Files.move(old, fixture.file("z.zip"));

            AddReport second = fixture.add();

            assertThat(second.renamed()).isOne();
            assertThat(fixture.sources()).containsExactly("z.zip!/in.txt");
            assertThat(fixture.failed()).containsExactly("z.zip!/bad.pdf");
        }

        @Test
        void areOneDocumentWithTheirCopies() throws Exception {
            fixture.write("b.txt", text("Utopia"));
            fixture.write("a.txt", text("Utopia"));

            AddReport report = fixture.add();

            assertThat(report.added()).isOne();
            assertThat(report.renamed()).isOne();
            assertThat(report.documents()).isOne();
            assertThat(fixture.sources()).containsExactly("a.txt");
        }

        @Test
        void areNamedAlikeWhateverTheOrderInWhichCopiesAreRead() throws Exception {
            for (int i = 0; i < 12; i++) {
                fixture.write("copy" + (char) ('a' + i) + ".txt", text("Utopia"));
            }

            AddReport report = fixture.corpus().add(fixture.request().withJobs(4));

            assertThat(report.added()).isOne();
            assertThat(report.renamed()).isEqualTo(11);
            assertThat(report.documents()).isOne();
            assertThat(fixture.sources()).containsExactly("copya.txt");
        }
    }

    @Nested
    class Files_that_vanish {
        @Test
        void areReportedAndKept() throws Exception {
            Path file = fixture.write("a.txt", text("Utopia"));
            fixture.write("b.txt", text("Erewhon"));
            fixture.add();
            Files.delete(file);

            AddReport second = fixture.add();

            assertThat(second.missing()).containsExactly("files/a.txt");
            assertThat(fixture.sources()).containsExactly("a.txt", "b.txt");
        }

        @Test
        void areRemovedWhenPruned() throws Exception {
            Path file = fixture.write("a.zip", zip(Map.of("in.txt", utf8(text("Utopia")))));
            fixture.write("b.txt", text("Erewhon"));
            fixture.add();
            Files.delete(file);

            AddReport second = fixture.prune();

            assertThat(second.removed()).containsExactly("files/a.zip");
            assertThat(fixture.sources()).containsExactly("b.txt");
        }

        @Test
        void areRemovedWithAllLevelsInsideAndListedOnce() throws Exception {
            byte[] inner = zip(Map.of("deep.txt", utf8(text("Utopia"))));
            Path file = fixture.write("a.zip", zip(Map.of("inner.zip", inner)));
            fixture.add();
            assertThat(fixture.sources()).containsExactly("a.zip!/inner.zip!/deep.txt");
            Files.delete(file);

            AddReport second = fixture.prune();

            assertThat(second.removed()).containsExactly("files/a.zip");
            assertThat(fixture.sources()).isEmpty();
        }

        @Test
        void areKeptThoughTheyWereNamedThemselves() throws Exception {
            Path file = fixture.write("a.txt", text("Utopia"));
            fixture.corpus().add(fixture.request().withJobs(1).withPrune(false));
            fixture.corpus().add(file);
            Files.delete(file);

            AddReport second = fixture.corpus().add(AddRequest.of(List.of(file)).withInProcess(true));

            assertThat(second.missing()).containsExactly("files/a.txt");
            assertThat(second.removed()).isEmpty();
            assertThat(fixture.sources()).containsExactly("a.txt");
        }

        @Test
        void thatNeverWereThereAreFailuresAndNotRemembered() throws Exception {
            AddReport report = fixture.corpus()
                    .add(AddRequest.of(List.of(base.resolve("nowhere"))).withInProcess(true));

            assertThat(report.failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo("vanished"));
            assertThat(report.failed()).isOne();
            assertThat(report.removed()).isEmpty();
            assertThat(fixture.failed()).isEmpty();
            assertThat(fixture.corpus()
                            .add(AddRequest.of(List.of()).withInProcess(true))
                            .files())
                    .isZero();
        }

        @Test
        void loseNothingElseToPruningWhateverTheirNames() throws Exception {
            fixture.write("report", text("Utopia"));
            fixture.write("report#2.txt", text("Erewhon"));
            fixture.write("wow!/c.txt", text("Laputa"));
            fixture.write("emoji \uD83D\uDE80\nline.txt", text("Lilliput"));
            fixture.add();
            fixture.write("report", text("Atlantis"));

            AddReport second = fixture.prune();

            assertThat(second.removed()).isEmpty();
            assertThat(second.missing()).isEmpty();
            assertThat(fixture.texts()).hasSize(4);
        }
    }

    @Nested
    class Files_that_turn_bad {
        @Test
        void keepTheirLastReadableVersion() throws Exception {
            fixture.write("a.md", text("Utopia"));
            fixture.add();
            fixture.write("a.md", new byte[0]);

            AddReport second = fixture.add();

            assertThat(second.failed()).isOne();
            assertThat(fixture.failed()).containsExactly("a.md");
            assertThat(fixture.texts().values()).singleElement().asString().contains("Utopia");
            assertThat(fixture.add().unchanged()).isOne();
            assertThat(fixture.texts()).hasSize(1);
        }

        @Test
        void haveTheirDocumentWhenTheOldContentComesBack() throws Exception {
            fixture.write("a.md", text("Utopia"));
            fixture.add();
            fixture.write("a.md", new byte[0]);
            fixture.add();
            fixture.write("a.md", text("Utopia"));

            fixture.add();

            assertThat(fixture.failed()).isEmpty();
            assertThat(fixture.sources()).containsExactly("a.md");
            assertThat(fixture.claims()).isPositive();
        }

        @Test
        void areReplacedByTheNextReadableVersion() throws Exception {
            fixture.write("a.md", text("Utopia"));
            fixture.add();
            fixture.write("a.md", new byte[0]);
            fixture.add();
            fixture.write("a.md", text("Erewhon"));

            fixture.add();

            assertThat(fixture.failed()).isEmpty();
            assertThat(fixture.texts().values()).singleElement().asString().contains("Erewhon");
        }

        @Test
        void loseTheKeptVersionWhenPrunedAway() throws Exception {
            Path file = fixture.write("a.md", text("Utopia"));
            fixture.add();
            fixture.write("a.md", new byte[0]);
            fixture.add();
            Files.delete(file);

            AddReport kept = fixture.add();
            assertThat(kept.missing()).containsExactly("files/a.md");
            assertThat(fixture.texts()).hasSize(1);

            fixture.prune();
            assertThat(fixture.texts()).isEmpty();
        }

        @Test
        void areNotTriedAgainWhileTheyStayAsTheyAre() throws Exception {
            fixture.write("a.pdf", "%PDF-1.7 and no more");
            assertThat(fixture.add().failed()).isOne();

            AddReport second = fixture.add();

            assertThat(second.unchanged()).isOne();
            assertThat(second.failures()).hasSize(1);
        }
    }

    @Nested
    class Archives {
        @Test
        void loseTheDocumentsOfEntriesThatAreGone() throws Exception {
            fixture.write("a.zip", zip(Map.of("x.txt", utf8(text("Utopia")), "y.txt", utf8(text("Erewhon")))));
            fixture.add();
            fixture.write("a.zip", zip(Map.of("y.txt", utf8(text("Erewhon")), "z.txt", utf8(text("Laputa")))));

            AddReport second = fixture.add();

            assertThat(second.updated()).isOne();
            assertThat(fixture.sources()).containsExactly("a.zip!/y.txt", "a.zip!/z.txt");
        }

        @Test
        void giveDocumentsThatOutliveThemWhereAFileHoldsTheSame() throws Exception {
            fixture.write("b.txt", text("Utopia"));
            Path archive = fixture.write("a.zip", zip(Map.of("x.txt", utf8(text("Utopia")))));
            fixture.add();
            Files.delete(archive);

            fixture.prune();

            assertThat(fixture.sources()).containsExactly("b.txt");
        }

        @Test
        void countTheUnreadableEntries() throws Exception {
            fixture.write("a.zip", zip(Map.of("x.txt", utf8(text("Utopia")), "bad.pdf", utf8("%PDF-1.7"))));

            AddReport report = fixture.add();

            assertThat(report.added()).isOne();
            assertThat(report.failures()).hasSize(1);
            assertThat(fixture.failed()).containsExactly("a.zip!/bad.pdf");
        }

        @Test
        void haveAttachmentsOfMailInThem() throws Exception {
            String mail = """
                    From: a@example.org
                    To: b@example.org
                    Subject: Licences
                    Date: Mon, 6 Jan 2025 10:00:00 +0000
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="cut"

                    --cut
                    Content-Type: text/plain

                    The agency cut exports by 40 percent in 2023.
                    --cut
                    Content-Type: text/plain; name="note.txt"
                    Content-Disposition: attachment; filename="note.txt"

                    License requirements may slow distillation of models.
                    --cut--
                    """.replace("\n", "\r\n");
            fixture.write("a.eml", mail);
            fixture.add();
            assertThat(fixture.sources()).containsExactly("a.eml", "a.eml!/note.txt");

            fixture.write("a.eml", mail.replace("may slow", "may not slow"));
            fixture.add();

            assertThat(fixture.sources()).containsExactly("a.eml", "a.eml!/note.txt");
            assertThat(fixture.texts().get("files/a.eml!/note.txt")).contains("may not slow");
        }
    }

    @Nested
    class Rows {
        private final BulkFormat format = BulkFormat.of(Kind.JSON_LINES);

        private AddReport addRows() throws Exception {
            return fixture.corpus().add(fixture.request().withBulk(format));
        }

        private static String row(String id, String text) {
            return "{\"id\":\"" + id + "\",\"text\":\"" + text.replace("\n", "\\n") + "\"}\n";
        }

        @Test
        void areDocuments() throws Exception {
            fixture.write("r.jsonl", row("x", text("Utopia")) + "{bad\n" + row("y", text("Erewhon")));

            AddReport report = addRows();

            assertThat(report.added()).isOne();
            assertThat(report.documents()).isEqualTo(2);
            assertThat(fixture.sources()).containsExactly("r.jsonl#x", "r.jsonl#y");
            assertThat(report.failures()).hasSize(1);
        }

        @Test
        void areReplacedAddedAndForgottenWithTheirFile() throws Exception {
            Path file = fixture.write("r.jsonl", row("x", text("Utopia")) + row("y", text("Erewhon")));
            addRows();
            fixture.write("r.jsonl", row("y", text("Atlantis")) + row("z", text("Laputa")));

            assertThat(addRows().updated()).isOne();

            assertThat(fixture.sources()).containsExactly("r.jsonl#y", "r.jsonl#z");
            assertThat(fixture.texts().get("files/r.jsonl#y")).contains("Atlantis");
            Files.delete(file);
            assertThat(fixture.prune().removed()).containsExactly("files/r.jsonl");
            assertThat(fixture.sources()).isEmpty();
        }

        @Test
        void thatAreBadTakeNoOtherRowsPlace() throws Exception {
            fixture.write("r.jsonl", row("2", text("Utopia")) + "{bad\n" + row("x!/y#z", text("Erewhon")));

            AddReport report = addRows();

            assertThat(report.failures()).hasSize(1);
            assertThat(fixture.texts()).hasSize(2);
            assertThat(fixture.prune().removed()).isEmpty();
            assertThat(fixture.texts()).hasSize(2);
        }

        @Test
        void mayComeFromTables() throws Exception {
            fixture.write("t.csv", "id,text\n1,\"" + text("Utopia") + "\"\n2,\"" + text("Erewhon") + "\"\n");

            addRows();

            assertThat(fixture.sources()).containsExactly("t.csv#1", "t.csv#2");
        }
    }

    @Nested
    class A_run_without_names {
        @Test
        void looksAgainWhereItLookedBefore() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.add();
            fixture.write("b.txt", text("Erewhon"));

            AddReport second = fixture.corpus()
                    .add(AddRequest.of(List.of()).withInProcess(true).withJobs(1));

            assertThat(second.unchanged()).isOne();
            assertThat(second.added()).isOne();
        }

        @Test
        void tagsAgainAfterTheTaxonomyChanged() throws Exception {
            fixture.write("a.txt", text("Utopia"));
            fixture.add();
            fixture.corpus().replaceTaxonomy(dev.ibid.taxonomy.Taxonomy.empty());
            assertThat(fixture.corpus().status().stale()).isOne();

            AddReport second = fixture.add();

            assertThat(second.retagged()).isOne();
            assertThat(fixture.corpus().status().stale()).isZero();
            // The trained tagger may still see something; what it sees is no concept of the taxonomy.
            assertThat(fixture.corpus()
                            .document(fixture.corpus().documentIds().getFirst())
                            .mentions())
                    .allSatisfy(mention -> assertThat(mention.concept()).isEmpty());
        }
    }

    @Test
    void standardInputIsADocument() throws Exception {
        java.io.InputStream before = System.in;
        System.setIn(new java.io.ByteArrayInputStream(text("Utopia").getBytes(StandardCharsets.UTF_8)));
        try {
            fixture.corpus().add(AddRequest.of(List.of(Path.of("-"))).withInProcess(true));
        } finally {
            System.setIn(before);
        }

        assertThat(fixture.texts()).hasSize(1);
        assertThat(fixture.prune().removed()).isEmpty();
    }

    @Test
    void aCorpusMovesWithItsFolder() throws IOException, dev.ibid.index.CorpusException {
        fixture.write("a.txt", text("Utopia"));
        fixture.add();
        fixture.close();
        Path moved = base.resolveSibling(base.getFileName() + "-moved");
        Files.move(base, moved);
        try (Corpus corpus = Corpus.open(moved)) {
            AddReport report = corpus.add(AddRequest.of(List.of()).withInProcess(true));
            assertThat(report.unchanged()).isOne();
            assertThat(report.missing()).isEmpty();
        } finally {
            Files.move(moved, base);
        }
    }
}
