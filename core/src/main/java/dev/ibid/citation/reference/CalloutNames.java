package dev.ibid.citation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of a callout, which end just before its year or its parenthesis. */
final class CalloutNames {
    private static final Pattern TAIL =
            Pattern.compile("(?:,?\\s+et\\s+al\\.?|\\s+and\\s+(?:others|colleagues))?(?:['’]s?)?[,\\s]*$");
    private static final Pattern MORE = Pattern.compile(",?\\s+et\\s+al\\.?|\\s+and\\s+(?:others|colleagues)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&@/+-]*,?");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "der", "den", "di", "da", "la", "le", "du", "el", "al", "bin", "of", "for", "the", "on",
            "in", "ten", "ter", "dos");
    private static final Set<String> NOT_NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "since",
            "in",
            "by",
            "from",
            "until",
            "figure",
            "table",
            "section",
            "chapter",
            "the",
            "q1",
            "q2",
            "q3",
            "q4",
            "version",
            "act",
            "fiscal",
            "fy",
            "early",
            "late",
            "mid");

    private final AuthorYears known;

    CalloutNames(AuthorYears known) {
        this.known = known;
    }

    /**
     * Who a callout names.
     *
     * @param start where the names start in the text
     * @param names family names in order, or one body
     * @param more whether "et al." follows
     */
    record Naming(int start, List<String> names, boolean more) {
        Naming {
            names = List.copyOf(names);
        }

        String shown() {
            return String.join(" and ", names) + (more ? " et al." : "");
        }
    }

    /** Names in the same parenthesis as the year, or before a year in the open text; null if there are none. */
    @Nullable Naming within(String text, int from, int to, String year) {
        boolean enclosed = from > 0 && "([;".indexOf(text.charAt(from - 1)) >= 0;
        return read(
                text,
                from,
                to,
                year,
                enclosed && text.substring(from, to).strip().endsWith(","));
    }

    /** Names before a parenthesis that starts with a year; null if there are none. */
    @Nullable Naming before(String text, int from, int to, String year) {
        return read(text, from, to, year, false);
    }

    /**
     * Tries the capitalised words before {@code to}, the longest run first, and takes the first run that names a known
     * reference. A run that names none counts only if its form leaves no doubt.
     */
    private @Nullable Naming read(String text, int from, int to, String year, boolean enclosed) {
        String window = text.substring(from, to);
        Matcher tail = TAIL.matcher(window);
        int end = tail.find() ? tail.start() : window.length();
        boolean more = MORE.matcher(window).region(end, window.length()).lookingAt();
        List<Integer> starts = starts(window.substring(0, end));
        for (int start : starts) {
            Naming naming = naming(window.substring(start, end), from + start, more);
            if (!naming.names().isEmpty()
                    && !known.find(naming.names(), more, year).isEmpty()) {
                return naming;
            }
        }
        return starts.isEmpty() ? null : unknown(window, starts, end, from, more, enclosed);
    }

    private @Nullable Naming unknown(
            String window, List<Integer> starts, int end, int from, boolean more, boolean enclosed) {
        int first = starts.get(0);
        if (more) {
            for (int start : starts) {
                first = NOT_NAMES.contains(firstWord(window.substring(start, end))) ? first : start;
            }
        }
        Naming naming = naming(window.substring(first, end), from + first, more);
        boolean joined = naming.names().size() == 2 && naming.names().stream().allMatch(name -> name.indexOf(' ') < 0);
        boolean single = naming.names().size() == 1
                && enclosed
                && window.substring(0, first).isBlank()
                && !NOT_NAMES.contains(firstWord(naming.names().get(0)));
        boolean certain = more
                || single
                || (joined && (enclosed || known.knows(naming.names().get(0))));
        return certain && !naming.names().isEmpty() ? naming : null;
    }

    private static String firstWord(String text) {
        return WordLists.plain(text.strip().split("\\s+", 2)[0]);
    }

    /** Offsets at which a run of names that reaches to the end may start, the longest run first. */
    private static List<Integer> starts(String window) {
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(window);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        List<Integer> starts = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= 14; i--) {
            String w = window.substring(words.get(i)[0], words.get(i)[1]);
            boolean name = NAME.matcher(w).matches();
            boolean link = w.equals("and") || w.equals("&") || PARTICLES.contains(w);
            boolean lower = w.matches("[\\p{L}'’-]+") && known(w);
            if (!name && !link && !lower) {
                break;
            }
            if (w.endsWith(".") && w.length() > 3 && i < words.size() - 1) {
                break;
            }
            if (name || !link) {
                starts.add(0, words.get(i)[0]);
            } else if (PARTICLES.contains(w)) {
                starts.add(0, words.get(i)[0]);
            }
        }
        return starts;
    }

    /** Names that start small, such as "xAI" or "d'Aspremont". */
    private static boolean known(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private static Naming naming(String run, int start, boolean more) {
        List<String> names = new ArrayList<>();
        for (String part : run.split(",\\s*(?:and|&)?\\s*|\\s+(?:and|&)\\s+", -1)) {
            String name = part.strip();
            if (name.length() > 1 && !name.matches("(?:\\p{Lu}\\.\\s?)+")) {
                names.add(name);
            }
        }
        return new Naming(start, names, more);
    }
}
