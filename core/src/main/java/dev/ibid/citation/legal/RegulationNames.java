package dev.ibid.citation.legal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names that state the CFR title of a body of regulations: "EAR", "Federal Acquisition Regulation". */
final class RegulationNames {
    /** The names that come with the library. */
    static final RegulationNames STANDARD = new RegulationNames(Table.read("regulations.tsv"));

    private final Map<String, String> titlesByAbbreviation = new TreeMap<>();
    private final Map<String, List<Table.Row>> namesByFirstWord = new TreeMap<>();

    private RegulationNames(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            String name = row.cell(0);
            if (name.indexOf(' ') < 0) {
                titlesByAbbreviation.put(name, row.cell(1));
            } else {
                String first = name.substring(0, name.indexOf(' ')).toLowerCase(java.util.Locale.ROOT);
                namesByFirstWord
                        .computeIfAbsent(first, k -> new java.util.ArrayList<>())
                        .add(row);
            }
        }
    }

    /**
     * What was read.
     *
     * @param end behind the name
     * @param title the CFR title it states
     */
    record At(int end, String title) {
        boolean isNone() {
            return end == Passage.NO;
        }
    }

    private static final At NONE = new At(Passage.NO, "");

    /** The abbreviations, as printed. */
    Iterable<String> abbreviations() {
        return titlesByAbbreviation.keySet();
    }

    /** Reads an abbreviation in capitals. */
    At abbreviation(Passage p, int i) {
        int end = p.letters(i);
        if (end - i < 2 || end - i > 8 || Chars.isLetterOrDigit(p.at(end))) {
            return NONE;
        }
        String title = titlesByAbbreviation.get(p.slice(i, end));
        return title == null ? NONE : new At(end, title);
    }

    /** Reads an abbreviation or a name in full. */
    At any(Passage p, int i) {
        At short_ = abbreviation(p, i);
        if (!short_.isNone()) {
            return short_;
        }
        for (Table.Row row : namesByFirstWord.getOrDefault(p.lowerWord(i), List.of())) {
            int end = p.words(i, row.cell(0).toLowerCase(java.util.Locale.ROOT).split(" "));
            if (end != Passage.NO) {
                return new At(end, row.cell(1));
            }
        }
        return NONE;
    }
}
