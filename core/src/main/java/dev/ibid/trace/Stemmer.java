package dev.ibid.trace;

/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980): the same stems as those of the
 * index, so that document frequencies can be looked up.
 */
final class Stemmer {
    private static final String[][] STEP2 = {
        {"ational", "ate"},
        {"tional", "tion"},
        {"enci", "ence"},
        {"anci", "ance"},
        {"izer", "ize"},
        {"bli", "ble"},
        {"alli", "al"},
        {"entli", "ent"},
        {"eli", "e"},
        {"ousli", "ous"},
        {"ization", "ize"},
        {"ation", "ate"},
        {"ator", "ate"},
        {"alism", "al"},
        {"iveness", "ive"},
        {"fulness", "ful"},
        {"ousness", "ous"},
        {"aliti", "al"},
        {"iviti", "ive"},
        {"biliti", "ble"},
        {"logi", "log"}
    };
    private static final String[][] STEP3 = {
        {"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"}, {"ical", "ic"}, {"ful", ""}, {"ness", ""}
    };
    private static final String[] STEP4 = {
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti", "ous", "ive", "ize"
    };

    private Stemmer() {}

    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        String w = step1c(step1b(step1a(word)));
        w = replace(replace(w, STEP2), STEP3);
        return step5(step4(w));
    }

    private static String step1a(String w) {
        if (w.endsWith("sses") || w.endsWith("ies")) {
            return cut(w, 2);
        }
        return w.endsWith("s") && !w.endsWith("ss") ? cut(w, 1) : w;
    }

    private static String step1b(String w) {
        if (w.endsWith("eed")) {
            return measure(cut(w, 3)) > 0 ? cut(w, 1) : w;
        }
        String base = w.endsWith("ed") ? cut(w, 2) : w.endsWith("ing") ? cut(w, 3) : w;
        if (base.length() == w.length() || !hasVowel(base)) {
            return w;
        }
        if (base.endsWith("at") || base.endsWith("bl") || base.endsWith("iz")) {
            return base + "e";
        }
        if (endsDouble(base) && "lsz".indexOf(base.charAt(base.length() - 1)) < 0) {
            return cut(base, 1);
        }
        return measure(base) == 1 && endsShort(base) ? base + "e" : base;
    }

    private static String step1c(String w) {
        return w.endsWith("y") && hasVowel(cut(w, 1)) ? cut(w, 1) + "i" : w;
    }

    private static String replace(String w, String[][] rules) {
        for (String[] rule : rules) {
            if (w.endsWith(rule[0])) {
                String base = cut(w, rule[0].length());
                return measure(base) > 0 ? base + rule[1] : w;
            }
        }
        return w;
    }

    private static String step4(String w) {
        String longest = "";
        for (String suffix : STEP4) {
            if (suffix.length() > longest.length() && w.endsWith(suffix)) {
                longest = suffix;
            }
        }
        String base = cut(w, longest.length());
        boolean allowed = !longest.equals("ion") || base.endsWith("s") || base.endsWith("t");
        return !longest.isEmpty() && allowed && measure(base) > 1 ? base : w;
    }

    private static String step5(String word) {
        String w = word;
        if (w.endsWith("e")) {
            String base = cut(w, 1);
            int m = measure(base);
            w = m > 1 || m == 1 && !endsShort(base) ? base : w;
        }
        return w.endsWith("ll") && measure(w) > 1 ? cut(w, 1) : w;
    }

    private static String cut(String w, int letters) {
        return w.substring(0, w.length() - letters);
    }

    private static boolean consonant(String w, int i) {
        return switch (w.charAt(i)) {
            case 'a', 'e', 'i', 'o', 'u' -> false;
            case 'y' -> i == 0 || !consonant(w, i - 1);
            default -> true;
        };
    }

    /** Returns how often a vowel is followed by a consonant. */
    private static int measure(String w) {
        int m = 0;
        for (int i = 1; i < w.length(); i++) {
            if (consonant(w, i) && !consonant(w, i - 1)) {
                m++;
            }
        }
        return m;
    }

    private static boolean hasVowel(String w) {
        for (int i = 0; i < w.length(); i++) {
            if (!consonant(w, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsDouble(String w) {
        int n = w.length();
        return n > 1 && w.charAt(n - 1) == w.charAt(n - 2) && consonant(w, n - 1);
    }

    private static boolean endsShort(String w) {
        int n = w.length();
        return n > 2
                && consonant(w, n - 1)
                && !consonant(w, n - 2)
                && consonant(w, n - 3)
                && "wxy".indexOf(w.charAt(n - 1)) < 0;
    }
}
