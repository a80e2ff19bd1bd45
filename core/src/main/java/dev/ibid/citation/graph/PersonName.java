package dev.ibid.citation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of an author, split as far as it can be told.
 *
 * @param family family name with its particle ("van der Berg"); an institution's whole name
 * @param given given names or initials; empty for an institution and where there are none
 * @param institution whether it is the name of an institution
 */
public record PersonName(String family, String given, boolean institution) {
    private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*(?:(?:and|&)\\s+)?");
    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");
    private static final Pattern OTHERS = Pattern.compile("(?i),?\\s*\\bet\\s+al\\b\\.?|,?\\s*\\band others\\b");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[- ]?){1,4}");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "ten", "ter", "zu",
            "al", "bin");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    /** Words that people's names do not hold. */
    private static final Set<String> INSTITUTIONAL = Set.of(
            "of",
            "for",
            "the",
            "on",
            "department",
            "bureau",
            "office",
            "agency",
            "institute",
            "institution",
            "university",
            "college",
            "center",
            "centre",
            "commission",
            "committee",
            "council",
            "congress",
            "corporation",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "llc",
            "lab",
            "laboratory",
            "ministry",
            "association",
            "organization",
            "foundation",
            "group",
            "network",
            "team",
            "service",
            "services",
            "academy",
            "society",
            "press",
            "national",
            "federal",
            "united",
            "u.s.");

    /**
     * {@return the names of a list in order; "et al." is left out}
     *
     * @param joined names joined by {@code ";"} or "and", each "Family, Given" or "Given Family"
     */
    public static List<PersonName> list(String joined) {
        List<PersonName> names = new ArrayList<>();
        String people = OTHERS.matcher(joined).replaceAll("");
        boolean separated = people.indexOf(';') >= 0;
        if (!separated && isInstitution(words(people))) {
            return people.isBlank() ? List.of() : List.of(new PersonName(people.strip(), "", true));
        }
        for (String name : (separated ? SEMICOLON : AND).split(people, -1)) {
            String stripped = name.strip().replaceFirst(",$", "");
            if (!stripped.isEmpty()) {
                names.add(of(stripped));
            }
        }
        return List.copyOf(names);
    }

    /**
     * {@return one name, split}
     *
     * @param name "Family, Given", "Given Family" or an institution
     */
    public static PersonName of(String name) {
        List<String> words = words(name);
        if (isInstitution(words)) {
            return new PersonName(name.strip(), "", true);
        }
        List<String> commas = Arrays.asList(COMMA.split(name.strip(), -1));
        if (commas.size() > 1) {
            String given = String.join(", ", commas.subList(1, commas.size()));
            return new PersonName(commas.getFirst(), given, false);
        }
        int last = words.size() - 1;
        boolean familyFirst = last > 0
                && INITIALS.matcher(words.get(last)).matches()
                && words.get(last).length() <= 3
                && words.getFirst().length() > 2;
        if (familyFirst) {
            return new PersonName(String.join(" ", words.subList(0, last)), words.get(last), false);
        }
        return byPosition(words);
    }

    private static PersonName byPosition(List<String> words) {
        int end = words.size();
        while (end > 1 && SUFFIXES.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
            family--;
        }
        List<String> given = new ArrayList<>(words.subList(0, Math.max(0, family)));
        given.addAll(words.subList(end, words.size()));
        return new PersonName(
                String.join(" ", words.subList(Math.max(0, family), end)), String.join(" ", given), false);
    }

    private static List<String> words(String text) {
        return Arrays.asList(BLANK.split(text.strip(), -1));
    }

    /** One word alone is a company or a surname: taken as a whole either way. */
    private static boolean isInstitution(List<String> words) {
        return words.size() == 1
                || words.stream()
                        .anyMatch(word -> INSTITUTIONAL.contains(
                                word.toLowerCase(Locale.ROOT).replace(",", "")));
    }

    /** The family name for comparison. */
    String comparable() {
        return NormalizedTitle.compact(family);
    }
}
