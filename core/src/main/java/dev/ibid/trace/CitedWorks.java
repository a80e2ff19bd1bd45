package dev.ibid.trace;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what a sentence cites, and which documents of the corpus that is. */
final class CitedWorks {
    /** A note mark may stand behind the full stop and so just outside the sentence. */
    private static final int MARK_AFTER = 6;

    private final CitationResolver resolver;

    CitedWorks(CitationResolver resolver) {
        this.resolver = resolver;
    }

    List<CitedWork> of(AnnotatedDocument document, Span sentence) {
        List<CitedWork> works = new ArrayList<>();
        List<Reference> references = document.citations().references();
        for (Citation citation : document.citations().citations()) {
            int start = citation.span().start();
            if (start >= sentence.start() && start < nextSentence(document, sentence)) {
                Optional<Reference> reference = citation.reference() >= 0 && citation.reference() < references.size()
                        ? Optional.of(references.get(citation.reference()))
                        : Optional.empty();
                works.add(new CitedWork(
                        Optional.of(citation),
                        reference,
                        without(document.source().id(), resolver.resolve(citation, reference))));
            }
        }
        List<DocumentId> named = without(
                document.source().id(),
                resolver.namedIn(sentence.of(document.source().text())));
        if (!named.isEmpty()
                && works.stream().noneMatch(work -> work.documents().containsAll(named))) {
            works.add(new CitedWork(Optional.empty(), Optional.empty(), named));
        }
        return List.copyOf(works);
    }

    List<CitedWork> namedIn(String text) {
        List<DocumentId> named = resolver.namedIn(text);
        return named.isEmpty() ? List.of() : List.of(new CitedWork(Optional.empty(), Optional.empty(), named));
    }

    /** Returns the documents of all works, in order of id. */
    static Set<DocumentId> documents(List<CitedWork> works) {
        Set<DocumentId> all = new TreeSet<>();
        works.forEach(work -> all.addAll(work.documents()));
        return all;
    }

    private static int nextSentence(AnnotatedDocument document, Span sentence) {
        int limit = sentence.end() + MARK_AFTER;
        return document.sentences().stream()
                .map(other -> other.span().start())
                .filter(start -> start >= sentence.end())
                .min(Integer::compare)
                .map(next -> Math.min(next, limit))
                .orElse(limit);
    }

    private static List<DocumentId> without(DocumentId own, List<DocumentId> documents) {
        return documents.stream().filter(id -> !id.equals(own)).toList();
    }
}
