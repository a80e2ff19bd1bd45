package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the statistical tagger sees of each token of a sentence: the words around it, their shapes and affixes, the last
 * word of the noun phrase it stands in, and where labels of the taxonomy match.
 */
final class MentionFeatures {
    private static final Set<String> FUNCTION_WORDS =
            WordList.read("function-words.txt").set();
    private static final int PHRASE_LIMIT = 5;

    private final Tokens tokens;
    private final int size;
    private final String[] lower;
    private final String[] form;
    private final String[] shape;
    private final String[] listed;

    private MentionFeatures(Tokens tokens, List<TaxonomyMatch> matches) {
        this.tokens = tokens;
        this.size = tokens.size();
        lower = new String[size];
        form = new String[size];
        shape = new String[size];
        listed = new String[size];
        for (int i = 0; i < size; i++) {
            String word = tokens.word(i);
            lower[i] = word.toLowerCase(Locale.ROOT);
            form[i] = Character.isDigit(word.charAt(0)) ? numberForm(lower[i]) : WordForm.of(word);
            shape[i] = shape(word);
            listed[i] = "-";
        }
        matches.forEach(this::mark);
    }

    /** {@return the features of each token; {@code matches} are those of the same tokens} */
    static String[][] of(Tokens tokens, List<TaxonomyMatch> matches) {
        MentionFeatures features = new MentionFeatures(tokens, matches);
        String[][] all = new String[features.size][];
        for (int i = 0; i < all.length; i++) {
            all[i] = features.at(i).toArray(String[]::new);
        }
        return all;
    }

    private void mark(TaxonomyMatch match) {
        String kind =
                switch (match.kind()) {
                    case TECHNIQUE -> "T";
                    case CONTROL -> "C";
                    case ACTOR -> "a";
                    case INSTRUMENT -> "i";
                    case ARTIFACT -> "r";
                };
        String strength = match.label().needsSupport() ? "?" : "";
        for (int i = match.first(); i <= match.last(); i++) {
            boolean begins = i == match.first();
            boolean ends = i == match.last();
            String part = begins && ends ? "S" : begins ? "B" : ends ? "E" : "I";
            if (match.isMechanism() || listed[i].equals("-")) {
                listed[i] = kind + strength + part;
            }
        }
    }

    private List<String> at(int i) {
        List<String> f = new ArrayList<>(48);
        // The name finder joins the first two with the tag before.
        f.add("f=" + form[i]);
        f.add("g=" + listed[i]);
        words(i, f);
        forms(i, f);
        affixes(i, f);
        shapes(i, f);
        taxonomy(i, f);
        phrase(i, f);
        return f;
    }

    private void words(int i, List<String> f) {
        f.add("w=" + lower[i]);
        f.add("w-1=" + of(lower, i - 1));
        f.add("w+1=" + of(lower, i + 1));
        f.add("w-2=" + of(lower, i - 2));
        f.add("w+2=" + of(lower, i + 2));
    }

    private void forms(int i, List<String> f) {
        f.add("f-1,0=" + of(form, i - 1) + "," + form[i]);
        f.add("f0,1=" + form[i] + "," + of(form, i + 1));
        f.add("f-1,1=" + of(form, i - 1) + "," + of(form, i + 1));
        f.add("f1,2=" + of(form, i + 1) + "," + of(form, i + 2));
        f.add("f-2,-1=" + of(form, i - 2) + "," + of(form, i - 1));
    }

    private void affixes(int i, List<String> f) {
        String word = lower[i];
        int n = word.length();
        if (n > 3) {
            f.add("p3=" + word.substring(0, 3));
            f.add("s3=" + word.substring(n - 3));
        }
        if (n > 4) {
            f.add("p4=" + word.substring(0, 4));
            f.add("s4=" + word.substring(n - 4));
        }
        if (n > 2) {
            f.add("s2=" + word.substring(n - 2));
        }
        f.add("s+1=" + suffix(i + 1));
        f.add("s-1=" + suffix(i - 1));
        f.add("s+2=" + suffix(i + 2));
        f.add("s-1,+1=" + suffix(i - 1) + "," + suffix(i + 1));
    }

    private void shapes(int i, List<String> f) {
        f.add("h=" + shape[i]);
        f.add("h-1,0=" + of(shape, i - 1) + shape[i]);
        f.add("h0,1=" + shape[i] + of(shape, i + 1));
        f.add("h-1,1=" + of(shape, i - 1) + shape[i] + of(shape, i + 1));
        if (tokens.gluedBefore(i)) {
            f.add("glued");
            f.add("glued=" + form[i]);
        }
        if (tokens.gluedAfter(i)) {
            f.add("glues");
            f.add("glues=" + form[i]);
        }
        if (i == 0) {
            f.add("first");
        }
    }

    private void taxonomy(int i, List<String> f) {
        f.add("g-1,0=" + of(listed, i - 1) + listed[i]);
        f.add("g0,1=" + listed[i] + of(listed, i + 1));
        if (!listed[i].equals("-")) {
            f.add("g,f=" + listed[i] + form[i]);
            f.add("g,f-1=" + listed[i] + of(form, i - 1));
            f.add("g,f+1=" + listed[i] + of(form, i + 1));
        }
    }

    /** The last word of the noun phrase, as far as function words and marks show it, and how far away it is. */
    private void phrase(int i, List<String> f) {
        int last = i;
        while (last + 1 < size && last - i < PHRASE_LIMIT && continues(last + 1)) {
            last++;
        }
        int first = i;
        while (first > 0 && i - first < PHRASE_LIMIT && continues(first - 1) && continues(first)) {
            first--;
        }
        f.add("end=" + form[last]);
        f.add("end,n=" + form[last] + (last - i));
        f.add("end,g=" + listed[last] + (last > i ? "+" : ""));
        f.add("before=" + of(lower, first - 1));
        f.add("after=" + of(lower, last + 1));
        if (first < i) {
            f.add("begin=" + form[first]);
        }
    }

    private boolean continues(int i) {
        return tokens.isWord(i) && !FUNCTION_WORDS.contains(lower[i]);
    }

    private String suffix(int i) {
        if (i < 0 || i >= size) {
            return "|";
        }
        String word = lower[i];
        return FUNCTION_WORDS.contains(word) || word.length() < 4 ? word : word.substring(word.length() - 3);
    }

    private static String of(String[] values, int i) {
        return i < 0 || i >= values.length ? "|" : values[i];
    }

    private static String numberForm(String word) {
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        return year ? "#year" : word.chars().allMatch(Character::isDigit) ? "#" + word.length() : "#x";
    }

    /** Upper case A, lower case a, digit 0, mark as it is; runs are cut to two. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char s = Character.isUpperCase(c) ? 'A' : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
            int n = shape.length();
            if (n < 2 || shape.charAt(n - 1) != s || shape.charAt(n - 2) != s) {
                shape.append(s);
            }
        }
        return shape.toString();
    }
}
