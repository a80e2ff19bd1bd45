package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/**
 * Designators behind a section number: {@code (a)(1)(iii)}.
 *
 * @param steps what stands in each pair of brackets, outermost first
 * @param end index behind the last bracket; the start where there are none
 */
record Paragraphs(List<String> steps, int end) {
    /** Deepest nesting in drafting practice is seven; the limit keeps hostile text from growing a key. */
    private static final int DEEPEST = 10;

    private static final int LONGEST_STEP = 7;

    Paragraphs {
        steps = List.copyOf(steps);
    }

    /** Reads designators at {@code at}; a blank may stand before one where drafters leave it, not before a word. */
    static Paragraphs read(Passage p, int at) {
        List<String> steps = new ArrayList<>();
        int end = at;
        while (steps.size() < DEEPEST) {
            int open = p.at(end) == '(' ? end : p.blank(end);
            int close = closing(p, open);
            if (close == Passage.NO || (open > end && !mayFollowBlank(p, open, close, steps))) {
                break;
            }
            steps.add(bare(p, open, close));
            end = close + 1;
        }
        return new Paragraphs(steps, end);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The designators in their brackets, without blanks. */
    String printed() {
        StringBuilder out = new StringBuilder();
        for (String step : steps) {
            out.append('(').append(step).append(')');
        }
        return out.toString();
    }

    /** Whether an abbreviated item ("(c)" after "122.4(a)") can stand for a target beside this one. */
    boolean canBeFollowedBy(Paragraphs next) {
        return !next.isEmpty() && level(next.steps.getFirst()) != Passage.NO;
    }

    /** The full designators of an abbreviated item that follows this one in a list. */
    Paragraphs followedBy(Paragraphs next) {
        List<String> full = new ArrayList<>(steps.subList(0, level(next.steps.getFirst())));
        full.addAll(next.steps);
        return new Paragraphs(full, next.end);
    }

    private int level(String first) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (kind(steps.get(i), i) == kind(first, i)) {
                return i;
            }
        }
        return Passage.NO;
    }

    private enum Kind {
        NUMBER,
        LOWER,
        LOWER_ROMAN,
        UPPER,
        UPPER_ROMAN
    }

    /** Letters that may be Roman numerals are letters at the outermost level and numerals below it. */
    private static Kind kind(String step, int depth) {
        char c = step.charAt(0);
        if (Chars.isDigit(c)) {
            return Kind.NUMBER;
        }
        boolean roman = depth > 0 && isRoman(step);
        if (Chars.isLower(c)) {
            return roman ? Kind.LOWER_ROMAN : Kind.LOWER;
        }
        return roman ? Kind.UPPER_ROMAN : Kind.UPPER;
    }

    private static int closing(Passage p, int open) {
        if (p.at(open) != '(') {
            return Passage.NO;
        }
        int at = open + 1;
        while (at - open <= LONGEST_STEP && p.at(at) != ')' && at < p.length()) {
            at++;
        }
        return p.at(at) == ')' && isStep(bare(p, open, at)) ? at : Passage.NO;
    }

    private static String bare(Passage p, int open, int close) {
        StringBuilder out = new StringBuilder();
        for (int i = open + 1; i < close; i++) {
            char c = p.at(i);
            if (!Chars.isBlank(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isStep(String step) {
        if (step.isEmpty()) {
            return false;
        }
        int dash = step.indexOf('-');
        if (dash > 0) {
            return isStep(step.substring(0, dash)) && isNumber(step.substring(dash + 1));
        }
        char c = step.charAt(0);
        return isNumber(step)
                || ((Chars.isLower(c) || Chars.isUpper(c))
                        && (step.length() == 1 || isRepeated(step) || isRoman(step)));
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty()
                && step.length() <= 3
                && step.charAt(0) != '0'
                && step.chars().allMatch(c -> Chars.isDigit((char) c));
    }

    private static boolean isRepeated(String step) {
        return step.length() <= 4 && step.chars().allMatch(c -> c == step.charAt(0));
    }

    private static boolean isRoman(String step) {
        String numerals = Chars.isLower(step.charAt(0)) ? "ivx" : "IVX";
        return step.chars().allMatch(c -> numerals.indexOf(c) >= 0);
    }

    /** A bracket after a blank counts where it goes on from other designators, or is a first letter with more behind. */
    private static boolean mayFollowBlank(Passage p, int open, int close, List<String> before) {
        char behind = p.at(close + 1);
        boolean wordBehind = Chars.isBlank(behind) && Chars.isLower(p.at(p.blank(close + 1)));
        if (before.isEmpty()) {
            return behind == '(' && Chars.isLower(p.at(open + 1));
        }
        boolean deeper = kind(bare(p, open, close), before.size()) != kind(before.getLast(), before.size() - 1);
        return deeper && !(wordBehind && p.at(open - 1) == '\n');
    }
}
