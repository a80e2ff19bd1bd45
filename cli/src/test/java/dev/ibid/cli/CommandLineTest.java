package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private String at = "";

    @BeforeAll
    void makesACorpusOfTwoNotes() throws IOException {
        at = folder.resolve("corpus").toString();
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("first.md"), """
                ---
                title: A Note on Licences
                authors: Ann Author
                date: 2024-03-01
                ---

                # A Note on Licences

                ## What happened

                License requirements cut exports of accelerators by 40 percent in 2023.
                Knowledge distillation lets small laboratories match larger models.

                ## What to do

                Regulators should publish red flags because shell companies hide end users.
                """);
        Files.writeString(notes.resolve("second.md"), """
                ---
                title: A Reply
                date: 2025-01-10
                ---

                # A Reply

                License requirements cut exports of accelerators by 60 percent in 2023.
                The rule is codified at 15 CFR 744.23.
                """);
        Files.write(notes.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThat(Ran.ibid("init", "--corpus", at).exitCode()).isEqualTo(ExitCode.DONE);
        Ran added = Ran.ibid("add", "--corpus", at, "--in-process", notes.toString());
        assertThat(added.exitCode()).as(added.toString()).isEqualTo(ExitCode.PARTIAL);
        assertThat(added.out()).contains("3 files: 2 added").contains("broken.docx");
    }

    private Ran onCorpus(String command, String... args) {
        String[] all = new String[args.length + 3];
        all[0] = command;
        all[1] = "--corpus";
        all[2] = at;
        System.arraycopy(args, 0, all, 3, args.length);
        return Ran.ibid(all);
    }

    private String firstClaim(String query) throws IOException {
        JsonNode hit = JSON.readTree(
                onCorpus("search", "--format", "jsonl", "--limit", "1", query).out());
        return hit.path("id").asText();
    }

    @Nested
    class Searching {
        @Test
        void findsClaimsWithTheirPlace() {
            Ran ran = onCorpus("search", "accelerators");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(ran.out())
                    .contains("cut exports of accelerators by 40 percent")
                    .contains("A Note on Licences · 2024-03-01 · What happened")
                    .contains("[license requirement]");
        }

        @Test
        void printsOneJsonObjectALine() throws IOException {
            Ran ran = onCorpus("search", "--format", "jsonl", "accelerators");
            for (String line : ran.out().lines().toList()) {
                JsonNode hit = JSON.readTree(line);
                assertThat(hit.path("document").path("sha256").asText()).hasSize(64);
                assertThat(hit.path("end").asInt())
                        .isGreaterThan(hit.path("start").asInt());
            }
        }

        @Test
        void csvKeepsFormulasFromRunning() {
            assertThat(onCorpus("search", "--format", "csv", "accelerators").out())
                    .startsWith("id,label,score,date,title,source,page,section,attribution,text\n")
                    .doesNotContain("\n=");
        }

        @Test
        void aMistakeInTheQueryShowsItsPlace() {
            Ran ran = onCorpus("search", "chips AND (licence");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).contains("chips AND (licence\n").contains("^").doesNotContain("Exception");
        }

        @Test
        void withoutWordsSaysWhatToGive() {
            Ran ran = onCorpus("search");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).contains("ibid claims");
        }
    }

    @Nested
    class Listing {
        @Test
        void claimsThatMentionATechniqueAndNoControl() {
            Ran ran = onCorpus("claims", "--technique", "*", "--no-control");
            assertThat(ran.out()).contains("Knowledge distillation lets").doesNotContain("License requirements cut");
        }

        @Test
        void theMatrixNamesTheGaps() {
            Ran ran = onCorpus("matrix");
            assertThat(ran.out())
                    .contains("techniques mentioned with no control")
                    .contains("knowledge distillation");
        }
    }

    @Nested
    class Tracing {
        @Test
        void pointsOutThatTheNumbersDiffer() throws IOException {
            Ran ran = onCorpus("trace", firstClaim("+accelerators +40"));
            assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
            assertThat(ran.out())
                    .contains("the file is unchanged")
                    .contains("60 percent")
                    .contains("conflict");
        }

        @Test
        void takesTheWordsOfAClaimThatIsNotInTheCorpus() {
            Ran ran = onCorpus("trace", "--text", "Accelerator exports fell by 40 percent in 2023.");
            assertThat(ran.out()).contains("License requirements cut exports of accelerators by 40 percent");
        }

        @Test
        void anUnknownClaimIsAUsersMistake() {
            Ran ran = onCorpus("trace", "abcdef.1");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(ran.err()).contains("abcdef");
        }
    }

    @Nested
    class Citing {
        @Test
        void findsEveryPlaceHoweverItIsWritten() {
            Ran ran = onCorpus("cite", "--key", "15 C.F.R. § 744.23");
            assertThat(ran.out()).contains("cfr:15/744.23  cited at 1 places").contains("The rule is codified");
        }
    }

    @Nested
    class States {
        @Test
        void statusListsWhatFailedWithItsReason() {
            assertThat(onCorpus("status", "--failed").out())
                    .contains("broken.docx: ")
                    .contains("1 failed");
        }

        @Test
        void checkIsGreen() {
            Ran ran = onCorpus("check");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(ran.out()).contains("all is well");
        }

        @Test
        void showMarksMentions() {
            assertThat(onCorpus("show", folder.resolve("notes/first.md").toString())
                            .out())
                    .contains("[T:Knowledge distillation]")
                    .contains("[C:License requirements]");
        }
    }

    @Nested
    class Mistakes {
        @Test
        void aFolderWithoutCorpusSaysHowToMakeOne() {
            Ran ran = Ran.ibid("search", "--corpus", folder.resolve("nowhere").toString(), "x");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.CORPUS);
            assertThat(ran.err()).contains("ibid init");
        }

        @Test
        void makingACorpusTwiceIsRefused() {
            Ran ran = onCorpus("init");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.CORPUS);
            assertThat(ran.err()).contains("there is a corpus already");
        }

        @ParameterizedTest
        @ValueSource(strings = {"serch", "--nonsense"})
        void anUnknownWordIsWrongUse(String word) {
            assertThat(Ran.ibid(word).exitCode()).isEqualTo(ExitCode.WRONG_USE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "init",
                    "add",
                    "status",
                    "analyze",
                    "search",
                    "claims",
                    "matrix",
                    "trace",
                    "audit",
                    "cite",
                    "show",
                    "taxonomy",
                    "remove",
                    "reindex",
                    "check",
                    "export"
                })
        void everyCommandExplainsItselfWithExamples(String command) {
            Ran ran = Ran.ibid(command, "--help");
            assertThat(ran.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(ran.out())
                    .contains("Usage: ibid " + command)
                    .contains("Example")
                    .contains("  ibid " + command);
        }
    }

    @Nested
    class Analyzing {
        @Test
        void writesOneObjectForEachTextInOrderWithItsOffsets() throws IOException {
            Path file = Files.writeString(folder.resolve("texts.jsonl"), """
                    {"id": "b", "text": "BIS added 28 entities to the Entity List."}
                    {"id": "a", "text": ""}
                    {"id": "b", "text": "See 15 CFR 744.21(a) and (c)."}
                    """);
            Ran ran = Ran.ibid("analyze", "--format", "jsonl", "--from-jsonl", file.toString());
            assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.DONE);
            var lines = ran.out().lines().toList();
            assertThat(lines).hasSize(3);
            JsonNode first = JSON.readTree(lines.get(0));
            assertThat(first.path("id").asText()).isEqualTo("b");
            assertThat(first.path("mentions").get(0).path("text").asText()).isEqualTo("Entity List");
            assertThat(JSON.readTree(lines.get(1)).path("sentences")).isEmpty();
            assertThat(JSON.readTree(lines.get(2))
                            .path("citations")
                            .get(1)
                            .path("normalized")
                            .asText())
                    .isEqualTo("cfr:15/744.21(c)");
        }

        @Test
        void parsesReferenceStrings() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("references.jsonl"),
                    "{\"id\": \"1\", \"text\": \"Ortiz, M. (2019). Chips and Borders. Oxford: Harrow Press.\"}\n");
            Ran ran = Ran.ibid("analyze", "--references", file.toString());
            JsonNode row = JSON.readTree(ran.out());
            assertThat(row.path("segments").findValuesAsText("label")).contains("author", "date", "title");
        }
    }
}
