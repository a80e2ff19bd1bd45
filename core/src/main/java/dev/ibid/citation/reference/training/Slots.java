package dev.ibid.citation.reference.training;

import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Gives a value to each slot of a style; one instance per reference, so that capitals are the same throughout. */
final class Slots implements UnaryOperator<String> {
    private final Vocabulary words;
    private final Random random;
    private final Titles titles;
    private final Names names;
    private final Numbers numbers;
    private final boolean capitals;

    Slots(Vocabulary words, Random random) {
        this.words = words;
        this.random = random;
        titles = new Titles(words, random);
        names = new Names(words, random);
        numbers = new Numbers(random);
        capitals = random.nextInt(5) < 2;
    }

    @Override
    public String apply(String slot) {
        if (slot.startsWith("A(")) {
            return names.authors(slot.substring(2, slot.length() - 1));
        }
        if (slot.startsWith("E(")) {
            return names.editors(slot.substring(2, slot.length() - 1));
        }
        return switch (slot) {
            case "T", "TW", "TFR", "TDE", "TIT", "B", "BC", "BFR", "BDE", "BIT" -> title(slot);
            case "Y", "YY", "MONTH", "ABM", "MFR", "DAY", "SEASON", "MY", "MD", "MDY", "DMY", "DABMY" -> date(slot);
            case "V", "N", "N3", "N6", "NA", "VI", "VIT", "VIX", "ROM", "R", "RS", "ORD", "ORDW" -> number(slot);
            case "DOI", "ARX", "ARXOLD", "ISBN", "PATENT", "REP", "URL" -> identifier(slot);
            case "LETTER" -> Character.toString((char) ('a' + random.nextInt(5)));
            case "LETTERU" -> Character.toString((char) ('A' + random.nextInt(6)));
            case "LETTER2" -> random.nextInt(6) == 0 ? Character.toString((char) ('A' + random.nextInt(5))) : "";
            default -> name(slot);
        };
    }

    private String title(String slot) {
        return switch (slot) {
            case "T" -> titles.article(capitals);
            case "TW" -> titles.brief();
            case "B" -> random.nextInt(14) == 0 ? titles.foreign(language(), true) : titles.book(capitals);
            case "BC" -> random.nextInt(3) == 0 ? titles.venue() : titles.book(true);
            case "TFR" -> titles.foreign("fr", true);
            case "BFR" -> titles.foreign("fr", random.nextBoolean());
            case "TIT", "BIT" -> titles.foreign(random.nextInt(3) == 0 ? "es" : "it", slot.startsWith("T"));
            default -> titles.foreign("de", slot.startsWith("T"));
        };
    }

    private String language() {
        return random.nextBoolean() ? random.nextBoolean() ? "de" : "fr" : random.nextBoolean() ? "it" : "es";
    }

    private String date(String slot) {
        return switch (slot) {
            case "Y" -> numbers.year();
            case "YY" -> numbers.digits(2);
            case "MONTH" -> numbers.month();
            case "ABM" -> numbers.shortMonth();
            case "MFR" -> numbers.frenchMonth();
            case "DAY" -> numbers.day();
            case "SEASON" -> words.draw("season", random);
            case "MY" -> monthYear();
            case "MD" -> numbers.month() + " " + numbers.day();
            case "MDY" ->
                (random.nextInt(3) == 0 ? numbers.shortMonth() : numbers.month()) + " " + numbers.day() + ", "
                        + numbers.year();
            case "DMY" ->
                numbers.day() + " " + numbers.month() + (random.nextInt(20) == 0 ? ", " : " ") + numbers.year();
            default -> numbers.day() + " " + numbers.shortMonth() + " " + numbers.year();
        };
    }

    private String monthYear() {
        String month =
                switch (random.nextInt(9)) {
                    case 0 -> numbers.month() + "-" + numbers.month();
                    case 1 -> words.draw("season", random);
                    case 2 -> numbers.month() + "–" + numbers.month();
                    case 3, 4 -> numbers.shortMonth();
                    default -> numbers.month();
                };
        return month + (random.nextInt(12) == 0 ? ", " : " ") + numbers.year();
    }

