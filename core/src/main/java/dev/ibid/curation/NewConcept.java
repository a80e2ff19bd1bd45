package dev.ibid.curation;

import dev.ibid.annotate.TermForms;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes concepts of terms. */
public final class NewConcept {
    private NewConcept() {}

    /**
     * {@return a concept}
     *
     * @param id of the concept; empty to make one from the label
     * @param kind what sort of thing it is
     * @param label its name
     * @param variants other names; those that the matcher takes for the label anyway are left out
     * @param broader ids of the concepts one step up
     */
    public static Concept of(String id, ConceptKind kind, String label, List<String> variants, List<String> broader) {
        Set<List<String>> seen = new HashSet<>();
        seen.add(TermForms.of(label));
        List<String> others = new ArrayList<>();
        for (String variant : variants) {
            if (seen.add(TermForms.of(variant))) {
                others.add(variant);
            }
        }
        String name = id.isEmpty() ? idOf(label) : id;
        return new Concept(name, kind, label, others, List.of(), List.of(), broader, "", "", "");
    }

    /** {@return a label in lower-case kebab case, without accents} */
    static String idOf(String label) {
        String plain = Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String kebab = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (kebab.isEmpty()) {
            throw new IllegalArgumentException("no id can be made of '" + label + "'; give one");
        }
        return kebab;
    }
}
