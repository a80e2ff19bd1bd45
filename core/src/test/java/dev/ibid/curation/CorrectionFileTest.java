package dev.ibid.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionFileTest {
    private static final Anchor ANCHOR =
            Anchor.of(Notes.source("a.md", "A \u201cban\u201d on\nchips \uD83D\uDE80."), new Span(2, 13));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("corrections.jsonl");
    }

    @Test
    void readsWhatItWrote() throws IOException {
        List<Correction> all = List.of(
                new Correction.Accept(ANCHOR, ConceptKind.CONTROL, "ban"),
                new Correction.Reject(ANCHOR, ConceptKind.TECHNIQUE),
                new Correction.Retag(ANCHOR, ANCHOR, ConceptKind.TECHNIQUE, ""),
                new Correction.Relabel(ANCHOR, ClaimLabel.FORECAST),
                new Correction.Merge("chip ban", "ban"));
        CorrectionFile.append(file(), all);
        assertThat(CorrectionFile.read(file()).list()).isEqualTo(all);
        assertThat(Files.readAllLines(file())).hasSize(5).allMatch(line -> line.startsWith("{\"action\":"));
    }

    @Test
    void keepsWhatStandsInItByteByByte() throws IOException {
        String byHand = "{ \"action\": \"merge\",  \"term\": \"a\", \"concept\": \"b\" }";
        Files.writeString(file(), byHand);
        CorrectionFile.append(file(), List.of(new Correction.Merge("c", "d")));
        assertThat(Files.readString(file())).startsWith(byHand + "\n{");
        assertThat(CorrectionFile.read(file()).list())
                .containsExactly(new Correction.Merge("a", "b"), new Correction.Merge("c", "d"));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isEmptyWhereThereIsNone() throws IOException {
        assertThat(CorrectionFile.read(file()).list()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"action\": \"merge\" | not JSON",
                "{\"action\": \"praise\"} | \"praise\" is none of accept",
                "{\"action\": \"merge\", \"term\": \"a\"} | a string \"concept\"",
                "{\"action\": \"reject\", \"kind\": \"CONTROL\"} | integers \"start\" and \"end\"",
                "{\"action\": \"reject\", \"start\": 0, \"end\": 1, \"document\": \"4f\"} | not a SHA-256",
            })
    void saysWhichLineIsWrong(String line, String message) throws IOException {
        Files.writeString(file(), "{\"action\":\"merge\",\"term\":\"a\",\"concept\":\"b\"}\n\n" + line + "\n");
        assertThatThrownBy(() -> CorrectionFile.read(file()))
                .isInstanceOf(CorrectionFormatException.class)
                .hasMessageContaining("corrections.jsonl:3: ")
                .hasMessageContaining(message);
    }
}
