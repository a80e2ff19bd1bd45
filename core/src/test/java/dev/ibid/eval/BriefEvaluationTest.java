package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefEvaluationTest {
    private static Mention mention(int start, int end, ConceptKind kind) {
        return new Mention(new Span(start, end), "words", kind, "", MentionSource.MODEL, 1);
    }

    private static Sentence sentence(int start, int end, ClaimLabel label) {
        return new Sentence(new Span(start, end), label, 1, "", false, false);
    }

    private static GoldParagraph gold(List<GoldMention> mentions, List<GoldSentence> sentences) {
        return new GoldParagraph("p", "d", "x".repeat(100), mentions, sentences);
    }

    private static Counts both(SpanMatch match, List<GoldMention> gold, Mention... predicted) {
        return BriefEvaluation.of(List.of(gold(gold, List.of())), p -> new Prediction(List.of(predicted), List.of()))
                .mentions(match)
                .getLast()
                .counts();
    }

    @Nested
    class Mentions {
        private static final List<GoldMention> ONE = List.of(new GoldMention(new Span(10, 20), ConceptKind.TECHNIQUE));

        @ParameterizedTest(name = "[{0}, {1}) for [10, 20): exact {2}, overlap {3}")
        @CsvSource({"10,20, 1,1", "10,19, 0,1", "19,30, 0,1", "20,30, 0,0", "0,10, 0,0", "0,100, 0,1"})
        void matchByBothEndsOrByASharedCodeUnit(int start, int end, int exact, int overlap) {
            Mention predicted = mention(start, end, ConceptKind.TECHNIQUE);
            assertThat(both(SpanMatch.EXACT, ONE, predicted)).isEqualTo(new Counts(exact, 1 - exact, 1 - exact));
            assertThat(both(SpanMatch.OVERLAP, ONE, predicted))
                    .isEqualTo(new Counts(overlap, 1 - overlap, 1 - overlap));
        }

        @Test
        void predictedTwiceAreOneHitAndOneFalseAlarm() {
            Mention same = mention(10, 20, ConceptKind.TECHNIQUE);
            assertThat(both(SpanMatch.EXACT, ONE, same, same)).isEqualTo(new Counts(1, 1, 0));
            assertThat(both(SpanMatch.OVERLAP, ONE, same, same)).isEqualTo(new Counts(1, 1, 0));
        }

        @Test
        void ofTheWrongKindAreMissAndFalseAlarm() {
            assertThat(both(SpanMatch.OVERLAP, ONE, mention(10, 20, ConceptKind.CONTROL)))
                    .isEqualTo(new Counts(0, 1, 1));
        }

        @Test
        void ofKindsThatAreNotScoredAreNoFalseAlarms() {
            assertThat(both(SpanMatch.EXACT, ONE, mention(10, 20, ConceptKind.ACTOR)))
                    .isEqualTo(new Counts(0, 0, 1));
        }

        @Test
        void spanningTwoGoldMentionsMatchOnlyOne() {
            List<GoldMention> two = List.of(
                    new GoldMention(new Span(20, 25), ConceptKind.CONTROL),
                    new GoldMention(new Span(10, 18), ConceptKind.CONTROL));
            assertThat(both(SpanMatch.OVERLAP, two, mention(10, 25, ConceptKind.CONTROL)))
                    .isEqualTo(new Counts(1, 0, 1));
        }

        @Test
        void goWithThePredictionThatSharesMost() {
            List<GoldMention> two = List.of(
                    new GoldMention(new Span(10, 18), ConceptKind.CONTROL),
                    new GoldMention(new Span(19, 22), ConceptKind.CONTROL));
            // Taking [17, 22) for the first would leave the second without a match.
            assertThat(both(
                            SpanMatch.OVERLAP,
                            two,
                            mention(17, 22, ConceptKind.CONTROL),
                            mention(10, 17, ConceptKind.CONTROL)))
                    .isEqualTo(new Counts(2, 0, 0));
        }
    }

    @Nested
    class Claims {
        private static final List<GoldSentence> THREE = List.of(
                new GoldSentence(new Span(0, 20), ClaimLabel.FACT),
                new GoldSentence(new Span(21, 40), ClaimLabel.NORM),
                new GoldSentence(new Span(41, 60), ClaimLabel.NONE));

        @Test
        void takeTheLabelOfTheSentenceThatSharesMost() {
            ClaimReport report = BriefEvaluation.of(
                            List.of(gold(List.of(), THREE)),
                            p -> new Prediction(
                                    List.of(),
                                    List.of(
                                            sentence(0, 12, ClaimLabel.FACT),
                                            sentence(12, 40, ClaimLabel.CAUSE),
                                            sentence(41, 60, ClaimLabel.FORECAST))))
                    .claims();
            assertThat(report.claim().counts()).isEqualTo(new Counts(2, 1, 0));
            assertThat(report.labels())
                    .extracting(Score::name)
                    .containsExactly("fact", "cause", "forecast", "norm", "none");
            assertThat(report.labels())
                    .extracting(Score::counts)
                    .containsExactly(
                            new Counts(1, 0, 0),
                            new Counts(0, 1, 0),
                            new Counts(0, 1, 0),
                            new Counts(0, 0, 1),
                            new Counts(0, 0, 1));
            assertThat(report.macroF1()).isCloseTo(1.0 / 5, within(1e-12));
        }

        @Test
        void withoutAPredictionAreNone() {
            ClaimReport report = BriefEvaluation.of(
                            List.of(gold(List.of(), THREE)), p -> new Prediction(List.of(), List.of()))
                    .claims();
            assertThat(report.claim().counts()).isEqualTo(new Counts(0, 0, 2));
            assertThat(report.labels().getLast().counts()).isEqualTo(new Counts(1, 2, 0));
        }
    }

    @Nested
    class Intervals {
        @Test
        void ofOneDocumentAreThePoint() {
            Score score = BriefEvaluation.of(
                            List.of(gold(List.of(), Claims.THREE)),
                            p -> new Prediction(List.of(), List.of(sentence(0, 60, ClaimLabel.FACT))))
                    .claims()
                    .claim();
            assertThat(score.f1())
                    .isEqualTo(new Interval(score.counts().f1(), score.counts().f1()));
        }

        @Test
        void containTheFigureAndAreNarrowerWithMoreDocuments() {
            Interval few = interval(8);
            Interval many = interval(200);
            assertThat(few.low()).isLessThan(0.5);
            assertThat(few.high()).isGreaterThan(0.5);
            assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
            assertThat(interval(8)).isEqualTo(few);
        }

        /** Half of the documents are right. */
        private static Interval interval(int documents) {
            List<Integer> groups =
                    java.util.stream.IntStream.range(0, documents).boxed().toList();
            return Bootstrap.interval(
                    groups,
                    drawn -> drawn.stream().mapToInt(i -> i % 2).average().orElse(0));
        }
    }

    @Nested
    class GoldFiles {
        @TempDir
        Path folder;

        private List<GoldParagraph> read(String content) throws IOException {
            return GoldParagraph.read(Files.writeString(folder.resolve("gold.jsonl"), content));
        }

        @Test
        void countUtf16CodeUnits() throws IOException {
            GoldParagraph paragraph = read("""
                            {"id": "a", "doc": "d", "text": "\uD83D\uDE80 smuggled chips", "mentions": [{"start": 3, "end": 11, "kind": "TECHNIQUE"}], "sentences": [{"start": 0, "end": 17, "label": "fact"}]}
                            """).getFirst();
            assertThat(paragraph.document()).isEqualTo("d");
            assertThat(paragraph.mentions().getFirst().span().of(paragraph.text()))
                    .isEqualTo("smuggled");
            assertThat(paragraph.sentences()).containsExactly(new GoldSentence(new Span(0, 17), ClaimLabel.FACT));
        }

        @ParameterizedTest(name = "{1}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"id\": 1} | expected a string \"id\"",
                    "{\"id\": \"b\", \"text\" | not JSON",
                    "{\"id\": \"b\", \"text\": \"xy\", \"mentions\": [{\"start\": 0, \"end\": 3, \"kind\": \"CONTROL\"}]} | ends at 3",
                    "{\"id\": \"b\", \"text\": \"xy\", \"mentions\": [{\"start\": 0, \"end\": 1, \"kind\": \"GADGET\"}]} | \"GADGET\" is none of",
                    "{\"id\": \"b\", \"text\": \"xy\", \"sentences\": [{\"start\": 2, \"end\": 1, \"label\": \"fact\"}]} | not a span",
                    "{\"id\": \"a\", \"text\": \"again\"} | already there",
                })
        void sayWhatIsWrongInWhichLine(String line, String message) {
            assertThatThrownBy(() -> read("{\"id\": \"a\", \"text\": \"fine\"}\n" + line))
                    .isInstanceOf(MalformedLineException.class)
                    .hasMessageContaining("gold.jsonl:2: ")
                    .hasMessageContaining(message);
        }
    }

    @Test
    void ratiosWithoutADenominatorAreZero() {
        assertThat(Counts.NONE.precision()).isZero();
        assertThat(Counts.NONE.recall()).isZero();
        assertThat(Counts.NONE.f1()).isZero();
        assertThat(new Counts(3, 1, 2).f1()).isCloseTo(2 * 0.75 * 0.6 / 1.35, within(1e-12));
    }
}
