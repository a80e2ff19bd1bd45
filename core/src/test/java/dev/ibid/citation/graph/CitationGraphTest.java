package dev.ibid.citation.graph;

import static dev.ibid.citation.graph.Fixtures.document;
import static dev.ibid.citation.graph.Fixtures.id;
import static dev.ibid.citation.graph.Fixtures.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.ibid.citation.graph.CitationKey.Relation;
import dev.ibid.citation.graph.Resolution.State;
import dev.ibid.document.Span;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CitationGraphTest {
    private final CorpusDocument memo = document("memo")
            .titled("Thresholds and Their Leaks")
            .by("Ida Vossgaard")
            .on("2022-12-12")
            .cites(10, "cfr:15/744.21(b)")
            .sentence(0, 8)
            .sentence(9, 60)
            .build();
    private final CorpusDocument report = document("report")
            .titled("Reading the Thresholds Again")
            .by("Ada Marrowby")
            .on("2024")
            .callout(15, "[1]", 0, "p. 4")
            .callout(70, "[1]", 0, "")
            .callout(80, "[2]", 1, "")
            .cites(40, "cfr:15/744.11..744.23")
            .sentence(0, 50)
            .sentence(60, 99)
            .refers(reference(
                    200,
                    "[1] Vossgaard",
                    "",
                    "title",
                    "Thresholds and their leaks",
                    "author",
                    "Vossgaard, I.",
                    "issued",
                    "2022"))
            .refers(reference(
                    230,
                    "[2] Guo",
                    "",
                    "title",
                    "Learning to Reason by Trial and Error",
                    "author",
                    "Guo, D.",
                    "issued",
                    "2023",
                    "DOI",
                    "10.5555/A.7"))
            .refers(reference(
                    260,
                    "[3] never pointed to",
                    "",
                    "title",
                    "Reading the Thresholds Again",
                    "author",
                    "Marrowby",
                    "issued",
                    "2024"))
            .build();
    private final CorpusDocument reply = document("reply")
            .titled("A Reply to the Report")
            .by("Bo Amadi")
            .on("2025")
            .cites(5, "cfr:15/744")
            .refers(reference(
                    100,
                    "Guo 2023",
                    "",
                    "title",
                    "Learning to reason by trial & error",
                    "author",
                    "D. Guo and others",
                    "issued",
                    "2023"))
            .refers(reference(
                    120,
                    "Vossgaard",
                    "",
                    "title",
                    "Thresholds and Their Leaks",
                    "author",
                    "Vossgaard",
                    "issued",
                    "2022"))
            .build();
    private final CitationGraph graph = CitationGraph.of(List.of(memo, report, reply));

    @Test
    void edgesHoldTheCitingPlacesWithTheirContextAndPinpoint() {
        Edge edge = graph.citedBy(memo.nodeKey()).stream()
                .filter(e -> e.from().equals(report.nodeKey()))
                .findFirst()
                .orElseThrow();
        assertThat(edge.places())
                .extracting(CitingPlace::span, CitingPlace::context, CitingPlace::pinpoint)
                .containsExactly(
                        tuple(new Span(15, 18), new Span(0, 50), "p. 4"),
                        tuple(new Span(70, 73), new Span(60, 99), ""));
    }

    @Test
    void anEntryThatNothingPointsToIsItsOwnPlace() {
        Edge edge = graph.cites(reply.id()).stream()
                .filter(e -> e.to().equals(memo.nodeKey()))
                .findFirst()
                .orElseThrow();
        assertThat(edge.places()).extracting(CitingPlace::span).containsExactly(new Span(120, 129));
    }

    @Test
    void aDocumentThatCitesItselfIsNoEdge() {
        assertThat(graph.edges()).noneMatch(edge -> edge.from().equals(edge.to()));
        assertThat(graph.resolutions(report.id())).anyMatch(r -> r.target().equals(report.nodeKey()));
    }

    @Test
    void spellingsOfOneWorkMergeUnderItsBestIdentifier() {
        Node.External work = (Node.External) graph.findNode("doi:10.5555/a.7").orElseThrow();
        assertThat(work.label()).isEqualTo("Learning to Reason by Trial and Error");
        assertThat(work.aliases()).contains("work:guo-2023-learning-to-reason-by-trial-and-error");
        assertThat(graph.citedBy(work.key()))
                .extracting(Edge::from)
                .containsExactlyInAnyOrder(report.nodeKey(), reply.nodeKey());
        assertThat(graph.resolutions(reply.id())).anyMatch(r -> r.target().equals("doi:10.5555/a.7"));
    }

    @Test
    void oneAddressWithTwoTitlesIsTwoWorks() {
        CorpusDocument a = document("a")
                .refers(reference(0, "x", "", "title", "Export rules for beginners", "URL", "https://x.example/list"))
                .build();
        CorpusDocument b = document("b")
                .refers(reference(
                        0, "x", "", "title", "Mapping the seabed of Norway", "URL", "http://www.x.example/list/"))
                .build();
        CorpusDocument c = document("c")
                .refers(reference(0, "x", "", "title", "Export Rules for Beginners.", "URL", "https://x.example/other"))
                .build();
        assertThat(CitationGraph.of(List.of(a, b)).nodes().stream().filter(Node.External.class::isInstance))
                .hasSize(2);
        assertThat(CitationGraph.of(List.of(a, c)).nodes().stream().filter(Node.External.class::isInstance))
                .hasSize(1);
    }

    @Test
    void referencesComeWithTheirStateAndPlaces() {
        List<CitedReference> references = graph.references(report.id());
        assertThat(references)
                .extracting(r -> r.resolutions().getFirst().state())
                .containsExactly(State.IN_CORPUS, State.EXTERNAL, State.IN_CORPUS);
        assertThat(references).extracting(r -> r.places().size()).containsExactly(2, 1, 0);
    }

    @Test
    void everyPlaceThatCitesAKeyIsFoundHoweverWritten() {
        assertThat(graph.citing("cfr:15/744.21"))
                .extracting(k -> k.place().document(), KeyCitation::relation)
                .containsExactlyInAnyOrder(
                        tuple(id("memo"), Relation.NARROWER),
                        tuple(id("report"), Relation.RANGE),
                        tuple(id("reply"), Relation.WIDER));
        assertThat(graph.citing("doi:10.5555/A.7"))
                .extracting(k -> k.place().document())
                .containsExactlyInAnyOrder(id("report"), id("reply"));
    }

    @Test
    void mostCitedCountsDocumentsThenPlaces() {
        assertThat(graph.mostCited(2))
                .extracting(c -> c.node().key(), CitedNode::documents, CitedNode::places)
                .containsExactly(tuple(memo.nodeKey(), 2, 3), tuple("doi:10.5555/a.7", 2, 2));
    }

    @Test
    void coCitationAndCouplingAreCosines() {
        Relatedness together = graph.coCited(memo.nodeKey()).getFirst();
        assertThat(together.node().key()).isEqualTo("doi:10.5555/a.7");
        assertThat(together.shared()).isEqualTo(2);
        assertThat(together.cosine()).isCloseTo(1.0, within(1e-9));
        Relatedness coupled = graph.coupled(report.id()).getFirst();
        assertThat(coupled.node().key()).isEqualTo(reply.nodeKey());
        assertThat(coupled.shared()).isEqualTo(2);
        assertThat(coupled.cosine()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void theOrderOfTheDocumentsDoesNotMatter() {
        List<CorpusDocument> shuffled = new ArrayList<>(List.of(memo, report, reply));
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            CitationGraph other = CitationGraph.of(shuffled);
            assertThat(other.nodes()).isEqualTo(graph.nodes());
            assertThat(other.edges()).isEqualTo(graph.edges());
        }
    }

    @Test
    void aLargeCorpusTakesLittleTime() {
        Random random = new Random(7);
        List<CorpusDocument> corpus = new ArrayList<>();
        for (int d = 0; d < 1500; d++) {
            Fixtures.Builder builder =
                    document("doc" + d).titled(title(d)).by("Author" + d).on("2020");
            for (int r = 0; r < 7; r++) {
                int cited = random.nextInt(3000);
                builder.refers(reference(
                        r * 100,
                        title(cited),
                        "",
                        "title",
                        title(cited),
                        "author",
                        "Author" + cited,
                        "issued",
                        "2020"));
            }
            corpus.add(builder.build());
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        CitationGraph large = CitationGraph.of(corpus);
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(large.edges()).hasSizeGreaterThan(10_000);
        assertThat(large.edges())
                .allMatch(edge -> edge.to().startsWith("doc:") || edge.to().startsWith("work:"));
        assertThat(millis).as("comparing all with all would take minutes").isLessThan(20_000);
    }

    /** Titles that share words with hundreds of others, as real ones do. */
    private static String title(int number) {
        String[] words = {"export", "control", "policy", "chip", "model", "cloud", "rule", "license", "market", "supply"
        };
        return "The " + words[number % 10] + " and the " + words[number / 10 % 10] + " in the "
                + words[number / 100 % 10] + " of region r" + Integer.toString(number * 7919, 36) + " for "
                + words[number / 1000] + " readers";
    }
}
