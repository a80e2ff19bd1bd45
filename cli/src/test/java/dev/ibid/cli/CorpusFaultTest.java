package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.ibid.index.CorpusIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees, and can do, when the disk or another process stands in the way. */
class CorpusFaultTest {
    private static final String CLAIM = "License requirements cut exports of accelerators by 40 percent in 2023.\n";

    @TempDir
    Path base;

    private Path index() {
        return base.resolve(".ibid/index");
    }

    private Ran ibid(String command, String... more) {
        String[] args = Stream.concat(Stream.of(command, "--corpus", base.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Ran.ibid(args);
    }

    private void addTwoFiles() throws IOException {
        Files.createDirectories(base.resolve("files"));
        Files.writeString(base.resolve("files/a.txt"), CLAIM);
        Files.writeString(base.resolve("files/b.txt"), CLAIM.repeat(2));
        assertThat(ibid("init").exitCode()).isZero();
        assertThat(ibid("add", "--in-process", base.resolve("files").toString()).exitCode())
                .isZero();
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> files = Files.list(index())) {
            return files.filter(file -> !file.getFileName().toString().startsWith("segments"))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    private void mendsFromFiles() {
        Ran mended = ibid("reindex", "--from-files");
        assertThat(mended.exitCode()).as(mended.out() + mended.err()).isZero();
        assertThat(mended.out()).startsWith("2 documents written anew");
        assertThat(ibid("check").exitCode()).isZero();
        assertThat(ibid("search", "accelerators").out()).contains("40 percent");
    }

    @Test
    void aFlippedBitIsFoundAndMended() throws Exception {
        addTwoFiles();
        Path file = largestFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x10;
        Files.write(file, bytes);

        Ran check = ibid("check");

        assertThat(check.exitCode()).as(check.out() + check.err()).isEqualTo(ExitCode.CORPUS);
        assertThat(check.out() + check.err()).contains("ibid reindex").doesNotContain("\tat ");
        mendsFromFiles();
    }

    @Test
    void aTruncatedFileIsFoundAndMended() throws Exception {
        addTwoFiles();
        Path file = largestFile();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }

        Ran search = ibid("search", "accelerators");

        assertThat(search.exitCode()).isEqualTo(ExitCode.CORPUS);
        assertThat(search.err()).contains("ibid reindex --from-files").doesNotContain("\tat ");
        assertThat(ibid("check").exitCode()).isEqualTo(ExitCode.CORPUS);
        mendsFromFiles();
    }

    @Test
    void aMissingListOfSegmentsIsFoundAndMended() throws Exception {
        addTwoFiles();
        try (Stream<Path> files = Files.list(index())) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.delete(file);
            }
        }

        Ran search = ibid("search", "accelerators");

        assertThat(search.exitCode()).isEqualTo(ExitCode.CORPUS);
        mendsFromFiles();
    }

    @Test
    void aReindexThatDiedBetweenTwoMovesIsMadeUpFor() throws Exception {
        addTwoFiles();
        Files.move(index(), index().resolveSibling("index.old"));

        assertThat(ibid("search", "accelerators").out()).contains("40 percent");
        assertThat(ibid("check").exitCode()).isZero();
    }

    @Test
    @SuppressWarnings("try") // The lock is only held.
    void aSecondWriterIsToldToWait() throws Exception {
        addTwoFiles();
        try (Closeable lock = CorpusIndex.lock(index())) {
            for (String command : new String[] {"add", "reindex"}) {
                Ran refused = ibid(command);
                assertThat(refused.exitCode()).as(command).isEqualTo(ExitCode.CORPUS);
                assertThat(refused.err()).contains("another process is writing", "Wait");
            }
            assertThat(ibid("search", "accelerators").exitCode()).isZero();
        }
        assertThat(ibid("add").exitCode()).isZero();
    }

    @Test
    void aFullDiskLosesNothingThatWasCommittedAndAReadOnlyOneCanBeSearched() throws Exception {
        Path disk = Files.createDirectories(base.resolve("disk"));
        assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=6m", "ibid-test", disk.toString()))
                .as("only root may mount")
                .isTrue();
        try {
            Path files = Files.createDirectories(base.resolve("files"));
            Files.writeString(files.resolve("a.txt"), CLAIM);
            String at = disk.toString();
            assertThat(Ran.ibid("init", "--corpus", at).exitCode()).isZero();
            assertThat(Ran.ibid("add", "--corpus", at, "--in-process", files.toString())
                            .exitCode())
                    .isZero();
            long room = disk.toFile().getUsableSpace();
            Files.write(disk.resolve("ballast"), new byte[(int) Math.max(0, room - 8_192)]);
            for (int i = 0; i < 40; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < 40; j++) {
                    text.append("In country ")
                            .append(i)
                            .append(' ')
                            .append(j)
                            .append(", ")
                            .append(CLAIM);
                }
                Files.writeString(files.resolve("more" + i + ".txt"), text);
            }

            Ran full = Ran.ibid("add", "--corpus", at, "--in-process", files.toString());

            assertThat(full.exitCode()).as(full.out() + full.err()).isEqualTo(ExitCode.CORPUS);
            assertThat(full.err()).contains("free space").doesNotContain("\tat ");
            assertThat(Ran.ibid("check", "--corpus", at).exitCode()).isZero();
            assertThat(Ran.ibid("search", "--corpus", at, "accelerators").out()).contains("40 percent");
            Files.delete(disk.resolve("ballast"));
            assertThat(Ran.ibid("add", "--corpus", at, "--in-process", files.toString())
                            .out())
                    .startsWith("41 files: 40 added, 0 updated, 1 unchanged");

            assumeThat(shell("mount", "-o", "remount,ro", at)).isTrue();
            assertThat(Ran.ibid("search", "--corpus", at, "accelerators").exitCode())
                    .isZero();
            Files.writeString(files.resolve("new.txt"), CLAIM + CLAIM);
            Ran refused = Ran.ibid("add", "--corpus", at, "--in-process", files.toString());
            assertThat(refused.exitCode()).isEqualTo(ExitCode.CORPUS);
            assertThat(refused.err()).contains("ermission").doesNotContain("\tat ");
        } finally {
            shell("umount", disk.toString());
        }
    }

    private static boolean shell(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
