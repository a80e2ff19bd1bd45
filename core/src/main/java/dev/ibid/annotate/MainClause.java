package dev.ibid.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A guess, by word lists and commas, at where the main clause of a sentence begins, which word is its finite verb, and
 * where it ends. Wrong for some sentences, right for enough of them to tell a cue of the main clause from one of a
 * subordinate clause.
 *
 * @param opener the word that opens a clause or phrase before the main clause; empty if the sentence begins with its
 *     subject
 * @param subject first token of the main clause
 * @param verb token of the finite verb; the number of tokens if none was found
 * @param end token after the last one of the main clause
 */
record MainClause(String opener, int subject, int verb, int end) {
    private static final Set<String> FRONTED = Set.of(
            "while",
            "although",
            "though",
            "if",
            "since",
            "because",
            "when",
            "as",
            "once",
            "until",
            "unless",
            "without",
            "by",
            "to",
            "despite",
            "given",
            "after",
            "before",
            "in",
            "on",
            "at",
            "for",
            "from",
            "with",
            "under",
            "even",
            "were",
            "should",
            "had",
            "whether",
            "absent",
            "where",
            "whereas",
            "through",
            "during",
            "over",
            "following",
            "among",
            "of",
            "within",
            "recognizing",
            "beyond",
            "like",
            "unlike",
            "according",
            "based",
            "upon");
    private static final Set<String> CLAUSES = Set.of(
            "while",
            "although",
            "though",
            "if",
            "since",
            "because",
            "when",
            "as",
            "once",
            "until",
            "unless",
            "after",
            "before",
            "were",
            "had",
            "where",
            "whereas");
    private static final Set<String> RELATIVE =
            Set.of("that", "which", "who", "whom", "whose", "when", "where", "whether", "how", "what", "why");
    private static final Set<String> BREAKS = Set.of(
            "which",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "so",
            "if",
            "unless",
            "until",
            "since",
            "thereby",
            "when",
            "where",
            "who",
            "once");
    private static final Set<String> FINITE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "does",
            "do",
            "did",
            "will",
            "would",
            "shall",
            "should",
            "may",
            "might",
            "can",
            "could",
            "must",
            "ought",
            "cannot",
            "'s",
            "\u2019s",
            "'re",
            "\u2019re",
            "'ve",
            "\u2019ve",
            "'ll",
            "\u2019ll");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "my", "no", "any",
            "some", "each", "every", "of", "in", "on", "for", "to", "and", "or", "by", "from", "with", "as", "more",
            "such", "new", "other", "u.s.", "export", "s", "'s", "\u2019s");

    static MainClause of(List<String> words) {
        int start = 0;
        while (start < words.size()
                && !Character.isLetterOrDigit(words.get(start).charAt(0))) {
            start++;
        }
        String opener = start < words.size() && FRONTED.contains(words.get(start)) ? words.get(start) : "";
        int subject = start;
        if (!opener.isEmpty()) {
            subject = afterFronted(words, start, CLAUSES.contains(opener));
        } else if (start + 1 < words.size() && words.get(start + 1).equals(",")) {
            subject = start + 2;
        }
        int verb = verb(words, subject);
        if (verb == words.size() && subject > start) {
            subject = start;
            verb = verb(words, subject);
        }
        return new MainClause(opener, subject, verb, end(words, verb));
    }

    /** The token after the comma that ends what stands before the main clause; a clause needs a verb before it. */
    private static int afterFronted(List<String> words, int start, boolean clause) {
        boolean verb = !clause;
        for (int i = start + 1; i + 1 < words.size(); i++) {
            verb |= isVerb(words, i);
            if (verb && words.get(i).equals(",")) {
                return i + 1;
            }
        }
        return start;
    }

    /** The first finite verb that is not in a relative clause or between a pair of commas after the subject. */
    private static int verb(List<String> words, int from) {
        int skipped = 0;
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (i > from && RELATIVE.contains(word)) {
                boolean aside = words.get(i - 1).equals(",");
                int close = aside ? words.subList(i, words.size()).indexOf(",") : -1;
                if (close > 0) {
                    i += close;
                } else {
                    skipped++;
                }
            } else if (isVerb(words, i) && (i > from || FINITE.contains(word))) {
                if (skipped == 0) {
                    return i;
                }
                skipped--;
            }
        }
        return words.size();
    }

    private static boolean isVerb(List<String> words, int i) {
        String word = words.get(i);
        String before = i > 0 ? words.get(i - 1) : "";
        if (FINITE.contains(word)) {
            boolean possessive = word.endsWith("s") && word.length() == 2 && !Character.isLetter(word.charAt(0));
            return !possessive
                    || Set.of("it", "that", "there", "what", "he", "she", "here")
                            .contains(before);
        }
        Optional<VerbForms.Verb> verb = VerbForms.find(word);
        if (verb.isEmpty() || DETERMINERS.contains(before) || i == 0) {
            return false;
        }
        boolean plain = verb.get().lemma().equals(word);
        boolean plural = before.endsWith("s")
                || Set.of("we", "they", "i", "you", "who", "people").contains(before);
        String after = i + 1 < words.size() ? words.get(i + 1) : ".";
        boolean participle = word.endsWith("ed") && (after.equals("by") || after.equals("in"));
        return !participle && (!plain || plural);
    }

    private static int end(List<String> words, int verb) {
        for (int i = verb + 1; i < words.size(); i++) {
            if (BREAKS.contains(words.get(i)) || words.get(i).equals(";")) {
                return i;
            }
        }
        return words.size();
    }

    /** {@return the clause that begins at a token, such as the one after "argues that"} */
    MainClause reported(List<String> words, int from) {
        int verb = verb(words, from);
        return new MainClause(opener, from, verb, end(words, verb));
    }

    boolean hasVerb(List<String> words) {
        return verb < words.size();
    }

    /** {@return the verb's group: auxiliaries, negations, adverbs and the full verb} */
    List<String> group(List<String> words) {
        int last = verb;
        for (int i = verb; i < Math.min(words.size(), verb + 6); i++) {
            last = i;
            boolean goesOn = FINITE.contains(words.get(i))
                    || words.get(i).endsWith("ly")
                    || Set.of(
                                    "be",
                                    "been",
                                    "being",
                                    "not",
                                    "n't",
                                    "also",
                                    "only",
                                    "even",
                                    "still",
                                    "now",
                                    "far",
                                    "yet",
                                    "already",
                                    "often",
                                    "never",
                                    "thus",
                                    "therefore",
                                    "well",
                                    "then")
                            .contains(words.get(i));
            if (!goesOn) {
                break;
            }
        }
        return words.subList(verb, Math.min(words.size(), last + 1));
    }
}
