package dev.ibid.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what is allowed in a taxonomy but probably not meant. */
public final class TaxonomyValidator {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private TaxonomyValidator() {}

    /**
     * One thing found.
     *
     * @param concept id of the concept it is about
     * @param message one sentence that says what to look at
     */
    public record Finding(String concept, String message) {}

    /**
     * {@return what is doubtful in a taxonomy, by concept: ids that are not kebab case, missing definitions, a broader
     * concept of another kind, labels listed twice in a concept or owned by two concepts of one kind, labels so short
     * that they would match by chance}
     *
     * @param taxonomy the taxonomy
     */
    public static List<Finding> validate(Taxonomy taxonomy) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Concept concept : taxonomy.concepts()) {
            checkAlone(concept, findings);
            checkBroader(taxonomy, concept, findings);
            labels(concept)
                    .forEach(label -> owners.computeIfAbsent(
                                    concept.kind() + "\t" + label.toLowerCase(Locale.ROOT), k -> new LinkedHashSet<>())
                            .add(concept.id()));
        }
        owners.forEach((label, ids) -> {
            if (ids.size() > 1) {
                String first = ids.iterator().next();
                findings.add(new Finding(
                        first, "the label \"" + label.substring(label.indexOf('\t') + 1) + "\" belongs to " + ids));
            }
        });
        findings.sort(Comparator.comparing(Finding::concept).thenComparing(Finding::message));
        return List.copyOf(findings);
    }

    private static void checkAlone(Concept concept, List<Finding> findings) {
        if (!ID.matcher(concept.id()).matches()) {
            findings.add(new Finding(concept.id(), "the id is not lower-case words joined by hyphens"));
        }
        if (concept.definition().isBlank()) {
            findings.add(new Finding(concept.id(), "there is no definition"));
        }
        Set<String> seen = new LinkedHashSet<>();
        labels(concept)
                .filter(label -> !seen.add(label.toLowerCase(Locale.ROOT)))
                .forEach(label ->
                        findings.add(new Finding(concept.id(), "the label \"" + label + "\" is listed twice")));
        Stream.concat(
                        Stream.of(concept.prefLabel()),
                        Stream.concat(concept.altLabels().stream(), concept.hiddenLabels().stream()))
                .filter(label -> label.strip().length() < 2)
                .forEach(label -> findings.add(
                        new Finding(concept.id(), "the label \"" + label + "\" is too short; make it a contextLabel")));
    }

    private static void checkBroader(Taxonomy taxonomy, Concept concept, List<Finding> findings) {
        for (String parent : concept.broader()) {
            ConceptKind kind = taxonomy.requireConcept(parent).kind();
            if (kind != concept.kind()) {
                findings.add(new Finding(
                        concept.id(),
                        "it is a " + concept.kind() + " but its broader concept " + parent + " is " + kind));
            }
        }
    }

    private static Stream<String> labels(Concept concept) {
        return Stream.of(
                        List.of(concept.prefLabel()),
                        concept.altLabels(),
                        concept.hiddenLabels(),
                        concept.contextLabels())
                .flatMap(List::stream);
    }
}
