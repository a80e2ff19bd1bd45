package dev.ibid.citation.graph;

import dev.ibid.citation.Reference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a reference says of the work it names, ready for comparison. */
record CitedWork(NormalizedTitle title, List<PersonName> authors, PublicationDate date, String text) {
    static CitedWork of(Reference reference) {
        Map<String, String> fields = reference.fields();
        return new CitedWork(
                NormalizedTitle.of(fields.getOrDefault("title", "")),
                PersonName.list(fields.getOrDefault("author", fields.getOrDefault("editor", ""))),
                PublicationDate.parse(fields.getOrDefault("issued", fields.getOrDefault("date", ""))),
                reference.text());
    }

    /** Longer titles are the same work if they start with the same words, by the same author in the same year. */
    private static final int WORDS_IN_KEY = 16;

    /** A key for a work without identifier: first author, year and the words of the title. */
    String key() {
        String author = authors.isEmpty() ? "" : authors.getFirst().comparable();
        String year = date.year() == 0 ? "" : Integer.toString(date.year());
        return "work:"
                + String.join(
                        "-",
                        Stream.of(author, year, String.join("-", first(title.words())))
                                .filter(part -> !part.isEmpty())
                                .toList());
    }

    private static List<String> first(String words) {
        return Arrays.stream(words.split(" ", -1)).limit(WORDS_IN_KEY).toList();
    }

    List<String> surnames() {
        return authors.stream()
                .map(PersonName::comparable)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
