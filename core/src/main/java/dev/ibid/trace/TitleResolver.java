package dev.ibid.trace;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Resolves by what documents say of themselves: keys they declare, their titles, and the names of their authors. */
final class TitleResolver implements CitationResolver {
    /** A shorter title may turn up in a reference by chance, unless an author stands beside it. */
    private static final int MIN_TITLE_WORDS = 4;

    private static final int MIN_NAME_LETTERS = 4;
    private static final Pattern INSTITUTION = Pattern.compile("\\b(?:of|on|for|and|the|The)\\b|^\\S+$");

    private final List<Entry> entries;

    private TitleResolver(List<Entry> entries) {
        this.entries = entries;
    }

    static TitleResolver of(IndexSnapshot snapshot) throws CorpusException {
        List<Entry> entries = new ArrayList<>();
        for (DocumentId id : snapshot.documentIds()) {
            entries.add(Entry.of(id, snapshot.readInfo(id).metadata()));
        }
        return new TitleResolver(List.copyOf(entries));
    }

    @Override
    public List<DocumentId> resolve(Citation citation, Optional<Reference> reference) {
        String key = citation.normalized();
        String referenceKey = reference.map(Reference::key).orElse("");
        String words = words(reference.map(Reference::text).orElse(citation.text()));
        return matching(
                entry -> entry.keys().contains(key) || entry.keys().contains(referenceKey) || entry.isTitledIn(words));
    }

    @Override
    public List<DocumentId> namedIn(String sentence) {
        String words = words(sentence);
        String names = Tokenizer.tokens(sentence).stream()
                .filter(Token::capital)
                .map(Token::norm)
                .collect(Collectors.joining("  ", " ", " "));
        List<DocumentId> named = matching(entry ->
                entry.surnames().stream().anyMatch(name -> words.contains(name) && names.contains(firstWord(name))));
        List<DocumentId> dated = matching(entry ->
                named.contains(entry.id()) && !entry.year().isEmpty() && words.contains(" " + entry.year() + " "));
        return dated.isEmpty() ? named : dated;
    }

    private static String firstWord(String name) {
        return " " + name.strip().split(" ")[0] + " ";
    }

    private List<DocumentId> matching(Predicate<Entry> condition) {
        return entries.stream().filter(condition).map(Entry::id).toList();
    }

    /** Returns the words of a text between single spaces, one at either end. */
    private static String words(String text) {
        return Tokenizer.norms(text).stream().collect(Collectors.joining(" ", " ", " "));
    }

    private record Entry(
            DocumentId id, Set<String> keys, String title, String mainTitle, Set<String> surnames, String year) {
        static Entry of(DocumentId id, DocumentMetadata metadata) {
            String main = metadata.title().contains(":")
                    ? metadata.title().substring(0, metadata.title().indexOf(':'))
                    : metadata.title();
            Set<String> surnames = metadata.authors().stream()
                    .filter(author -> !INSTITUTION.matcher(author).find())
                    .map(Entry::surname)
                    .filter(name -> name.strip().length() >= MIN_NAME_LETTERS)
                    .collect(Collectors.toUnmodifiableSet());
            String year = metadata.date().length() >= 4 ? metadata.date().substring(0, 4) : "";
            return new Entry(id, Set.copyOf(metadata.declares()), words(metadata.title()), words(main), surnames, year);
        }

        private static String surname(String author) {
            String name = author.contains(",")
                    ? author.substring(0, author.indexOf(','))
                    : author.substring(author.strip().lastIndexOf(' ') + 1);
            return words(name);
        }

        boolean isTitledIn(String words) {
            boolean author = surnames.stream().anyMatch(words::contains);
            return isIn(title, author, words) || isIn(mainTitle, author, words) && author;
        }

        private static boolean isIn(String title, boolean author, String words) {
            int length = title.strip().split(" ").length;
            return !title.isBlank() && words.contains(title) && (length >= MIN_TITLE_WORDS || author && length >= 2);
        }
    }
}
