package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ibid.cli.hostile.HostileFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One {@code ibid add} of a folder in which every file means harm. */
class HostileFolderTest {
    private static final Pattern SUMMARY = Pattern.compile(
            "(\\d+) files: (\\d+) added, (\\d+) updated, (\\d+) unchanged, (\\d+) moved, (\\d+) failed");

    @TempDir
    Path base;

    @Test
    void isTakenInWithoutHarmAndEveryFileIsAccountedFor() throws Exception {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket bait = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> listen(bait, calls));
            Path folder = base.resolve("outer/hostile");
            int files = HostileFolder.fill(folder, "http://127.0.0.1:" + bait.getLocalPort());
            assertThat(files).isGreaterThan(60);
            Path corpus = base.resolve("corpus");
            assertThat(Ran.ibid("init", "--corpus", corpus.toString()).exitCode())
                    .isZero();
            List<Path> before = everythingBut(corpus);

            Ran add = Ran.ibid(
                    "add", "--corpus", corpus.toString(), "--timeout", "10", "--max-size", "16", folder.toString());

            assertThat(add.exitCode()).as(add.out() + add.err()).isEqualTo(ExitCode.PARTIAL);
            Matcher summary = SUMMARY.matcher(add.out());
            assertThat(summary.find()).isTrue();
            assertThat(number(summary, 1)).isEqualTo(files);
            assertThat(number(summary, 2) + number(summary, 5) + number(summary, 6))
                    .isEqualTo(files);
            assertThat(add.out()).doesNotContain("could not be tagged", "parser crashed");
            assertThat(add.out() + add.err()).doesNotContain("\u001b", "\u202E", "fault of ours");
            assertThat(everythingBut(corpus)).isEqualTo(before);
            assertThat(Path.of("/tmp/ibid-evil.txt")).doesNotExist();
            Ran check = Ran.ibid("check", "--corpus", corpus.toString());
            assertThat(check.exitCode()).as(check.out()).isZero();
            assertThat(Ran.ibid("search", "--corpus", corpus.toString(), "root:x", "--in", "documents")
                            .out())
                    .doesNotContain("/bin/");
            assertThat(calls).hasValue(0);

            Ran again = Ran.ibid(
                    "add",
                    "--corpus",
                    corpus.toString(),
                    folder.toString(),
                    "--prune",
                    "--timeout",
                    "10",
                    "--max-size",
                    "16");
            assertThat(again.out()).doesNotContain("removed:", "gone,");
        }
    }

    private static int number(Matcher summary, int group) {
        return Integer.parseInt(summary.group(group));
    }

    private static void listen(ServerSocket bait, AtomicInteger calls) {
        try {
            while (true) {
                bait.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private List<Path> everythingBut(Path corpus) throws IOException {
        try (Stream<Path> all = Files.walk(base)) {
            return all.filter(path -> !path.startsWith(corpus)).sorted().toList();
        }
    }
}
