package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the packaged distribution as a user would. */
class LauncherIT {
    @TempDir
    static Path folder;

    private static Path launcher = Path.of("");

    @BeforeAll
    static void findsTheDistribution() {
        String distribution = System.getProperty("ibid.distribution");
        assumeTrue(distribution != null, "run by mvn verify, which says where the distribution is");
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is a shell script");
        launcher = Path.of(distribution).resolve("bin/ibid");
        assertThat(launcher).exists();
    }

    private record Finished(int exitCode, String out, String err) {}

    private static Finished run(Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).as("%s", command).isTrue();
        return new Finished(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void doesTheMainJobWithNothingButItsAnswerOnStandardOutput() throws IOException, InterruptedException {
        Map<String, String> plain = Map.of("IBID_AOT", "off");
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(
                notes.resolve("note.txt"), "A note\n\nShell companies evade license requirements for accelerators.\n");
        Files.writeString(
                notes.resolve("page.html"),
                "<html><head><title>Page</title></head><body><p>Sanctions slowed imports by 12 percent.</p></body></html>");
        assertThat(run(plain, "init").exitCode()).isZero();
        Finished added = run(plain, "add", "notes");
        assertThat(added.exitCode()).as(added.toString()).isZero();
        assertThat(added.out()).startsWith("2 files: 2 added");
        Finished found = run(plain, "search", "--format", "jsonl", "accelerators");
        assertThat(found.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(found.out()).path("text").asText())
                .isEqualTo("Shell companies evade license requirements for accelerators.");
    }

    @Test
    void refusesAJavaThatIsTooOldAndTakesTheNextOne() throws IOException, InterruptedException {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 99\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Finished version = run(
                Map.of("IBID_JAVA", java.toString(), "JAVA_HOME", System.getProperty("java.home"), "IBID_AOT", "off"),
                "--version");
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).contains("ibid ").contains("Java ");
    }

    @Test
    void buildsTheStartUpCacheInTheBackgroundAndSaysNothingOfIt() throws IOException, InterruptedException {
        assumeTrue(Runtime.version().feature() >= 25, "needs a JDK 25, which has such a cache");
        Map<String, String> on = Map.of("JAVA_HOME", System.getProperty("java.home"));
        Finished first = run(on, "--version");
        assertThat(first.out()).startsWith("ibid ");
        Path lib = launcher.resolveSibling("../lib").normalize();
        boolean built = false;
        for (int i = 0; i < 120 && !built; i++) {
            Thread.sleep(1000);
            try (var files = Files.list(lib)) {
                built = files.anyMatch(file -> file.toString().endsWith(".aot"));
            }
        }
        assertThat(built).as("a cache in %s", lib).isTrue();
        Finished second = run(on, "--version");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
    }
}
