package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyMatcherTest {
    private static final Taxonomy TAXONOMY = Taxonomy.of(List.of(
            concept("export-control", ConceptKind.CONTROL, "export controls", List.of("chip export control")),
            concept("license", ConceptKind.CONTROL, "export license", List.of()),
            concept("all-reduce", ConceptKind.TECHNIQUE, "all-reduce", List.of()),
            concept("distillation", ConceptKind.TECHNIQUE, "distillation", List.of("distill")),
            concept("ear", ConceptKind.CONTROL, "Export Administration Regulations", List.of("EAR")),
            concept("bureau", ConceptKind.ACTOR, "Bureau of Export Controls", List.of())));
    private final TaxonomyMatcher matcher = new TaxonomyMatcher(LabelTrie.of(TAXONOMY));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the Chip Export Controls of 2022|Chip Export Controls",
                "an export~licence was refused|export~licence",
                "an allreduce step|allreduce",
                "an All Reduce step|All Reduce",
                "under the EAR today|EAR",
                "by ear only|",
                "R1-Distill-Qwen is small|",
                "undistillationary|"
            })
    void findsLabelsInTheirVariants(String marked, String expected) {
        // A tilde stands for a line break.
        String text = marked.replace('~', '\n');
        Tokens tokens = Tokens.of(text);
        List<String> found = matcher.match(tokens).stream()
                .map(match -> tokens.span(match.first(), match.last()).of(text))
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.replace('~', '\n')));
    }

    @Test
    void leavesNamesOfBodiesAlone() {
        List<TaxonomyMatch> found = matcher.match(Tokens.of("the Bureau of Export Controls"));
        assertThat(found).extracting(TaxonomyMatch::kind).containsExactly(ConceptKind.ACTOR);
    }

    private static Concept concept(String id, ConceptKind kind, String label, List<String> others) {
        return new Concept(id, kind, label, others, List.of(), List.of(), List.of(), "", "", "");
    }
}
