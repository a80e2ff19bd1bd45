package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.citation.graph.Resolution.State;
import dev.ibid.document.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a graph is made of: decisions with their final targets, nodes, edges. */
record GraphBuilder(
        List<CorpusDocument> documents,
        Map<DocumentId, List<Resolution>> resolutions,
        List<Node> nodes,
        List<Edge> edges) {

    static GraphBuilder build(Collection<CorpusDocument> corpus) {
        List<CorpusDocument> documents =
                corpus.stream().sorted(Comparator.comparing(CorpusDocument::id)).toList();
        Resolver resolver = Resolver.over(documents);
        Map<DocumentId, List<Resolution>> first = new TreeMap<>();
        WorkCatalogue catalogue = new WorkCatalogue();
        for (CorpusDocument document : documents) {
            List<Resolution> decided = resolver.resolve(document);
            catalogue(document, decided, catalogue);
            first.put(document.id(), decided);
        }
        List<Node.External> works = catalogue.gather();
        Map<DocumentId, List<Resolution>> resolutions = new TreeMap<>();
        Map<String, String> keyByAlias = new HashMap<>();
        works.forEach(work -> work.aliases().forEach(alias -> keyByAlias.put(alias, work.key())));
        first.forEach((id, decided) -> resolutions.put(
                id, decided.stream().map(r -> catalogue.settle(r, keyByAlias)).toList()));
        List<Node> nodes = new ArrayList<>(works);
        documents.forEach(document -> nodes.add(new Node.InCorpus(document)));
        return new GraphBuilder(documents, resolutions, nodes, edges(documents, resolutions));
    }

    private static void catalogue(CorpusDocument document, List<Resolution> decided, WorkCatalogue catalogue) {
        EntrySpans entries = EntrySpans.of(document.citations());
        for (Resolution resolution : decided) {
            int index = resolution.reference();
            if (resolution.state() == State.EXTERNAL && index == Citation.NO_REFERENCE) {
                catalogue.add(resolution);
            } else if (resolution.state() == State.EXTERNAL) {
                Reference reference = document.citations().references().get(index);
                catalogue.add(resolution, StatedKeys.of(reference, entries.citationsIn(index)), reference);
            }
        }
    }

    private static List<Edge> edges(List<CorpusDocument> documents, Map<DocumentId, List<Resolution>> resolutions) {
        List<Edge> edges = new ArrayList<>();
        for (CorpusDocument document : documents) {
            CitingPlaces places = CitingPlaces.of(document);
            Map<String, List<Resolution>> byTarget = new TreeMap<>();
            for (Resolution resolution : resolutions.getOrDefault(document.id(), List.of())) {
                String target = resolution.target();
                if (!target.isEmpty() && !target.equals(document.nodeKey())) {
                    byTarget.computeIfAbsent(target, key -> new ArrayList<>()).add(resolution);
                }
            }
            byTarget.forEach((target, decided) -> edges.add(edge(document, target, decided, places)));
        }
        return List.copyOf(edges);
    }

    private static Edge edge(CorpusDocument document, String target, List<Resolution> decided, CitingPlaces places) {
        List<CitingPlace> all = decided.stream()
                .flatMap(resolution -> places.of(resolution).stream())
                .distinct()
                .sorted()
                .toList();
        double confidence =
                decided.stream().mapToDouble(Resolution::confidence).max().orElse(0);
        return new Edge(document.nodeKey(), target, confidence, withoutEntriesAround(all));
    }

    /** An entry that holds a citation of the same work is not a second place. */
    private static List<CitingPlace> withoutEntriesAround(List<CitingPlace> places) {
        List<CitingPlace> kept = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            CitingPlace place = places.get(i);
            boolean around = i + 1 < places.size()
                    && place.span().contains(places.get(i + 1).span());
            if (!around) {
                kept.add(place);
            }
        }
        return kept;
    }
}
