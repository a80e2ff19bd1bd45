package dev.ibid.citation.graph;

import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The identifiers that a reference states for the work it names, the most telling first. */
final class StatedKeys {
    private static final Set<String> POINTERS = Set.of("doi", "arxiv", "url", "callout");

    /** A DOI names the work for good; a web address names a place where it was. */
    private static final List<String> BY_TRUST = List.of("doi:", "arxiv:", "isbn:", "", "url:");

    private StatedKeys() {}

    static List<String> of(Reference reference, List<Citation> inside) {
        List<String> keys = new ArrayList<>();
        if (!reference.key().isEmpty()) {
            keys.add(IdentifierKeys.canonical(reference.key()));
        }
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        fields.putAll(reference.fields());
        for (String field : List.of("doi", "arxiv", "url")) {
            Optional.ofNullable(fields.get(field)).flatMap(IdentifierKeys::find).ifPresent(keys::add);
        }
        inside.stream()
                .filter(citation -> POINTERS.contains(citation.type())
                        && !citation.normalized().isEmpty())
                .forEach(citation -> keys.add(IdentifierKeys.canonical(citation.normalized())));
        if (fields.containsKey("title")) {
            keys.removeIf(StatedKeys::isBareHost);
        } else {
            soleLegal(inside).ifPresent(keys::add);
        }
        return keys.stream()
                .distinct()
                .sorted(Comparator.comparingInt(StatedKeys::trust))
                .toList();
    }

    /** A note that names nothing but one source of law is that source; of several, each is a citation of its own. */
    private static Optional<String> soleLegal(List<Citation> inside) {
        List<String> legal = inside.stream()
                .filter(citation -> !POINTERS.contains(citation.type()))
                .map(Citation::normalized)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        return legal.size() == 1 ? Optional.of(legal.getFirst()) : Optional.empty();
    }

    /** The home page of an institution is no identifier of what it publishes. */
    private static boolean isBareHost(String key) {
        return key.startsWith("url:") && key.indexOf('/') < 0;
    }

    static int trust(String key) {
        for (int i = 0; i < BY_TRUST.size(); i++) {
            if (!BY_TRUST.get(i).isEmpty() && key.startsWith(BY_TRUST.get(i))) {
                return i;
            }
        }
        return BY_TRUST.indexOf("");
    }
}
