package dev.ibid.citation.graph;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the form in which titles are compared: no case, accents, punctuation or blanks, ligatures undone, words that
 * were hyphenated at a line's end joined. Likeness is the Dice coefficient (Dice 1945) of the multisets of letter
 * trigrams, which a wrong letter here and there, as from OCR, lowers little.
 */
final class NormalizedTitle {
    /** A main title without its subtitle is the same work nearly, not quite, as surely as the whole title. */
    private static final double SUBTITLE_OMITTED = 0.95;

    /** Titles that differ in a number are other editions, versions or parts, however alike their letters. */
    private static final double OTHER_NUMBERS = 0.7;

    /** A single word before a colon ("Introduction:", "Memo:") is no title of its own. */
    private static final int LEAST_MAIN_WORDS = 2;

    private static final Pattern BROKEN = Pattern.compile("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})");
    private static final Pattern FORMAT = Pattern.compile("[\\p{M}\\p{Cf}'\u2018\u2019\u02bc]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SUBTITLE = Pattern.compile("[:?!]\\s|\\.\\s|\\s[-\u2013\u2014]\\s|\u2014");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Form whole;
    private final Form main;

    private NormalizedTitle(Form whole, Form main) {
        this.whole = whole;
        this.main = main;
    }

    static NormalizedTitle of(String title) {
        Form whole = Form.of(words(title));
        Matcher subtitle = SUBTITLE.matcher(title.strip());
        Form main = whole;
        if (subtitle.find() && subtitle.start() > 0) {
            Form before = Form.of(words(title.strip().substring(0, subtitle.start())));
            main = before.words >= LEAST_MAIN_WORDS ? before : whole;
        }
        return new NormalizedTitle(whole, main);
    }

    /** Words in lower case with single blanks between. */
    static String words(String text) {
        String joined = BROKEN.matcher(text).replaceAll("").replace("&", " and ");
        String plain = FORMAT.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same without blanks. */
    static String compact(String text) {
        return words(text).replace(" ", "");
    }

    String words() {
        return whole.spaced;
    }

    String compact() {
        return whole.compact;
    }

    String mainWords() {
        return main.spaced;
    }

    int wordCount() {
        return whole.words;
    }

    int mainWordCount() {
        return main.words;
    }

    boolean isEmpty() {
        return whole.compact.isEmpty();
    }

    /** Likeness in [0, 1]; 1 for the same letters. */
    double similarity(NormalizedTitle other) {
        double best = whole.similarity(other.whole);
        boolean thisLonger = main != whole;
        boolean otherLonger = other.main != other.whole;
        if (thisLonger && !otherLonger && other.whole.words >= LEAST_MAIN_WORDS) {
            best = Math.max(best, SUBTITLE_OMITTED * main.similarity(other.whole));
        }
        if (otherLonger && !thisLonger && whole.words >= LEAST_MAIN_WORDS) {
            best = Math.max(best, SUBTITLE_OMITTED * whole.similarity(other.main));
        }
        return best;
    }

    /** One stretch of a title with its sorted trigrams. */
    private static final class Form {
        private final String spaced;
        private final String compact;
        private final int words;
        private final List<String> numbers;
        private final long[] trigrams;

        private Form(String spaced, String compact, int words, List<String> numbers, long[] trigrams) {
            this.spaced = spaced;
            this.compact = compact;
            this.words = words;
            this.numbers = numbers;
            this.trigrams = trigrams;
        }

        static Form of(String words) {
            String compact = words.replace(" ", "");
            long[] trigrams = new long[Math.max(0, compact.length() - 2)];
            for (int i = 0; i < trigrams.length; i++) {
                trigrams[i] =
                        (long) compact.charAt(i) << 32 | (long) compact.charAt(i + 1) << 16 | compact.charAt(i + 2);
            }
            Arrays.sort(trigrams);
            List<String> numbers =
                    DIGITS.matcher(words).results().map(m -> m.group()).toList();
            int count = words.isEmpty()
                    ? 0
                    : 1 + (int) words.chars().filter(c -> c == ' ').count();
            return new Form(words, compact, count, numbers, trigrams);
        }

        double similarity(Form other) {
            if (compact.isEmpty() || other.compact.isEmpty()) {
                return 0;
            }
            if (compact.equals(other.compact)) {
                return 1;
            }
            int total = trigrams.length + other.trigrams.length;
            double dice = total == 0 ? 0 : 2.0 * shared(other) / total;
            return numbers.equals(other.numbers) ? dice : Math.min(dice, OTHER_NUMBERS);
        }

        private int shared(Form other) {
            int shared = 0;
            int i = 0;
            int j = 0;
            while (i < trigrams.length && j < other.trigrams.length) {
                int order = Long.compare(trigrams[i], other.trigrams[j]);
                shared += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }
}
