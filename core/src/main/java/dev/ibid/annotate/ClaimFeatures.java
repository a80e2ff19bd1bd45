package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the claim model sees of a sentence: its words and pairs of words, modal verbs, cues of cause, forecast, norm and
 * report, numbers, how it begins and ends, its length, and whether it names techniques or controls.
 */
final class ClaimFeatures {
    private static final Set<String> MODALS = Set.of(
            "will", "would", "shall", "should", "may", "might", "can", "could", "must", "ought", "need", "needs");
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "'s", "\u2019s", "'re", "\u2019re");

    private final Tokens tokens;
    private final List<String> words = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final Set<String> features = new LinkedHashSet<>();

    private ClaimFeatures(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            boolean number = Character.isDigit(word.charAt(0));
            words.add(number ? "#" : word.toLowerCase(Locale.ROOT));
            forms.add(number ? "#" : WordForm.of(word));
        }
    }

    /**
     * {@return the features of a sentence}
     *
     * @param tokens its tokens
     * @param matches taxonomy matches of the same tokens
     * @param place where the sentence stands
     */
    static String[] of(Tokens tokens, List<TaxonomyMatch> matches, SentencePlace place) {
        ClaimFeatures claim = new ClaimFeatures(tokens);
        if (tokens.size() > 0) {
            claim.words();
            claim.modals();
            claim.cues();
            claim.edges();
            claim.shape();
            claim.mentions(matches);
        }
        claim.place(place);
        return claim.features.toArray(String[]::new);
    }

    private void words() {
        for (int i = 0; i < words.size(); i++) {
            features.add("w=" + forms.get(i));
            if (i + 1 < words.size()) {
                features.add("b=" + words.get(i) + " " + words.get(i + 1));
            }
            if (i + 2 < words.size()) {
                features.add("k=" + words.get(i) + " _ " + words.get(i + 2));
            }
        }
    }

    private void modals() {
        boolean first = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (MODALS.contains(word)) {
                String next = i + 1 < words.size() ? words.get(i + 1) : "|";
                features.add("m=" + word);
                features.add("m+1=" + word + " " + next);
                features.add("m-1=" + (i > 0 ? words.get(i - 1) : "|") + " " + word);
                if (first) {
                    features.add("m1=" + word + (i < words.size() / 2 ? " early" : " late"));
                    first = false;
                }
            }
        }
        if (first) {
            features.add("m=none");
        }
        if (words.stream().noneMatch(word -> FINITE.contains(word) || MODALS.contains(word) || word.endsWith("ed"))) {
            features.add("noverb");
        }
    }

    private void cues() {
        Set<String> groups = new TreeSet<>();
        for (Cues.Cue cue : Cues.in(words)) {
            groups.add(cue.group());
            features.add("c=" + String.join(" ", cue.words()));
            features.add("cg=" + cue.group());
        }
        features.add("cgs=" + String.join("+", groups));
        String modal = words.stream().filter(MODALS::contains).findFirst().orElse("no modal");
        groups.forEach(group -> features.add("cg,m=" + group + "," + modal));
        for (String one : groups) {
            for (String other : groups) {
                if (one.compareTo(other) < 0) {
                    features.add("cg2=" + one + "+" + other);
                }
            }
        }
    }

    private void edges() {
        int n = words.size();
        features.add("1=" + words.get(0));
        features.add("12=" + words.get(0) + " " + of(1));
        features.add("123=" + words.get(0) + " " + of(1) + " " + of(2));
        features.add("2=" + of(1));
        features.add("last=" + words.get(n - 1));
        features.add("last2=" + of(n - 2) + " " + words.get(n - 1));
        features.add("s1=" + suffix(0));
        features.add("s2=" + suffix(1));
        char start = tokens.word(0).charAt(0);
        features.add(
                Character.isUpperCase(start) ? "startA" : Character.isLowerCase(start) ? "starta" : "start" + start);
        String last = tokens.word(n - 1);
        features.add(Character.isLetterOrDigit(last.charAt(0)) ? "nostop" : "stop" + last);
        if (words.contains("?")) {
            features.add("question");
        }
    }

    private void shape() {
        int n = words.size();
        features.add("n=" + (n < 4 ? "3" : n < 7 ? "6" : n < 11 ? "10" : n < 18 ? "17" : n < 30 ? "29" : "+"));
        long capitals = 0;
        long proper = 0;
        for (int i = 0; i < n; i++) {
            String word = tokens.word(i);
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            proper += i > 0 && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        features.add("caps=" + (capitals * 5 / n));
        features.add("proper=" + Math.min(proper, 4));
        long numbers = words.stream().filter("#"::equals).count();
        features.add("numbers=" + Math.min(numbers, 3));
        for (int i = 0; i + 1 < n; i++) {
            if (words.get(i).equals("we") || words.get(i).equals("i")) {
                features.add("we+" + suffix(i + 1));
                features.add("we+" + forms.get(i + 1));
            }
        }
        for (String mark : List.of("\u201c", "\"", ":", ";", "(", "%", "$", "|", "\u2022")) {
            if (words.contains(mark)) {
                features.add("mark" + mark);
            }
        }
    }

    private void mentions(List<TaxonomyMatch> matches) {
        Set<String> kinds = new LinkedHashSet<>();
        matches.forEach(match -> kinds.add(match.kind().name()));
        kinds.forEach(kind -> features.add("names=" + kind));
        if (kinds.isEmpty()) {
            features.add("names=nothing");
        }
    }

    private void place(SentencePlace place) {
        if (place.first()) {
            features.add("opens");
        }
        Tokens heading = Tokens.of(place.heading());
        for (int i = 0; i < heading.size(); i++) {
            features.add("h=" + WordForm.of(heading.word(i)));
        }
    }

    private String of(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "|";
    }

    private String suffix(int i) {
        String word = of(i);
        return word.length() > 3 ? word.substring(word.length() - 3) : word;
    }
}
