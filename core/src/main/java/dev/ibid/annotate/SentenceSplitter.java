package dev.ibid.annotate;

import dev.ibid.document.Block;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Cuts one block of English prose into sentences: OpenNLP's detector, trained on the English Web Treebank, and then
 * repairs for what it does wrong in law and policy text. Not safe for several threads at once.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS =
            WordList.read("abbreviations.txt").set();
    private static final Set<String> FINAL =
            WordList.read("abbreviations-final.txt").set();
    private static final Set<String> OPENERS =
            WordList.read("sentence-openers.txt").set();

    /** Longer than nearly every paragraph. */
    private static final int WINDOW = 8_000;

    /** Without abbreviations of its own: it would look for each from every full stop on, and the rules here know them all. */
    private final SentenceDetectorME detector = new SentenceDetectorME(OpenNlpModels.sentences(), new Dictionary(true));

    /** {@return the sentences of a block; one of prose is split, a heading, row or line of code is one sentence} */
    List<Span> sentences(String text, Block block, CitationSpans cited) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM, FOOTNOTE, ENDNOTE, CAPTION -> split(text, block.span(), cited::cuts);
            case TITLE, HEADING, TABLE_ROW, REFERENCE_ENTRY, PAGE_FURNITURE, CODE -> {
                Span whole = trim(text, block.span().start(), block.span().end());
                yield whole.isEmpty() ? List.of() : List.of(whole);
            }
        };
    }

    /**
     * {@return the sentences of a block, in order, surrounding white space left out}
     *
     * @param text the whole text
     * @param block where the block stands
     * @param insideCitation says of an offset whether a break there would cut a citation
     */
    List<Span> split(String text, Span block, IntPredicate insideCitation) {
        NavigableSet<Integer> breaks = new TreeSet<>();
        for (int end : detect(text, block)) {
            if (end < block.end() && !forbids(text, block, end)) {
                breaks.add(end);
            }
        }
        for (int at = block.start() + 1; at < block.end() - 1; at++) {
            if (Character.isWhitespace(text.charAt(at)) && demands(text, block, at)) {
                breaks.add(at);
            }
        }
        breaks.removeIf(insideCitation::test);
        breaks.add(block.end());
        return cut(text, block.start(), List.copyOf(breaks));
    }

    /**
     * {@return the ends that the detector sees} It copies and scans what it is given more than once for each possible end: a long
     * block is given to it window by window, each beginning at the last end found.
     */
    private List<Integer> detect(String text, Span block) {
        List<Integer> ends = new ArrayList<>();
        int from = block.start();
        while (from < block.end()) {
            int to = Math.min(from + WINDOW, block.end());
            boolean last = to == block.end();
            int next = to;
            for (opennlp.tools.util.Span found : detector.sentPosDetect(text.substring(from, to))) {
                int end = from + found.getEnd();
                if (end < to || last) {
                    ends.add(end);
                    next = last ? to : end;
                }
            }
            from = next;
        }
        return ends;
    }

    private static List<Span> cut(String text, int start, List<Integer> ends) {
        List<Span> sentences = new ArrayList<>();
        int from = start;
        for (int end : ends) {
            Span trimmed = trim(text, from, end);
            if (!trimmed.isEmpty()) {
                sentences.add(trimmed);
            }
            from = end;
        }
        return List.copyOf(sentences);
    }

    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the detector's break is one that never is. */
    private static boolean forbids(String text, Span block, int end) {
        int next = skipBlanks(text, end, block.end());
        if (next >= block.end()) {
            return false;
        }
        String last = lastWord(text, block.start(), end);
        char first = text.charAt(next);
        if (last.endsWith(",") || last.endsWith(";")) {
            // "et al., The Evolution": the detector saw the full stop before the comma.
            return true;
        }
        if (Character.isLowerCase(first) && !last.endsWith("?") && !last.endsWith("!")) {
            // "$1.5 million", "i.e. those", and three dots that stand for words left out.
            return true;
        }
        if (ABBREVIATIONS.contains(last) && !(FINAL.contains(last) && opensSentence(text, next, block.end()))) {
            return true;
        }
        return isEnumerator(text, block, end, last)
                || isEllipsisInside(text, end)
                || (isInitial(last) && !FINAL.contains(last));
    }

    /** Whether a break belongs here that the detector does not see. */
    private static boolean demands(String text, Span block, int at) {
        int next = skipBlanks(text, at, block.end());
        if (next >= block.end()) {
            return false;
        }
        int end = beforeNoteMark(text, block.start(), at);
        if (end < at) {
            // A note's mark glued to the sentence: "rose.12 The", "marker.[3] Another".
            return opensPart(text, next, block.end()) && !ABBREVIATIONS.contains(lastWord(text, block.start(), end));
        }
        if (!opensSentence(text, next, block.end())) {
            return false;
        }
        char c = text.charAt(at - 1);
        if (isCloser(c) && at - 2 > block.start()) {
            return isStop(text.charAt(at - 2)) && OPENERS.contains(wordAt(text, next, block.end()));
        }
        return c == '.' && FINAL.contains(lastWord(text, block.start(), at));
    }

    /** The end of the sentence before a glued note mark that ends at {@code at}; {@code at} itself if there is none. */
    private static int beforeNoteMark(String text, int start, int at) {
        int i = at;
        boolean bracket = text.charAt(i - 1) == ']';
        if (bracket) {
            i--;
        }
        int digits = i;
        while (i > start
                && (Character.isDigit(text.charAt(i - 1)) || (bracket && ", ".indexOf(text.charAt(i - 1)) >= 0))) {
            i--;
        }
        boolean mark = digits > i && digits - i <= 3;
        if (bracket) {
            if (i == start || text.charAt(i - 1) != '[') {
                return at;
            }
            i--;
            mark = digits > i + 1;
        }
        if (!mark || i < start + 2 || !(isStop(text.charAt(i - 1)) || isCloser(text.charAt(i - 1)))) {
            return at;
        }
        char before = text.charAt(i - 2);
        return Character.isLetter(before) || isCloser(before) || isStop(before) || before == '%' ? i : at;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?';
    }

    private static boolean isCloser(char c) {
        return c == '\u201d' || c == '"' || c == '\u2019' || c == ')' || c == ']';
    }

    private static boolean isInitial(String word) {
        return word.length() == 2
                && Character.isUpperCase(word.charAt(0))
                && word.charAt(1) == '.'
                && !word.equals("I.");
    }

    /** Whether the stretch so far is only a number or letter of a list: "II.", "1.", "(a)", "2.3.1.". */
    private static boolean isEnumerator(String text, Span block, int end, String last) {
        int wordStart = end - last.length();
        boolean first = trim(text, block.start(), wordStart).isEmpty();
        return first && last.length() <= 8 && last.matches("\\(?([IVXivx]+|[A-Za-z]|\\d+(\\.\\d+)*)[.)]");
    }

    /** Whether the dots are those of words left out, ". . .", rather than an end. */
    private static boolean isEllipsisInside(String text, int end) {
        return text.startsWith(". .", Math.max(0, end - 1)) || text.startsWith(" . .", end);
    }

    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean opensPart(String text, int at, int to) {
        char c = text.charAt(at);
        boolean opener = "\u201c\"\u2018([\u2022".indexOf(c) >= 0;
        return Character.isUpperCase(c) || (opener && at + 1 < to && Character.isUpperCase(text.charAt(at + 1)));
    }

    private static boolean opensSentence(String text, int at, int to) {
        boolean capital = Character.isUpperCase(text.charAt(at));
        return opensPart(text, at, to) && (!capital || OPENERS.contains(wordAt(text, at, to)));
    }

    private static String wordAt(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    private static String lastWord(String text, int start, int end) {
        int from = end;
        while (from > start && !isBlank(text.charAt(from - 1)) && "(\u201c\"[".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, end);
    }
}
