package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets running headers, footers and page numbers apart: what stands near an edge and is repeated by other pages at the
 * same height, page numbers, and small lines at the very edge with a wide space to the text.
 */
final class Furniture {
    private static final double EDGE = 0.13;
    private static final double SAME_HEIGHT = 4;
    private static final int STAMP_LENGTH = 25;
    private static final double SMALLER = 0.95;
    private static final double APART = 1.9;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—|\\s]*(?:page\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern NOTE = Pattern.compile("^[⁰¹²³⁴-⁹*†‡].*|^\\d{1,3}\\s.*");

    private final Map<String, Set<Integer>> seen = new HashMap<>();
    private final double bodySize;

    private Furniture(double bodySize) {
        this.bodySize = bodySize;
    }

    static List<PageRows> apart(List<PageCells> pages) {
        Furniture furniture = new Furniture(bodySize(pages));
        for (PageCells page : pages) {
            for (Cell cell : page.cells()) {
                if (isAtEdge(cell, page)) {
                    keys(cell)
                            .forEach(k -> furniture
                                    .seen
                                    .computeIfAbsent(k, x -> new HashSet<>())
                                    .add(page.number()));
                }
            }
        }
        return pages.stream().map(furniture::page).toList();
    }

    private static double bodySize(List<PageCells> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        pages.forEach(p -> p.cells()
                .forEach(c -> letters.merge(Math.round(c.size() * 2), c.text().length(), Integer::sum)));
        return letters.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(20L)
                / 2.0;
    }

    private PageRows page(PageCells page) {
        List<Cell> upright = page.cells().stream().filter(c -> !c.turned()).toList();
        double top = upright.stream().mapToDouble(Cell::baseline).min().orElse(0);
        double bottom = upright.stream().mapToDouble(Cell::baseline).max().orElse(0);
        double below = upright.stream()
                .mapToDouble(Cell::baseline)
                .filter(b -> b > top + SAME_HEIGHT)
                .min()
                .orElse(top);
        double above = upright.stream()
                .mapToDouble(Cell::baseline)
                .filter(b -> b < bottom - SAME_HEIGHT)
                .max()
                .orElse(bottom);
        List<Cell> body = new ArrayList<>();
        List<Cell> aside = new ArrayList<>();
        for (Cell cell : page.cells()) {
            boolean first = cell.baseline() <= top + SAME_HEIGHT;
            boolean last = cell.baseline() >= bottom - SAME_HEIGHT;
            boolean number = (first || last) && PAGE_NUMBER.matcher(cell.text()).matches();
            boolean small = cell.size() < bodySize * SMALLER
                    && ((first && below - top > APART * bodySize)
                            || (last
                                    && bottom - above > APART * bodySize
                                    && !NOTE.matcher(cell.text()).matches()));
            boolean repeated = keys(cell).stream()
                    .anyMatch(k -> seen.getOrDefault(k, Set.of()).size() >= 2);
            boolean edge = isAtEdge(cell, page) && (repeated || number || small);
            (edge || isStamp(cell) ? aside : body).add(cell);
        }
        return new PageRows(
                page.number(),
                page.width(),
                page.height(),
                Columns.rows(page.number(), body),
                Rows.of(page.number(), aside, 0, page.width()));
    }

    /** A line up the margin, as preprint servers print it; in a chart such a line is a short label. */
    private static boolean isStamp(Cell cell) {
        return cell.turned() && cell.text().length() > STAMP_LENGTH;
    }

    private static boolean isAtEdge(Cell cell, PageCells page) {
        return !cell.turned()
                && (cell.baseline() < page.height() * EDGE || cell.baseline() > page.height() * (1 - EDGE));
    }

    /** Digits are left open, and the height is keyed twice so that rounding parts no equals. */
    private static List<String> keys(Cell cell) {
        String words = cell.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
        long height = Math.round(cell.baseline() / SAME_HEIGHT);
        long half = Math.round(cell.baseline() / SAME_HEIGHT + 0.5);
        return List.of("a" + height + words, "b" + half + words);
    }
}
