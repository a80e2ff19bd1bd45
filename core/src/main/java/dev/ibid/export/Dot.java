package dev.ibid.export;

import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.graph.Edge;
import dev.ibid.citation.graph.Node;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the citation graph in the DOT language of Graphviz: documents as boxes, works outside the corpus as ellipses,
 * edges with the number of citing places.
 */
public final class Dot {
    private Dot() {}

    /**
     * Writes the graph in UTF-8.
     *
     * @param graph the graph
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(CitationGraph graph, Writer out) throws IOException {
        out.write("digraph citations {\n");
        for (Node node : graph.nodes()) {
            String shape = node instanceof Node.InCorpus ? "box" : "ellipse";
            out.write("  " + quoted(node.key()) + " [label=" + quoted(node.label()) + ", shape=" + shape + "];\n");
        }
        for (Edge edge : graph.edges()) {
            String places = Integer.toString(edge.places().size());
            out.write("  " + quoted(edge.from()) + " -> " + quoted(edge.to()) + " [label=" + quoted(places) + "];\n");
        }
        out.write("}\n");
        out.flush();
    }

    /**
     * A quoted string. DOT knows one escape, of the quotation mark; a backslash starts an escape of labels, so it is
     * doubled, which also keeps one before the closing mark from escaping it.
     */
    private static String quoted(String text) {
        return "\"" + CleanText.oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
