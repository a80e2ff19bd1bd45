package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the documents that are, or hold, what a key names. In this order:
 *
 * <ol>
 *   <li>the document declares the very key;
 *   <li>the document declares a key that contains it: of a title, part, section or range of the law; the narrowest wins;
 *   <li>the document declares a title, chapter, subchapter or subpart of the same title and a heading of it names the
 *       cited section or its part: what a chapter holds cannot be told from the key;
 *   <li>the document holds the Commerce Control List (15 CFR part 774, Supplement No. 1) and a control classification
 *       number is cited.
 * </ol>
 */
final class KeyMatcher {
    /** The list of controlled items stands in this supplement. */
    private static final CitationKey CONTROL_LIST = CitationKey.parse("cfr:15/774/supp-1");

    private final Map<String, List<Declared>> exact = new HashMap<>();
    private final Map<String, List<Declared>> byTitle = new HashMap<>();
    private final List<Declared> controlLists = new ArrayList<>();
    private final Map<DocumentId, SectionFinder> sections = new HashMap<>();

    private record Declared(CorpusDocument document, int order, CitationKey key) {}

    /** @param section where it stands in the document, if a heading names it */
    record Match(CorpusDocument document, int order, boolean exact, Optional<Section> section, String because) {}

    /** @param documents in the order in which equals are preferred */
    KeyMatcher(List<CorpusDocument> documents) {
        for (int order = 0; order < documents.size(); order++) {
            CorpusDocument document = documents.get(order);
            for (String text : document.keys()) {
                Declared declared = new Declared(document, order, CitationKey.parse(IdentifierKeys.canonical(text)));
                exact.computeIfAbsent(declared.key().key(), k -> new ArrayList<>())
                        .add(declared);
                byTitle.computeIfAbsent(bucket(declared.key()), k -> new ArrayList<>())
                        .add(declared);
                sections.computeIfAbsent(document.id(), id -> new SectionFinder(document.sections()));
                if (declared.key().contains(CONTROL_LIST) || holdsAsChapter(declared, CONTROL_LIST)) {
                    controlLists.add(declared);
                }
            }
        }
    }

    private static String bucket(CitationKey key) {
        return key.scheme() + ":" + (key.path().isEmpty() ? "" : key.path().getFirst());
    }

    /** Documents in order of preference; empty if none is or holds what is cited. */
    List<Match> find(CitationKey cited) {
        List<Declared> same = exact.getOrDefault(cited.key(), List.of());
        if (!same.isEmpty()) {
            return same.stream()
                    .map(d -> match(d, cited, true, "declares " + d.key().key()))
                    .toList();
        }
        List<Declared> sameTitle = byTitle.getOrDefault(bucket(cited), List.of());
        List<Match> found = new ArrayList<>();
        sameTitle.stream()
                .filter(d -> d.key().contains(cited))
                .sorted(Comparator.comparingInt((Declared d) -> -d.key().path().size())
                        .thenComparingInt(Declared::order))
                .forEach(d ->
                        found.add(match(d, cited, false, "declares " + d.key().key() + ", which holds it")));
        sameTitle.stream()
                .filter(d -> holdsAsChapter(d, cited))
                .forEach(d ->
                        found.add(match(d, cited, false, "declares " + d.key().key() + " and has a heading for it")));
        if (cited.scheme().equals("eccn")) {
            controlLists.forEach(d -> found.add(match(d, cited, false, "holds the Commerce Control List")));
        }
        return List.copyOf(found);
    }

    private boolean holdsAsChapter(Declared declared, CitationKey cited) {
        return mayHoldAsChapter(declared.key(), cited) && finder(declared).holds(cited);
    }

    private static boolean mayHoldAsChapter(CitationKey declared, CitationKey cited) {
        String narrowest = declared.path().isEmpty() ? "" : declared.path().getLast();
        boolean unit =
                narrowest.startsWith("ch-") || narrowest.startsWith("subch-") || narrowest.startsWith("subpart-");
        return unit
                && !cited.path().isEmpty()
                && declared.scheme().equals(cited.scheme())
                && declared.path().getFirst().equals(cited.path().getFirst())
                && !declared.contains(cited);
    }

    private SectionFinder finder(Declared declared) {
        return sections.getOrDefault(declared.document().id(), new SectionFinder(List.of()));
    }

    private Match match(Declared declared, CitationKey cited, boolean exactly, String because) {
        return new Match(
                declared.document(), declared.order(), exactly, finder(declared).find(cited), because);
    }
}
