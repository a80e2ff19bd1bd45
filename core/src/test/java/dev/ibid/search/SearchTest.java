package dev.ibid.search;

import static dev.ibid.annotate.ClaimLabel.CAUSE;
import static dev.ibid.annotate.ClaimLabel.FACT;
import static dev.ibid.annotate.ClaimLabel.NONE;
import static dev.ibid.annotate.ClaimLabel.NORM;
import static dev.ibid.index.DocumentFixture.document;
import static dev.ibid.taxonomy.ConceptKind.ARTIFACT;
import static dev.ibid.taxonomy.ConceptKind.CONTROL;
import static dev.ibid.taxonomy.ConceptKind.TECHNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.document.Span;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.DocumentFixture;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.search.SearchRequest.Facet;
import dev.ibid.search.SearchRequest.Sort;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
    private static final DocumentFixture BRIEF = document("briefs/brief.md")
            .title("Distilled models and chip rules")
            .date("2025-02")
            .author("Ana Lindqvist")
            .publisher("Institute for Compute Policy")
            .mediaType("text/markdown")
            .heading("What changed")
            .sentence(FACT, "DeepSeek-R1 was trained on H20 chips that needed no licence.")
            .mention(ARTIFACT, "h20", "H20")
            .sentence(CAUSE, "Distillation lets a small model copy a large one despite licensing.")
            .mention(TECHNIQUE, "distillation", "Distillation")
            .mention(CONTROL, "license-requirement", "licensing")
            .heading("What to do")
            .sentence(NONE, "Consider the following options.")
            .sentence(NORM, "Agencies should treat quantization as a red flag under 15 CFR 744.21.")
            .mention(TECHNIQUE, "quantization", "quantization")
            .cites("15 CFR 744.21", "cfr", "cfr:15/744.21");
    private static final DocumentFixture MEMO = document("memos/memo.txt")
            .title("A memo")
            .date("2023-10-17")
            .sentence(FACT, "The rule of October 2023 covers ECCN 3A090 and raised costs by 20 percent.", "the Bureau")
            .sentence(FACT, "Distillation lets a small model copy a large one, despite licensing!")
            .mention(TECHNIQUE, "distillation", "Distillation")
            .mention(CONTROL, "license-requirement", "licensing")
            .sentence(FACT, "Firms also use gradient smuggling to move weights.")
            .mention(TECHNIQUE, "", "gradient smuggling");

    @TempDir
    private static Path folder;

    private static CorpusIndex index;
    private static IndexSnapshot snapshot;

    @BeforeAll
    static void writeCorpus() throws Exception {
        try (CorpusWriter writer = CorpusWriter.open(folder, DocumentFixture.taxonomy(), "f1", "test")) {
            writer.put(BRIEF.build());
            writer.put(MEMO.build());
            writer.commit();
        }
        index = CorpusIndex.open(folder);
        snapshot = index.snapshot();
    }

    @AfterAll
    static void close() throws Exception {
        snapshot.close();
        index.close();
    }

    private static SearchResults claims(String query) throws Exception {
        return new Search(snapshot).run(SearchRequest.claims(query).build());
    }

    private static List<String> found(String query) throws Exception {
        return claims(query).hits().stream()
                .map(hit ->
                        hit.document().source().substring(0, 5) + "." + hit.id().number())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "deepseek r1 | brief.1",
                "DeepSeekR1 | brief.1",
                "+h-20 | brief.1",
                "H20s | brief.1",
                "3a-090 | memos.1",
                "\"red flag\" | brief.4",
                "\"flag red\" | ''",
                "\"red under\"~2 | brief.4",
                "distil* -control:* | ''",
                "gradeint~1 | memos.3",
                "quantizatoin~1 | brief.4",
                "quantizati* | brief.4",
                "technique:distillation | brief.2 memos.2",
                "technique:model-compression | brief.2 brief.4 memos.2",
                "technique:\"teacher student training\" | brief.2 memos.2",
                "technique:* -control:* | brief.4 memos.3",
                "technique:\"gradient smuggling\" | memos.3",
                "teacher-student training | brief.1 brief.2 memos.2",
                "control:export-control AND type:fact | memos.2",
                "type:norm | brief.4",
                "title:memo costs | memos.1",
                "author:lindqvist chips | brief.1",
                "publisher:\"compute policy\" type:cause | brief.2",
                "date:2023 | memos.1 memos.2 memos.3",
                "date:[2024 TO *] type:fact | brief.1",
                "section:\"what to do\" | brief.4",
                "format:md model | brief.2",
                "cites:cfr:15/744.21 | brief.4",
                "cites:cfr:15/744 | brief.4",
                "cites:cfr:15/74* | brief.4",
                "cites:\"15 CFR 744\" | brief.4",
                "by:bureau | memos.1",
                "number:20% | memos.1",
                "chips AND licence | brief.1",
                "chips OR costs | brief.1 memos.1",
                "(chips OR costs) AND eccn | memos.1",
                "+chips costs | brief.1",
                "model NOT despite | ''"
            })
    void findsWhatTheQueryAsksFor(String query, String expected) throws Exception {
        assertThat(String.join(" ", found(query))).isEqualTo(expected);
    }

    @Test
    void marksTheWordsThatMatchedInTheSnippet() throws Exception {
        Hit hit = claims("\"red flag\" quantization").hits().getFirst();
        Snippet snippet = hit.snippet();
        assertThat(snippet.highlights())
                .extracting(span -> span.of(snippet.text()))
                .containsExactly("quantization", "red flag");
        assertThat(hit.span()).isEqualTo(snippet.span());
        assertThat(hit.span().of(snapshot.readText(BRIEF.id()))).isEqualTo(hit.text());
        assertThat(hit.headingPath()).containsExactly("What to do");
        assertThat(hit.label()).isEqualTo("norm");
    }

    @Test
    void countsFacetsOverAllHits() throws Exception {
        SearchResults results = new Search(snapshot)
                .run(SearchRequest.claims("")
                        .limit(1)
                        .facets(Facet.TYPE, Facet.TECHNIQUE, Facet.YEAR)
                        .build());
        assertThat(results.total()).isEqualTo(6);
        assertThat(results.hits()).hasSize(1);
        assertThat(results.facets().get(Facet.TYPE))
                .containsExactly(new FacetCount("fact", 4), new FacetCount("cause", 1), new FacetCount("norm", 1));
        assertThat(results.facets().get(Facet.TECHNIQUE))
                .containsExactly(new FacetCount("distillation", 2), new FacetCount("quantization", 1));
        assertThat(results.facets().get(Facet.YEAR))
                .containsExactly(new FacetCount("2023", 3), new FacetCount("2025", 3));
    }

    @Test
    void sortsByDateOldestFirst() throws Exception {
        SearchResults results = new Search(snapshot)
                .run(SearchRequest.claims("").sort(Sort.OLDEST).build());
        assertThat(results.hits())
                .extracting(hit -> hit.document().metadata().date())
                .isSorted();
    }

    @Test
    void refusesAnUnknownConceptWithSuggestions() {
        assertThatThrownBy(() -> claims("technique:destillation"))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("no technique \"destillation\". Similar ones: distillation")
                .hasMessageEndingWith("  technique:destillation\n            ^");
    }

    @Test
    void findsPassagesAndDocuments() throws Exception {
        Search search = new Search(snapshot);
        Hit document =
                search.run(SearchRequest.documents("eccn 3A090").build()).hits().getFirst();
        assertThat(document.document().source()).isEqualTo("memos/memo.txt");
        Hit passage =
                search.run(SearchRequest.passages("options").build()).hits().getFirst();
        assertThat(passage.text()).contains("Consider the following options.");
        assertThat(new Span(0, passage.text().length()).of(passage.text())).isEqualTo(passage.text());
    }

    @Test
    void foldsWhatSaysTheSameEarliestFirst() throws Exception {
        SearchResults results = new Search(snapshot)
                .run(SearchRequest.claims("distillation").fold(true).build());
        assertThat(results.total()).isEqualTo(2);
        assertThat(results.hits()).hasSize(1);
        Hit hit = results.hits().getFirst();
        assertThat(hit.timesSaid()).isEqualTo(2);
        assertThat(hit.document().metadata().date()).isEqualTo("2023-10-17");
        assertThat(hit.same()).containsExactly(UnitId.claim(BRIEF.id(), 2));
    }

    @Test
    void findsWhatIsLikeAClaimButNotTheClaimItself() throws Exception {
        SearchResults results = new Search(snapshot)
                .run(SearchRequest.of(Unit.CLAIM)
                        .like(UnitId.claim(BRIEF.id(), 2))
                        .build());
        assertThat(results.hits().getFirst().id()).isEqualTo(UnitId.claim(MEMO.id(), 2));
        assertThat(results.hits()).extracting(Hit::id).doesNotContain(UnitId.claim(BRIEF.id(), 2));
    }

    @Test
    void takesPastedTextWithoutReadingItAsAQuery() throws Exception {
        SearchResults results = new Search(snapshot)
                .run(SearchRequest.of(Unit.CLAIM)
                        .text("ECCN (3A090 AND \"unclosed: https://example.org/x")
                        .build());
        assertThat(results.hits().getFirst().id()).isEqualTo(UnitId.claim(MEMO.id(), 1));
    }

    @Test
    void explainsAScoreByItsParts() throws Exception {
        Hit hit = new Search(snapshot)
                .run(SearchRequest.claims("eccn").explain(true).build())
                .hits()
                .getFirst();
        assertThat(hit.explanation().orElseThrow().value()).isEqualTo(hit.score());
        assertThat(hit.explanation().orElseThrow().parts()).isNotEmpty();
    }

    @Test
    void skipsAndLimitsHitsInAStableOrder() throws Exception {
        Search search = new Search(snapshot);
        List<UnitId> all = search
                .run(SearchRequest.claims("").sort(Sort.DOCUMENT).build())
                .hits()
                .stream()
                .map(Hit::id)
                .toList();
        List<UnitId> page =
                search
                        .run(SearchRequest.claims("")
                                .sort(Sort.DOCUMENT)
                                .offset(2)
                                .limit(3)
                                .build())
                        .hits()
                        .stream()
                        .map(Hit::id)
                        .toList();
        assertThat(all).hasSize(6).isSorted();
        assertThat(page).isEqualTo(all.subList(2, 5));
    }

    @Nested
    class MatrixOfTechniquesAndControls {
        @Test
        void countsPairsInClaimsWithTheirLift() throws Exception {
            Matrix matrix = Matrix.of(snapshot, Unit.CLAIM, OptionalInt.empty(), "");
            assertThat(matrix.units()).isEqualTo(6);
            assertThat(matrix.rows())
                    .containsExactly(new Matrix.Line("distillation", 2, 2), new Matrix.Line("quantization", 1, 0));
            assertThat(matrix.columns()).containsExactly(new Matrix.Line("license-requirement", 2, 2));
            assertThat(matrix.cells())
                    .containsExactly(new Matrix.Cell("distillation", "license-requirement", 2, 2 * 6 / (2.0 * 2)));
            assertThat(matrix.gaps()).containsExactly(new Matrix.Line("quantization", 1, 0));
        }

        @Test
        void countsNarrowerConceptsAtTheUpperLevel() throws Exception {
            Matrix matrix = Matrix.of(snapshot, Unit.DOCUMENT, OptionalInt.of(1), "");
            assertThat(matrix.rows()).containsExactly(new Matrix.Line("model-compression", 2, 2));
            assertThat(matrix.cells()).containsExactly(new Matrix.Cell("model-compression", "export-control", 2, 1.0));
        }

        @Test
        void countsOnlyWhatTheQueryLetsThrough() throws Exception {
            Matrix matrix = Matrix.of(snapshot, Unit.CLAIM, OptionalInt.empty(), "date:2023");
            assertThat(matrix.units()).isEqualTo(3);
            assertThat(matrix.rows()).containsExactly(new Matrix.Line("distillation", 1, 1));
        }
    }
}
