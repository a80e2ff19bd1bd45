package dev.ibid.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaxonomyFileTest {
    private static final Taxonomy SMALL = Taxonomy.of(List.of(
            new Concept(
                    "distillation",
                    ConceptKind.TECHNIQUE,
                    "knowledge distillation",
                    List.of("model distillation", "KD"),
                    List.of("distil"),
                    List.of("distillation"),
                    List.of("compression"),
                    "Training a small model on the answers of a large one: \"teacher\" and student.",
                    "Not of whisky; commas, and | bars.",
                    "arXiv:1503.02531"),
            new Concept(
                    "compression",
                    ConceptKind.TECHNIQUE,
                    "model compression",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "Making a model smaller.",
                    "",
                    ""),
            new Concept(
                    "entity-list",
                    ConceptKind.CONTROL,
                    "Entity List",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "Parties for whom a licence is needed.",
                    "",
                    "15 CFR part 744, supplement no. 4")));

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrote(TaxonomyFormat format) {
        String text = TaxonomyFile.format(SMALL.concepts(), format);
        assertThat(Taxonomy.of(TaxonomyFile.parse("small", format, text))).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesEachTime(TaxonomyFormat format) {
        assertThat(TaxonomyFile.format(SMALL.concepts(), format))
                .isEqualTo(TaxonomyFile.format(SMALL.concepts(), format));
    }

    @Nested
    class SkosOfOthers {
        @Test
        void takesEnglishLabelsLocalNamesAndNarrowerAsTheInverseOfBroader() {
            String turtle = """
                    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                    @prefix x: <http://example.org/vocab#> .
                    x:ExportControls a skos:Concept ; skos:prefLabel "export controls"@en, "Ausfuhrkontrollen"@de ;
                        skos:inScheme <http://example.org/controls> ; skos:narrower x:EntityList .
                    x:EntityList a skos:Concept ; skos:prefLabel "entity list" ; skos:inScheme <http://example.org/controls> .
                    """;
            List<Concept> concepts = TaxonomyFile.parse("other.ttl", TaxonomyFormat.TURTLE, turtle);
            assertThat(concepts).extracting(Concept::id).containsExactly("entity-list", "export-controls");
            assertThat(concepts).extracting(Concept::kind).containsOnly(ConceptKind.CONTROL);
            assertThat(concepts.getFirst().broader()).containsExactly("export-controls");
            assertThat(concepts.getLast().prefLabel()).isEqualTo("export controls");
        }
    }

    @Nested
    class Mistakes {
        @ParameterizedTest(name = "{0}: {2}")
        @CsvSource(
                delimiter = ';',
                value = {
                    "YAML;   '- id: a\n  kind: TECHNIQUE';                  needs id, kind and prefLabel",
                    "YAML;   '- id: a\n  kind: GADGET\n  prefLabel: a';     line 2",
                    "YAML;   '- id: a\n  colour: red';                      line 2",
                    "CSV;    'id,kind,prefLabel\na,gadget,b';               row 2: \"gadget\" is no kind",
                    "TURTLE; 'a b c';                                       line 1",
                    "JSON_LD; '{';                                          bad"
                })
        void nameTheFileAndThePlace(TaxonomyFormat format, String content, String expected) {
            assertThatThrownBy(() -> TaxonomyFile.parse("bad", format, content))
                    .isInstanceOf(TaxonomyFormatException.class)
                    .hasMessageContaining("bad")
                    .hasMessageContaining(expected);
        }

        @Test
        void anUnknownExtensionSaysWhichAreKnown() {
            assertThatThrownBy(() -> TaxonomyFormat.ofFileName("terms.docx")).hasMessageContaining(".yaml");
        }
    }

    @Nested
    class Merging {
        @Test
        void aConceptWithTheSameIdReplacesTheOld() {
            Concept changed = new Concept(
                    "compression",
                    ConceptKind.TECHNIQUE,
                    "shrinking",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    "",
                    "");
            Taxonomy merged = TaxonomyFile.merge(SMALL, List.of(changed));
            assertThat(merged.requireConcept("compression").prefLabel()).isEqualTo("shrinking");
            assertThat(merged.concepts()).hasSize(3);
        }
    }

    @Nested
    class Hierarchy {
        @Test
        void runsBothWays() {
            assertThat(SMALL.withNarrower("compression")).containsExactly("compression", "distillation");
            assertThat(SMALL.withBroader("distillation")).containsExactly("distillation", "compression");
        }

        @Test
        void refusesACircle() {
            Concept a = new Concept(
                    "a", ConceptKind.CONTROL, "a", List.of(), List.of(), List.of(), List.of("b"), "", "", "");
            Concept b = new Concept(
                    "b", ConceptKind.CONTROL, "b", List.of(), List.of(), List.of(), List.of("a"), "", "", "");
            assertThatThrownBy(() -> Taxonomy.of(List.of(a, b))).hasMessageContaining("a > b > a");
        }
    }

    @Test
    void validationFindsDoubtsAndNothingInACleanTaxonomy() {
        assertThat(TaxonomyValidator.validate(SMALL)).isEmpty();
        Concept odd = new Concept(
                "Odd",
                ConceptKind.TECHNIQUE,
                "KD",
                List.of("kd"),
                List.of(),
                List.of(),
                List.of("entity-list"),
                "",
                "",
                "");
        Taxonomy doubtful = TaxonomyFile.merge(SMALL, List.of(odd));
        assertThat(TaxonomyValidator.validate(doubtful))
                .extracting(TaxonomyValidator.Finding::message)
                .anySatisfy(m -> assertThat(m).contains("not lower-case"))
                .anySatisfy(m -> assertThat(m).contains("no definition"))
                .anySatisfy(m -> assertThat(m).contains("listed twice"))
                .anySatisfy(m -> assertThat(m).contains("broader concept entity-list is CONTROL"))
                .anySatisfy(m -> assertThat(m).contains("belongs to [Odd, distillation]"));
    }
}
