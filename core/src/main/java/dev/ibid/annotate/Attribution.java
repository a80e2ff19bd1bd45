package dev.ibid.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Who is said to assert a sentence: "according to X", "X argues that …", "…, said X". By patterns over words, so it finds
 * the common forms and keeps silent on the others: a wrong source is worse than none.
 */
final class Attribution {
    private static final Set<String> VERBS =
            WordList.read("reporting-verbs.txt").set();
    private static final Set<String> FUNCTION_WORDS =
            WordList.read("function-words.txt").set();
    private static final Set<String> SOURCES = WordList.read("source-nouns.txt").set();
    private static final Set<String> INSIDE = Set.of("of", "and", "the", "for", "'s", "\u2019s", "a", "an", "&", "at");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");
    private static final Set<String> AUXILIARIES =
            Set.of("has", "have", "had", "also", "then", "later", "once", "even", "likewise");
    /** Words after which "X say" is no assertion of X: "what the headlines say". */
    private static final Set<String> TURNING = Set.of("what", "whatever", "than", "which", "whom", "not", "if");
    /** Verbs that name a listener before they name what is said: "told the committee that". */
    private static final Set<String> ADDRESSING = Set.of("told", "tells", "warned", "warns");
    /** Forms that are as often nouns: "to a range of states that". */
    private static final Set<String> NOUNS = Set.of(
            "state",
            "states",
            "report",
            "reports",
            "claim",
            "claims",
            "notes",
            "note",
            "estimates",
            "projects",
            "forecasts",
            "argue");
    /** Longer stretches before a verb are hardly ever just a name. */
    private static final int LONGEST_NAME = 9;
    /** Longest aside between a name and its verb, in tokens, commas included. */
    private static final int LONGEST_ASIDE = 20;

    private final Tokens tokens;

    private Attribution(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@return the words that name who asserts it; empty if it is the author as far as the patterns tell} */
    static String of(Tokens tokens) {
        Attribution attribution = new Attribution(tokens);
        return attribution
                .first(attribution::accordingTo)
                .or(() -> attribution.first(attribution::byVerb))
                .orElse("");
    }

