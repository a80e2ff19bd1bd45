package dev.ibid.ingest.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running headers, footers and page numbers: lines near an edge that other pages repeat at the same height. */
final class Furniture {
    private static final double EDGE = 0.13;
    private static final double SAME_HEIGHT = 4;
    private static final int STAMP_LENGTH = 25;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\s]*(?:page\\s*)?(?:\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|/)\\s*\\d{1,4})?[-–—|\\s]*");

    private Furniture() {}

    static Set<Row> find(List<PageRows> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                if (isAtEdge(row, page)) {
                    key(row).forEach(k -> seen.computeIfAbsent(k, x -> new HashSet<>()).add(page.number()));
                }
            }
        }
        Set<Row> furniture = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageRows page : pages) {
            List<Row> upright = page.rows().stream().filter(r -> !r.isTurned()).toList();
            double top = upright.stream().mapToDouble(Row::baseline).min().orElse(0);
            double bottom = upright.stream().mapToDouble(Row::baseline).max().orElse(0);
            for (Row row : page.rows()) {
                boolean outermost = row.baseline() <= top + 1 || row.baseline() >= bottom - 1;
                boolean number = outermost && PAGE_NUMBER.matcher(row.text()).matches();
                boolean repeated = key(row).stream()
                        .anyMatch(k -> seen.getOrDefault(k, Set.of()).size() >= 2);
                if (isStamp(row) || isAtEdge(row, page) && (repeated || number)) {
                    furniture.add(row);
                }
            }
        }
        return furniture;
    }

    /** A line up the margin, as preprint servers print it; in a chart such a line is a short label. */
    private static boolean isStamp(Row row) {
        return row.isTurned() && row.text().length() > STAMP_LENGTH;
    }

    private static boolean isAtEdge(Row row, PageRows page) {
        return !row.isTurned() && (row.baseline() < page.height() * EDGE || row.baseline() > page.height() * (1 - EDGE));
    }

    /** Digits are left open, and the height is keyed twice so that rounding parts no equals. */
    private static List<String> key(Row row) {
        String words = row.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
        long height = Math.round(row.baseline() / SAME_HEIGHT);
        long half = Math.round(row.baseline() / SAME_HEIGHT + 0.5);
        return List.of("a" + height + words, "b" + half + words);
    }
}
