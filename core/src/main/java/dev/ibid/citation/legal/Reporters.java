package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names that stand between a volume and a page or section, in a tree over their letters and digits: points, blanks and
 * apostrophes are skipped, so that "F. Supp. 2d" and "F.Supp.2d" are one entry.
 */
final class Reporters {
    /** What {@link #at} gives where no reporter stands. */
    static final At NONE = new At(Passage.NO, "", "", "");

    /** The reporters that come with the library. */
    static final Reporters STANDARD = new Reporters(Table.read("reporters.tsv"));

    /** Longest stretch of text that one name may take. */
    private static final int WIDEST = 60;

    /** Capitals alone ("CFR") may have a point in careless type. */
    private static final int SHORTEST_WORD = 3;

    private final Node root = new Node();

    private Reporters(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            for (String name : row.cell(3).split("\\|", -1)) {
                Node node = root;
                for (char c : squeezed(name).toCharArray()) {
                    node = node.next.computeIfAbsent(c, k -> new Node());
                }
                node.family = row.cell(0);
                node.key = row.cell(1);
                node.flags = row.cell(2);
                node.abbreviated |= name.endsWith(".") || name.endsWith(")");
            }
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new TreeMap<>();
        private String family = "";
        private String key = "";
        private String flags = "";
        private boolean abbreviated;
    }

    /**
     * A name that was read.
     *
     * @param end behind it, a closing point included; {@link Passage#NO} if none stands there
     * @param family type of the citation, or {@code cfr}, {@code usc}
     * @param key how keys name it
     * @param flags {@code strict} if the name is too short to trust without punctuation behind the page
     */
    record At(int end, String family, String key, String flags) {
        boolean isNone() {
            return end == Passage.NO;
        }

        boolean isCode() {
            return family.equals("cfr") || family.equals("usc");
        }

        TitleSuffix.Source system() {
            return family.equals("cfr") ? TitleSuffix.Source.CFR : TitleSuffix.Source.USC;
        }
    }

    /** Reads the longest name at {@code i}. */
    At at(Passage p, int i) {
        List<At> all = all(p, i);
        return all.isEmpty() ? NONE : all.getLast();
    }

    /** Every name that begins at {@code i}, the shortest first. */
    List<At> all(Passage p, int i) {
        if (!Chars.isUpper(p.at(i))) {
            return List.of();
        }
        List<At> found = new ArrayList<>(2);
        Node node = root;
        int at = i;
        while (at - i < WIDEST) {
            char c = p.at(at);
            if (Chars.isLetterOrDigit(c)) {
                node = node.next.get(Character.toLowerCase(c));
                if (node == null) {
                    break;
                }
                at++;
                if (!node.family.isEmpty() && !Chars.isLetterOrDigit(p.at(at))) {
                    boolean point = p.at(at) == '.' && (node.abbreviated || at - i <= SHORTEST_WORD);
                    found.add(new At(point ? at + 1 : at, node.family, node.key, node.flags));
                }
            } else if (c == '.' || c == '\'' || c == '’' || c == '&' || c == '-' || c == '(' || c == ')') {
                at++;
            } else {
                int next = p.blank(at);
                if (next == at) {
                    break;
                }
                at = next;
            }
        }
        return found;
    }

    private static String squeezed(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Chars.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
