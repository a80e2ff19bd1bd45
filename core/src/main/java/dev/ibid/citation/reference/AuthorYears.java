package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the references that a name and a year can mean. */
final class AuthorYears {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])((?:1[5-9]|20)\\d\\d)([a-z])?(?![\\d\\p{L}])");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** One reference as a callout may name it. */
    private record Known(int index, List<String> families, Set<String> openings, Set<String> years) {}

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final List<Known> all = new ArrayList<>();

    AuthorYears(List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            Known known = new Known(i, families(reference), openings(reference.text()), years(reference));
            all.add(known);
            names(reference, known)
                    .forEach(name ->
                            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(known));
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** {@return whether any reference starts with the name} */
    boolean knows(String name) {
        return byName.containsKey(plain(name));
    }

    /**
     * {@return indexes of the references that fit, in order; several if the callout is ambiguous}
     *
     * @param names family names in order, or one body
     * @param more whether "et al." follows
     * @param year with its letter, if it has one
     */
    List<Integer> find(List<String> names, boolean more, String year) {
        List<String> plain = names.stream()
                .map(AuthorYears::plain)
                .filter(name -> !name.isEmpty())
                .toList();
        if (plain.isEmpty()) {
            return List.of();
        }
        List<Known> named = byName.getOrDefault(plain.get(0), List.of());
        if (named.isEmpty() && plain.get(0).length() > 3) {
            named = all.stream()
                    .filter(known -> known.openings().contains(plain.get(0)))
                    .toList();
        }
        List<Known> fit = named.stream().filter(known -> dated(known, year)).toList();
        List<Known> close =
                fit.stream().filter(known -> joint(known, plain, more)).toList();
        return (close.isEmpty() ? fit : close).stream().map(Known::index).toList();
    }

    private static boolean dated(Known known, String year) {
        boolean lettered = Character.isLetter(year.charAt(year.length() - 1));
        return known.years().contains(year)
                || (!lettered && known.years().stream().anyMatch(y -> y.length() == 5 && y.startsWith(year)));
    }

    private static boolean joint(Known known, List<String> names, boolean more) {
        int authors = known.families().size();
        boolean second =
                names.size() < 2 || (authors > 1 && known.families().get(1).equals(names.get(1)));
        return second && (more ? authors > names.size() : authors <= Math.max(names.size(), 1));
    }

    private static List<String> families(Reference reference) {
        String people =
                reference.fields().getOrDefault("author", reference.fields().getOrDefault("editor", ""));
        return Arrays.stream(people.split(";", -1))
                .map(person -> plain(person.split(",", -1)[0]))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Set<String> names(Reference reference, Known known) {
        Set<String> names = new LinkedHashSet<>();
        if (!known.families().isEmpty()) {
            names.add(known.families().get(0));
        }
        String author = reference.fields().getOrDefault("author", "").split(";", -1)[0];
        if (author.indexOf(',') < 0 && author.indexOf(' ') > 0) {
            names.add(plain(author));
            Matcher acronym = Pattern.compile("\\(([A-Z][A-Za-z-]{1,9})\\)?").matcher(author);
            if (acronym.find()) {
                names.add(plain(acronym.group(1)));
                names.add(plain(author.substring(0, acronym.start())));
            }
            names.add(initials(author));
        }
        String head = head(reference.text());
        int comma = head.indexOf(',');
        if (comma > 0) {
            names.add(plain(head.substring(0, comma)));
        }
        int stop = head.indexOf(". ");
        if (stop > 2) {
            names.add(plain(head.substring(0, stop)));
        }
        names.removeIf(name -> name.length() < 2);
        return names;
    }

    /** The first words of an entry, one, two, up to eight of them: a body without the parser's help. */
    private static Set<String> openings(String text) {
        Set<String> openings = new LinkedHashSet<>();
        StringBuilder opening = new StringBuilder();
        String[] words = head(text).split(" ", -1);
        for (int i = 0; i < Math.min(words.length, 8); i++) {
            openings.add(opening.append(plain(words[i])).toString());
        }
        return openings;
    }

    private static String initials(String body) {
        StringBuilder initials = new StringBuilder();
        for (String word : body.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString().toLowerCase(Locale.ROOT) : "";
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 200)).replaceAll("\\s+", " ");
    }

    /** The years of the date; where the parser saw none, the last year of the entry. */
    private static Set<String> years(Reference reference) {
        Set<String> years = new LinkedHashSet<>();
        collect(reference.fields().getOrDefault("issued", ""), years);
        if (years.isEmpty()) {
            Set<String> found = new LinkedHashSet<>();
            collect(reference.text().substring(Math.max(0, reference.text().length() - 2000)), found);
            found.stream().reduce((a, b) -> b).ifPresent(years::add);
        }
        return years;
    }

    private static void collect(String text, Set<String> years) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            years.add(year.group());
        }
    }

    /** Lower case, letters and digits only, accents taken off. */
    static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
