package dev.ibid.ingest;

import dev.ibid.ingest.structure.WordLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. English is told by its commonest words alone, so that an English corpus never loads the
 * 10 MB model of OpenNLP, which decides all else.
 */
final class Languages {
    /** Below this, neither words nor letters are evidence. */
    private static final int MIN_LETTERS = 40;

    private static final int SAMPLE = 20_000;
    /** English prose has a share of 0.35 to 0.5 of these words, lists of names and tables 0.15; other languages below 0.06. */
    private static final double ENGLISH_SHARE = 0.14;
    /** Confidence is spread over 103 languages; a text in one of them stands out from the second by this factor. */
    private static final double CLEAR_LEAD = 1.5;

    private static final Set<String> ENGLISH =
            new HashSet<>(WordLists.section(Languages.class, "function-words.txt", "en"));

    private Languages() {}

    /** {@return the ISO 639 code of the main language, {@code und} if it cannot be told} */
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        long letters = sample.codePoints().filter(Character::isLetter).count();
        if (letters < MIN_LETTERS) {
            return "und";
        }
        if (englishShare(sample) >= ENGLISH_SHARE) {
            return "en";
        }
        Language[] guesses = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
        boolean clear = guesses.length > 1 && guesses[0].getConfidence() >= CLEAR_LEAD * guesses[1].getConfidence();
        return clear ? twoLetter(guesses[0].getLang()) : "und";
    }

    private static double englishShare(String sample) {
        int words = 0;
        int known = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                known += ENGLISH.contains(sample.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                start = -1;
            }
        }
        return words == 0 ? 0 : (double) known / words;
    }

    /** OpenNLP answers in ISO 639-3. */
    private static String twoLetter(String code) {
        if (code.equals("cmn")) {
            return "zh";
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.of(two).getISO3Language().equals(code)) {
                return two;
            }
        }
        return code;
    }

    /** Loaded when the first text that is not plainly English comes. */
    private static final class Model {
        private static final String RESOURCE = "/langdetect-183.bin";

        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the language model " + RESOURCE + " is not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
