package dev.ibid.citation.legal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables beside this class: a row a line, cells parted by tabs, lines that begin with {@code #} left out. */
final class Table {
    private Table() {}

    /** @param cells in order */
    record Row(List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** The cell, empty if the row is shorter. */
        String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }
    }

    static List<Row> read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name + " beside " + Table.class.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.strip().split("\t+"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }
}
