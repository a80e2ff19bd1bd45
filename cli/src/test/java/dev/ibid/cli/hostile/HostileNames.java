package dev.ibid.cli.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;

/** Files whose names, kinds or rights are the trouble. What a file system does not allow is left out. */
final class HostileNames {
    private static final String CLAIM = "License requirements cut exports by 40 percent in 2023.\n";

    private HostileNames() {}

    static void write(HostileFolder folder) throws IOException, InterruptedException {
        folder.put("new\nline.txt", CLAIM + "1");
        folder.put("escape \u001b[2J.txt", CLAIM + "2");
        folder.put("rocket \uD83D\uDE80.txt", CLAIM + "3");
        folder.put("bidi \u202Etxt.exe", CLAIM + "4");
        folder.put("=formula.txt", CLAIM + "5");
        folder.put("--prune", CLAIM + "6");
        folder.put("a#b!c.txt", CLAIM + "7");
        folder.put("wow!/inside.txt", CLAIM + "8");
        folder.put("C:\\con.txt", CLAIM + "9");
        folder.put("x".repeat(240) + ".txt", CLAIM + "10");
        folder.put("folder.pdf/inside.txt", CLAIM + "11");
        folder.put(" ", CLAIM + "12");
        Path root = folder.root();
        Files.createSymbolicLink(root.resolve("loop"), root);
        Files.createSymbolicLink(root.resolve("outside"), Path.of("/etc/passwd"));
        folder.count();
        Files.createSymbolicLink(root.resolve("dangling"), root.resolve("nowhere"));
        folder.count();
        Path locked = folder.put("locked.txt", CLAIM + "13");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        byName(folder, "mkfifo pipe.txt");
        byName(folder, "printf 'A claim about chips.' > \"$(printf 'caf\\351.txt')\"");
        byName(folder, "printf 'Another claim about chips.' > \"$(printf 'caf\\350.txt')\"");
    }

    /** What Java cannot make, a shell makes. */
    private static void byName(HostileFolder folder, String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .start();
        if (shell.waitFor(10, TimeUnit.SECONDS) && shell.exitValue() == 0) {
            folder.count();
        }
    }
}
