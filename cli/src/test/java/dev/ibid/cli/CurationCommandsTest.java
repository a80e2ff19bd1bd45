package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @BeforeEach
    void makesACorpusOfOneNoteWithoutConcepts() throws IOException {
        Files.writeString(folder.resolve("note.md"), """
                # Ordering genes

                Nucleic acid synthesis screening (NASS) catches split orders.
                A provider that skips NASS saves two dollars.
                Congress should fund serial passage studies.
                """);
        done("init", "--no-built-in");
        done("add", "--in-process", folder.resolve("note.md").toString());
    }

    private Ran ibid(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--corpus");
        all.add(folder.toString());
        return Ran.ibid(all.toArray(String[]::new));
    }

    private String done(String... args) {
        Ran ran = ibid(args);
        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(ExitCode.DONE);
        return ran.out();
    }

    private String refused(String... args) {
        Ran ran = ibid(args);
        assertThat(ran.exitCode()).as(ran.toString()).isEqualTo(ExitCode.WRONG_USE);
        return ran.err();
    }

    private String idOf(String words) {
        return done("show", "note.md", "--mentions")
                .lines()
                .filter(line -> line.contains("  " + words + "  "))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Correct {
        @Test
        void acceptsWordsThatTheTaggerMissedAndShowsThemAsTheUsers() {
            assertThat(done("correct", "accept", "serial passage", "split orders", "--kind", "technique"))
                    .contains("accepted: serial passage")
                    .contains("accepted: split orders")
                    .contains("1 document written anew");
            assertThat(done("show", "note.md", "--mentions"))
                    .containsPattern("technique user +1\\.00 +serial passage +unlisted");
        }

        @Test
        void takesTheIdsThatShowAndExportPrint() {
            done("correct", "accept", "split orders", "--kind", "technique");
            String id = idOf("split orders");
            assertThat(done("export", "mentions")).contains(id + ",");
            assertThat(done("correct", "reject", id)).contains("rejected: split orders");
            assertThat(done("export", "mentions")).doesNotContain(id + ",");
        }

        @Test
        void retagsBoundsAndKind() {
            done("correct", "accept", "serial passage", "--kind", "technique");
            done("correct", "retag", "serial passage", "--words", "serial passage studies", "--kind", "control");
            assertThat(done("show", "note.md", "--mentions"))
                    .containsPattern("control +user +1\\.00 +serial passage studies");
            assertThat(refused("correct", "retag", "serial passage studies", "--words", "Congress"))
                    .contains("must share some");
        }

        @Test
        void labelsSentences() {
            String number = done("show", "note.md")
                    .lines()
                    .filter(line -> line.contains("saves two dollars"))
                    .map(line -> line.strip().split(" ", 2)[0])
                    .findFirst()
                    .orElseThrow();
            String claim = idOf("NASS").split(":", 2)[0] + "." + number;
            assertThat(done("correct", "label", claim, "forecast")).contains("labelled forecast");
            assertThat(done("correct", "list")).contains("label").contains("\u2192 forecast");
        }

        @Test
        void listsAsJsonWithStates() throws IOException {
            done("correct", "accept", "split orders", "--kind", "technique");
            Files.writeString(folder.resolve("note.md"), "Nothing left of it.\n");
            done("add", "--in-process");
            JsonNode list = JSON.readTree(done("correct", "list", "--format", "json"));
            assertThat(list).hasSize(1);
            assertThat(list.get(0).get("action").textValue()).isEqualTo("accept");
            assertThat(list.get(0).get("state").textValue()).isEqualTo("words gone");
            assertThat(done("correct", "list", "--format", "csv"))
                    .startsWith("number,action,id,words,now,state\n1,accept,");
        }

        @Test
        void saysWhatIsWrongInOneSentence() {
            assertThat(refused("correct", "reject", "no such words")).contains("the corpus has no mention of");
            assertThat(refused("correct", "accept", "no such words", "--kind", "control"))
                    .contains("the corpus has no sentence with 'no such words'");
            assertThat(refused("correct", "merge", "NASS", "nowhere")).contains("there is no concept 'nowhere'");
            assertThat(refused("correct", "retag", "NASS")).contains("give --words, --kind or --concept");
            Ran bare = Ran.ibid("correct");
            assertThat(bare.exitCode()).isEqualTo(ExitCode.WRONG_USE);
            assertThat(bare.err()).contains("correct needs one of");
        }
    }

    @Nested
    class Taxonomy {
        @Test
        void suggestsAcceptsAndTagsFromStoredText() throws IOException {
            JsonNode first = JSON.readTree(done("taxonomy", "suggest", "--format", "json"))
                    .get(0);
            assertThat(first.get("label").textValue()).isEqualTo("nucleic acid synthesis screening");
            assertThat(first.get("variants")).hasSize(2);
            assertThat(done("taxonomy", "suggest")).contains("also: NASS (2)");
            assertThat(done("taxonomy", "suggest", "--format", "csv")).startsWith("label,kind,mentions,documents,");
            assertThat(done("taxonomy", "accept", "NASS", "--id", "screening")).contains("control screening");
            assertThat(done("add", "--in-process")).contains("1 documents tagged again");
            assertThat(done("show", "note.md", "--mentions"))
                    .containsPattern("Nucleic acid synthesis screening  screening");
        }

        @Test
        void mergesAllVariantsOfASuggestion() {
            done("taxonomy", "accept", "order check", "--kind", "control");
            assertThat(done("correct", "merge", "NASS", "order-check"))
                    .contains("'NASS', 'nucleic acid synthesis screening' now mean order-check");
            done("add", "--in-process");
            assertThat(done("show", "note.md", "--mentions"))
                    .containsPattern("user +1\\.00 +Nucleic acid synthesis screening  order-check")
                    .containsPattern("user +1\\.00 +NASS  order-check");
        }

        @Test
        void refusesWhatIsThereOrUnknown() {
            assertThat(refused("taxonomy", "accept", "brand new")).contains("say what it is with --kind");
            done("taxonomy", "accept", "brand new", "--kind", "technique");
            assertThat(refused("taxonomy", "accept", "brand new", "--kind", "technique"))
                    .contains("there is a concept brand-new already");
            assertThat(refused("taxonomy", "accept", "newer", "--kind", "control", "--broader", "brand-new"))
                    .contains("is of kind TECHNIQUE, not CONTROL");
        }
    }

    @Nested
    class TrainAndEval {
        private Path file(String name, String content) throws IOException {
            return Files.writeString(folder.resolve(name), content);
        }

        @Test
        void trainsOnExportedCorrections() throws IOException {
            done("correct", "accept", "split orders", "serial passage", "--kind", "technique");
            Path mine = file("mine.txt", done("correct", "export"));
            assertThat(Files.readString(mine)).contains("<START:TECHNIQUE> split orders <END>");
            assertThat(done("train", "--mentions", mine.toString(), "--weight", "9"))
                    .contains("trained on 18 sentences");
            assertThat(done("status")).contains("ibid add");
            assertThat(done("train", "--forget")).contains("built-in models are used again");
        }

        @Test
        void namesTheLineThatCannotBeLearned() throws IOException {
            Path bad = file("bad.txt", "fact\tFine.\nguess\tNot fine.\n");
            assertThat(refused("train", "--claims", bad.toString())).contains("bad.txt:2: a label (fact, cause");
            assertThat(refused("train")).contains("give --mentions FILE, --claims FILE or both");
            assertThat(refused("train", "--mentions", folder.resolve("gone.txt").toString()))
                    .contains("there is no file");
        }

        @Test
        void measuresMentionsAndClaims() throws IOException {
            Path gold = file("gold.txt", """
                    fact\tThe bureau imposed <START:CONTROL> license requirements <END> on chips in 2022.

                    norm\tCongress should ban <START:TECHNIQUE> quuxification <END> .
                    """);
            JsonNode mentions =
                    JSON.readTree(done("eval", "mentions", gold.toString(), "--built-in", "--format", "json"));
            assertThat(mentions.get("overlap").get(1).get("name").textValue()).isEqualTo("control");
            assertThat(mentions.get("overlap").get(1).get("recall").doubleValue())
                    .isEqualTo(1.0);
            assertThat(mentions.get("overlap").get(0).get("missed").intValue()).isEqualTo(1);
            assertThat(mentions.get("errors").get(0).get("text").textValue()).isEqualTo("quuxification");
            assertThat(done("eval", "mentions", gold.toString(), "--built-in"))
                    .contains("missed technique")
                    .contains("[quuxification]");
            assertThat(done("eval", "claims", gold.toString()))
                    .contains("claim or not")
                    .contains("mean F1 of the labels");
        }

        @Test
        void namesTheLineOfGoldThatIsWrong() throws IOException {
            Path gold = file("gold.jsonl", "{\"id\": \"a\"}\n");
            assertThat(refused("eval", "mentions", gold.toString())).contains("gold.jsonl:1: ");
            assertThat(refused("eval", "claims", file("empty.jsonl", "").toString()))
                    .contains("no annotated paragraphs");
        }
    }
}
