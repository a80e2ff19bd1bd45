package dev.ibid.citation.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stable key of a cited source, taken apart so that containment and ranges can be told: {@code cfr:15/744.21(b)} is part
 * of {@code cfr:15/744.21}, of {@code cfr:15/744} and of {@code cfr:15/744.11..744.23}. Keys of {@code cfr}, {@code usc},
 * {@code eccn}, {@code fr} and {@code stat} have parts; all others are taken whole.
 *
 * <p>{@code +} ("et seq.") says that more follows, but not how far: {@code usc:16/1531+} is taken to hold section 1531 and
 * nothing else. A title written {@code ?} was not stated and matches only as {@link Relation#TITLE_UNSTATED}.
 *
 * @param key the key as given
 * @param scheme what precedes the colon
 * @param path parts from the widest to the narrowest, paragraphs with their brackets; the lower end of a range
 * @param upper parts of the upper end of a range, from the title on; empty where the key is no range
 */
public record CitationKey(String key, String scheme, List<String> path, List<String> upper) {
    private static final Set<String> WITH_PARTS = Set.of("cfr", "usc", "eccn", "fr", "stat");
    private static final String UNSTATED = "?";

    /** How what is cited relates to what was asked for. */
    public enum Relation {
        /** The very thing. */
        SAME,
        /** A part of what was asked for: a paragraph of the section, a section of the part. */
        NARROWER,
        /** A range or list that covers it, or overlaps it. */
        RANGE,
        /** A larger unit that holds it, such as the part of a section. */
        WIDER,
        /** The same but for the title or code, which the citation does not state. */
        TITLE_UNSTATED
    }

    /** Copies the lists. */
    public CitationKey {
        path = List.copyOf(path);
        upper = List.copyOf(upper);
    }

    /**
     * {@return the key taken apart; a text without a colon is a scheme-less key taken whole}
     *
     * @param key a stable key
     */
    public static CitationKey parse(String key) {
        int colon = key.indexOf(':');
        String scheme = colon < 0 ? "" : key.substring(0, colon);
        String rest = key.substring(colon + 1);
        if (!WITH_PARTS.contains(scheme)) {
            return new CitationKey(key, scheme, List.of(rest), List.of());
        }
        String bare = rest.endsWith("+") ? rest.substring(0, rest.length() - 1) : rest;
        int range = bare.indexOf("..");
        if (range < 0) {
            return new CitationKey(key, scheme, parts(scheme, bare), List.of());
        }
        List<String> lower = parts(scheme, bare.substring(0, range));
        List<String> end = parts(scheme, bare.substring(range + 2));
        List<String> upper = new ArrayList<>(lower.subList(0, Math.max(0, lower.size() - end.size())));
        upper.addAll(end);
        return new CitationKey(key, scheme, lower, upper);
    }

    private static List<String> parts(String scheme, String text) {
        List<String> parts = new ArrayList<>();
        boolean dots = scheme.equals("cfr") || scheme.equals("eccn");
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && dots && (scheme.equals("eccn") || isNumber(part));
            if (c == '/' || c == '(' || dot) {
                take(part, parts);
            }
            if (c != '/' && !dot) {
                part.append(c);
            }
            if (c == ')') {
                take(part, parts);
            }
        }
        take(part, parts);
        return parts;
    }

    /** A section's number follows its part's after a dot; "subpart-25.7" is one part. */
    private static boolean isNumber(CharSequence part) {
        return !part.isEmpty()
                && Character.isDigit(part.charAt(0))
                && part.chars().noneMatch(c -> c == '-' || c == '.');
    }

    private static void take(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** {@return whether the key names several units, from one to another} */
    public boolean isRange() {
        return !upper.isEmpty();
    }

    /** {@return whether the title or code was not stated} */
    public boolean isUnstated() {
        return !path.isEmpty() && path.getFirst().equals(UNSTATED);
    }

    /**
     * {@return the key of the unit that is a node of the graph: without paragraphs of a section or of a control
     * classification; ranges stay as they are}
     */
    public String work() {
        if (isRange()) {
            return key;
        }
        int cut = scheme.equals("eccn") ? key.indexOf('.') : WITH_PARTS.contains(scheme) ? key.indexOf('(') : -1;
        return cut < 0 ? key : key.substring(0, cut);
    }

    /** {@return what {@link #work()} leaves out, e.g. {@code (b)(1)}; empty if nothing} */
    public String pinpoint() {
        return key.substring(work().length());
    }

    /**
     * {@return whether every unit that {@code other} names is part of what this key names}
     *
     * @param other another key
     */
    public boolean contains(CitationKey other) {
        boolean whole = holds(other.path) && (!other.isRange() || holds(other.upper));
        return scheme.equals(other.scheme) && (whole || key.equals(other.key));
    }

    private boolean holds(List<String> other) {
        if (!isRange()) {
            return other.size() >= path.size() && other.subList(0, path.size()).equals(path);
        }
        int shared = sharedLength();
        return other.size() >= Math.max(path.size(), upper.size())
                && other.subList(0, shared).equals(path.subList(0, shared))
                && PartOrder.atLeast(path.subList(shared, path.size()), other.subList(shared, other.size()))
                && PartOrder.atMost(upper.subList(shared, upper.size()), other.subList(shared, other.size()));
    }

    private int sharedLength() {
        int shared = 0;
        while (shared < Math.min(path.size(), upper.size()) && path.get(shared).equals(upper.get(shared))) {
            shared++;
        }
        return shared;
    }

    /**
     * {@return how a cited key relates to this one, when this one is asked for; empty if they have nothing in common}
     *
     * @param cited the key that a document cites
     */
    public Optional<Relation> findRelation(CitationKey cited) {
        if (!scheme.equals(cited.scheme) || path.isEmpty() || cited.path.isEmpty()) {
            return Optional.empty();
        }
        if (isUnstated() != cited.isUnstated()) {
            return withTitleOf(cited).contains(cited.withTitleOf(this))
                    ? Optional.of(Relation.TITLE_UNSTATED)
                    : Optional.empty();
        }
        if (path.equals(cited.path) && upper.equals(cited.upper)) {
            return Optional.of(Relation.SAME);
        }
        if (contains(cited)) {
            return Optional.of(Relation.NARROWER);
        }
        if (cited.contains(this)) {
            return Optional.of(cited.isRange() ? Relation.RANGE : Relation.WIDER);
        }
        boolean overlap = isRange() && cited.isRange() && (holds(cited.path) || holds(cited.upper));
        return overlap ? Optional.of(Relation.RANGE) : Optional.empty();
    }

    private CitationKey withTitleOf(CitationKey other) {
        if (!isUnstated()) {
            return this;
        }
        String title = other.path.getFirst();
        List<String> lower = new ArrayList<>(path);
        lower.set(0, title);
        List<String> end = new ArrayList<>(upper);
        if (isRange()) {
            end.set(0, title);
        }
        return new CitationKey(key, scheme, lower, end);
    }
}
