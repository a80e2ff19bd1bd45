package dev.ibid.ingest;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the files under the paths that a user names. Folders are walked to the bottom; hidden files and folders and what
 * an {@code .ibidignore} file (in gitignore's syntax) excludes are passed over, unless named themselves. Symbolic links
 * are followed inside a folder as long as they lead to files in it, or anywhere if links are allowed to leave. Every
 * result is in the order of its source, the same on every machine. Not for several threads.
 */
public final class SourceWalker {
    /** The file that says what to pass over. */
    public static final String IGNORE_FILE = ".ibidignore";

    /** File systems nest less; deeper is a loop of mounts. */
    private static final int MAX_DEPTH = 200;

    private final boolean linksMayLeave;
    private final List<FoundFile> files = new ArrayList<>();
    private final List<ReadFailure> failures = new ArrayList<>();
    private final Set<Path> entered = new HashSet<>();

    private SourceWalker(boolean linksMayLeave) {
        this.linksMayLeave = linksMayLeave;
    }

    /**
     * {@return the files under these paths}
     *
     * @param paths files and folders; a file is taken whatever its name
     * @param linksMayLeave whether symbolic links may lead out of the folder in which they stand
     */
    public static WalkResult walk(List<Path> paths, boolean linksMayLeave) {
        SourceWalker walker = new SourceWalker(linksMayLeave);
        for (Path path : paths) {
            walker.start(path);
        }
        walker.files.sort(Comparator.comparing(FoundFile::source));
        walker.failures.sort(Comparator.comparing(ReadFailure::source));
        return new WalkResult(
                walker.files.stream().distinct().toList(),
                walker.failures.stream().distinct().toList());
    }

    private void start(Path path) {
        String source = name(path);
        try {
            if (Files.isDirectory(path)) {
                folder(path, source, path.toRealPath(), List.of(), 0);
            } else {
                file(path, source);
            }
        } catch (IOException e) {
            failures.add(failure(source, e));
        }
    }

    private void folder(Path folder, String source, Path root, List<IgnoreRules> outer, int depth) throws IOException {
        if (depth > MAX_DEPTH || !entered.add(folder.toRealPath())) {
            return;
        }
        List<IgnoreRules> rules = new ArrayList<>(outer);
        Path ignoreFile = folder.resolve(IGNORE_FILE);
        if (Files.isRegularFile(ignoreFile)) {
            rules.add(IgnoreRules.read(ignoreFile));
        }
        List<Path> children;
        try (Stream<Path> list = Files.list(folder)) {
            children = list.sorted(Comparator.comparing(p -> name(p.getFileName())))
                    .toList();
        }
        for (Path child : children) {
            String childName = name(child.getFileName());
            String childSource =
                    source.isEmpty() || source.endsWith("/") ? source + childName : source + "/" + childName;
            try {
                child(child, childSource, root, rules, depth);
            } catch (IOException e) {
                failures.add(failure(childSource, e));
            }
        }
    }

    private void child(Path child, String source, Path root, List<IgnoreRules> rules, int depth) throws IOException {
        boolean isFolder = Files.isDirectory(child);
        if (name(child.getFileName()).startsWith(".") || IgnoreRules.excludes(rules, child, isFolder)) {
            return;
        }
        if (Files.isSymbolicLink(child) && !linksMayLeave && !child.toRealPath().startsWith(root)) {
            failures.add(new ReadFailure(
                    source, Reason.NOT_PERMITTED, "It is a symbolic link that leads out of the folder."));
        } else if (isFolder) {
            folder(child, source, root, rules, depth + 1);
        } else {
            file(child, source);
        }
    }

    private void file(Path path, String source) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
            files.add(new FoundFile(
                    path,
                    source,
                    attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        } else {
            failures.add(new ReadFailure(source, Reason.NOT_A_FILE, "It is a device, a pipe or a socket, not a file."));
        }
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static ReadFailure failure(String source, IOException e) {
        if (e instanceof NoSuchFileException) {
            return new ReadFailure(source, Reason.VANISHED, "There is no such file.");
        }
        return e instanceof AccessDeniedException
                ? new ReadFailure(source, Reason.NOT_PERMITTED, "No right to read it.")
                : new ReadFailure(source, Reason.IO, "It cannot be read: " + e.getMessage());
    }
}
