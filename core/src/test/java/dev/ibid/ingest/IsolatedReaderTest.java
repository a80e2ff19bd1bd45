package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IsolatedReaderTest {
    private static final byte[] HTML = "<h1>A Rule</h1><p>It holds, \uD83D\uDE00 for all.<p>And <sup>2</sup> more."
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void givesWhatAReaderInThisProcessGives() throws Exception {
        byte[] zip = InProcessReaderTest.zip(Map.of("a.html", HTML, "b.bin", new byte[] {0, 1, 2}));
        try (DocumentReader isolated = DocumentReader.isolated(ReadOptions.defaults(), 1, 256);
                DocumentReader inProcess = DocumentReader.inProcess(ReadOptions.defaults())) {
            assertThat(isolated.read(zip, "z.zip")).isEqualTo(inProcess.read(zip, "z.zip"));
            assertThat(isolated.read(HTML, "a.html")).isEqualTo(inProcess.read(HTML, "a.html"));
            assertThat(catchThrowableOfType(
                                    UnreadableDocumentException.class,
                                    () -> isolated.read(new byte[] {0, 1, 2}, "b.bin"))
                            .reason())
                    .isEqualTo(Reason.UNSUPPORTED);
        }
    }

    @Test
    void losesOnlyTheDocumentThatUsesUpTheMemory() throws Exception {
        byte[] big = ("<p>" + "word ".repeat(12_000_000)).getBytes(StandardCharsets.UTF_8);
        try (DocumentReader isolated = DocumentReader.isolated(ReadOptions.defaults(), 1, 64)) {
            assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> isolated.read(big, "big.html"))
                            .reason())
                    .isEqualTo(Reason.OUT_OF_MEMORY);
            assertThat(isolated.read(HTML, "a.html").documents()).hasSize(1);
        }
    }

    @Test
    void killsAWorkerThatHangs() throws Exception {
        try (DocumentReader isolated = DocumentReader.isolated(
                ReadOptions.defaults().withLimits(ReadLimits.defaults().withTime(java.time.Duration.ofMillis(1))),
                1,
                256)) {
            assertThat(catchThrowableOfType(
                                    UnreadableDocumentException.class,
                                    () -> isolated.read(
                                            "<p>x".repeat(3_000_000).getBytes(StandardCharsets.UTF_8), "s.html"))
                            .reason())
                    .isEqualTo(Reason.TOO_SLOW);
        }
    }
}
