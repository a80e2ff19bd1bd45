package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;

/**
 * Export control classification numbers with subparagraphs, and abbreviated items behind one: {@code 2B001.a.1, .b,
 * c.2.a, .e to .g}. Also the entries of the Wassenaar dual-use list, which are built alike: {@code 3.A.1.b}.
 */
final class EccnGrammar {
    private static final int DEEPEST = 9;

    /** Reads at a digit; gives the end or {@link Passage#NO}. */
    int read(Passage p, int start, Findings found) {
        if (p.at(start + 1) == '.') {
            return wassenaar(p, start, found);
        }
        int code = code(p, start);
        if (code == Passage.NO || isNumberOfThing(p, start)) {
            return Passage.NO;
        }
        String base = p.slice(start, code);
        List<String> steps = new ArrayList<>();
        int end = item(p, start, subparagraphs(p, code, steps), base, steps, found);
        while (true) {
            int next = p.separator(end);
            int last = next == Passage.NO ? Passage.NO : abbreviated(p, next, steps);
            if (last == Passage.NO) {
                return end;
            }
            end = item(p, next, last, base, steps, found);
        }
    }

    /** "EAR99", the basket for what has no number; reads at the word "EAR". */
    static int basket(Passage p, int start, int wordEnd, Findings found) {
        boolean is = wordEnd == start + 3
                && p.at(start) == 'E'
                && p.at(start + 1) == 'A'
                && p.at(start + 2) == 'R'
                && p.at(wordEnd) == '9'
                && p.at(wordEnd + 1) == '9';
        if (!is || Chars.isLetterOrDigit(p.at(wordEnd + 2))) {
            return Passage.NO;
        }
        found.add(start, wordEnd + 2, "eccn", "eccn:EAR99");
        return wordEnd + 2;
    }

    private static int item(Passage p, int start, int end, String base, List<String> steps, Findings found) {
        String path = steps.isEmpty() ? base : base + "." + String.join(".", steps);
        int to = p.rangeSign(end);
        if (to != Passage.NO) {
            int code = code(p, to);
            List<String> other = new ArrayList<>();
            int last = code == Passage.NO ? abbreviatedSteps(p, to, other) : subparagraphs(p, code, other);
            if (last != Passage.NO && code != Passage.NO && (!other.isEmpty() || steps.isEmpty())) {
                String full = other.isEmpty() ? "" : "." + String.join(".", other);
                found.add(start, last, "eccn", "eccn:" + path + ".." + p.slice(to, code) + full);
                return last;
            }
            if (last != Passage.NO && code == Passage.NO && !steps.isEmpty()) {
                found.add(start, last, "eccn", "eccn:" + path + ".." + String.join(".", other));
                return last;
            }
        }
        found.add(start, end, "eccn", "eccn:" + path);
        return end;
    }

    private static int code(Passage p, int at) {
        boolean shape = Chars.isDigit(p.at(at))
                && p.at(at + 1) >= 'A'
                && p.at(at + 1) <= 'E'
                && p.digits(at + 2) == at + 5
                && p.at(at + 2) != '7'
                && p.at(at + 2) != '8';
        boolean closed =
                !Chars.isLetterOrDigit(p.at(at + 5)) && !(Chars.isDash(p.at(at + 5)) && Chars.isDigit(p.at(at + 6)));
        return shape && closed && p.at(at - 1) != '-' && p.at(at - 1) != '.' ? at + 5 : Passage.NO;
    }

    /** Rooms, suites, models and forms are numbered alike; and what is counted ("six 9B999 decoys") is a product. */
    private static boolean isNumberOfThing(Passage p, int start) {
        return switch (p.lowerWordBefore(start)) {
            case "room",
                    "rooms",
                    "rm",
                    "suite",
                    "ste",
                    "building",
                    "bldg",
                    "model",
                    "models",
                    "form",
                    "forms",
                    "stop",
                    "apartment",
                    "apt",
                    "unit",
                    "flat",
                    "gate",
                    "hall",
                    "booth",
                    "box",
                    "serial",
                    "lot",
                    "drawing",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "dozen" -> true;
            default -> p.at(start - 1) == '#' || (p.at(start - 1) == '/' && Chars.isLower(p.at(start - 2)));
        };
    }

    /** Reads {@code .a.1.b}; a point with a blank behind it ends the sentence. */
    private static int subparagraphs(Passage p, int at, List<String> steps) {
        int end = at;
        while (p.at(end) == '.' && steps.size() < DEEPEST) {
            int next = step(p, end + 1);
            if (next == Passage.NO) {
                return end;
            }
            steps.add(p.slice(end + 1, next));
            end = next;
        }
        return end;
    }

    private static int step(Passage p, int at) {
        int end = p.digits(at);
        if (end == at) {
            end = p.letters(at);
            boolean letter = end == at + 1 && Chars.isLower(p.at(at));
            boolean twice = end == at + 2 && p.at(at) == p.at(at + 1);
            return (letter || twice) && !Chars.isDigit(p.at(end)) ? end : Passage.NO;
        }
        return end - at <= 2 && !Chars.isLetter(p.at(end)) ? end : Passage.NO;
    }

    /** An item that leaves the number out; {@code steps} become those of the full target. */
    private static int abbreviated(Passage p, int at, List<String> steps) {
        List<String> own = new ArrayList<>();
        int end = abbreviatedSteps(p, at, own);
        if (end == Passage.NO || (p.at(at) != '.' && (own.size() < 2 || steps.isEmpty()))) {
            return Passage.NO;
        }
        int level = level(steps, own.getFirst());
        List<String> full = new ArrayList<>(steps.subList(0, level));
        full.addAll(own);
        steps.clear();
        steps.addAll(full);
        return end;
    }

    private static int abbreviatedSteps(Passage p, int at, List<String> own) {
        int from = p.at(at) == '.' ? at + 1 : at;
        int first = step(p, from);
        if (first == Passage.NO || (p.at(at) != '.' && Chars.isDigit(p.at(from)))) {
            return Passage.NO;
        }
        own.add(p.slice(from, first));
        int end = subparagraphs(p, first, own);
        return Chars.isLetterOrDigit(p.at(end)) || (p.at(at) != '.' && own.size() < 2 && p.at(end) == '\'')
                ? Passage.NO
                : end;
    }

    /** Letters start over at the first level; a number goes on at the level of the last number. */
    private static int level(List<String> steps, String first) {
        if (Chars.isDigit(first.charAt(0))) {
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (Chars.isDigit(steps.get(i).charAt(0))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private static int wassenaar(Passage p, int start, Findings found) {
        boolean shape = p.at(start - 1) != '.'
                && p.at(start + 2) >= 'A'
                && p.at(start + 2) <= 'E'
                && p.at(start + 3) == '.'
                && Chars.isDigit(p.at(start + 4))
                && p.at(start) != '0';
        int end = shape ? p.digits(start + 4) : Passage.NO;
        if (end == Passage.NO || end - start > 6) {
            return Passage.NO;
        }
        List<String> steps = new ArrayList<>();
        int last = subparagraphs(p, end, steps);
        if (Chars.isLetterOrDigit(p.at(last))) {
            return Passage.NO;
        }
        found.add(start, last, "wassenaar", "wassenaar:" + p.slice(start, last));
        return last;
    }
}
