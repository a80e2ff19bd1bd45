package dev.ibid.citation.legal;

/**
 * Words behind a list of provisions that state the title: "of title 5, United States Code", "of 40 CFR", "of the EAR".
 *
 * @param system which code; {@link Source#NONE} if nothing is stated
 * @param title its title number
 * @param end behind the words if they belong to the span of the last item, else the start
 */
record TitleSuffix(Source system, String title, int end) {
    /** Which code a title belongs to. */
    enum Source {
        NONE,
        CFR,
        USC,
        /** A title number with no code named. */
        UNNAMED
    }

    private static final int HIGHEST_TITLE = 54;

    static TitleSuffix read(Passage p, int at) {
        int next = p.blank(at);
        if (p.at(next) == ',' && next == at) {
            next = p.blank(next + 1);
        }
        int of = p.anyWord(next, "of", "in", "under");
        next = of == Passage.NO ? next : p.blank(of);
        if (of != Passage.NO) {
            int the = p.word(next, "the");
            RegulationNames.At name = RegulationNames.STANDARD.any(p, the == Passage.NO ? next : p.blank(the));
            if (!name.isNone()) {
                return new TitleSuffix(Source.CFR, name.title(), at);
            }
            Reporters.At volume = volume(p, next);
            if (volume.isCode()) {
                return new TitleSuffix(volume.system(), title(p, next), volume.end());
            }
            next = overSubdivisions(p, next);
        }
        return numbered(p, at, next);
    }

    boolean isNone() {
        return system == Source.NONE;
    }

    /** Reads "title 5" and the code behind it; a title with a Roman number is one of an act. */
    static TitleSuffix numbered(Passage p, int at, int i) {
        TitleSuffix none = new TitleSuffix(Source.NONE, "", at);
        int word = p.anyWord(i, "title");
        if (word == Passage.NO) {
            return none;
        }
        int number = p.blank(word);
        int end = p.digits(number);
        String title = title(p, number);
        if (title.isEmpty() || Chars.isLetterOrDigit(p.at(end))) {
            return none;
        }
        Reporters.At code = code(p, end);
        return code.isCode()
                ? new TitleSuffix(code.system(), title, code.end())
                : new TitleSuffix(Source.UNNAMED, title, end);
    }

    /** The code named behind a title number: ", United States Code", "of the Code of Federal Regulations", "(CFR)". */
    static Reporters.At code(Passage p, int end) {
        int next = p.blank(end);
        if (p.at(next) == ',' || p.at(next) == '(') {
            next = p.blank(next + 1);
        }
        int of = p.anyWord(next, "of");
        next = of == Passage.NO ? next : p.blank(of);
        int the = p.anyWord(next, "the");
        return Reporters.STANDARD.at(p, the == Passage.NO ? next : p.blank(the));
    }

    /** The title number at {@code i}; empty if it is none. */
    static String title(Passage p, int i) {
        int end = p.digits(i);
        if (end == i || end - i > 2 || p.at(i) == '0') {
            return "";
        }
        return SectionNumber.value(p, i) <= HIGHEST_TITLE ? p.slice(i, end) : "";
    }

    private static Reporters.At volume(Passage p, int i) {
        return title(p, i).isEmpty() ? Reporters.NONE : Reporters.STANDARD.at(p, p.blank(p.digits(i)));
    }

    /** Skips "subchapter C of chapter VII of" on the way to the title. */
    private static int overSubdivisions(Passage p, int i) {
        int at = i;
        for (int k = 0; k < 3; k++) {
            Designator.At d = Designator.at(p, at);
            if (d.kind() != Designator.CHAPTER && d.kind() != Designator.SUBCHAPTER) {
                return at;
            }
            int label = Labels.end(p, d.end());
            if (label == Passage.NO) {
                return at;
            }
            int next = p.blank(p.at(label) == ',' ? label + 1 : label);
            int of = p.anyWord(next, "of");
            at = of == Passage.NO ? next : p.blank(of);
        }
        return at;
    }
}
