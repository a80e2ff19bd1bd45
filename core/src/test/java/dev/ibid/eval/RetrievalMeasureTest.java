package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetrievalMeasureTest {
    /** b and d are relevant and ranked second and fourth; e is relevant and not found. */
    private static final List<String> RANKING = List.of("a", "b", "c", "d");

    private static final Map<String, Integer> GRADES = Map.of("a", 0, "b", 1, "d", 1, "e", 1);

    @ParameterizedTest(name = "{0}@{1} = {2}")
    @CsvSource({
        // (1/log2 3 + 1/log2 5) / (1 + 1/log2 3 + 1/log2 4)
        "NDCG, 10, 0.498189",
        // 1/log2 3 over the ideal of two places, 1 + 1/log2 3
        "NDCG, 2, 0.386853",
        // (1/2 + 2/4) / 3
        "MAP, 5, 0.333333",
        // 1/2 / 3: all three relevant documents count, though only three places are looked at
        "MAP, 3, 0.166667",
        "MRR, 100, 0.5",
        "RECALL, 3, 0.333333",
        "RECALL, 4, 0.666667",
        "HIT, 1, 0",
        "HIT, 2, 1",
    })
    void agreesWithFiguresWorkedOutByHand(RetrievalMeasure.Kind kind, int depth, double expected) {
        assertThat(new RetrievalMeasure(kind, depth).of(RANKING, GRADES)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void gainIsTheGradeItself() {
        // (1 + 3/log2 3) / (3 + 1/log2 3), not 2^3 - 1
        assertThat(RetrievalMeasure.ndcg(10).of(List.of("x", "y"), Map.of("x", 1, "y", 3)))
                .isCloseTo(0.796707, within(1e-6));
    }

    @Nested
    class Edges {
        @Test
        void nothingRelevantIsZeroForEveryMeasure() {
            for (RetrievalMeasure measure : RetrievalEvaluation.DEFAULT_MEASURES) {
                assertThat(measure.of(RANKING, Map.of("a", 0, "b", -1))).isZero();
            }
        }

        @Test
        void nothingFoundIsZeroForEveryMeasure() {
            for (RetrievalMeasure measure : RetrievalEvaluation.DEFAULT_MEASURES) {
                assertThat(measure.of(List.of(), GRADES)).isZero();
            }
        }

        @Test
        void aNegativeGradeTakesNothingAway() {
            assertThat(RetrievalMeasure.ndcg(10).of(List.of("a", "b"), Map.of("a", -2, "b", 1)))
                    .isCloseTo(0.630930, within(1e-6));
        }

        @Test
        void aDepthOfNothingIsRefused() {
            assertThatThrownBy(() -> RetrievalMeasure.ndcg(0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void everyMeasureIsBetweenZeroAndOne(
            @ForAll @Size(max = 12) List<@IntRange(min = -1, max = 3) Integer> grades,
            @ForAll @IntRange(min = 1, max = 15) int depth) {
        List<String> ranking = java.util.stream.IntStream.range(0, grades.size())
                .mapToObj(i -> "d" + i)
                .toList();
        Map<String, Integer> judged = new java.util.HashMap<>();
        ranking.forEach(id -> judged.put(id, grades.get(judged.size())));
        for (RetrievalMeasure.Kind kind : RetrievalMeasure.Kind.values()) {
            assertThat(new RetrievalMeasure(kind, depth).of(ranking, judged)).isBetween(0.0, 1.0 + 1e-12);
        }
    }

    @Test
    void namesAreThoseOfTheField() {
        assertThat(RetrievalEvaluation.DEFAULT_MEASURES)
                .extracting(RetrievalMeasure::label)
                .containsExactly("nDCG@10", "MAP@5", "MAP@100", "MRR", "recall@10", "recall@100", "hit@1", "hit@3");
    }
}
