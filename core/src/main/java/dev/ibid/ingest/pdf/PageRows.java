package dev.ibid.ingest.pdf;

import java.util.List;

/**
 * The lines of a page in reading order.
 *
 * @param number counted from 1
 * @param width width in points
 * @param height height in points
 * @param rows in reading order, furniture left out
 * @param furniture running headers, footers and page numbers, top to bottom
 */
record PageRows(int number, double width, double height, List<Row> rows, List<Row> furniture) {
    PageRows {
        rows = List.copyOf(rows);
        furniture = List.copyOf(furniture);
    }
}
