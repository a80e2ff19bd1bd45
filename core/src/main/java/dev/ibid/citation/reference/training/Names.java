package dev.ibid.citation.reference.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** Invents people and prints lists of them in the manner of a style. */
final class Names {
    private final Vocabulary words;
    private final Random random;

    Names(Vocabulary words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** Someone with one or two given names. */
    private record Person(String family, List<String> given, String suffix) {
        String initials(String between, String after) {
            return given.stream()
                    .map(name -> name.contains("-")
                            ? name.charAt(0) + after + "-" + name.charAt(name.indexOf('-') + 1) + after
                            : name.charAt(0) + after)
                    .collect(Collectors.joining(between));
        }

        String named() {
            return given.get(0) + (given.size() > 1 ? " " + given.get(1).charAt(0) + "." : "");
        }
    }

    /** How one person is printed. */
    private interface Form {
        String print(Person person);
    }

    /** Authors in a style; now and then a body or a dash for "the same". */
    String authors(String style) {
        if (style.equals("chi") && random.nextInt(18) == 0) {
            return List.of("———", "---", "______", "–––––", "__________ ").get(random.nextInt(5));
        }
        if (random.nextInt(40) == 0 && !style.equals("van")) {
            return words.draw("org", random);
        }
        return list(style, count());
    }

    /** Editors in a style: one to four people. */
    String editors(String style) {
        return list(style, 1 + random.nextInt(random.nextBoolean() ? 2 : 4));
    }

    private int count() {
        int draw = random.nextInt(100);
        return draw < 40
                ? 1
                : draw < 68 ? 2 : draw < 83 ? 3 : draw < 96 ? 4 + random.nextInt(3) : 7 + random.nextInt(6);
    }

    private String list(String style, int count) {
        String dot = random.nextInt(12) == 0 ? "" : ".";
        String gap = random.nextInt(4) == 0 ? "" : " ";
        Form inverted = p -> p.family() + ", " + p.initials(gap, dot) + p.suffix();
        Form initials = p -> p.initials(gap, dot) + " " + p.family() + p.suffix();
        Form invertedFull = p -> p.family() + p.suffix() + ", " + p.named();
        Form full = p -> p.named() + " " + p.family() + p.suffix();
        Form bare = p -> p.family() + " " + p.initials("", "");
        return switch (style) {
            case "apa" -> join(count, inverted, inverted, ", ", pick(", & ", ", & ", ", & ", " & ", ", and ", " and "));
            case "fam" -> join(count, inverted, inverted, ", ", pick(", & ", ", and ", " and ", " & "));
            case "harv", "geo" -> join(count, inverted, inverted, ", ", pick(" and ", " & ", ", and ", ", "));
            case "egu" -> join(count, inverted, inverted, ", ", ", and ");
            case "semi" -> {
                Form form = pick(inverted, inverted, invertedFull, p -> p.family() + " " + p.initials(gap, dot));
                yield join(count, form, form, "; ", pick("; ", "; ", " and ", "; & "));
            }
            case "van" -> join(count, bare, bare, ", ", ", ");
            case "nodots" -> join(count, bare, bare, ", ", pick(", ", " and ", ", and "));
            case "chi", "asa" -> join(count, invertedFull, full, ", ", pick(", and ", ", and ", " and "));
            case "inv" -> {
                Form form = pick(inverted, invertedFull);
                yield join(Math.min(count, 3), form, pick(form, form, full), ", ", pick(", and ", " and ", " & "));
            }
            case "full" -> join(count, full, full, ", ", pick(", and ", " and ", " and ", ", ", " & "));
            case "init" -> join(count, initials, initials, ", ", pick(", and ", " and ", " and ", ", ", " & "));
            case "astro" -> astro(count, dot);
            case "cjk" ->
                join(Math.min(count, 3), p -> p.family() + " " + p.given().get(0), full, ", ", " and ");
            case "fr" -> french(count, dot);
            case "de" ->
                join(
                        Math.min(count, 3),
                        invertedFull,
                        pick(invertedFull, full),
                        pick(" / ", "; ", ", "),
                        pick(" / ", "; ", " und "));
            case "it" ->
                join(Math.min(count, 4), pick(initials, full), pick(initials, full), ", ", pick(" e ", ", ", " – "));
            default -> throw new IllegalArgumentException("no style of names: " + style);
        };
    }

    private String astro(int count, String dot) {
        Form form = p -> p.family() + " " + p.initials("", dot);
        return join(count, form, form, ", ", pick(", ", " & ", ", & ", " and "));
    }

    private String french(int count, String dot) {
        boolean shout = random.nextInt(3) > 0;
        Form family = p -> shout ? p.family().toUpperCase(Locale.ROOT) : p.family();
        Form form = pick(
                p -> family.print(p) + " " + p.given().get(0),
                p -> family.print(p) + ", " + p.given().get(0),
                p -> family.print(p) + " (" + p.initials("-", dot) + ")",
                p -> p.given().get(0) + " " + family.print(p),
                p -> p.initials("-", dot) + " " + family.print(p),
                p -> family.print(p) + " " + p.initials("", dot));
        return join(count, form, form, pick(", ", ", ", " ; "), pick(", ", " et ", " & ", " ; "));
    }

    private String join(int count, Form first, Form others, String between, String last) {
        boolean more = count > 2 && random.nextInt(7) == 0;
        int shown = more ? 1 + random.nextInt(Math.min(3, count)) : count;
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            printed.add((i == 0 ? first : others).print(person()));
        }
        if (more) {
            return String.join(between, printed)
                    + pick(", et al.", " et al.", ", et al", " et al", ", and others", " and others");
        }
        if (count > 7 && random.nextInt(4) == 0 && between.equals(", ")) {
            return String.join(between, printed.subList(0, 6))
                    + pick(", ... ", ", . . . ", ", … ")
                    + printed.get(shown - 1);
        }
        if (shown == 1) {
            return printed.get(0);
        }
        return String.join(between, printed.subList(0, shown - 1)) + last + printed.get(shown - 1);
    }

    private Person person() {
        List<String> given = new ArrayList<>(List.of(given()));
        if (random.nextInt(100) < 42) {
            given.add(given());
        }
        String suffix = random.nextInt(60) == 0 ? pick(", Jr.", " Jr.", " III", ", Jr") : "";
        return new Person(family(), given, suffix);
    }

    private String given() {
        String name = random.nextInt(5) == 0 ? words.draw("given-invented", random) : words.draw("given", random);
        return random.nextInt(16) == 0 ? name + "-" + words.draw("given", random) : name;
    }

    private String family() {
        String name = random.nextInt(10) < 6 ? words.draw("surname", random) : invented();
        return switch (random.nextInt(45)) {
            case 0 ->
                pick("van ", "von ", "de ", "van der ", "De ", "Van ", "Mc", "Mac", "O’", "Le ", "D'", "dos ", "al-")
                        + name;
            case 1 -> name + "-" + words.draw("surname", random);
            case 2 -> name + " " + words.draw("surname", random);
            default -> name;
        };
    }

    private String invented() {
        String stem = words.draw("pseudo-syllable", random);
        if (random.nextBoolean()) {
            stem += words.draw("pseudo-syllable", random);
        }
        return Titles.upperFirst(stem + words.draw("name-ending", random));
    }

    @SafeVarargs
    private <T> T pick(T... options) {
        return options[random.nextInt(options.length)];
    }
}
