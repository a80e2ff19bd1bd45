package dev.ibid.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.graph.CorpusDocument;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GraphFormatsTest {
    private static final String HOSTILE = "He said \"no\"; <a> & ]]> \\\" -> b\n} \\";
    private final CorpusDocument memo = document("memo", HOSTILE + "\u0000\ud800", List.of("fr:87/62186"), List.of());
    private final CorpusDocument reply =
            document("reply", "A reply", List.of(), List.of("fr:87/62186", "usc:50/4801", "usc:50/4801"));
    private final CitationGraph graph = CitationGraph.of(List.of(memo, reply));

    private static CorpusDocument document(String name, String title, List<String> keys, List<String> cited) {
        List<Citation> citations = new java.util.ArrayList<>();
        for (String key : cited) {
            int at = citations.size() * 20;
            citations.add(Citation.of(new Span(at, at + 5), "words", key.substring(0, key.indexOf(':')), key));
        }
        return new CorpusDocument(
                DocumentId.ofText(name),
                name,
                title,
                List.of(),
                "",
                "",
                keys,
                List.of(),
                List.of(),
                new CitationLayer(citations, List.of()));
    }

    @Test
    void graphMlIsWellFormedAndHoldsEveryNodeAndEdge() throws Exception {
        StringWriter out = new StringWriter();
        GraphMl.write(graph, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document xml = factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
        String ns = "http://graphml.graphdrawing.org/xmlns";
        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo(ns);
        assertThat(xml.getElementsByTagNameNS(ns, "node").getLength()).isEqualTo(3);
        NodeList edges = xml.getElementsByTagNameNS(ns, "edge");
        assertThat(edges.getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagNameNS(ns, "node").item(0).getTextContent()
                        + xml.getElementsByTagNameNS(ns, "node").item(1).getTextContent())
                .contains("He said \"no\"; <a> & ]]> \\\" -> b } \\");
        assertThat(edges.item(1).getTextContent()).isEqualTo("21.000");
        assertSameGraph(new GraphMLImporter<>(), out.toString());
    }

    @Test
    void dotIsReadByAnIndependentParser() {
        StringWriter out = new StringWriter();
        assertThat(graph.nodes()).hasSize(3);
        org.assertj.core.api.Assertions.assertThatCode(() -> Dot.write(graph, out))
                .doesNotThrowAnyException();
        DOTImporter<Integer, DefaultEdge> importer = new DOTImporter<>();
        Map<String, String> labels = new HashMap<>();
        importer.addVertexAttributeConsumer((vertex, attribute) -> {
            if (vertex.getSecond().equals("label")) {
                labels.put(attribute.getValue(), "");
            }
        });
        assertSameGraph(importer, out.toString());
        assertThat(labels.keySet()).contains("A reply", "usc:50/4801").hasSize(3);
    }

    private void assertSameGraph(GraphImporter<Integer, DefaultEdge> importer, String text) {
        DirectedPseudograph<Integer, DefaultEdge> read = new DirectedPseudograph<>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createSupplier(DefaultEdge.class), false);
        importer.importGraph(read, new StringReader(text));
        assertThat(read.vertexSet()).hasSize(graph.nodes().size());
        assertThat(read.edgeSet()).hasSize(graph.edges().size());
    }
}
