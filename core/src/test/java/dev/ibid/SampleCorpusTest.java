package dev.ibid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.document.Block;
import dev.ibid.document.DocumentId;
import dev.ibid.index.UnitId;
import dev.ibid.search.Hit;
import dev.ibid.search.SearchRequest;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.trace.Evidence;
import dev.ibid.trace.Relation;
import dev.ibid.trace.SourceState;
import dev.ibid.trace.Trace;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole main job on the documents that come with the project. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleCorpusTest {
    private static final Path SAMPLES = Path.of("../samples/corpus");
    private static final String BRIEF = "2025-04-22-beyond-the-chip.md";

    @TempDir
    static Path folder;

    private Corpus corpus;
    private AddReport report;

    @BeforeAll
    void addsTheSamples() throws Exception {
        corpus = Corpus.create(folder);
        report = corpus.add(AddRequest.of(List.of(SAMPLES)).withInProcess(true));
    }

    @AfterAll
    void closes() throws Exception {
        corpus.close();
    }

    private AnnotatedDocument brief() throws Exception {
        return corpus.document(documentOf(BRIEF));
    }

    private DocumentId documentOf(String file) throws Exception {
        return corpus.requireUnit(SAMPLES.resolve(file).toString()).document();
    }

    @Test
    void everyFileIsReadAndAttachmentsBecomeDocuments() throws Exception {
        assertThat(report.failures()).isEmpty();
        assertThat(report.added()).isEqualTo(14);
        assertThat(corpus.status().documents())
                .filteredOn(document -> document.container().isPresent())
                .hasSize(2);
    }

    @Test
    void theGermanSummaryIsSearchableAndSaidToBeUntagged() throws Exception {
        assertThat(corpus.status().untagged())
                .extracting(document -> document.metadata().language())
                .containsExactly("de");
        assertThat(corpus.search(SearchRequest.documents("lang:de Ausfuhrkontrollen OR Chips")
                                .build())
                        .hits())
                .isNotEmpty();
    }

    @Test
    void addingAgainChangesNothing() throws Exception {
        AddReport again = corpus.add(AddRequest.of(List.of(SAMPLES)).withInProcess(true));
        assertThat(again.unchanged()).isEqualTo(14);
        assertThat(again.documents()).isZero();
    }

    @Nested
    class OwnBrief {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "all-reduce",
                    "pipeline parallelism",
                    "kernel",
                    "dequantiz",
                    "distill",
                    "reinforce",
                    "transfer",
                    "cluster",
                    "compliant"
                })
        void everyTechniqueIsTagged(String word) throws Exception {
            assertThat(mentions(ConceptKind.TECHNIQUE))
                    .anySatisfy(text -> assertThat(text).contains(word));
        }

        @ParameterizedTest
        @ValueSource(strings = {"license requirement", "red flag", "stopgap", "permit", "access", "export control"})
        void everyControlIsTagged(String word) throws Exception {
            assertThat(mentions(ConceptKind.CONTROL))
                    .anySatisfy(text -> assertThat(text).contains(word));
        }

        private Set<String> mentions(ConceptKind kind) throws Exception {
            return brief().mentions().stream()
                    .filter(mention -> mention.kind() == kind)
                    .map(Mention::text)
                    .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                    .collect(Collectors.toSet());
        }

        @Test
        void headingsAreNoClaims() throws Exception {
            AnnotatedDocument document = brief();
            for (Sentence sentence : document.sentences()) {
                boolean heading = document.source()
                        .findBlock(sentence.span().start())
                        .map(Block::kind)
                        .filter(kind -> kind.isHeading())
                        .isPresent();
                assertThat(heading && sentence.label() != ClaimLabel.NONE)
                        .as(sentence.span().of(document.source().text()))
                        .isFalse();
            }
        }

        @Test
        void itsTracesReachRelatedDocuments() throws Exception {
            Set<DocumentId> reached = new HashSet<>();
            AnnotatedDocument document = brief();
            for (int number = 1; number <= document.sentences().size(); number++) {
                if (document.sentences().get(number - 1).label().isClaim()) {
                    corpus.trace(UnitId.claim(document.source().id(), number)).evidence().stream()
                            .map(evidence -> evidence.id().document())
                            .forEach(reached::add);
                }
            }
            assertThat(reached).hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Nested
    class Tracing {
        @Test
        void aWrongQuotationIsFoundFromTheOriginal() throws Exception {
            Trace trace = corpus.trace(
                    best("\"cluster of 2,048 H800 GPUs\" doc:training").id());
            assertThat(trace.sourceState()).isEqualTo(SourceState.UNCHANGED);
            assertThat(trace.alsoSaid())
                    .filteredOn(evidence -> evidence.relation() == Relation.QUOTATION)
                    .extracting(evidence -> evidence.place().title())
                    .contains(
                            "Statement on the Withdrawal of the AI Diffusion Framework",
                            "The Controls Are Working: A Reply to the Critics");
            assertThat(trace.alsoSaid())
                    .filteredOn(evidence -> evidence.place().title().startsWith("The Controls Are Working"))
                    .flatExtracting(Evidence::reasons)
                    .anySatisfy(reason -> assertThat(reason.sentence()).contains("\"2,048\" became \"2,480\""));
        }

        @Test
        void aClaimOfAPdfHasItsPageAndRectangles() throws Exception {
            Trace trace = corpus.trace(
                    best("\"cluster of 2,048 H800 GPUs\" doc:training").id());
            assertThat(trace.claim().place().orElseThrow().page()).isPositive();
            assertThat(trace.claim().place().orElseThrow().regions()).isNotEmpty();
        }

        private Hit best(String query) throws Exception {
            return corpus.search(query).hits().getFirst();
        }
    }

    @Nested
    class Citing {
        @Test
        void documentsOfTheCorpusCiteOneAnother() throws Exception {
            CitationGraph graph = corpus.citations();
            DocumentId memo = documentOf("2022-12-12-memo-thresholds.docx");
            assertThat(graph.citedBy("doc:" + memo.sha256())).isNotEmpty();
        }

        @Test
        void aRuleIsFoundHoweverItIsWritten() throws Exception {
            CitationGraph graph = corpus.citations();
            Set<DocumentId> citing = graph.citing("fr:87/62186").stream()
                    .map(citation -> citation.place().document())
                    .collect(Collectors.toSet());
            assertThat(citing).hasSizeGreaterThanOrEqualTo(4);
            assertThat(corpus.search("cites:\"87 FR 62186\"").total()).isPositive();
        }
    }
}
