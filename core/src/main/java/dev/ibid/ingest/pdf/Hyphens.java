package dev.ibid.ingest.pdf;

import dev.ibid.ingest.structure.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides how the end of one printed line joins the next: with a blank, without one, or without its hyphen. A hyphen is
 * taken out only where the whole word is met elsewhere in the document or nothing speaks for the hyphen.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*(?:-\\p{L}[\\p{L}’']*)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)[-\u2010]$");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}[\\p{L}’']*(?:-\\p{L}+)*)");
    private static final Pattern URL_END = Pattern.compile("(?:https?://|www\\.|doi\\.org/)\\S*$");
    private static final Pattern URL_TAIL = Pattern.compile("^[\\w./%=&?#~+-]*[/_=%&?#\\d.-][\\w./%=&?#~+-]*");
    private static final Set<String> KEEPING = new HashSet<>(WordLists.section(Hyphens.class, "hyphens.txt", "keep"));

    private final Set<String> words = new HashSet<>();

    private Hyphens() {}

    static Hyphens of(List<PageRows> pages) {
        Hyphens hyphens = new Hyphens();
        for (PageRows page : pages) {
            for (Row row : page.rows()) {
                String text = row.text();
                Matcher word = WORD.matcher(text);
                while (word.find()) {
                    boolean cut = word.end() < text.length() && text.charAt(word.end()) == '-';
                    if (!cut) {
                        hyphens.words.add(word.group().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return hyphens;
    }

    /**
     * How two lines join.
     *
     * @param drop characters to take from the end of the first
     * @param between what to put between them
     */
    record Join(int drop, String between) {
        static final Join BLANK = new Join(0, " ");
        static final Join CLOSE = new Join(0, "");
        static final Join WORD = new Join(1, "");
    }

    Join join(String before, String after) {
        char end = before.charAt(before.length() - 1);
        if (before.endsWith("http:") || before.endsWith("https:")) {
            return after.startsWith("//") ? Join.CLOSE : Join.BLANK;
        }
        if (URL_END.matcher(before).find() && (URL_TAIL.matcher(after).find() || "/-_=?&%#".indexOf(end) >= 0)) {
            return Join.CLOSE;
        }
        if (end == '\u00AD') {
            return Join.WORD;
        }
        if (end != '-' && end != '\u2010') {
            return end == '\u2014' || (end == '/' && !before.endsWith(" /")) ? Join.CLOSE : Join.BLANK;
        }
        Matcher last = LAST.matcher(before);
        Matcher first = FIRST.matcher(after);
        if (!last.find()) {
            return Join.BLANK;
        }
        if (!first.find() || !Character.isLowerCase(after.charAt(0))) {
            return Join.CLOSE;
        }
        return isOneWord(last.group(1), first.group(1)) ? Join.WORD : Join.CLOSE;
    }

    private boolean isOneWord(String left, String right) {
        String start = left.toLowerCase(Locale.ROOT);
        String rest = right.toLowerCase(Locale.ROOT);
        String part = start.substring(start.lastIndexOf('-') + 1);
        if (words.contains(start + "-" + rest) || part.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        if (words.contains(start + rest) || words.contains(part + rest)) {
            return true;
        }
        return !KEEPING.contains(part)
                && part.equals(start)
                && !(words.contains(part) && words.contains(rest) && part.length() > 3);
    }
}
