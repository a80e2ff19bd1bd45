package dev.ibid.citation.legal;

import java.util.List;

/** Citations that begin with a number and a reporter: "15 CFR 744.21", "87 Fed. Reg. 62186", "467 U.S. 837". */
final class VolumeGrammar {
    private static final int MOST_DIGITS = 4;

    private final CodeOfRegulations regulations = new CodeOfRegulations();
    private final UnitedStatesCode code = new UnitedStatesCode();
    private final Pages pages = new Pages();

    /**
     * Reads at a number.
     *
     * @param digits the end of its digits
     * @return where reading goes on, or {@link Passage#NO}
     */
    int read(Passage p, int start, int digits, Findings found) {
        int name = p.blank(digits);
        if (digits - start > MOST_DIGITS
                || !Chars.isUpper(p.at(name))
                || (p.at(start - 1) == '.' && isDecimal(p, start))) {
            return Passage.NO;
        }
        List<Reporters.At> reporters = Reporters.STANDARD.all(p, name);
        for (int i = reporters.size() - 1; i >= 0; i--) {
            int end = read(p, start, digits, reporters.get(i), found);
            if (end != Passage.NO) {
                return end;
            }
        }
        return Passage.NO;
    }

    private int read(Passage p, int start, int digits, Reporters.At reporter, Findings found) {
        if (reporter.isCode()) {
            String title = TitleSuffix.title(p, start);
            if (title.isEmpty()) {
                return Passage.NO;
            }
            return reporter.family().equals("cfr")
                    ? regulations.behindTitle(p, start, reporter.end(), title, found)
                    : code.behindTitle(p, start, reporter.end(), title, found);
        }
        return pages.read(p, start, digits, reporter, found);
    }

    private static boolean isDecimal(Passage p, int start) {
        return Chars.isDigit(p.at(start - 2));
    }
}
