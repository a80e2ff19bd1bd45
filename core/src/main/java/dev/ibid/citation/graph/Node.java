package dev.ibid.citation.graph;

import dev.ibid.document.DocumentId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A node of the citation graph: a document of the corpus or a work outside it. */
public sealed interface Node permits Node.InCorpus, Node.External {
    /** {@return the node's stable key} */
    String key();

    /** {@return what to call it: its title, or its key where no title is known} */
    String label();

    /**
     * {@return the key of a document's node}
     *
     * @param document a document's id
     */
    static String key(DocumentId document) {
        return "doc:" + document.sha256();
    }

    /**
     * A document of the corpus.
     *
     * @param document the document
     */
    record InCorpus(CorpusDocument document) implements Node {
        @Override
        public String key() {
            return document.nodeKey();
        }

        @Override
        public String label() {
            return document.title().isEmpty() ? document.source() : document.title();
        }
    }

    /**
     * A work outside the corpus, gathered from all who cite it.
     *
     * @param key its most telling identifier ({@code doi:…}, {@code arxiv:…}, {@code cfr:…}, {@code url:…}); for a work
     *     without one {@code work:} with author, year and title
     * @param title title as most often cited; empty for a source of law
     * @param aliases all identifiers under which it is cited, in order
     * @param fields CSL variables of the fullest reference to it, in key order; empty for a source of law
     */
    record External(String key, String title, List<String> aliases, Map<String, String> fields) implements Node {
        /** Copies the collections. */
        public External {
            aliases = List.copyOf(aliases);
            fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        }

        @Override
        public String label() {
            return title.isEmpty() ? key : title;
        }
    }
}
