package dev.ibid.citation.graph;

import dev.ibid.citation.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gathers the references and citations that name one work outside the corpus. Two are one work if they share an identifier,
 * or the normalised title and the year (a short title needs the first author as well); chains of such links count.
 */
final class WorkCatalogue {
    /** Two titles less alike than this are two works, though they give one web address. */
    private static final double SAME_PAGE = 0.5;

    private final Map<String, String> parents = new HashMap<>();
    private final IdentityHashMap<Resolution, Named> named = new IdentityHashMap<>();
    private final List<Named> inOrder = new ArrayList<>();
    private final Set<String> sharedPages = new HashSet<>();

    /** One naming of a work by a reference. */
    private record Named(String key, List<String> stated, CitedWork work, Map<String, String> fields) {
        boolean isTitled() {
            return !work.title().isEmpty();
        }

        String title() {
            return fields.getOrDefault("title", "");
        }
    }

    /** A source that is named by its key alone. */
    void add(Resolution resolution) {
        union(resolution.target(), resolution.target());
    }

    /** A work as a reference names it. */
    void add(Resolution resolution, List<String> stated, Reference reference) {
        List<String> works =
                stated.stream().map(text -> CitationKey.parse(text).work()).toList();
        Named naming = new Named(resolution.target(), works, CitedWork.of(reference), reference.fields());
        named.put(resolution, naming);
        inOrder.add(naming);
    }

    /** Joins what belongs together; to be called once, after all were added. */
    List<Node.External> gather() {
        findSharedPages();
        for (Named naming : inOrder) {
            for (String alias : aliases(naming)) {
                union(ownKey(naming), alias);
            }
        }
        return nodes();
    }

    /** The decision with the key of the node that its work was gathered into. */
    Resolution settle(Resolution resolution, Map<String, String> keyByAlias) {
        Named naming = named.get(resolution);
        String alias = naming == null ? resolution.target() : ownKey(naming);
        return resolution.toward(keyByAlias.getOrDefault(alias, resolution.target()));
    }

    private void findSharedPages() {
        Map<String, NormalizedTitle> pages = new HashMap<>();
        for (Named naming : inOrder) {
            for (String key : naming.isTitled() ? naming.stated() : List.<String>of()) {
                NormalizedTitle first = pages.putIfAbsent(key, naming.work().title());
                boolean other = first != null && first.similarity(naming.work().title()) < SAME_PAGE;
                if (key.startsWith("url:") && other) {
                    sharedPages.add(key);
                }
            }
        }
    }

    private String ownKey(Named naming) {
        return naming.isTitled() && sharedPages.contains(naming.key())
                ? naming.work().key()
                : naming.key();
    }

    private List<String> aliases(Named naming) {
        List<String> aliases = new ArrayList<>();
        aliases.add(ownKey(naming));
        naming.stated().stream().filter(key -> !sharedPages.contains(key)).forEach(aliases::add);
        if (naming.isTitled()) {
            aliases.add(naming.work().key());
            NormalizedTitle title = naming.work().title();
            if (title.wordCount() >= MatchRule.TELLING_WORDS) {
                aliases.add(
                        "title:" + title.compact() + "|" + naming.work().date().year());
            }
        }
        return aliases;
    }

    private List<Node.External> nodes() {
        Map<String, List<String>> groups = new TreeMap<>();
        for (String alias : List.copyOf(parents.keySet())) {
            groups.computeIfAbsent(find(alias), root -> new ArrayList<>()).add(alias);
        }
        Map<String, List<Named>> namings = new HashMap<>();
        for (Named naming : inOrder) {
            namings.computeIfAbsent(find(ownKey(naming)), root -> new ArrayList<>())
                    .add(naming);
        }
        return groups.entrySet().stream()
                .map(group -> node(group.getValue(), namings.getOrDefault(group.getKey(), List.of())))
                .sorted(Comparator.comparing(Node.External::key))
                .toList();
    }

    private static Node.External node(List<String> aliases, List<Named> namings) {
        List<String> visible = aliases.stream()
                .filter(alias -> !alias.startsWith("title:"))
                .sorted(Comparator.comparingInt(WorkCatalogue::trust).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, String> fields = namings.stream()
                .map(Named::fields)
                .max(Comparator.comparingInt((Map<String, String> f) -> f.size())
                        .thenComparing(Map::toString))
                .orElse(Map.of());
        return new Node.External(visible.getFirst(), title(namings), visible, fields);
    }

    private static int trust(String key) {
        return key.startsWith("work:") ? Integer.MAX_VALUE : StatedKeys.trust(key);
    }

    private static String title(Collection<Named> namings) {
        Map<String, Integer> counts = new TreeMap<>();
        namings.stream()
                .map(Named::title)
                .filter(title -> !title.isEmpty())
                .forEach(title -> counts.merge(title, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private void union(String a, String b) {
        String left = find(a);
        String right = find(b);
        if (left.compareTo(right) < 0) {
            parents.put(right, left);
        } else if (left.compareTo(right) > 0) {
            parents.put(left, right);
        }
    }

    private String find(String alias) {
        String at = alias;
        String parent = parents.computeIfAbsent(at, a -> a);
        while (!parent.equals(at)) {
            String grand = parents.getOrDefault(parent, parent);
            parents.put(at, grand);
            at = grand;
            parent = parents.getOrDefault(at, at);
        }
        return at;
    }
}
