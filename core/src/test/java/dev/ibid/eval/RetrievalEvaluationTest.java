package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetrievalEvaluationTest {
    private static final RetrievalMeasure HIT = RetrievalMeasure.hit(1);
    private static final Judgments JUDGMENTS =
            new Judgments(Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1), "nothing relevant", Map.of("a", 0)));

    private static RetrievalEvaluation evaluate(Map<String, List<ScoredDocument>> rankings) {
        return RetrievalEvaluation.of(new TrecRun("t", rankings), JUDGMENTS, List.of(HIT));
    }

    @Test
    void aQueryWithoutResultsCountsAndOneWithoutRelevantDocumentsDoesNot() {
        RetrievalEvaluation evaluation = evaluate(Map.of(
                "q1", List.of(new ScoredDocument("a", 1)),
                "nothing relevant", List.of(new ScoredDocument("a", 1)),
                "unjudged", List.of(new ScoredDocument("a", 1))));
        assertThat(evaluation.queries()).isEqualTo(2);
        assertThat(evaluation.mean(HIT)).isEqualTo(0.5);
    }

    @Test
    void asksTheSystemOnceForEachQuery() throws Exception {
        Queries queries = new Queries(Map.of("q1", "first words", "q2", "second words"));
        TrecRun run = RetrievalEvaluation.run("t", queries, (query, depth) -> {
            assertThat(depth).isEqualTo(RetrievalEvaluation.DEPTH);
            return List.of(new ScoredDocument(query.startsWith("first") ? "a" : "c", 1));
        });
        assertThat(RetrievalEvaluation.of(run, JUDGMENTS, List.of(HIT)).mean(HIT))
                .isEqualTo(0.5);
    }

    @Test
    void comparesRunsQueryByQuery() {
        RetrievalEvaluation good =
                evaluate(Map.of("q1", List.of(new ScoredDocument("a", 1)), "q2", List.of(new ScoredDocument("b", 1))));
        PairedTest test = good.against(evaluate(Map.of("q1", List.of(new ScoredDocument("a", 1)))), HIT);
        assertThat(test.difference()).isEqualTo(0.5);
        assertThat(test.better()).isEqualTo(1);
        assertThat(test.pValue()).isEqualTo(1);
    }

    @Test
    void refusesToCompareOtherQueriesOrWhatWasNotMeasured() {
        RetrievalEvaluation one = evaluate(Map.of());
        RetrievalEvaluation other = RetrievalEvaluation.of(
                new TrecRun("t", Map.of()), new Judgments(Map.of("q9", Map.of("a", 1))), List.of(HIT));
        assertThatThrownBy(() -> one.against(other, HIT)).hasMessageContaining("different queries");
        assertThatThrownBy(() -> one.mean(RetrievalMeasure.mrr())).hasMessageContaining("MRR");
    }
}
