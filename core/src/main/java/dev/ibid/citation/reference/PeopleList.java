package dev.ibid.citation.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a list of people as printed into names of the form "Family, Given"; bodies stay whole. */
final class PeopleList {
    private static final WordLists LISTS = WordLists.get();
    private static final long INSTITUTION = LISTS.bit("cue-institution");
    private static final long PARTICLE = LISTS.bit("cue-particle");
    private static final long SUFFIX = LISTS.bit("cue-suffix");

    private static final Pattern ROLE = Pattern.compile(
            "(?iu)^\\s*(?:in|dans)?\\s*[:,]?\\s*(?:edited by|ed\\. by|eds?\\.|trans(?:lated|\\.)?(?: by)?|a cura di|herausgegeben von)?\\s+(?=\\p{L})"
                    + "|[,(\\s]*\\((?:eds?|hrsg|hgg?|dir|éds?|trans|coords?)\\.?\\)|,?\\s*\\b(?:eds?\\.|editors?|(?<=, )trans\\.)");
    private static final Pattern MORE =
            Pattern.compile("(?i)[,;]?\\s*\\b(?:et\\s+al\\b\\.?|and others\\b|u\\.\\s?a\\.)");
    private static final Pattern CONJUNCTION = Pattern.compile("[,;]?\\s+(?:and|&|et|und|y|e)\\s+|\\s*&\\s*");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:\\.\\s?){3}|…");
    /** Initials of one person: at most five letters, with or without points. */
    private static final Pattern INITIALS =
            Pattern.compile("(?:\\p{Lu}\\.?[\\s-]?){1,5}|(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4}");

    private static final Pattern UNPOINTED = Pattern.compile("\\p{Lu}{1,3}(?:-\\p{Lu})?");

    private PeopleList() {}

    static List<String> of(String printed) {
        String list = MORE.matcher(ROLE.matcher(" " + printed).replaceAll(" ")).replaceAll(" ");
        list = ELLIPSIS.matcher(list).replaceAll(",").strip();
        if (list.matches("[\\s_–—.,-]*")) {
            return List.of();
        }
        if (isBody(list)) {
            return List.of(ReferenceFields.trimmed(list));
        }
        if (list.indexOf(';') >= 0) {
            List<String> names = new ArrayList<>();
            for (String part : list.split(";", -1)) {
                names.addAll(commas(part));
            }
            return names;
        }
        return commas(list);
    }

    private static boolean isBody(String list) {
        return Arrays.stream(list.split("[\\s,]+", -1))
                        .anyMatch(word ->
                                word.length() > 3 && (LISTS.classesOf(WordLists.plain(word)) & INSTITUTION) != 0)
                || list.contains(" of ");
    }

    private static List<String> commas(String list) {
        List<String> names = new ArrayList<>();
        for (String group : CONJUNCTION.split(list, -1)) {
            List<String> pieces = Arrays.stream(group.split(",", -1))
                    .map(PeopleList::clean)
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            for (int i = 0; i < pieces.size(); i++) {
                String piece = pieces.get(i);
                boolean next = i + 1 < pieces.size();
                if (isSuffix(piece) && !names.isEmpty()) {
                    names.set(names.size() - 1, names.getLast() + ", " + piece);
                } else if (next && isFamily(piece) && isGiven(pieces.get(i + 1), names.isEmpty())) {
                    names.add(piece + ", " + pieces.get(++i));
                } else {
                    names.add(direct(piece));
                }
            }
        }
        return names;
    }

    /** A name that starts with the given names, or ends in initials without points. */
    private static String direct(String piece) {
        String[] words = piece.split("\\s+", -1);
        int last = words.length - 1;
        if (last == 0) {
            return piece;
        }
        String tail = words[last].endsWith(".") ? words[last].substring(0, words[last].length() - 1) : words[last];
        if (UNPOINTED.matcher(tail).matches() && !INITIALS.matcher(words[0]).matches()) {
            return String.join(" ", Arrays.copyOf(words, last)) + ", " + tail;
        }
        int family = last;
        while (family > 1 && Character.isLowerCase(words[family - 1].charAt(0)) && particle(words[family - 1])) {
            family--;
        }
        return String.join(" ", Arrays.copyOfRange(words, family, words.length)) + ", "
                + String.join(" ", Arrays.copyOf(words, family));
    }

    private static String clean(String piece) {
        String stripped = piece.strip().replaceAll("^[:;\\[\\]\"“”()\\s]+|[:;\\[\\]\"“”\\s]+$", "");
        boolean initials = INITIALS.matcher(lastWord(stripped)).matches();
        return stripped.endsWith(".") && !initials ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static boolean isSuffix(String piece) {
        return (LISTS.classesOf(WordLists.plain(piece)) & SUFFIX) != 0;
    }

    private static boolean particle(String word) {
        return (LISTS.classesOf(WordLists.plain(word)) & PARTICLE) != 0;
    }

    private static boolean isFamily(String piece) {
        String[] words = piece.split("\\s+", -1);
        boolean plain =
                Arrays.stream(words).noneMatch(word -> INITIALS.matcher(word).matches());
        return plain && (words.length == 1 || (words.length <= 4 && particle(words[0])) || words.length == 2);
    }

    /** Whether a piece after a comma holds given names: always if initials; in full only after the first name of a list. */
    private static boolean isGiven(String piece, boolean first) {
        return INITIALS.matcher(piece).matches() || (first && piece.split("\\s+", -1).length <= 3);
    }
}
