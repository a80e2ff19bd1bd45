package dev.ibid.export;

import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.graph.Edge;
import dev.ibid.citation.graph.Node;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the citation graph as GraphML (Brandes et al. 2001): a directed graph, nodes with {@code key}, {@code label} and
 * {@code kind} ({@code document} or {@code work}), edges with {@code places} (how many) and {@code confidence}. Ids are
 * numbered: the schema wants name tokens, which keys such as {@code usc:50/4801} are not.
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private GraphMl() {}

    /**
     * Writes the graph in UTF-8.
     *
     * @param graph the graph
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(CitationGraph graph, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "key", "node", "string");
            key(xml, "label", "node", "string");
            key(xml, "kind", "node", "string");
            key(xml, "places", "edge", "int");
            key(xml, "confidence", "edge", "double");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "citations");
            xml.writeAttribute("edgedefault", "directed");
            Map<String, String> ids = new HashMap<>();
            for (Node node : graph.nodes()) {
                ids.put(node.key(), "n" + ids.size());
                node(xml, node, ids);
            }
            for (Edge edge : graph.edges()) {
                edge(xml, edge, ids);
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("could not write GraphML: " + e.getMessage(), e);
        }
        out.write('\n');
        out.flush();
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        line(xml);
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(XMLStreamWriter xml, Node node, Map<String, String> ids) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("node");
        xml.writeAttribute("id", ids.getOrDefault(node.key(), ""));
        data(xml, "key", CleanText.oneLine(node.key()));
        data(xml, "label", CleanText.oneLine(node.label()));
        data(xml, "kind", node instanceof Node.InCorpus ? "document" : "work");
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, Edge edge, Map<String, String> ids) throws XMLStreamException {
        line(xml);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", ids.getOrDefault(edge.from(), ""));
        xml.writeAttribute("target", ids.getOrDefault(edge.to(), ""));
        data(xml, "places", Integer.toString(edge.places().size()));
        data(xml, "confidence", String.format(Locale.ROOT, "%.3f", edge.confidence()));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
