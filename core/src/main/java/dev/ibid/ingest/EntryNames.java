package dev.ibid.ingest;

import java.util.ArrayList;
import java.util.List;

/** Makes the names of archive entries and attachments fit to be shown; they are never used as paths. */
final class EntryNames {
    private EntryNames() {}

    /** {@return the name with {@code /}, without dots that climb, control characters and line breaks} */
    static String clean(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.replace('\\', '/').split("/", -1)) {
            String visible = part.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", "_")
                    .strip();
            if (!visible.isEmpty() && !visible.equals(".") && !visible.equals("..")) {
                parts.add(visible);
            }
        }
        return parts.isEmpty() ? "unnamed" : String.join("/", parts);
    }
}
