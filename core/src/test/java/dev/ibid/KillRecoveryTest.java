package dev.ibid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.DocumentId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed ({@code SIGKILL}) at random moments while it adds, updates and removes. {@code -Dibid.kills=200}
 * kills more often than the build has time for.
 */
class KillRecoveryTest {
    private static final int KILLS = Integer.getInteger("ibid.kills", 10);
    private static final int FILES = 24;
    private static final int PARAGRAPHS = 20;
    private static final long SEED = 20_260_101;

    @TempDir
    Path base;

    @TempDir
    Path undisturbed;

    private final Random random = new Random(SEED);
    private long milliseconds;

    @BeforeEach
    void makeCorpora() throws Exception {
        Corpus.create(base).close();
        Corpus.create(undisturbed).close();
        Files.createDirectories(base.resolve("files"));
        for (int file = 0; file < FILES; file++) {
            write(file, 0);
        }
    }

    @Test
    void noKillLosesDamagesOrDoublesADocument() throws Exception {
        milliseconds = timeOfFirstAdd();
        for (int file = 0; file < FILES; file++) {
            write(file, 1);
        }
        int midway = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Set<DocumentId> before = documents(base).keySet();
            killOnce();
            assertThat(Corpus.check(base).problems())
                    .as("check after kill %d", kill)
                    .isEmpty();
            Set<DocumentId> after = documents(base).keySet();
            assertThat(after).as("documents after kill %d", kill).containsAll(stillOnDisk(before));
            if (!after.equals(before)) {
                midway++;
            }
            change(kill);
        }
        assertThat(midway).as("kills that struck after something was committed").isPositive();
        add(base);
        add(undisturbed);

        assertThat(documents(base))
                .isEqualTo(documents(undisturbed))
                .hasSize(filesOnDisk().size());
    }

    private long timeOfFirstAdd() throws Exception {
        Process process = start();
        long begin = System.nanoTime();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    private void killOnce() throws Exception {
        Process process = start();
        process.waitFor(random.nextLong(milliseconds), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** Starts an add and returns when it is about to open the corpus for writing. */
    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledAdd.class.getName(),
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("ready");
        return process;
    }

    /** Gives the next add something to write, to replace and to remove. */
    private void change(int kill) throws IOException {
        for (int i = 0; i < FILES / 3; i++) {
            int file = random.nextInt(FILES);
            Path path = path(file);
            if (random.nextInt(5) == 0) {
                Files.deleteIfExists(path);
            } else {
                write(file, kill + 1);
            }
        }
    }

    private Path path(int file) {
        return base.resolve("files/" + (file % 2 == 0 ? "even" : "odd") + "/brief-" + file + ".md");
    }

    private void write(int file, int version) throws IOException {
        StringBuilder text = new StringBuilder("# Brief " + file + " version " + version + "\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(CorpusFixture.text("country " + file + "." + version + "." + i))
                    .append('\n');
        }
        Files.createDirectories(path(file).getParent());
        Files.writeString(path(file), text, StandardCharsets.UTF_8);
    }

    private List<Path> filesOnDisk() throws IOException {
        try (var files = Files.walk(base.resolve("files"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Set<DocumentId> stillOnDisk(Set<DocumentId> ids) throws IOException {
        Set<DocumentId> found = new HashSet<>();
        for (Path file : filesOnDisk()) {
            found.add(DocumentId.ofBytes(Files.readAllBytes(file)));
        }
        found.retainAll(ids);
        return found;
    }

    private void add(Path corpus) throws Exception {
        try (Corpus open = Corpus.open(corpus)) {
            AddReport report = open.add(AddRequest.of(List.of(base.resolve("files")))
                    .withInProcess(true)
                    .withPrune(true));
            assertThat(report.failures()).isEmpty();
        }
    }

    /** {@return all that was found in every document: sentences, mentions, citations} */
    private static Map<DocumentId, List<Object>> documents(Path corpus) throws Exception {
        try (Corpus open = Corpus.open(corpus)) {
            Map<DocumentId, List<Object>> documents = new TreeMap<>();
            for (DocumentId id : open.documentIds()) {
                AnnotatedDocument document = open.document(id);
                List<Object> found = new ArrayList<>(document.sentences());
                found.addAll(document.mentions());
                found.add(document.citations());
                found.add(document.source().text());
                documents.put(id, found);
            }
            return documents;
        }
    }
}
