package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkerTest {
    @TempDir
    Path folder;

    private void file(String name) throws IOException {
        Path path = folder.resolve("in").resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "words");
    }

    private WalkResult walk(boolean linksMayLeave) {
        return SourceWalker.walk(List.of(folder.resolve("in")), linksMayLeave);
    }

    private List<String> found(WalkResult result) {
        String prefix = folder.resolve("in") + "/";
        return result.files().stream()
                .map(f -> f.source().substring(prefix.length()))
                .toList();
    }

    @Test
    void findsFilesInTheOrderOfTheirSources() throws IOException {
        file("b.txt");
        file("a/z.md");
        file("a.txt");
        assertThat(found(walk(false))).containsExactly("a.txt", "a/z.md", "b.txt");
    }

    @Test
    void passesOverHiddenAndIgnoredFiles() throws IOException {
        file("a.txt");
        file(".ibid/index.bin");
        file(".hidden");
        file("drafts/b.txt");
        file("drafts/keep.txt");
        Files.writeString(folder.resolve("in/.ibidignore"), "drafts/*\n!keep.txt\n");
        assertThat(found(walk(false))).containsExactly("a.txt", "drafts/keep.txt");
    }

    @Test
    void followsLinksOutOfTheFolderOnlyIfAllowed() throws IOException {
        file("a.txt");
        Files.writeString(folder.resolve("outside.txt"), "words");
        Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("outside.txt"));
        WalkResult strict = walk(false);
        assertThat(found(strict)).containsExactly("a.txt");
        assertThat(strict.failures()).extracting(ReadFailure::reason).containsExactly(Reason.NOT_PERMITTED);
        assertThat(found(walk(true))).containsExactly("a.txt", "link.txt");
    }

    @Test
    void comesToAnEndWhereLinksFormALoop() throws IOException {
        file("sub/a.txt");
        Files.createSymbolicLink(folder.resolve("in/sub/again"), folder.resolve("in"));
        assertThat(found(walk(false))).containsExactly("sub/a.txt");
    }

    @Test
    void refusesPipes() throws Exception {
        file("a.txt");
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("in/pipe").toString()).start();
        assumeTrue(mkfifo.waitFor() == 0, "needs mkfifo");
        assertThat(walk(false).failures()).extracting(ReadFailure::reason).containsExactly(Reason.NOT_A_FILE);
    }

    @Test
    void listsAPathThatIsNotThere() {
        assertThat(SourceWalker.walk(List.of(folder.resolve("none")), false).failures())
                .extracting(ReadFailure::reason)
                .containsExactly(Reason.VANISHED);
    }
}
