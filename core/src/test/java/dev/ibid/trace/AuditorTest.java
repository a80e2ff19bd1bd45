package dev.ibid.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.trace.CheckedQuotation.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Audits the texts of the sample corpus, which err on purpose where its description says so. */
class AuditorTest {
    @TempDir
    static Path directory;

    private static final Map<String, AnnotatedDocument> TEXTS = SampleTexts.all();
    private static final Map<String, Audit> AUDITS = new TreeMap<>();
    private static CorpusIndex index;
    private static IndexSnapshot snapshot;

    @BeforeAll
    static void writeCorpus() throws Exception {
        try (CorpusWriter writer = CorpusWriter.open(directory, Taxonomy.empty(), "test", "test")) {
            for (String name : new TreeMap<>(TEXTS).keySet()) {
                writer.put(TEXTS.get(name));
            }
            writer.commit();
        }
        index = CorpusIndex.open(directory);
        snapshot = index.snapshot();
        for (Map.Entry<String, AnnotatedDocument> text : TEXTS.entrySet()) {
            AUDITS.put(text.getKey(), Auditor.of(snapshot).audit(text.getValue()));
        }
    }

    @AfterAll
    static void closeCorpus() throws Exception {
        snapshot.close();
        index.close();
    }

    private static AuditedClaim claim(String document, String words) {
        return AUDITS.get(document).claims().stream()
                .filter(claim -> claim.text().replaceAll("\\s+", " ").contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim of " + document + " says " + words));
    }

    @Nested
    class Faults {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                reply   | a cluster of 2,480 H800 GPUs        | QUOTATION_ALTERED | "2,048" became "2,480"; "excludes" became "includes"
                mail    | is $5.567 million                   | CONTRADICTED      | $5.576 million
                hearing | in the 2023 rule is 4,000           | CONTRADICTED      | 4800
                mail    | took effect on October 25, 2023     | CONTRADICTED      | November 17, 2023
                """)
        void areFoundWithTheReason(String document, String words, AuditState state, String reason) {
            AuditedClaim claim = claim(document, words);

            assertThat(claim.state()).as(claim.explanation()).isEqualTo(state);
            assertThat(claim.explanation()).contains(reason);
        }

        @Test
        void areOnlyThoseThatWerePlantedAndTheOppositeStatements() {
            List<String> faults = AUDITS.entrySet().stream()
                    .flatMap(audit -> audit.getValue().claims().stream()
                            .filter(claim -> claim.state().isWrong())
                            .map(claim -> audit.getKey() + ": " + claim.text().replaceAll("\\s+", " ") + " ("
                                    + claim.explanation() + ")"))
                    .toList();

            assertThat(faults)
                    .satisfiesExactlyInAnyOrder(
                            fault -> assertThat(fault).contains("reply: ", "2,480"),
                            fault -> assertThat(fault).contains("mail: ", "$5.567 million"),
                            fault -> assertThat(fault).contains("hearing: ", "4,000"),
                            fault -> assertThat(fault).contains("mail: ", "took effect on October 25"),
                            fault -> assertThat(fault).contains("brief: ", "is no longer sufficient"),
                            fault -> assertThat(fault).contains("reply: ", "is sufficient for its purpose"));
        }
    }

    @Nested
    class Quotations {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hearing   | A chip that moves 400 gigabytes
                statement | The final run occupied a cluster of 2,048
                statement | U.S. policy must look past chips
                reply     | As actors like DeepSeek change
                reply     | Rules are written in months
                """)
        void thatAreRightAreNotDoubted(String document, String words) {
            assertThat(AUDITS.get(document).quotations())
                    .filteredOn(q -> q.text().replaceAll("\\s+", " ").startsWith(words))
                    .singleElement()
                    .satisfies(q -> assertThat(q.state()).isEqualTo(State.EXACT));
        }

        @Test
        void areAlteredInOnePlaceOnly() {
            assertThat(AUDITS.values().stream()
                            .flatMap(audit -> audit.quotations().stream())
                            .filter(q -> q.state() == State.ALTERED))
                    .singleElement()
                    .satisfies(
                            q -> assertThat(q.original().orElseThrow().title()).startsWith("Training at Scale"));
        }
    }

    @Nested
    class CleanClaims {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "The rule of October 7, 2022 measured two numbers together, the speed of calculation and the link.",
                    "A chip with a link of 400 gigabytes per second was outside the rule of 2022.",
                    "The training of DeepSeek-V3 took 2.788 million H800 GPU hours.",
                    "The final run used a cluster of 2,048 H800 GPUs.",
                    "A red flag creates a duty to inquire.",
                    "88 FR 73458 took effect on November 17, 2023.",
                    "BIS announced on May 13, 2025, that it would rescind 90 FR 4544.",
                    "Nvidia was told by letter on August 26, 2022 that the A100 and the H100 need a license.",
                    "Fire-Flyer 2 joined 10,000 A100 cards at half the cost and with 40 percent less energy.",
                    "With distillation a model of 32 billion parameters reached 72.6 percent on AIME 2024.",
                    "Rules take months to write while chips are redesigned in weeks.",
                    "The threshold of total processing performance in 3A090.a is 4800."
                })
        void areSupported(String text) throws Exception {
            AnnotatedDocument draft = SampleTexts.annotate("draft.txt", text, "", "2025-11-01", List.of());

            AuditedClaim claim = Auditor.of(snapshot).audit(draft).claims().getFirst();

            assertThat(claim.state()).as(claim.explanation()).isEqualTo(AuditState.SUPPORTED_ELSEWHERE);
        }

        @Test
        void withoutAnythingInTheCorpusAreSaidToBe() throws Exception {
            AnnotatedDocument draft = SampleTexts.annotate(
                    "draft.txt", "Elephants sleep standing up in dry river beds.", "", "", List.of());

            assertThat(Auditor.of(snapshot).audit(draft).counts()).containsEntry(AuditState.NOTHING_FOUND, 1);
        }
    }
}
