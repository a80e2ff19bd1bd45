package dev.ibid.ingest;

import dev.ibid.ingest.UnreadableDocumentException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads comma-separated values after RFC 4180 row by row: quoted fields may hold separators, line breaks and doubled
 * quotes; a row with more or fewer fields than the header is refused, and the next is read all the same.
 */
final class CsvRows {
    private static final int END = -1;

    private final BufferedReader in;
    private final char separator;
    private final long limit;
    private long line = 1;
    private int ahead;

    /** Takes a row's fields by their names in the header. */
    @FunctionalInterface
    interface RowSink {
        void accept(long line, Map<String, String> fields);
    }

    /** Takes a row that cannot be read. */
    @FunctionalInterface
    interface RefusalSink {
        void accept(long line, Reason reason, String message);
    }

    CsvRows(InputStream in, char separator, long limit) throws IOException {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
        this.separator = separator;
        this.limit = limit;
        this.ahead = this.in.read();
        if (ahead == '\uFEFF') {
            ahead = this.in.read();
        }
    }

    void forEach(RowSink rows, RefusalSink refusals) throws IOException {
        List<String> header = row();
        while (ahead != END) {
            long start = line;
            List<String> fields = row();
            if (fields.size() == 1 && fields.getFirst().isBlank()) {
                continue;
            }
            if (fields.size() != header.size()) {
                refusals.accept(
                        start,
                        Reason.CORRUPT,
                        "The row has " + fields.size() + " fields, the header " + header.size() + ".");
                continue;
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                named.putIfAbsent(header.get(i).strip(), fields.get(i));
            }
            rows.accept(start, named);
        }
    }

    private List<String> row() throws IOException {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (ahead == separator) {
                advance();
                continue;
            }
            if (ahead == '\r') {
                advance();
            }
            if (ahead == '\n') {
                advance();
            }
            return fields;
        }
    }

    private String field() throws IOException {
        StringBuilder field = new StringBuilder();
        boolean quoted = ahead == '"';
        if (quoted) {
            advance();
        }
        while (ahead != END) {
            if (quoted && ahead == '"') {
                advance();
                if (ahead != '"') {
                    quoted = false;
                    continue;
                }
            } else if (!quoted && (ahead == separator || ahead == '\n' || ahead == '\r')) {
                break;
            }
            // What goes beyond the limit is dropped here and cut visibly by the limit on characters.
            if (field.length() < limit) {
                field.append((char) ahead);
            }
            advance();
        }
        return field.toString();
    }

    private void advance() throws IOException {
        line += ahead == '\n' ? 1 : 0;
        ahead = in.read();
    }
}
