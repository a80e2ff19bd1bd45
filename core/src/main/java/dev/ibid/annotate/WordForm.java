package dev.ibid.annotate;

import java.util.Locale;
import java.util.Map;

/**
 * The form under which words are compared: lower case, singular, American spelling.
 *
 * <p>The rules are blunt ("lens" becomes "len"), which does no harm because labels and text go through the same ones; what
 * matters is that two different words rarely meet.
 */
final class WordForm {
    private static final Map<String, String> SPELLINGS =
            WordList.read("spellings.txt").pairs();

    private WordForm() {}

    /** {@return the form of a word or mark} */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 4 || !isPlain(lower)) {
            return lower;
        }
        String singular = singular(lower);
        String spelled = SPELLINGS.get(singular);
        return spelled != null ? spelled : american(singular);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    private static String singular(String word) {
        int n = word.length();
        if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }

    private static String american(String word) {
        int n = word.length();
        if (n > 5 && word.endsWith("isation")) {
            return word.substring(0, n - 6) + "zation";
        }
        for (String end : new String[] {"ise", "ised", "ising", "iser"}) {
            if (n > end.length() + 2 && word.endsWith(end)) {
                return word.substring(0, n - end.length() + 1) + "z" + end.substring(2);
            }
        }
        if (n > 5 && word.endsWith("our")) {
            return word.substring(0, n - 2) + "r";
        }
        if (n > 6 && (word.endsWith("lling") || word.endsWith("lled"))) {
            int at = word.lastIndexOf("ll");
            return word.substring(0, at) + word.substring(at + 1);
        }
        return word;
    }
}
