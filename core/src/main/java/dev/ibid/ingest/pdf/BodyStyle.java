package dev.ibid.ingest.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What most of a document looks like.
 *
 * @param size font size of most letters
 * @param leading usual distance of two baselines in prose of that size
 */
record BodyStyle(double size, double leading) {
    private static final double USUAL_LEADING = 1.25;

    static BodyStyle of(List<PageRows> pages) {
        Map<Long, Integer> letters = new HashMap<>();
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                letters.merge(Math.round(row.size() * 2), row.text().length(), Integer::sum);
            }
        }
        double size = letters.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(20L)
                / 2.0;
        return new BodyStyle(size, leading(pages, size));
    }

    private static double leading(List<PageRows> pages, double size) {
        List<Double> gaps = new ArrayList<>();
        for (PageRows page : pages) {
            for (int i = 1; i < page.rows().size(); i++) {
                Row above = page.rows().get(i - 1);
                Row row = page.rows().get(i);
                double gap = row.baseline() - above.baseline();
                boolean body = Math.abs(row.size() - size) < 0.6 && Math.abs(above.size() - size) < 0.6;
                if (body && gap > size * 0.8 && gap < size * 2.5) {
                    gaps.add(gap);
                }
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? size * USUAL_LEADING : gaps.get(gaps.size() / 2);
    }

    /** {@return the usual distance of two baselines at another size} */
    double leadingAt(double otherSize) {
        return leading * otherSize / size;
    }
}
