package dev.ibid.citation.reference.training;

import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Invents titles, names of journals and names of conferences from patterns. */
final class Titles {
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "and", "in", "on", "for", "with", "to", "by", "from", "as", "at", "or", "do", "is",
            "there", "using", "after", "about", "their", "between", "de", "und", "der");

    private final Vocabulary words;
    private final Random random;

    Titles(Vocabulary words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** An article's title; {@code capitals} asks for Title Case. */
    String article(boolean capitals) {
        String title = pattern("article");
        if (random.nextInt(4) == 0) {
            title += (random.nextInt(4) == 0 ? ". " : ": ") + upperFirst(pattern("article"));
        }
        return finish(title, capitals);
    }

    String book(boolean capitals) {
        String title = pattern("book");
        if (random.nextInt(4) == 0) {
            title += ": " + upperFirst(pattern("article"));
        }
        return finish(title, capitals || random.nextInt(3) > 0);
    }

    String venue() {
        return finish(pattern("venue"), true);
    }

    String journal() {
        return finish(pattern("journal"), random.nextInt(6) > 0);
    }

    /** One to three words, as entries of encyclopedias and films have. */
    String brief() {
        return finish(
                words.draw("noun", random) + (random.nextBoolean() ? " " + words.draw("plural", random) : ""), true);
    }

    /** A run of phrases in another language: the first part opens, the others close. */
    String foreign(String language, boolean longer) {
        StringBuilder title = new StringBuilder(words.draw(language, random));
        int more = 1 + random.nextInt(longer ? 4 : 2);
        for (int i = 0; i < more; i++) {
            title.append(random.nextInt(9) == 0 ? ". " : " ").append(words.draw(language, random));
        }
        return upperFirst(title.toString());
    }

    private String pattern(String kind) {
        StringBuilder filled = new StringBuilder();
        String pattern = words.draw(kind, random);
        int last = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', last)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, last, open).append(word(pattern.substring(open + 1, close)));
            last = close + 1;
        }
        return filled.append(pattern.substring(last)).toString();
    }

    private String word(String kind) {
        return switch (kind) {
            case "n" -> Integer.toString(2 + random.nextInt(40));
            case "year" -> Integer.toString(1500 + random.nextInt(510));
            case "yy" -> Integer.toString(10 + random.nextInt(90));
            case "name" -> words.draw("surname", random);
            case "pseudo" -> pseudo();
            case "ord" -> ordinal();
            case "venue" -> random.nextInt(4) == 0 ? acronym() : words.draw("cs-venue", random);
            case "noun" -> noun();
            default -> words.draw(kind, random);
        };
    }

    private String noun() {
        return switch (random.nextInt(22)) {
            case 0 -> words.draw("noise-word", random);
            case 1, 2 -> pseudo().toLowerCase(Locale.ROOT);
            default -> words.draw("noun", random);
        };
    }

    String acronym() {
        StringBuilder letters = new StringBuilder();
        int length = 3 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            letters.append((char) ('A' + random.nextInt(26)));
        }
        return letters.toString();
    }

    String pseudo() {
        StringBuilder word = new StringBuilder();
        int length = 2 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            word.append(words.draw("pseudo-syllable", random));
        }
        return upperFirst(word.toString());
    }

    String ordinal() {
        int n = 1 + random.nextInt(45);
        String[] spelled = {
            "First",
            "Second",
            "Third",
            "Fourth",
            "Fifth",
            "Sixth",
            "Seventh",
            "Eighth",
            "Ninth",
            "Tenth",
            "Eleventh",
            "Twelfth",
            "Thirteenth",
            "Fourteenth",
            "Fifteenth",
            "Sixteenth",
            "Twenty-first",
            "Thirtieth"
        };
        return random.nextBoolean() ? spelled[random.nextInt(spelled.length)] : numeral(n);
    }

    static String numeral(int n) {
        int tens = n % 100;
        String end = tens / 10 == 1 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + end;
    }

    private static String finish(String title, boolean capitals) {
        return upperFirst(capitals ? capitals(title) : title);
    }

    private static String capitals(String title) {
        StringBuilder out = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ").append(SMALL.contains(word) ? word : upperFirst(word));
        }
        return out.toString();
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
