package dev.ibid.export;

import dev.ibid.citation.graph.PersonName;
import dev.ibid.citation.graph.PublicationDate;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes bibliographies as RIS (Research Information Systems): lines of a two-letter tag, two blanks, hyphen, blank and
 * value, ended by CR LF; each value is on one line.
 */
public final class Ris {
    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "JOUR",
            "article-magazine", "MGZN",
            "article-newspaper", "NEWS",
            "book", "BOOK",
            "chapter", "CHAP",
            "paper-conference", "CONF",
            "report", "RPRT",
            "thesis", "THES",
            "webpage", "ELEC");

    private static final Pattern PAGES = Pattern.compile("(\\S+?)\\s*[-\u2013\u2014]+\\s*(\\S+)");

    private Ris() {}

    /**
     * Writes records.
     *
     * @param items the items, in the order in which they are written
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(List<BibliographyItem> items, Writer out) throws IOException {
        for (BibliographyItem item : items) {
            line("TY", TYPES.getOrDefault(item.type(), "GEN"), out);
            line("ID", CleanText.oneLine(item.id()), out);
            names("AU", item.fields().getOrDefault("author", ""), out);
            names("ED", item.fields().getOrDefault("editor", ""), out);
            field("TI", "title", item, out);
            field("T2", "container-title", item, out);
            date(item.fields().getOrDefault("issued", ""), out);
            field("VL", "volume", item, out);
            field("IS", item.find("issue").isPresent() ? "issue" : "number", item, out);
            pages(item.fields().getOrDefault("page", ""), out);
            field("PB", "publisher", item, out);
            field("CY", "publisher-place", item, out);
            field("SN", item.find("ISBN").isPresent() ? "ISBN" : "ISSN", item, out);
            field("DO", "DOI", item, out);
            field("UR", "URL", item, out);
            field("N1", "note", item, out);
            line("ER", "", out);
        }
        out.flush();
    }

    private static void field(String tag, String name, BibliographyItem item, Writer out) throws IOException {
        if (item.find(name).isPresent()) {
            line(tag, item.fields().getOrDefault(name, ""), out);
        }
    }

    private static void names(String tag, String joined, Writer out) throws IOException {
        for (PersonName name : PersonName.list(joined)) {
            boolean whole = name.institution() || name.given().isEmpty();
            line(tag, whole ? name.family() : name.family() + ", " + name.given(), out);
        }
    }

    private static void date(String issued, Writer out) throws IOException {
        PublicationDate date = PublicationDate.parse(issued);
        if (date.year() > 0) {
            line("PY", Integer.toString(date.year()), out);
        }
        if (date.month() > 0) {
            String day = date.day() > 0 ? String.format(Locale.ROOT, "%02d", date.day()) : "";
            line("DA", String.format(Locale.ROOT, "%04d/%02d/%s", date.year(), date.month(), day), out);
        }
    }

    private static void pages(String pages, Writer out) throws IOException {
        Matcher range = PAGES.matcher(pages);
        if (range.matches()) {
            line("SP", range.group(1), out);
            line("EP", range.group(2), out);
        } else if (!pages.isEmpty()) {
            line("SP", pages, out);
        }
    }

    private static void line(String tag, String value, Writer out) throws IOException {
        out.write(tag + "  - " + value + "\r\n");
    }
}
