package dev.ibid.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints rows as RFC 4180 text. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP,
 * "CSV Injection"), since cells come from documents of any origin.
 */
final class CsvTable {
    private final PrintWriter out;

    CsvTable(PrintWriter out, String... header) {
        this.out = out;
        row((Object[]) header);
    }

    void row(Object... cells) {
        out.print(List.of(cells).stream().map(CsvTable::cell).collect(Collectors.joining(",")));
        out.print('\n');
    }

    private static String cell(Object value) {
        String text = value.toString();
        if (value instanceof Number) {
            return text;
        }
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
