package dev.ibid.document;

/**
 * A rectangle on a page, in points (1/72 inch) from the page's top left corner.
 *
 * @param page page number, counted from 1
 * @param x left edge
 * @param y upper edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Region(int page, double x, double y, double width, double height) {}