    private String number(String slot) {
        return switch (slot) {
            case "N3" -> numbers.digits(3);
            case "N6" -> numbers.digits(6 + random.nextInt(3));
            case "NA" ->
                random.nextBoolean()
                        ? numbers.small()
                        : Character.toString((char) ('A' + random.nextInt(5))) + numbers.small();
            case "VI" -> numbers.volumeIssue();
            case "VIT" -> numbers.medicalVolume();
            case "VIX" -> numbers.chemicalVolume();
            case "ROM" -> numbers.roman();
            case "R" -> numbers.pages();
            case "RS" -> numbers.shortPages();
            case "ORD" -> Titles.numeral(2 + random.nextInt(9));
            case "ORDW" -> titles.ordinal().toLowerCase(Locale.ROOT);
            default -> numbers.small();
        };
    }

    private String identifier(String slot) {
        return switch (slot) {
            case "DOI" -> numbers.doi();
            case "ARX" -> numbers.arxiv();
            case "ARXOLD" -> "0" + numbers.digits(6);
            case "ISBN" ->
                (random.nextBoolean() ? "978-" : "") + "0-" + numbers.digits(4) + "-" + numbers.digits(4) + "-"
                        + random.nextInt(10);
            case "PATENT" -> numbers.digits(1) + "," + numbers.digits(3) + "," + numbers.digits(3);
            case "REP" -> numbers.report();
            default -> url();
        };
    }

    private String url() {
        String host = numbers.letters(3 + random.nextInt(9)) + words.draw("domain", random);
        StringBuilder url = new StringBuilder(words.draw("scheme", random)).append(host);
        int depth = random.nextInt(5);
        for (int i = 0; i < depth; i++) {
            url.append('/').append(random.nextInt(3) == 0 ? numbers.year() : numbers.letters(3 + random.nextInt(8)));
            if (random.nextInt(3) == 0) {
                url.append('-').append(numbers.letters(4)).append('-').append(numbers.letters(6));
            }
        }
        return url.append(words.draw("page-end", random).replace("none", "")).toString();
    }

    private String name(String slot) {
        return switch (slot) {
            case "J" ->
                random.nextInt(7) == 0 ? periodical(false) : random.nextInt(6) == 0 ? abbreviated() : titles.journal();
            case "JA" ->
                random.nextInt(5) == 0 ? periodical(false) : random.nextInt(9) == 0 ? titles.acronym() : abbreviated();
            case "JM" ->
                random.nextInt(3) == 0
                        ? titles.journal()
                        : random.nextInt(7) == 0
                                ? periodical(false)
                                : abbreviated().replace(".", "");
            case "JFR", "JDE", "JIT" -> foreignJournal(slot);
            case "NEWS" -> periodical(true);
            case "CONF" -> titles.venue();
            case "VENUE" -> words.draw("cs-venue", random);
            case "P" -> publisher();
            case "L" -> location();
            case "CLASSICAL" -> words.draw("classical", random);
            default -> words.draw(slot.toLowerCase(Locale.ROOT), random);
        };
    }

    private String periodical(boolean news) {
        return news && random.nextInt(5) == 0
                ? "The " + words.draw("place", random) + " " + words.draw("newspaper", random)
                : words.draw("periodical", random);
    }

    private String foreignJournal(String slot) {
        String language = slot.equals("JFR") ? "fr" : slot.equals("JDE") ? "de" : "it";
        return random.nextInt(6) == 0
                ? titles.acronym()
                : words.draw("journal-" + language, random)
                        + (random.nextBoolean() ? "" : " " + words.draw(language, random));
    }

    private String abbreviated() {
        StringBuilder name = new StringBuilder(random.nextInt(3) == 0 ? "J." : words.draw("abbr", random));
        int more = 1 + random.nextInt(3);
        for (int i = 0; i < more; i++) {
            name.append(' ').append(words.draw("abbr", random));
        }
        return name.append(random.nextInt(8) == 0 ? " " + (char) ('A' + random.nextInt(5)) : "")
                .toString();
    }

    private String publisher() {
        return switch (random.nextInt(14)) {
            case 0 -> words.draw("surname", random) + " " + words.draw("publisher-end", random);
            case 1 -> titles.pseudo() + " " + words.draw("publisher-end", random);
            case 2 -> "University of " + words.draw("place", random) + " Press";
            case 3 -> words.draw("surname", random) + " & " + words.draw("surname", random);
            case 4 -> words.draw("org", random);
            case 5 -> titles.pseudo();
            default -> words.draw("publisher", random);
        };
    }

    private String location() {
        String place = random.nextInt(9) == 0 ? titles.pseudo() : words.draw("place", random);
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> place + ", " + words.draw("state", random);
            case 3 -> place + ", " + words.draw("country", random);
            case 4 -> random.nextInt(4) == 0 ? place + " and " + words.draw("place", random) : place;
            default -> place;
        };
    }
}
