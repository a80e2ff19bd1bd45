package dev.ibid.annotate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs of {@code verbs.txt} by their forms: a form leads to the verb and to what sentences do with it. */
final class VerbForms {
    private static final Map<String, Verb> BY_FORM = read();

    private VerbForms() {}

    /**
     * A verb.
     *
     * @param lemma its plain form
     * @param groups what sentences do with it
     */
    record Verb(String lemma, Set<String> groups) {
        Verb {
            groups = Set.copyOf(groups);
        }
    }

    /** {@return the verb that a lower-cased word is the {@code -ing} form of} */
    static Optional<Verb> findGerund(String word) {
        if (!word.endsWith("ing") || word.length() < 6) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 3);
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = stem.charAt(stem.length() - 2) == last;
        return find(stem)
                .or(() -> find(stem + "e"))
                .or(() -> doubled ? find(stem.substring(0, stem.length() - 1)) : Optional.empty());
    }

    /** {@return the verb that a lower-cased word is a form of other than the {@code -ing} form} */
    static Optional<Verb> find(String word) {
        return Optional.ofNullable(BY_FORM.get(word));
    }

    private static Map<String, Verb> read() {
        Map<String, Set<String>> groups = new HashMap<>();
        Map<String, Set<String>> forms = new HashMap<>();
        WordList.read("verbs.txt").pairs().forEach((group, verbs) -> {
            for (String entry : verbs.split(",", -1)) {
                List<String> parts = List.of(entry.strip().split("/", -1));
                String lemma = parts.getFirst();
                groups.computeIfAbsent(lemma, verb -> new LinkedHashSet<>()).add(group);
                Set<String> own = forms.computeIfAbsent(lemma, verb -> new LinkedHashSet<>());
                own.add(lemma);
                own.add(withS(lemma));
                own.addAll(parts.size() > 1 ? parts.subList(1, parts.size()) : List.of(withEd(lemma)));
            }
        });
        Map<String, Verb> byForm = new HashMap<>();
        forms.keySet().stream().sorted().forEach(lemma -> {
            Verb verb = new Verb(lemma, groups.getOrDefault(lemma, Set.of()));
            forms.getOrDefault(lemma, Set.of()).forEach(form -> byForm.putIfAbsent(form, verb));
        });
        return byForm;
    }

    private static String withS(String verb) {
        if (verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.equals("go")) {
            return verb + "es";
        }
        return endsInY(verb) ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String withEd(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        return endsInY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed";
    }

    private static boolean endsInY(String verb) {
        int n = verb.length();
        return n > 2 && verb.charAt(n - 1) == 'y' && "aeiou".indexOf(verb.charAt(n - 2)) < 0;
    }
}
