package dev.ibid;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the yardsticks and documents that some machines keep beside the checkout; tests that need them are skipped elsewhere. */
public final class SharedFiles {
    private SharedFiles() {}

    /**
     * Returns the file, or skips the calling test.
     *
     * @param relative path below the folder of shared files
     */
    public static Path require(String relative) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null) {
            Path candidate = at.resolve("shared").resolve(relative);
            if (Files.exists(candidate)) {
                return candidate;
            }
            at = at.getParent();
        }
        assumeTrue(false, "needs shared/" + relative + " beside the checkout");
        throw new AssertionError("unreachable: the assumption above failed");
    }
}
