package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrecFilesTest {
    @TempDir
    Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    @Nested
    class QueryFiles {
        @Test
        void keepTheirOrderAndTheTabsOfTheText() throws IOException {
            Queries queries = Queries.read(file("9\tchip rules\n\n10\ta\tb \n"));
            assertThat(queries.texts()).containsExactly(Map.entry("9", "chip rules"), Map.entry("10", "a\tb"));
        }

        @ParameterizedTest(name = "{0}: line {1}")
        @CsvSource({"'1\tone\nno tab', 2", "'1\tone\n\n1\tagain', 3", "'1\t ', 1", "'\tno id', 1"})
        void sayWhichLineIsWrong(String content, int line) throws IOException {
            Path file = file(content);
            assertThatThrownBy(() -> Queries.read(file))
                    .isInstanceOf(MalformedLineException.class)
                    .hasMessageContaining("file:" + line + ": ");
        }
    }

    @Nested
    class JudgmentFiles {
        @Test
        void takeTabsAndBlanks() throws IOException {
            Judgments judgments = Judgments.read(file("1\t0\td1\t2\n1 0 d2 0\n2 0 d1 0\n"));
            assertThat(judgments.of("1")).containsOnly(Map.entry("d1", 2), Map.entry("d2", 0));
            assertThat(judgments.hasRelevant("1")).isTrue();
            assertThat(judgments.hasRelevant("2")).isFalse();
            assertThat(judgments.of("3")).isEmpty();
        }

        @ParameterizedTest(name = "{0}: line {1}")
        @CsvSource({"'1 0 d1 1\n1 0 d2', 2", "1 0 d1 yes, 1", "'1 0 d1 1\n1 0 d1 0', 2"})
        void sayWhichLineIsWrong(String content, int line) throws IOException {
            Path file = file(content);
            assertThatThrownBy(() -> Judgments.read(file))
                    .isInstanceOfSatisfying(
                            MalformedLineException.class,
                            e -> assertThat(e.line()).isEqualTo(line));
        }

        @Test
        void sayWhereTheyAreNotUtf8() throws IOException {
            Path file = Files.write(folder.resolve("latin"), new byte[] {'1', ' ', (byte) 0xE9});
            assertThatThrownBy(() -> Judgments.read(file)).hasMessageContaining("UTF-8");
        }
    }

    @Nested
    class Runs {
        @Test
        void areOrderedByScoreWhateverTheirRanksSay() throws IOException {
            TrecRun run = TrecRun.read(file("q Q0 low 1 0.5 x\nq Q0 a 2 7 x\nq Q0 b 3 7 x\n"));
            assertThat(run.of("q")).extracting(ScoredDocument::id).containsExactly("b", "a", "low");
            assertThat(run.tag()).isEqualTo("x");
            assertThat(run.of("other")).isEmpty();
        }

        @Test
        void readBackAreInTheOrderWritten() throws IOException {
            List<ScoredDocument> ranking = List.of(
                    new ScoredDocument("a", 1.0),
                    new ScoredDocument("b", 1.0),
                    new ScoredDocument("c", 1.00000000001),
                    new ScoredDocument("d", -3));
            Path file = folder.resolve("run");
            new TrecRun("tied", Map.of("q", ranking)).write(file);
            assertThat(TrecRun.read(file).of("q"))
                    .extracting(ScoredDocument::id)
                    .containsExactly("a", "b", "c", "d");
            assertThat(Files.readString(file)).startsWith("q Q0 a 1 1.0 tied\nq Q0 b 2 0.99999994 tied\n");
        }

        @ParameterizedTest(name = "{0}: line {1}")
        @CsvSource({"q Q0 a 1 0.5, 1", "q Q0 a 1 much x, 1", "q Q0 a 1 NaN x, 1", "'q Q0 a 1 2 x\nq Q0 a 2 1 x', 2"})
        void sayWhichLineIsWrong(String content, int line) throws IOException {
            Path file = file(content);
            assertThatThrownBy(() -> TrecRun.read(file))
                    .isInstanceOfSatisfying(
                            MalformedLineException.class,
                            e -> assertThat(e.line()).isEqualTo(line));
        }

        @Test
        void ofClaimsBecomeRunsOfDocumentsByTheBestClaim() {
            List<ScoredDocument> claims = List.of(
                    new ScoredDocument("b", 2),
                    new ScoredDocument("a", 3),
                    new ScoredDocument("b", 5),
                    new ScoredDocument("c", 3));
            assertThat(TrecRun.bestOfEach(claims))
                    .containsExactly(
                            new ScoredDocument("b", 5), new ScoredDocument("a", 3), new ScoredDocument("c", 3));
        }
    }
}
