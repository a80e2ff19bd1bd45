package dev.ibid.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Goes through the lines of a UTF-8 file that are not blank, and says where a reader stopped understanding. */
final class Lines {
    private Lines() {}

    /** Takes one line. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes a line.
         *
         * @throws IllegalArgumentException with what was expected, if it cannot be understood
         */
        void read(String line);
    }

    static void each(Path file, Reader reader) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedLineException(file, number, String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new MalformedLineException(file, number + 1, "this is not UTF-8 text");
        }
    }
}
