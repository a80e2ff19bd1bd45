package dev.ibid.citation.graph;

import dev.ibid.citation.graph.MatchRule.Agreement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the documents that a reference may name, by title, authors and year. */
final class TitleMatcher {
    /** A reference is a few lines; in longer text a title may occur for any reason. */
    private static final int LONGEST_TEXT = 1500;

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparingInt(scored -> scored.entry().order());

    private final List<Entry> entries;
    private final TitleIndex index;

    /** A document as compared; {@code order} is its rank where documents are otherwise equal. */
    record Entry(CorpusDocument document, int order, NormalizedTitle title, List<String> names, int year) {}

    record Scored(Entry entry, double score, String because) {
        Candidate candidate() {
            return new Candidate(entry.document().id(), score, because);
        }

        /** Whether both are the same work in two files, as a brief and its poster: same title, year and authors. */
        boolean isSameWork(Scored other) {
            Entry a = entry;
            Entry b = other.entry;
            boolean alike = !a.title().isEmpty()
                    && a.title().compact().equals(b.title().compact())
                    && a.year() == b.year()
                    && MatchRule.authors(a.names(), b.names()) != Agreement.DIFFER;
            return a.order() == b.order() || alike;
        }
    }

    /** @param documents in the order in which equals are preferred */
    TitleMatcher(List<CorpusDocument> documents) {
        entries = new ArrayList<>(documents.size());
        for (CorpusDocument document : documents) {
            entries.add(entry(document, entries.size()));
        }
        index = new TitleIndex(entries.stream().map(Entry::title).toList());
    }

    private static Entry entry(CorpusDocument document, int order) {
        List<String> names = Stream.concat(
                        document.authors().stream()
                                .flatMap(author -> PersonName.list(author).stream())
                                .map(PersonName::comparable),
                        Stream.of(NormalizedTitle.compact(document.publisher())))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Entry(
                document,
                order,
                NormalizedTitle.of(document.title()),
                names,
                PublicationDate.parse(document.date()).year());
    }

    /** Documents whose title is like the reference's, the best first, none below {@link MatchRule#SHOWN}. */
    List<Scored> byTitle(CitedWork work) {
        if (work.title().isEmpty()) {
            return List.of();
        }
        List<String> surnames = work.surnames();
        List<Scored> scored = new ArrayList<>();
        for (int number : index.near(work.title().words())) {
            Entry entry = entries.get(number);
            double title = work.title().similarity(entry.title());
            Agreement authors = MatchRule.authors(surnames, entry.names());
            Agreement year = MatchRule.years(work.date().year(), entry.year());
            int words = Math.min(work.title().wordCount(), entry.title().wordCount());
            add(
                    scored,
                    entry,
                    MatchRule.confidence(title, words, authors, year),
                    MatchRule.because(title, authors, year));
        }
        return scored.stream().sorted(BEST_FIRST).toList();
    }

    /** Documents whose whole or main title stands in the words of the reference, with an author or, if long, the year. */
    List<Scored> inText(CitedWork work) {
        String text =
                work.text().substring(0, Math.min(LONGEST_TEXT, work.text().length()));
        String words = NormalizedTitle.words(text);
        String padded = " " + words + " ";
        List<Scored> scored = new ArrayList<>();
        for (int number : index.near(words)) {
            Entry entry = entries.get(number);
            boolean whole = holds(padded, entry.title().words(), entry.title().wordCount());
            boolean main =
                    holds(padded, entry.title().mainWords(), entry.title().mainWordCount());
            if (whole || main) {
                double title = whole ? 1 : MatchRule.IN_TEXT;
                Agreement authors = named(padded, entry.names()) ? Agreement.AGREE : Agreement.UNKNOWN;
                Agreement year = entry.year() > 0 && padded.contains(" " + entry.year())
                        ? Agreement.AGREE
                        : MatchRule.years(work.date().year(), entry.year());
                int count = whole ? entry.title().wordCount() : entry.title().mainWordCount();
                double score = MatchRule.IN_TEXT * MatchRule.confidence(title, count, authors, year);
                add(scored, entry, score, "title in the text, " + MatchRule.because(title, authors, year));
            }
        }
        return scored.stream().sorted(BEST_FIRST).toList();
    }

    /** Documents by one of these authors in this year. */
    List<Scored> byAuthorAndYear(List<String> surnames, int year) {
        List<Scored> scored = new ArrayList<>();
        for (Entry entry : entries) {
            boolean agree = MatchRule.authors(surnames, entry.names()) == Agreement.AGREE && entry.year() == year;
            if (agree && year > 0) {
                add(scored, entry, MatchRule.AUTHOR_AND_YEAR, "author and year agree, no title is given");
            }
        }
        return scored;
    }

    private static void add(List<Scored> scored, Entry entry, double score, String because) {
        if (score >= MatchRule.SHOWN) {
            scored.add(new Scored(entry, score, because));
        }
    }

    private static boolean holds(String padded, String title, int words) {
        return words >= MatchRule.TELLING_WORDS - 1 && padded.contains(" " + title + " ");
    }

    private static boolean named(String padded, List<String> names) {
        String compact = padded.replace(" ", "");
        return names.stream()
                .anyMatch(name -> name.length() > 3 ? compact.contains(name) : padded.contains(" " + name + " "));
    }
}
