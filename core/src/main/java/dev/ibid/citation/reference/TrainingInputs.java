package dev.ibid.citation.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether anything changed that a model is made from, so that a build trains only when it must. */
final class TrainingInputs {
    private TrainingInputs() {}

    /**
     * {@return the SHA-256 over names and contents of all files below the folders}
     *
     * @param folders what the model is made from: training files, word lists, the compiled trainer
     * @param except name of the file that is made
     * @throws IOException if a file cannot be read
     */
    static String digest(List<Path> folders, String except) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        if (!file.endsWith(except)) {
                            digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                            digest.update(Files.readAllBytes(file));
                        }
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException("every Java has SHA-256", e));
        }
    }
}
