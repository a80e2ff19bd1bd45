package dev.ibid.citation.reference.training;

import java.util.List;
import java.util.Random;

/** Invents years, dates, volumes, pages and identifiers. */
final class Numbers {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SHORT = List.of(
            "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.", "Sep",
            "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Oct", "Nov", "Dec");
    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private final Random random;

    Numbers(Random random) {
        this.random = random;
    }

    String year() {
        int draw = random.nextInt(100);
        int year = draw < 8
                ? 1600 + random.nextInt(330)
                : draw < 45 ? 1930 + random.nextInt(66) : 1985 + random.nextInt(42);
        return Integer.toString(year);
    }

    String month() {
        return pick(MONTHS);
    }

    String shortMonth() {
        return pick(SHORT);
    }

    String frenchMonth() {
        return pick(FRENCH);
    }

    String day() {
        return Integer.toString(1 + random.nextInt(31));
    }

    String small() {
        return Integer.toString(random.nextInt(5) == 0 ? 1 + random.nextInt(999) : 1 + random.nextInt(70));
    }

    /** A number of exactly {@code digits} digits. */
    String digits(int digits) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            number.append((char) ('0' + (i == 0 ? 1 + random.nextInt(9) : random.nextInt(10))));
        }
        return number.toString();
    }

    /** A volume with or without its issue, in the shapes of APA. */
    String volumeIssue() {
        String v = small();
        String i = Integer.toString(1 + random.nextInt(12));
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> v;
            case 4, 5 -> v + "(" + i + ")";
            case 6, 7 -> v + " (" + i + ")";
            case 8 -> v + "(" + i + "-" + (1 + random.nextInt(12)) + ")";
            case 9 -> v + ":" + i;
            case 10 -> v + "(Suppl. " + i + ")";
            default -> v + ", " + i;
        };
    }

    String medicalVolume() {
        String v = small();
        return switch (random.nextInt(6)) {
            case 0 -> v + " (" + small() + ")";
            case 1, 2, 3 -> v + "(" + (1 + random.nextInt(12)) + ")";
            case 4 -> v + " Suppl " + (1 + random.nextInt(4));
            default -> v;
        };
    }

    String chemicalVolume() {
        return random.nextBoolean() ? small() : small() + ", (" + (1 + random.nextInt(40)) + ")";
    }

    String pages() {
        int from = 1 + random.nextInt(random.nextInt(4) == 0 ? 25000 : 900);
        int to = from + 1 + random.nextInt(40);
        String dash = List.of("-", "-", "–", "–", "--", " - ", "—", "-").get(random.nextInt(8));
        String printed =
                random.nextInt(12) == 0 && from > 99 ? Integer.toString(to).substring(1) : Integer.toString(to);
        String range = from + dash + printed;
        return random.nextInt(30) == 0 ? range + ", " + (to + 20) + dash + (to + 31) : range;
    }

    /** Pages with the last number cut, as medical journals print them. */
    String shortPages() {
        int from = 101 + random.nextInt(1800);
        return from
                + (random.nextBoolean() ? "-" : "–")
                + Integer.toString(10 + random.nextInt(90)).substring(random.nextInt(2));
    }

    String roman() {
        return pick(List.of(
                "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIV", "XVI", "XIX", "XX",
                "XXI", "XXIV", "XXX", "XXXII", "XL", "XLI", "XLIII", "LII", "LXV", "XC", "CXII"));
    }

    String doi() {
        String tail = random.nextBoolean()
                ? "s" + digits(5) + "-" + digits(3) + "-" + digits(4) + "-" + random.nextInt(10)
                : random.nextBoolean()
                        ? "j." + letters(4) + "." + year() + "." + digits(2) + "." + digits(3)
                        : digits(10);
        return "10." + digits(4) + "/" + tail;
    }

    String arxiv() {
        return digits(2).replaceFirst("^[3-9]", "1") + "0" + (1 + random.nextInt(9)) + "."
                + digits(4 + random.nextInt(2));
    }

    String letters(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append((char) ('a' + random.nextInt(26)));
        }
        return out.toString();
    }

    String report() {
        String code = letters(2 + random.nextInt(3)).toUpperCase(java.util.Locale.ROOT);
        return switch (random.nextInt(6)) {
            case 0 -> code + "-" + digits(2) + "-" + digits(2 + random.nextInt(2));
            case 1 -> code + digits(4);
            case 2 -> digits(2) + "-" + digits(3);
            case 3 -> "#" + digits(2) + "-" + random.nextInt(10);
            case 4 -> code + "/" + letters(3).toUpperCase(java.util.Locale.ROOT) + " " + digits(2) + "/" + digits(2);
            default -> code + "-" + letters(2).toUpperCase(java.util.Locale.ROOT) + "-" + digits(3);
        };
    }

    private String pick(List<String> options) {
        return options.get(random.nextInt(options.size()));
    }
}
