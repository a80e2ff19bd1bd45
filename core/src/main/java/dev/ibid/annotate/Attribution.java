package dev.ibid.annotate;

import java.util.Locale;
import java.util.Set;

/**
 * Who is said to assert a sentence: "according to X", "X argues that …", "…, said X". By patterns over words, so it finds
 * the common forms and keeps silent on the others.
 */
final class Attribution {
    private static final Set<String> VERBS =
            WordList.read("reporting-verbs.txt").set();
    private static final Set<String> FUNCTION_WORDS =
            WordList.read("function-words.txt").set();
    private static final Set<String> NAME_PARTS = Set.of("of", "and", "the", "for", "'s", "\u2019s", "a", "an", "&");
    /** Longer stretches before a verb are hardly ever just a name. */
    private static final int LONGEST_NAME = 9;

    private final Tokens tokens;

    private Attribution(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the words that name who asserts it; empty if it is the author as far as the patterns tell} */
    static String of(Tokens tokens) {
        return new Attribution(tokens).find();
    }

    private String find() {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, "according") && is(i + 1, "to")) {
                return nameFrom(i + 2);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!VERBS.contains(lower(i))) {
                continue;
            }
            boolean opensClause = is(i + 1, "that") || is(i + 1, ",") || isQuote(i + 1) || is(i + 1, ":");
            if (opensClause && i > 0) {
                String name = nameBefore(i);
                if (!name.isEmpty()) {
                    return name;
                }
            }
            boolean afterClause = i > 0 && (is(i - 1, ",") || isQuote(i - 1));
            if (afterClause) {
                return nameFrom(i + 1);
            }
            if (i > 1 && (i + 1 == tokens.size() || is(i + 1, ".")) && subjectAfterComma(i)) {
                return nameBefore(i);
            }
        }
        return "";
    }

    /** Whether only a short subject stands between a comma or closing quote and the verb: "…, he said." */
    private boolean subjectAfterComma(int verb) {
        for (int i = verb - 1; i >= 0 && verb - i <= LONGEST_NAME; i--) {
            if (is(i, ",") || isQuote(i)) {
                return i < verb - 1;
            }
        }
        return false;
    }

    private String nameBefore(int verb) {
        int first = verb;
        while (first > 0 && verb - first < LONGEST_NAME && !isMark(first - 1) && isNameWord(first - 1)) {
            first--;
        }
        while (first < verb && isJoint(first)) {
            first++;
        }
        return first == verb ? "" : text(first, verb - 1);
    }

    private String nameFrom(int start) {
        int last = start - 1;
        while (last + 1 < tokens.size()
                && last + 1 - start < LONGEST_NAME
                && !isMark(last + 1)
                && isNameWord(last + 1)) {
            last++;
        }
        while (last >= start && isJoint(last)) {
            last--;
        }
        return last < start ? "" : text(start, last);
    }

    private boolean isNameWord(int i) {
        String word = lower(i);
        boolean pronoun = Set.of("he", "she", "they", "it", "we", "some", "many", "several", "other")
                .contains(word);
        return pronoun || NAME_PARTS.contains(word) || !FUNCTION_WORDS.contains(word);
    }

    /** Whether a word may stand inside a name and not at its edge. */
    private boolean isJoint(int i) {
        String word = lower(i);
        return word.equals("of")
                || word.equals("and")
                || word.equals("for")
                || word.equals("'s")
                || word.equals("\u2019s");
    }

    private boolean isMark(int i) {
        String word = tokens.word(i);
        return !Character.isLetterOrDigit(word.charAt(0)) && !lower(i).endsWith("s") && !word.equals("&");
    }

    private boolean isQuote(int i) {
        return is(i, "\u201c") || is(i, "\u201d") || is(i, "\"");
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && lower(i).equals(word);
    }

    private String lower(int i) {
        return tokens.word(i).toLowerCase(Locale.ROOT);
    }

    private String text(int first, int last) {
        return tokens.span(first, last).of(tokens.text());
    }
}
