package dev.ibid.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites an OpenNLP model file so that the same model always has the same bytes: entries by name, with one fixed time,
 * and the manifest without the time of training.
 */
final class CanonicalZip {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private CanonicalZip() {}

    static byte[] of(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // OpenNLP reads the manifest first; its name sorts after that of a model, so it is written ahead.
        byte[] manifest = entries.remove("manifest.properties");
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (manifest != null) {
                write(out, "manifest.properties", withoutTime(manifest));
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                write(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        ((OutputStream) out).write(content);
        out.closeEntry();
    }

    /** The manifest is a properties file: a comment with the time, and a key with it, must go; lines are sorted. */
    private static byte[] withoutTime(byte[] manifest) {
        String kept = new String(manifest, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.startsWith("Timestamp=") ? "Timestamp=0" : line)
                .sorted()
                .reduce("", (all, line) -> all + line + "\n");
        return kept.getBytes(StandardCharsets.ISO_8859_1);
    }
}
