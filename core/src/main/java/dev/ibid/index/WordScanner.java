package dev.ibid.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words so that an identifier is found however it is hyphenated or cased.
 *
 * <ul>
 *   <li>A word is a run of letters and digits; hyphens, slashes, underscores, carets and superscripts inside it separate its
 *       parts, each a token: {@code DeepSeek-R1} is {@code deepseek}, {@code r1}.
 *   <li>Parts joined by a hyphen, caret or underscore are also given as one token at the place of the first:
 *       {@code H-20} is {@code h}, {@code h20} and {@code 20}, and so is found as {@code H20}; {@code 10^26} and
 *       {@code 10²⁶} also give {@code 1026}, which is how PDF files print it.
 *   <li>Full stops inside numbers stay ({@code 744.21}, which also gives {@code 744}), inside initials they go
 *       ({@code U.S.}, {@code C.F.R.} are {@code us}, {@code cfr}). Commas between thousands go.
 *   <li>Apostrophes go, with a possessive s; so does the plural s of {@code H20s}.
 *   <li>Ideographs are one token each.
 * </ul>
 */
final class WordScanner {
    /** Beyond this many parts a chain of words is no identifier ("on-a-case-by-case-basis"). */
    private static final int MAX_JOINED_PARTS = 4;

    /** Lucene refuses terms above 32,766 bytes; no word of any language comes near this. */
    private static final int MAX_TERM = 255;

    /** A section number of this many digits before the point is also findable without what follows the point. */
    private static final int MIN_SECTION_DIGITS = 3;

    private final CharSequence text;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> parts = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private boolean joinable = true;

    WordScanner(CharSequence text) {
        this.text = text;
    }

    List<Word> scan() {
        int at = 0;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (Character.isIdeographic(c)) {
                add(words, Character.toString(c), at, at + Character.charCount(c), 1);
                at += Character.charCount(c);
            } else if (isWordPart(c)) {
                at = scanWord(at);
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private int scanWord(int from) {
        parts.clear();
        joinable = true;
        int at = from;
        int next = scanPart(at);
        while (next > at) {
            at = next;
            next = scanPart(afterJoiner(at));
            if (next == afterJoiner(at)) {
                break;
            }
        }
        emitParts(from, at);
        return at;
    }

    /** Returns where the joiner at {@code at} ends; {@code at} itself before a superscript; -1 if no part can follow. */
    private int afterJoiner(int at) {
        if (at >= text.length()) {
            return -1;
        }
        char c = text.charAt(at);
        if (isSuperscript(c)) {
            return at;
        }
        boolean joins = c == '-' || c == '‐' || c == '‑' || c == '_' || c == '^';
        if ((!joins && c != '/' && c != '–') || at + 1 >= text.length()) {
            return -1;
        }
        int following = Character.codePointAt(text, at + 1);
        if (!isWordPart(following) || Character.isIdeographic(following)) {
            return -1;
        }
        joinable &= joins;
        return at + 1;
    }

    /** Reads one part and returns its end; {@code from} itself if there is none. */
    private int scanPart(int from) {
        if (from < 0) {
            return from;
        }
        part.setLength(0);
        boolean raised = from < text.length() && isSuperscript(text.charAt(from));
        int at = from;
        while (at < text.length()) {
            int c = Character.codePointAt(text, at);
            if (isWordPart(c) && !Character.isIdeographic(c) && isSuperscript(c) == raised) {
                part.appendCodePoint(c);
                at += Character.charCount(c);
            } else if (c == '\u00AD' || isApostropheInside(at) || isThousandsComma(at) || isInitialsPoint(at)) {
                at++;
            } else if (isDecimalPoint(at)) {
                part.append('.');
                at++;
            } else {
                break;
            }
        }
        if (at > from && !part.isEmpty()) {
            add(parts, part.toString(), from, at, 1);
        }
        return at;
    }

    private void emitParts(int from, int to) {
        for (int i = 0; i < parts.size(); i++) {
            Word word = parts.get(i);
            words.add(word);
            int point = word.term().indexOf('.');
            if (point >= MIN_SECTION_DIGITS) {
                add(words, word.term().substring(0, point), word.start(), word.start() + point, 0);
            }
            if (i == 0 && joinable && parts.size() > 1 && parts.size() <= MAX_JOINED_PARTS) {
                StringBuilder joined = new StringBuilder();
                parts.forEach(each -> joined.append(each.term()));
                add(words, joined.toString(), from, to, 0);
            }
        }
    }

    private static void add(List<Word> to, String raw, int start, int end, int increment) {
        String folded = Folding.fold(raw);
        if (folded.isEmpty()) {
            return;
        }
        boolean digits = folded.chars().anyMatch(c -> c >= '0' && c <= '9');
        int length = folded.length();
        if (digits && length > 2 && folded.charAt(length - 1) == 's' && Character.isDigit(folded.charAt(length - 2))) {
            folded = folded.substring(0, length - 1);
        }
        String term = folded.length() > MAX_TERM ? folded.substring(0, MAX_TERM) : folded;
        to.add(new Word(term, start, end, increment, digits));
    }

    private boolean isApostropheInside(int at) {
        char c = text.charAt(at);
        if ((c != '\'' && c != '’') || !letterAt(at - 1) || !letterAt(at + 1)) {
            return false;
        }
        boolean possessive = (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S') && !wordPartAt(at + 2);
        return !possessive;
    }

    private boolean isThousandsComma(int at) {
        return text.charAt(at) == ','
                && digitAt(at - 1)
                && digitAt(at + 1)
                && digitAt(at + 2)
                && digitAt(at + 3)
                && !wordPartAt(at + 4);
    }

    private boolean isDecimalPoint(int at) {
        return text.charAt(at) == '.' && digitAt(at - 1) && digitAt(at + 1);
    }

    /** Whether the point follows a single letter and is followed by another that again has a point or ends the word. */
    private boolean isInitialsPoint(int at) {
        return text.charAt(at) == '.'
                && letterAt(at - 1)
                && !wordPartAt(at - 2)
                && letterAt(at + 1)
                && !wordPartAt(at + 2);
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean digitAt(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean wordPartAt(int at) {
        return at >= 0 && at < text.length() && isWordPart(text.charAt(at));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || isSuperscript(c);
    }

    private static boolean isSuperscript(int c) {
        return c == '²' || c == '³' || c == '¹' || c == '⁰' || (c >= '⁴' && c <= '⁹');
    }
}
