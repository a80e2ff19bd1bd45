package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticRerankerTest {
    private static final String QUERY = "Fabs hoarded scanners ahead of the permit requirement.";
    private static final Candidate WORDS = new Candidate("a", "The dog ran ahead of the cat.", 9);
    private static final Candidate MEANING =
            new Candidate("b", "Chip plants stockpiled lithography machines before the licence rule took effect.", 7);
    private static final Candidate NEITHER = new Candidate("c", "Bread needs flour, water and salt.", 5);

    private static SentenceEmbedder embedder;

    @BeforeAll
    static void load() throws IOException {
        embedder = SentenceEmbedder.open(EmbeddingModel.BGE_SMALL, VectorCache.inMemory(100), 1);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    private static List<String> order(double semantic, int depth, Candidate... candidates) {
        return new SemanticReranker(embedder, new Fusion(semantic, semantic), depth)
                .rerank(QUERY, List.of(candidates)).stream().map(Ranked::id).toList();
    }

    @Test
    void withoutAShareForMeaningTheOrderIsTheLexicalOne() {
        assertThat(order(0, 50, NEITHER, MEANING, WORDS)).containsExactly("a", "b", "c");
    }

    @Test
    void withAllForMeaningTheParaphraseIsFirst() {
        assertThat(order(1, 50, WORDS, NEITHER, MEANING)).startsWith("b").hasSize(3);
    }

    @Test
    void whatIsBeyondTheDepthFollowsInItsOldOrder() {
        assertThat(order(1, 1, NEITHER, WORDS, MEANING)).containsExactly("c", "a", "b");
    }

    @Test
    void equalCandidatesStayAsTheyWere() {
        assertThat(order(
                        0.5,
                        50,
                        new Candidate("z", "The same.", 1),
                        new Candidate("m", "“The same.”", 1),
                        new Candidate("n", "The same.", 1)))
                .containsExactly("z", "m", "n");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 1})
    void thePartsAddUpToTheScore(double semantic) {
        for (Ranked ranked : new SemanticReranker(embedder, new Fusion(semantic, semantic), 50)
                .rerank(QUERY, List.of(WORDS, MEANING, NEITHER))) {
            assertThat(ranked.parts()).hasSize(2);
            assertThat(ranked.parts().stream().mapToDouble(Ranked.Part::value).sum())
                    .isCloseTo(ranked.score(), within(1e-12));
            assertThat(ranked.score()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void nothingStaysNothing() {
        assertThat(order(0.5, 50)).isEmpty();
    }

    @Test
    void aShareOutsideOfTheUnitIntervalIsRefused() {
        assertThatThrownBy(() -> new Fusion(1.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fusion(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runningTextHasAShareOfItsOwn() {
        Fusion fusion = new Fusion(0.9, 0.4);
        assertThat(fusion.share("A bare claim about chips.")).isEqualTo(0.9);
        assertThat(fusion.share("They said so. See https://example.org/ for more."))
                .isEqualTo(0.4);
    }
}