    private Optional<String> first(IntFunction<Optional<String>> pattern) {
        return IntStream.range(0, tokens.size())
                .mapToObj(pattern)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> accordingTo(int i) {
        return is(i, "according") && is(i + 1, "to") ? nameFrom(i + 2) : Optional.empty();
    }

    private Optional<String> byVerb(int i) {
        if (i == 0 || !VERBS.contains(tokens.word(i))) {
            return Optional.empty();
        }
        if (opensClause(i)) {
            Optional<String> before = nameBefore(i);
            if (before.isPresent()) {
                return before;
            }
        }
        if ((is(i - 1, ",") || isQuote(i - 1)) && !is(i + 1, "that") && !NOUNS.contains(lower(i))) {
            return nameFrom(i + 1);
        }
        boolean ends = i + 1 == tokens.size() || is(i + 1, ".");
        return ends && subjectAfterComma(i) ? nameBefore(i) : Optional.empty();
    }

    private boolean opensClause(int verb) {
        if (is(verb + 1, "that") || isQuote(verb + 1) || is(verb + 1, ":")) {
            return true;
        }
        if (is(verb + 1, ",")) {
            return isQuote(verb + 2);
        }
        if (!ADDRESSING.contains(lower(verb))) {
            return lower(verb).equals("said") && PRONOUNS.contains(lower(verb + 1));
        }
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + LONGEST_NAME) && !isMark(i); i++) {
            if (is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a short subject stands between a comma or closing quote and the verb: "…, he said." */
    private boolean subjectAfterComma(int verb) {
        for (int i = verb - 1; i >= 0 && verb - i <= LONGEST_NAME; i--) {
            if (TURNING.contains(lower(i))) {
                return false;
            }
            if (is(i, ",") || isQuote(i)) {
                return i < verb - 1;
            }
        }
        return false;
    }

    private Optional<String> nameBefore(int verb) {
        int last = verb - 1;
        while (last > 0 && (AUXILIARIES.contains(lower(last)) || isAdverb(last))) {
            last--;
        }
        if (last > 0 && is(last, ",")) {
            int comma = last - 1;
            while (comma > 0 && last - comma < LONGEST_ASIDE && !is(comma, ",")) {
                comma--;
            }
            if (!is(comma, ",")) {
                return Optional.empty();
            }
            last = comma - 1;
        }
        int first = last + 1;
        while (first > 0 && last - first < LONGEST_NAME && !isMark(first - 1) && isNameWord(first - 1)) {
            first--;
        }
        boolean turned = first > 0 && TURNING.contains(lower(first - 1));
        boolean noun = NOUNS.contains(lower(verb)) && verb - 1 == last && !names(last);
        return turned || noun ? Optional.empty() : name(first, last);
    }

    private Optional<String> nameFrom(int start) {
        int last = start - 1;
        while (last + 1 < tokens.size()
                && last + 1 - start < LONGEST_NAME
                && !isMark(last + 1)
                && isNameWord(last + 1)) {
            last++;
        }
        return name(start, last);
    }

    /** The name in a stretch of words, trimmed; empty if the words name nobody who could say something. */
    private Optional<String> name(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last
                && (isAdverb(first) || (INSIDE.contains(lower(first)) && !ARTICLES.contains(lower(first))))) {
            first++;
        }
        for (int i = last; i > first; i--) {
            if (ARTICLES.contains(lower(i)) && !INSIDE.contains(lower(i - 1))) {
                first = i;
            }
        }
        if (last > first && PRONOUNS.contains(lower(last))) {
            first = last;
        }
        while (last >= first && INSIDE.contains(lower(last)) && !lower(last).endsWith("s")) {
            last--;
        }
        boolean anybody = false;
        for (int i = first; i <= last; i++) {
            anybody |= names(i) || SOURCES.contains(lower(i));
        }
        return anybody ? Optional.of(tokens.span(first, last).of(tokens.text())) : Optional.empty();
    }

    /** Whether a word looks like part of a proper name, or is a pronoun. */
    private boolean names(int i) {
        String word = tokens.word(i);
        boolean plain = FUNCTION_WORDS.contains(lower(i)) || isAdverb(i);
        return PRONOUNS.contains(lower(i))
                || (!plain && Character.isUpperCase(word.charAt(0)) && i > 0)
                || (i == 0 && !plain && Character.isUpperCase(word.charAt(0)) && SOURCES.contains(lower(i)))
                || (i == 0 && word.length() > 1 && Character.isUpperCase(word.charAt(1)))
                || (i == 0 && !plain && tokens.size() > 1 && VERBS.contains(lower(1)));
    }

    private boolean isAdverb(int i) {
        String word = lower(i);
        return (word.endsWith("ly") && !Character.isUpperCase(tokens.word(i).charAt(0))) || word.equals("ago");
    }

    private boolean isNameWord(int i) {
        String word = lower(i);
        return PRONOUNS.contains(word)
                || List.of("some", "many", "several", "other", "one").contains(word)
                || INSIDE.contains(word)
                || (!FUNCTION_WORDS.contains(word) && (!VERBS.contains(word)
                                || Character.isUpperCase(tokens.word(i).charAt(0))))
                || word.equals("report")
                || word.equals("reports");
    }

    private boolean isMark(int i) {
        String word = tokens.word(i);
        return !Character.isLetterOrDigit(word.charAt(0)) && !lower(i).endsWith("s") && !word.equals("&");
    }

    private boolean isQuote(int i) {
        return is(i, "\u201c") || is(i, "\u201d") || is(i, "\"");
    }

    private boolean is(int i, String word) {
        return lower(i).equals(word);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.word(i).toLowerCase(Locale.ROOT) : "";
    }
}
