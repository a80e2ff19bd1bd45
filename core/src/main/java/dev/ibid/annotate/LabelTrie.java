package dev.ibid.annotate;

import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All labels of a taxonomy in one trie over word forms: every label that starts at a token is found by one walk, so
 * matching is linear in the text whatever the number of labels. Immutable once built, safe for any thread.
 */
final class LabelTrie {
    private final Map<String, Integer> forms = new HashMap<>();
    private final LongIntMap edges = new LongIntMap(1 << 14);
    private final List<List<Label>> ends = new ArrayList<>();

    private LabelTrie() {
        ends.add(List.of());
    }

    static LabelTrie of(Taxonomy taxonomy) {
        LabelTrie trie = new LabelTrie();
        for (Concept concept : taxonomy.concepts()) {
            trie.add(Label.of(concept, concept.prefLabel(), false));
            concept.altLabels().forEach(label -> trie.add(Label.of(concept, label, false)));
            concept.hiddenLabels().forEach(label -> trie.add(Label.of(concept, label, false)));
            concept.contextLabels().forEach(label -> trie.add(Label.of(concept, label, true)));
        }
        return trie;
    }

    /** {@return a number for a word form that occurs in a label; -1 for any other} */
    int formId(String form) {
        Integer id = forms.get(form);
        return id == null ? -1 : id;
    }

    /** {@return the node reached from a node by a form, or {@link LongIntMap#ABSENT}; the root is 0} */
    int step(int node, int formId) {
        return edges.get((long) node << 32 | formId);
    }

    /** {@return the labels that end at a node} */
    List<Label> labelsAt(int node) {
        return ends.get(node);
    }

    private void add(Label label) {
        String[] words = label.forms();
        if (words.length == 0) {
            return;
        }
        put(words, label);
        Tokens tokens = Tokens.of(label.text());
        // "all-reduce" is printed "allreduce" too; only what the taxonomy hyphenates may be closed up.
        for (int i = 0; i + 1 < words.length; i++) {
            if (tokens.gluedBefore(i + 1) && label.acronyms().isEmpty()) {
                put(Label.join(words, i), label);
            }
        }
    }

    private void put(String[] words, Label label) {
        int node = 0;
        for (String word : words) {
            int form = forms.computeIfAbsent(word, w -> forms.size());
            int next = step(node, form);
            if (next == LongIntMap.ABSENT) {
                next = ends.size();
                ends.add(List.of());
                edges.put((long) node << 32 | form, next);
            }
            node = next;
        }
        List<Label> labels = new ArrayList<>(ends.get(node));
        labels.add(label);
        ends.set(node, List.copyOf(labels));
    }
}
