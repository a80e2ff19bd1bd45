package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the claim model sees of a sentence: the subject and verb of its main clause or of the clause that it reports, its
 * words, modal verbs, cues of cause, forecast, norm and report in the main clause and beside it, numbers, how it begins
 * and ends, its length, and whether it names techniques or controls.
 *
 * <p>Pairs of words and words of headings are left out on purpose: they tell topics apart, and a model that learns that
 * missiles are stated facts misses the cause that a new report tells of them.
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
     * @param opens whether the sentence is the first of its block
     */
    static String[] of(Tokens tokens, List<TaxonomyMatch> matches, boolean opens) {
        ClaimFeatures claim = new ClaimFeatures(tokens);
        if (tokens.size() > 0) {
            claim.words();
            claim.modals();
            claim.cues();
            claim.clause();
            claim.edges();
            claim.shape();
            claim.mentions(matches);
        }
        if (opens) {
            claim.features.add("opens");
        }
        return claim.features.toArray(String[]::new);
    }

    private void words() {
        forms.forEach(form -> features.add("w=" + form));
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

    private void clause() {
        MainClause main = MainClause.of(words);
        features.add("op=" + main.opener());
        if (!main.hasVerb(words)) {
            features.add("noroot");
            return;
        }
        int that = main.verb() + main.group(words).size();
        boolean reports =
                verb(main).filter(verb -> verb.groups().contains("report")).isPresent();
        Optional<MainClause> reported =
                reports && that + 2 < words.size() && words.get(that).equals("that")
                        ? Optional.of(main.reported(words, that + 1)).filter(clause -> clause.hasVerb(words))
                        : Optional.empty();
        if (reported.isPresent()) {
            features.add("reported");
            features.add("by=" + of(main.subject()));
            verb(main).ifPresent(verb -> features.add("rv=" + verb.lemma()));
        }
        clause(reported.orElse(main));
    }

    private Optional<VerbForms.Verb> verb(MainClause clause) {
        String full = clause.group(words).getLast();
        return VerbForms.find(full).or(() -> VerbForms.findGerund(full));
    }

    /** What the verb of the clause that carries the assertion says: its kind, its modal, its subject, what follows. */
    private void clause(MainClause main) {
        List<String> group = main.group(words);
        String full = group.getLast();
        Optional<VerbForms.Verb> verb = verb(main);
        String lemma = verb.map(VerbForms.Verb::lemma).orElse(full);
        String modal = MODALS.contains(group.getFirst()) ? group.getFirst() : "-";
        features.add("v1=" + group.getFirst());
        features.add("vg=" + String.join(" ", group.subList(0, group.size() - 1)));
        features.add("v=" + lemma);
        features.add("v,next=" + lemma + " " + of(main.verb() + group.size()));
        features.add("subject=" + of(main.subject()));
        features.add("subject,v1=" + of(main.subject()) + " " + group.getFirst());
        features.add("head,v=" + forms.get(Math.max(0, main.verb() - 1)) + " " + lemma);
        String object = object(main, main.verb() + group.size());
        for (String kind : verb.map(VerbForms.Verb::groups).orElse(Set.of("?"))) {
            features.add("vk=" + kind);
            features.add("vk,m=" + kind + " " + modal);
            features.add("vk,s=" + kind + " " + of(main.subject()));
            features.add("vk,o=" + kind + " " + object);
        }
        features.add("v,o=" + lemma + " " + object);
        within("mc,", words.subList(main.verb(), main.end()), group.getFirst());
        List<String> rest = new ArrayList<>(words.subList(0, main.subject()));
        rest.add("|");
        rest.addAll(words.subList(main.end(), words.size()));
        within("sc,", rest, "");
    }

    /** Which of the small words that follow a causing verb comes first: "forces X to", "prevents X from". */
    private String object(MainClause main, int from) {
        for (int i = from; i < Math.min(main.end(), from + 14); i++) {
            String word = words.get(i);
            if (Set.of("to", "from", "by", "that", "because", "into", ",", "in", "on", "for")
                    .contains(word)) {
                return word + (i == from ? "+" : "");
            }
        }
        return "";
    }

    private void within(String where, List<String> part, String verb) {
        for (Cues.Cue cue : Cues.in(part)) {
            features.add(where + cue.group());
            features.add(where + String.join(" ", cue.words()));
            if (!verb.isEmpty() && MODALS.contains(verb)) {
                features.add(where + cue.group() + "," + verb);
            }
        }
        part.stream().filter(MODALS::contains).forEach(modal -> features.add(where + "m=" + modal));
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

    private String of(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "|";
    }

    private String suffix(int i) {
        String word = of(i);
        return word.length() > 3 ? word.substring(word.length() - 3) : word;
    }
}
