package dev.ibid.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is filled with hostile files. */
public final class HostileFolder {
    private final Path root;
    private final String url;
    private int files;

    private HostileFolder(Path root, String url) {
        this.root = root;
        this.url = url;
    }

    /**
     * Fills a folder.
     *
     * @param root made if missing
     * @param url where the files try to lure a reader; nothing should ever be asked for there
     * @return how many things a walk finds in the folder
     */
    public static int fill(Path root, String url) throws IOException, InterruptedException {
        HostileFolder folder = new HostileFolder(root, url);
        Files.createDirectories(root);
        HostileTexts.write(folder);
        HostileMarkup.write(folder);
        HostileArchives.write(folder);
        HostilePdfs.write(folder);
        HostileNames.write(folder);
        return folder.files;
    }

    Path root() {
        return root;
    }

    String url() {
        return url;
    }

    Path put(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        files++;
        return file;
    }

    Path put(String name, String content) throws IOException {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Counts something that was made by other means and that a walk finds. */
    void count() {
        files++;
    }
}
