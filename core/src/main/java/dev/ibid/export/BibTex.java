package dev.ibid.export;

import dev.ibid.citation.graph.PersonName;
import dev.ibid.citation.graph.PublicationDate;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes bibliographies as BibTeX (Patashnik 1988) in UTF-8, which LaTeX reads by default since 2018. Letters stay as they
 * are; characters that TeX takes for commands are escaped so that braces always balance. Citation keys are plain ASCII:
 * first author, year and first word of the title, with a letter where two would be the same.
 */
public final class BibTex {
    private static final Map<String, String> TYPES = Map.of(
            "article-journal", "article",
            "article-magazine", "article",
            "article-newspaper", "article",
            "book", "book",
            "chapter", "incollection",
            "paper-conference", "inproceedings",
            "report", "techreport",
            "thesis", "phdthesis");

    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\', "{\\textbackslash}",
            (int) '{', "{\\textbraceleft}",
            (int) '}', "{\\textbraceright}",
            (int) '~', "{\\textasciitilde}",
            (int) '^', "{\\textasciicircum}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private final Set<String> used = new HashSet<>();
    private final Writer out;

    private BibTex(Writer out) {
        this.out = out;
    }

    /**
     * Writes entries.
     *
     * @param items the items, in the order in which they are written
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(List<BibliographyItem> items, Writer out) throws IOException {
        BibTex writer = new BibTex(out);
        for (BibliographyItem item : items) {
            writer.write(item);
        }
        out.flush();
    }

    private void write(BibliographyItem item) throws IOException {
        String type = TYPES.getOrDefault(item.type(), "misc");
        out.write("@" + type + "{" + key(item) + ",\n");
        for (Map.Entry<String, String> field : fields(item, type).entrySet()) {
            out.write("  " + field.getKey() + " = {" + field.getValue() + "},\n");
        }
        out.write("}\n\n");
    }

    private static Map<String, String> fields(BibliographyItem item, String type) {
        Map<String, String> fields = new TreeMap<>();
        item.find("author").ifPresent(names -> fields.put("author", names(names)));
        item.find("editor").ifPresent(names -> fields.put("editor", names(names)));
        item.find("title").ifPresent(title -> fields.put("title", "{" + escape(title) + "}"));
        String container = type.equals("article") ? "journal" : "booktitle";
        item.find("container-title").ifPresent(title -> fields.put(container, escape(title)));
        String publisher =
                type.equals("techreport") ? "institution" : type.equals("phdthesis") ? "school" : "publisher";
        item.find("publisher").ifPresent(name -> fields.put(publisher, escape(name)));
        item.find("publisher-place").ifPresent(place -> fields.put("address", escape(place)));
        item.find("volume").ifPresent(volume -> fields.put("volume", escape(volume)));
        item.find("issue").or(() -> item.find("number")).ifPresent(number -> fields.put("number", escape(number)));
        item.find("page")
                .ifPresent(pages -> fields.put("pages", escape(pages.replaceAll("\\s*[-\u2013\u2014]+\\s*", "--"))));
        item.find("DOI").ifPresent(doi -> fields.put("doi", verbatim(doi)));
        item.find("URL").ifPresent(url -> fields.put("url", verbatim(url)));
        item.find("ISBN").ifPresent(isbn -> fields.put("isbn", escape(isbn)));
        item.find("note").ifPresent(note -> fields.put("note", escape(note)));
        item.find("issued").ifPresent(issued -> date(issued, fields));
        return fields;
    }

    private static void date(String issued, Map<String, String> fields) {
        PublicationDate date = PublicationDate.parse(issued);
        fields.put("year", date.year() == 0 ? escape(issued) : Integer.toString(date.year()));
        if (date.month() > 0) {
            fields.put("month", Integer.toString(date.month()));
        }
    }

    /** Institutions go in braces, or BibTeX would look for a family name in them. */
    private static String names(String joined) {
        List<String> names = PersonName.list(joined).stream()
                .map(name -> name.institution()
                        ? "{" + escape(name.family()) + "}"
                        : escape(name.family()) + ", " + escape(name.given()))
                .toList();
        return String.join(" and ", names);
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            String command = ESCAPED.get(c);
            if (command == null) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(command);
            }
        });
        return escaped.toString();
    }

    /** Styles print addresses verbatim; only what would unbalance the entry is percent-encoded. */
    private static String verbatim(String address) {
        return address.replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D")
                .replace(" ", "%20");
    }

    private String key(BibliographyItem item) {
        List<PersonName> authors = PersonName.list(item.fields().getOrDefault("author", ""));
        String author = authors.isEmpty() ? "anon" : ascii(authors.getFirst().family());
        int year =
                PublicationDate.parse(item.fields().getOrDefault("issued", "")).year();
        String word = "";
        for (String candidate : item.fields().getOrDefault("title", "").split("\\s+", -1)) {
            word = word.isEmpty() && ascii(candidate).length() > 3 ? ascii(candidate) : word;
        }
        String stem = (author.isEmpty() ? "anon" : author) + (year == 0 ? "" : year) + word;
        String key = stem;
        for (int n = 2; !used.add(key); n++) {
            key = stem + "-" + n;
        }
        return key;
    }

    private static String ascii(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
