package dev.ibid.citation.legal;

import dev.ibid.citation.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys of legal sources: from what a user types, what contains what, and the members of a range. Stateless. */
public final class LegalKeys {
    /** Members that {@link #expand} gives at most; a wider range stays one key, since most of its numbers are unused. */
    public static final int MOST_MEMBERS = 1000;

    private static final String RANGE = "..";

    private LegalKeys() {}

    /**
     * {@return the key of a citation as typed, or empty if the text is no single citation of a known family}
     *
     * @param typed "87 FR 62186", "15 C.F.R. § 744.21", or a key itself
     */
    public static Optional<String> parse(String typed) {
        String text = typed.strip();
        List<Citation> found = LegalCitations.create().find(text);
        boolean whole = found.size() == 1
                && found.getFirst().span().start() == 0
                && isEnd(text, found.getFirst().span().end())
                && !found.getFirst().type().equals(ShortForms.TYPE);
        if (isKey(text)) {
            return Optional.of(text);
        }
        return whole ? Optional.of(found.getFirst().normalized()) : Optional.empty();
    }

    /** Whether nothing follows but a point or the name that states the title, which stands outside the span. */
    private static boolean isEnd(String text, int end) {
        Passage p = new Passage(text);
        int of = p.words(p.blank(end), "of", "the");
        return end >= text.length() - 1
                || (of != Passage.NO
                        && RegulationNames.STANDARD.any(p, p.blank(of)).end() == text.length());
    }

    private static boolean isKey(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.substring(0, colon).chars().allMatch(c -> Chars.isLower((char) c))
                && text.chars().noneMatch(Character::isWhitespace)
                && Schemes.NAMES.contains(text.substring(0, colon));
    }

    /**
     * {@return whether a citation of {@code inner} falls within {@code outer}} A part contains its sections, subparts,
     * appendices and supplements; a section its paragraphs; an ECCN its subparagraphs; a range the members between its
     * ends; "et seq." only the section it names, since where it ends is not said. A title left open contains nothing of
     * a stated one, and chapters contain only what is written below them. Every key contains itself.
     *
     * @param outer a key
     * @param inner a key
     */
    public static boolean contains(String outer, String inner) {
        if (outer.equals(inner)) {
            return true;
        }
        KeyPath out = KeyPath.of(outer);
        KeyPath in = KeyPath.of(inner);
        return out.head().equals(in.head()) && out.contains(in);
    }

    /**
     * {@return the single keys that a key stands for} Ranges of whole numbers ({@code cfr:15/730..774},
     * {@code cfr:42/457.310..457.320}) and of single letters are counted through; any other key, and a range of more than
     * {@link #MOST_MEMBERS}, gives itself alone.
     *
     * @param key a key
     */
    public static List<String> expand(String key) {
        int range = key.indexOf(RANGE);
        if (range < 0) {
            return List.of(key);
        }
        String last = key.substring(range + RANGE.length());
        String first = key.substring(0, range);
        int tail = first.length();
        if (!last.isEmpty() && Chars.isDigit(last.charAt(last.length() - 1))) {
            while (tail > 0 && Chars.isDigit(first.charAt(tail - 1))) {
                tail--;
            }
            return numbers(key, first.substring(0, tail), first.substring(tail), lastNumber(last));
        }
        return letters(key, first, last);
    }

    private static String lastNumber(String last) {
        int at = last.length();
        while (at > 0 && Chars.isDigit(last.charAt(at - 1))) {
            at--;
        }
        return last.substring(at);
    }

    private static List<String> numbers(String key, String head, String first, String last) {
        boolean counts = !first.isEmpty() && first.length() <= 9 && last.length() <= 9;
        long from = counts ? Long.parseLong(first) : 0;
        long to = counts ? Long.parseLong(last) : 0;
        boolean sameHead =
                key.endsWith(RANGE + head.substring(Math.max(head.lastIndexOf('/'), head.lastIndexOf(':')) + 1) + last);
        if (!counts || !sameHead || to < from || to - from >= MOST_MEMBERS) {
            return List.of(key);
        }
        List<String> members = new ArrayList<>();
        for (long n = from; n <= to; n++) {
            members.add(head + n);
        }
        return List.copyOf(members);
    }

    private static List<String> letters(String key, String first, String last) {
        boolean bracket = first.endsWith(")") && last.endsWith(")");
        int at = first.length() - (bracket ? 2 : 1);
        int to = last.length() - (bracket ? 2 : 1);
        if (at < 1 || to < 0 || last.length() > (bracket ? 3 : 12)) {
            return List.of(key);
        }
        char from = first.charAt(at);
        char until = last.charAt(to);
        boolean single = !Chars.isLetterOrDigit(first.charAt(at - 1))
                && (to == 0 || !Chars.isLetterOrDigit(last.charAt(to - 1)));
        if (!single || !Chars.isLetter(from) || Chars.isLower(from) != Chars.isLower(until) || until < from) {
            return List.of(key);
        }
        List<String> members = new ArrayList<>();
        for (char c = from; c <= until; c++) {
            members.add(first.substring(0, at) + c + (bracket ? ")" : ""));
        }
        return List.copyOf(members);
    }
}
