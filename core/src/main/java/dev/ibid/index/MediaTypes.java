package dev.ibid.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Short names of formats. */
final class MediaTypes {
    private static final Map<String, String> NAMES = read();

    private MediaTypes() {}

    /** Returns the short name, or the part after the slash where there is none. */
    static String shortName(String mediaType) {
        return NAMES.getOrDefault(mediaType, mediaType.substring(mediaType.lastIndexOf('/') + 1));
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        InputStream in = Objects.requireNonNull(MediaTypes.class.getResourceAsStream("media-types.txt"), "media-types");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                if (!line.startsWith("#") && blank > 0) {
                    names.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("media-types.txt", e);
        }
        return Map.copyOf(names);
    }
}
