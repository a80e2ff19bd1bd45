package dev.ibid.ingest.structure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads word lists kept as resources: one entry a line, {@code #} for remarks, {@code [name]} opens a section. */
public final class WordLists {
    private WordLists() {}

    /**
     * {@return the entries of one section, in file order}
     *
     * @param beside a class in the package of the resource
     * @param resource file name
     * @param section name between brackets
     * @throws IllegalStateException if the resource is not on the class path
     */
    public static List<String> section(Class<?> beside, String resource, String section) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing beside " + beside.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), section);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(BufferedReader lines, String section) throws IOException {
        List<String> entries = new ArrayList<>();
        boolean inside = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[") && entry.endsWith("]")) {
                inside = entry.equals("[" + section + "]");
            } else if (inside && !entry.isEmpty() && !entry.startsWith("#")) {
                entries.add(entry);
            }
        }
        return List.copyOf(entries);
    }
}
