package dev.ibid.index;

import static dev.ibid.annotate.ClaimLabel.FACT;
import static dev.ibid.index.DocumentFixture.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.document.DocumentId;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusWriterTest {
    private static final DocumentFixture CHIPS = document("chips.md")
            .title("Chips")
            .externalId("ext-7")
            .sentence(FACT, "The H20 needs no licence.")
            .mention(ConceptKind.ARTIFACT, "h20", "H20");
    private static final DocumentFixture RULES = document("rules.md").sentence(FACT, "The rule names 3A090.");

    @TempDir
    private Path folder;

    private CorpusWriter writer() throws CorpusException {
        return writer("f1");
    }

    private CorpusWriter writer(String fingerprint) throws CorpusException {
        return CorpusWriter.open(folder, DocumentFixture.taxonomy(), fingerprint, "test 1");
    }

    private void add(DocumentFixture... documents) throws Exception {
        try (CorpusWriter writer = writer()) {
            for (DocumentFixture each : documents) {
                writer.put(each.build());
            }
            writer.commit();
        }
    }

    @Test
    void givesBackEveryDocumentAsItWasWritten() throws Exception {
        add(CHIPS, RULES);
        try (CorpusIndex index = CorpusIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.readDocument(CHIPS.id())).isEqualTo(CHIPS.build());
            assertThat(snapshot.readSource(RULES.id())).isEqualTo(RULES.build().source());
            assertThat(snapshot.readInfo(CHIPS.id()).claims()).isEqualTo(1);
            assertThat(snapshot.taxonomy()).isEqualTo(DocumentFixture.taxonomy());
            assertThat(snapshot.commitInfo()).isEqualTo(new CommitInfo(CommitInfo.CURRENT_FORMAT, "f1", "test 1"));
        }
    }

    @Test
    void findsDocumentsByPrefixAndExternalId() throws Exception {
        add(CHIPS, RULES);
        try (CorpusIndex index = CorpusIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            List<DocumentId> both = new ArrayList<>(List.of(CHIPS.id(), RULES.id()));
            both.sort(null);
            assertThat(snapshot.documentIds()).isEqualTo(both);
            assertThat(snapshot.findByPrefix(CHIPS.id().prefix(10).toUpperCase(Locale.ROOT)))
                    .containsExactly(CHIPS.id());
            assertThat(snapshot.findByPrefix("f".repeat(64))).isEmpty();
            assertThat(snapshot.findByExternalId("ext-7")).containsExactly(CHIPS.id());
            int digits = snapshot.uniqueDigits(4);
            assertThat(CHIPS.id().prefix(digits)).isNotEqualTo(RULES.id().prefix(digits));
        }
    }

    @Test
    void replacesTheWholeBlockOfADocument() throws Exception {
        add(CHIPS, CHIPS, CHIPS);
        try (CorpusIndex index = CorpusIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.count(Unit.DOCUMENT)).isEqualTo(1);
            assertThat(snapshot.count(Unit.CLAIM)).isEqualTo(1);
            assertThat(snapshot.count(Unit.PASSAGE)).isEqualTo(1);
        }
    }

    @Test
    void removesADocumentWithItsClaims() throws Exception {
        add(CHIPS, RULES);
        try (CorpusWriter writer = writer()) {
            writer.remove(CHIPS.id());
            writer.commit();
        }
        try (CorpusIndex index = CorpusIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.contains(CHIPS.id())).isFalse();
            assertThat(snapshot.documentIds()).containsExactly(RULES.id());
            assertThat(snapshot.count(Unit.CLAIM)).isEqualTo(1);
        }
    }

    @Test
    void knowsWhichDocumentsAnotherPipelineMade() throws Exception {
        add(CHIPS);
        try (CorpusWriter writer = writer("f2")) {
            writer.put(RULES.build());
            writer.commit();
        }
        try (CorpusIndex index = CorpusIndex.open(folder);
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(snapshot.findStale("f2")).containsExactly(CHIPS.id());
        }
    }

    @Nested
    class Sources {
        private static final Instant THEN = Instant.ofEpochSecond(1_700_000_000L, 123_456_789);

        @Test
        void areRememberedWithTheirStateAndReplacedByName() throws Exception {
            SourceFile first = new SourceFile("a/x.md", 10, THEN, CHIPS.id());
            SourceFile second = new SourceFile("b/y.md", 10, THEN, CHIPS.id());
            FailedSource failed = new FailedSource("c.pdf", "encrypted", "It needs a password.", 5, THEN);
            try (CorpusWriter writer = writer()) {
                writer.put(CHIPS.build());
                writer.put(new FailedSource("a/x.md", "empty", "Nothing in it.", 0, THEN));
                writer.put(first);
                writer.put(second);
                writer.put(failed);
                writer.put(new SourceFile("gone.md", 1, THEN, RULES.id()));
                writer.forget("gone.md");
                writer.commit();
            }
            try (CorpusIndex index = CorpusIndex.open(folder);
                    IndexSnapshot snapshot = index.snapshot()) {
                assertThat(snapshot.findSource("a/x.md")).contains(first);
                assertThat(snapshot.findSource("gone.md")).isEmpty();
                assertThat(snapshot.sourcesOf(CHIPS.id())).containsExactly(first, second);
                List<SourceRecord> all = new ArrayList<>();
                snapshot.forEachSource(all::add);
                assertThat(all).containsExactlyInAnyOrder(first, second, failed);
            }
        }
    }

    @Nested
    class Visibility {
        @Test
        void nothingIsSeenBeforeTheCommitAndAnOpenSnapshotStaysAsItIs() throws Exception {
            add(CHIPS);
            try (CorpusIndex index = CorpusIndex.open(folder);
                    IndexSnapshot before = index.snapshot();
                    CorpusWriter writer = writer()) {
                writer.put(RULES.build());
                writer.remove(CHIPS.id());
                index.refresh();
                try (IndexSnapshot during = index.snapshot()) {
                    assertThat(during.documentIds()).containsExactly(CHIPS.id());
                }
                writer.commit();
                index.refresh();
                try (IndexSnapshot after = index.snapshot()) {
                    assertThat(after.documentIds()).containsExactly(RULES.id());
                }
                assertThat(before.documentIds()).containsExactly(CHIPS.id());
                assertThat(before.readDocument(CHIPS.id())).isEqualTo(CHIPS.build());
            }
        }

        @Test
        void closingWithoutACommitDropsWhatWasWritten() throws Exception {
            add(CHIPS);
            try (CorpusWriter writer = writer()) {
                writer.put(RULES.build());
            }
            try (CorpusIndex index = CorpusIndex.open(folder);
                    IndexSnapshot snapshot = index.snapshot()) {
                assertThat(snapshot.documentIds()).containsExactly(CHIPS.id());
            }
        }
    }

    @Nested
    class Faults {
        @Test
        void aSecondWriterIsRefused() throws Exception {
            try (CorpusWriter first = writer()) {
                assertThatThrownBy(CorpusWriterTest.this::writer)
                        .isInstanceOf(CorpusLockedException.class)
                        .hasMessageContaining("another process is writing to this corpus. Wait until it is done.");
                first.commit();
            }
        }

        @Test
        void anEmptyFolderIsNoCorpus() {
            assertThat(CorpusIndex.exists(folder)).isFalse();
            assertThatThrownBy(() -> CorpusIndex.open(folder))
                    .isInstanceOf(CorpusMissingException.class)
                    .hasMessageContaining("ibid init");
            assertThatThrownBy(() -> CorpusIndex.open(folder.resolve("no"))).isInstanceOf(CorpusMissingException.class);
        }

        @Test
        void aCorpusOfANewerFormatIsRefusedBeforeAnythingIsRead() throws Exception {
            writeForeign("99");
            assertThatThrownBy(() -> CorpusIndex.open(folder))
                    .isInstanceOf(CorpusTooNewException.class)
                    .hasMessageContaining("has format 99 (written by later)");
            assertThatThrownBy(CorpusWriterTest.this::writer).isInstanceOf(CorpusTooNewException.class);
        }

        @Test
        void aCorpusOfAnOlderFormatIsRefused() throws Exception {
            writeForeign("0");
            assertThatThrownBy(() -> CorpusIndex.open(folder)).isInstanceOf(CorpusTooOldException.class);
        }

        @Test
        void anIndexOfAnotherProgramIsRefused() throws Exception {
            writeForeign("");
            assertThatThrownBy(() -> CorpusIndex.open(folder))
                    .isInstanceOf(CorpusCorruptException.class)
                    .hasMessageContaining("was not made by Ibid");
        }

        @Test
        void everyFlippedByteOfEveryFileIsNoticed() throws Exception {
            add(CHIPS, RULES);
            for (Path file : files()) {
                byte[] good = Files.readAllBytes(file);
                byte[] bad = good.clone();
                bad[good.length / 2] ^= 0x10;
                Files.write(file, bad);
                assertThat(isNoticed()).as(file.toString()).isTrue();
                Files.write(file, good);
            }
            assertThat(CorpusIndex.check(folder)).isEqualTo(new CheckReport(2, 2, 2, List.of()));
        }

        @Test
        void everyFileCutShortOrGoneIsNoticed() throws Exception {
            add(CHIPS);
            for (Path file : files()) {
                byte[] good = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(good, good.length / 2));
                assertThat(isNoticed()).as("%s cut", file).isTrue();
                if (!file.getFileName().toString().startsWith("segments")) {
                    Files.delete(file);
                    assertThat(isNoticed()).as("%s gone", file).isTrue();
                }
                Files.write(file, good);
            }
        }

        private boolean isNoticed() {
            try {
                return !CorpusIndex.check(folder).clean();
            } catch (CorpusCorruptException | CorpusTooNewException | CorpusTooOldException e) {
                return true;
            } catch (CorpusException e) {
                return false;
            }
        }

        private List<Path> files() throws IOException {
            try (var all = Files.list(folder)) {
                return all.filter(file -> !file.getFileName().toString().equals("write.lock"))
                        .toList();
            }
        }

        private void writeForeign(String format) throws IOException {
            try (Directory directory = FSDirectory.open(folder);
                    IndexWriter lucene = new IndexWriter(directory, new IndexWriterConfig())) {
                if (!format.isEmpty()) {
                    lucene.setLiveCommitData(Map.of("ibid.format", format, "ibid.createdBy", "later")
                            .entrySet());
                }
                lucene.commit();
            }
        }
    }
}
