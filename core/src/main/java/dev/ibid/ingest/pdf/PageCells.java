package dev.ibid.ingest.pdf;

import java.util.List;

/**
 * What is printed on a page, before its order is known.
 *
 * @param number counted from 1
 * @param width width in points
 * @param height height in points
 * @param cells in the order of drawing
 */
record PageCells(int number, double width, double height, List<Cell> cells) {
    PageCells {
        cells = List.copyOf(cells);
    }
}
