package dev.ibid.ingest;

import java.util.List;

/**
 * Which fields of a row make a document.
 *
 * @param kind how rows are written
 * @param textField the text; several are joined by a blank line, as title and abstract are
 * @param titleField the title; empty for none
 * @param idField the id that the rows' owner gave them; empty to number rows from 1
 * @param dateField the date of publication; empty for none
 */
public record BulkFormat(Kind kind, List<String> textField, String titleField, String idField, String dateField) {
    /** How rows are written. */
    public enum Kind {
        /** One JSON object a line, in UTF-8. */
        JSON_LINES,
        /** Comma-separated values (RFC 4180) with a header line. */
        CSV,
        /** Tab-separated values with a header line. */
        TSV
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no text field is named
     */
    public BulkFormat {
        textField = List.copyOf(textField);
        if (textField.isEmpty()) {
            throw new IllegalArgumentException("name at least one field that holds the text");
        }
    }

    /**
     * {@return a format with the usual names: {@code text}, {@code title}, {@code id}, {@code date}}
     *
     * @param kind how rows are written
     */
    public static BulkFormat of(Kind kind) {
        return new BulkFormat(kind, List.of("text"), "title", "id", "date");
    }
}
