package dev.ibid.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.index.CorpusIndex;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.UnitId;
import dev.ibid.taxonomy.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracerTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    static Path directory;

    private static final Map<String, AnnotatedDocument> TEXTS = SampleTexts.all();
    private static CorpusIndex index;
    private static IndexSnapshot snapshot;
    private static Tracer tracer;

    @BeforeAll
    static void writeCorpus() throws Exception {
        try (CorpusWriter writer = CorpusWriter.open(directory, Taxonomy.empty(), "test", "test")) {
            for (String name : new TreeMap<>(TEXTS).keySet()) {
                writer.put(TEXTS.get(name));
            }
            writer.commit();
        }
        index = CorpusIndex.open(directory);
        snapshot = index.snapshot();
        tracer = Tracer.of(snapshot, SAMPLES);
    }

    @AfterAll
    static void closeCorpus() throws Exception {
        snapshot.close();
        index.close();
    }

    private static UnitId sentence(String document, String words) {
        AnnotatedDocument text = TEXTS.get(document);
        for (int i = 0; i < text.sentences().size(); i++) {
            String sentence = text.sentences().get(i).span().of(text.source().text());
            if (sentence.replaceAll("\\s+", " ").contains(words)) {
                return UnitId.claim(text.source().id(), i + 1);
            }
        }
        throw new AssertionError("no sentence of " + document + " says " + words);
    }

    private static String name(Evidence evidence) {
        return TEXTS.entrySet().stream()
                .filter(text ->
                        text.getValue().source().id().equals(evidence.id().document()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheClaim {
        @Test
        void isShownInItsContextAndPlace() throws Exception {
            UnitId id = sentence("brief", "China and some other countries face strict license requirements");

            ClaimInContext claim = tracer.trace(id).claim();

            assertThat(claim.text()).startsWith("China and some other countries");
            Place place = claim.place().orElseThrow();
            String text = TEXTS.get("brief").source().text();
            assertThat(place.span().of(text)).isEqualTo(claim.text());
            assertThat(claim.citations())
                    .singleElement()
                    .satisfies(work ->
                            assertThat(work.reference().orElseThrow().text()).startsWith("15 CFR 742.6"));
        }

        @Test
        void mustBeOfTheCorpus() {
            UnitId beyond = UnitId.claim(TEXTS.get("brief").source().id(), 9_999);

            assertThatThrownBy(() -> tracer.trace(beyond))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("no sentence 9999");
        }
    }

    @Nested
    class ElsewhereSaid {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                hearing | A chip that moves 400 gigabytes   | memo
                reply   | Rules are written in months       | memo
                reply   | As actors like DeepSeek change    | brief
                hearing | A red flag creates a duty         | advisory
                hearing | 2.788 million H800 GPU hours      | report
                """)
        void comesWithTheEarliestFirst(String document, String words, String earliest) throws Exception {
            Trace trace = tracer.trace(sentence(document, words));

            assertThat(trace.alsoSaid().isEmpty() ? trace.evidence() : trace.alsoSaid())
                    .extracting(TracerTest::name)
                    .contains(earliest);
            assertThat(trace.alsoSaid())
                    .extracting(evidence -> evidence.place().date())
                    .isSorted();
        }
    }

    @Nested
    class FoundEvidence {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                mail    | is $5.567 million                    | $5.576 million
                hearing | in the 2023 rule is 4,000            | 4800
                mail    | took effect on October 25, 2023      | November 17, 2023
                statement | Anyone who quotes the $5.576       | $5.576 million
                digest  | worth a second look                  | 40 percent less energy
                """)
        void isAmongTheFirstThree(String document, String words, String found) throws Exception {
            Trace trace = tracer.trace(sentence(document, words));

            assertThat(trace.evidence().stream().limit(3))
                    .anySatisfy(evidence ->
                            assertThat(evidence.text().replaceAll("\\s+", " ")).contains(found));
        }

        @Test
        void ofACitedDocumentComesFirstAndIsSaidToBeCited() throws Exception {
            Trace trace = tracer.trace(sentence("reply", "The best technical account"));

            Evidence first = trace.evidence().getFirst();
            assertThat(name(first)).isEqualTo("report");
            assertThat(first.cited()).isTrue();
            assertThat(first.relation()).isEqualTo(Relation.QUOTATION);
            assertThat(first.reasons()).extracting(Reason::kind).startsWith(ReasonKind.CITED);
        }

        @Test
        void isFoundForATextThatIsNotOfTheCorpus() throws Exception {
            Trace trace = tracer.withLimit(3).trace("  The final run used 2,480 H800 GPUs. ");

            assertThat(trace.sourceState()).isEqualTo(SourceState.NOT_A_FILE);
            assertThat(trace.claim().text()).isEqualTo("The final run used 2,480 H800 GPUs.");
            assertThat(trace.evidence()).hasSize(3).anySatisfy(evidence -> {
                assertThat(evidence.relation()).isEqualTo(Relation.CONFLICT);
                assertThat(evidence.reasons().toString()).contains("2,048");
            });
        }
    }

    @Nested
    class SourceFileState {
        @Test
        void isToldByTheHash(@TempDir Path folder) throws Exception {
            String raw = "Chips with slow links were not controlled in 2022. That gap was closed in 2023.";
            AnnotatedDocument document = SampleTexts.annotate("note.txt", raw, "", "", List.of());
            UnitId claim = UnitId.claim(document.source().id(), 1);
            Path file = folder.resolve("note.txt");
            try (CorpusWriter writer = CorpusWriter.open(folder.resolve("index"), Taxonomy.empty(), "test", "test")) {
                writer.put(document);
                writer.commit();
            }
            try (CorpusIndex own = CorpusIndex.open(folder.resolve("index"));
                    IndexSnapshot state = own.snapshot()) {
                Tracer here = Tracer.of(state, folder);
                Files.writeString(file, raw);
                assertThat(here.trace(claim).sourceState()).isEqualTo(SourceState.UNCHANGED);
                Files.writeString(file, raw + " ");
                assertThat(here.trace(claim).sourceState()).isEqualTo(SourceState.CHANGED);
                Files.delete(file);
                assertThat(here.trace(claim).sourceState()).isEqualTo(SourceState.GONE);
            }
        }
    }
}
