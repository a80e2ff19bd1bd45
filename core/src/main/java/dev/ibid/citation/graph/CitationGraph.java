package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who cites what in a corpus. Immutable, safe for any thread. A document that cites itself is no edge. Lists are ordered by
 * key unless said otherwise, so the same corpus always gives the same graph.
 */
public final class CitationGraph {
    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Node> byAlias = new HashMap<>();
    private final List<Edge> edges;
    private final Map<String, List<Edge>> from = new HashMap<>();
    private final Map<String, List<Edge>> to = new HashMap<>();
    private final Map<DocumentId, List<Resolution>> resolutions;
    private final Map<DocumentId, CorpusDocument> documents = new HashMap<>();
    private final KeyPlaces keyPlaces;

    private CitationGraph(GraphBuilder built) {
        built.nodes().forEach(node -> nodes.put(node.key(), node));
        nodes.values().forEach(node -> aliases(node).forEach(alias -> byAlias.putIfAbsent(alias, node)));
        edges = built.edges();
        for (Edge edge : edges) {
            from.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
            to.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
        }
        resolutions = built.resolutions();
        built.documents().forEach(document -> documents.put(document.id(), document));
        keyPlaces = new KeyPlaces(built.documents());
    }

    /**
     * {@return the graph of a corpus}
     *
     * @param documents its documents, in any order, each once
     */
    public static CitationGraph of(Collection<CorpusDocument> documents) {
        return new CitationGraph(GraphBuilder.build(documents));
    }

    /** {@return all documents of the corpus and all works that they cite} */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return all edges, by citing and then by cited node} */
    public List<Edge> edges() {
        return edges;
    }

    /**
     * {@return the node with a key, or the node that is known under it as well}
     *
     * @param key a node's key, another identifier of an external work, or a key that a document declares
     */
    public Optional<Node> findNode(String key) {
        String canonical = IdentifierKeys.canonical(key);
        return Optional.ofNullable(nodes.get(canonical)).or(() -> Optional.ofNullable(byAlias.get(canonical)));
    }

    private static List<String> aliases(Node node) {
        return switch (node) {
            case Node.InCorpus held -> held.document().keys();
            case Node.External external -> external.aliases();
        };
    }

    /**
     * {@return what was decided for the references and citations of a document; empty for an unknown document}
     *
     * @param document a document's id
     */
    public List<Resolution> resolutions(DocumentId document) {
        return resolutions.getOrDefault(document, List.of());
    }

    /**
     * {@return the references of a document in their order, each with its state and the places that point to it; empty for
     * an unknown document}
     *
     * @param document a document's id
     */
    public List<CitedReference> references(DocumentId document) {
        CorpusDocument known = documents.get(document);
        return known == null ? List.of() : CitingPlaces.of(known).references(resolutions(document));
    }

    /**
     * {@return what a document cites}
     *
     * @param document a document's id
     */
    public List<Edge> cites(DocumentId document) {
        return List.copyOf(from.getOrDefault(Node.key(document), List.of()));
    }

    /**
     * {@return who cites a node, with the places}
     *
     * @param nodeKey a node's key
     */
    public List<Edge> citedBy(String nodeKey) {
        return List.copyOf(to.getOrDefault(nodeKey, List.of()));
    }

    /**
     * {@return every place that cites a key, however it is written: the very key, a part of it, a range over it, the larger
     * unit that holds it; in order of documents and places}
     *
     * @param key a stable key, e.g. {@code cfr:15/744.21}
     */
    public List<KeyCitation> citing(String key) {
        Stream<KeyCitation> byNode = findNode(key).stream()
                .flatMap(node -> citedBy(node.key()).stream())
                .flatMap(edge -> edge.places().stream())
                .filter(place -> place.key().isEmpty())
                .map(place -> new KeyCitation(place, CitationKey.Relation.SAME));
        Map<CitingPlace, KeyCitation> distinct = new TreeMap<>();
        Stream.concat(keyPlaces.find(key), byNode).forEach(found -> distinct.putIfAbsent(found.place(), found));
        return List.copyOf(distinct.values());
    }

    /**
     * {@return the works cited by most documents, then at most places, then by key}
     *
     * @param limit how many at most
     */
    public List<CitedNode> mostCited(int limit) {
        return nodes.values().stream()
                .map(this::count)
                .filter(cited -> cited.documents() > 0)
                .sorted(Comparator.comparingInt(CitedNode::documents)
                        .thenComparingInt(CitedNode::places)
                        .reversed()
                        .thenComparing(cited -> cited.node().key()))
                .limit(limit)
                .toList();
    }

    private CitedNode count(Node node) {
        List<Edge> citing = citedBy(node.key());
        return new CitedNode(
                node,
                citing.size(),
                citing.stream().mapToInt(edge -> edge.places().size()).sum());
    }

    /**
     * {@return the nodes that are cited together with a node by the same documents, the most strongly bound first}
     *
     * @param nodeKey a node's key
     */
    public List<Relatedness> coCited(String nodeKey) {
        return related(nodeKey, to, Edge::from, from, Edge::to);
    }

    /**
     * {@return the documents that cite the same works as a document, the most strongly bound first}
     *
     * @param document a document's id
     */
    public List<Relatedness> coupled(DocumentId document) {
        return related(Node.key(document), from, Edge::to, to, Edge::from);
    }

    private List<Relatedness> related(
            String key,
            Map<String, List<Edge>> outward,
            Function<Edge, String> middle,
            Map<String, List<Edge>> inward,
            Function<Edge, String> other) {
        List<Edge> own = outward.getOrDefault(key, List.of());
        Map<String, Integer> shared = new TreeMap<>();
        for (Edge edge : own) {
            for (Edge back : inward.getOrDefault(middle.apply(edge), List.of())) {
                shared.merge(other.apply(back), 1, Integer::sum);
            }
        }
        shared.remove(key);
        return shared.entrySet().stream()
                .map(entry -> {
                    double product = (double) own.size()
                            * outward.getOrDefault(entry.getKey(), List.of()).size();
                    return new Relatedness(
                            node(entry.getKey()), entry.getValue(), entry.getValue() / Math.sqrt(product));
                })
                .sorted(Comparator.comparingDouble(Relatedness::cosine)
                        .thenComparingInt(Relatedness::shared)
                        .reversed()
                        .thenComparing(related -> related.node().key()))
                .toList();
    }

    private Node node(String key) {
        return findNode(key).orElseThrow();
    }
}
