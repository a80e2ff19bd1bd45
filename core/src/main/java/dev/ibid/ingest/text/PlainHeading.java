package dev.ibid.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings, rules and table rows of plain text by their form alone. */
final class PlainHeading {
    /** Longer lines are prose, whatever their letters. */
    static final int MAX_LENGTH = 100;

    private static final int MAX_WORDS = 14;
    private static final Pattern RULE = Pattern.compile("[-=_*~#.\\s]{3,}");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:([0-9]{1,2}(?:\\.[0-9]{1,2}){0,4})\\.?|[IVX]{1,5}\\.)\\s+\\p{Lu}.*");
    private static final Pattern DIVISION = Pattern.compile(
            "^(?:PART|SUBPART|CHAPTER|SUBCHAPTER|SECTION|APPENDIX|ANNEX|Part|Subpart|Chapter|Section|Appendix|Annex)\\s+[0-9A-Z]{1,5}\\b.*");
    private static final Pattern TABLE = Pattern.compile("^\\S.*?(?:\\t+| \\| | {3,})\\S.*?(?:\\t+| \\| | {3,})\\S.*");

    private PlainHeading() {}

    static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    static boolean isTableRow(String line) {
        return TABLE.matcher(line).matches();
    }

    /**
     * {@return the level of a heading, 0 if the line is none}
     *
     * @param line without surrounding blanks
     * @param alone whether blank lines stand above and below it
     */
    static int level(String line, boolean alone) {
        if (line.length() > MAX_LENGTH || ".;,:?!".indexOf(line.charAt(line.length() - 1)) >= 0) {
            return 0;
        }
        String[] words = line.split("\\s+", -1);
        if (words.length > MAX_WORDS || isTableRow(line) || line.chars().noneMatch(Character::isLetter)) {
            return 0;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (alone && numbered.matches()) {
            return numbered.group(1) == null ? 1 : numbered.group(1).split("\\.", -1).length;
        }
        if (DIVISION.matcher(line).matches() && alone) {
            return 1;
        }
        if (line.chars().noneMatch(Character::isLowerCase) && letters(line) >= 4) {
            return 1;
        }
        return alone && isTitleCase(words) ? 2 : 0;
    }

    private static long letters(String line) {
        return line.chars().filter(Character::isLetter).count();
    }

    /** Every longer word starts with a capital or a digit: "Limits of the Present Rule". */
    private static boolean isTitleCase(String[] words) {
        for (String word : words) {
            int first = word.codePointAt(0);
            boolean capital = Character.isUpperCase(first) || !Character.isLetter(first);
            if (word.length() > 4 && !capital) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].codePointAt(0)) || Character.isDigit(words[0].codePointAt(0));
    }
}
