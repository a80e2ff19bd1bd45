package dev.ibid.eval;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Scores what a system finds in annotated paragraphs. The counting rules are our own rather than OpenNLP's
 * {@code FMeasure}, which lets a prediction made twice count as two hits. Immutable, safe for any thread.
 */
public final class BriefEvaluation {
    private static final List<ConceptKind> KINDS = List.of(ConceptKind.TECHNIQUE, ConceptKind.CONTROL);

    /** A document's paragraphs: what the bootstrap draws. */
    private final List<List<Pair>> documents;

    private BriefEvaluation(List<List<Pair>> documents) {
        this.documents = documents;
    }

    private record Pair(GoldParagraph gold, Prediction prediction) {}

    /**
     * {@return the evaluation of a system}
     *
     * @param gold annotated paragraphs
     * @param system what it finds in a paragraph; asked once for each
     */
    public static BriefEvaluation of(List<GoldParagraph> gold, Function<GoldParagraph, Prediction> system) {
        Map<String, List<Pair>> documents = new LinkedHashMap<>();
        for (GoldParagraph paragraph : gold) {
            documents
                    .computeIfAbsent(paragraph.document(), id -> new ArrayList<>())
                    .add(new Pair(paragraph, system.apply(paragraph)));
        }
        return new BriefEvaluation(List.copyOf(documents.values()));
    }

    /**
     * {@return a line for techniques, one for controls, and one for both}
     *
     * @param match when two mentions are the same
     */
    public List<Score> mentions(SpanMatch match) {
        List<Score> scores = new ArrayList<>();
        for (ConceptKind kind : KINDS) {
            scores.add(score(kind.name().toLowerCase(Locale.ROOT), pair -> count(pair, kind, match)));
        }
        scores.add(score(
                "both",
                pair -> KINDS.stream().map(kind -> count(pair, kind, match)).reduce(Counts.NONE, Counts::plus)));
        return scores;
    }

    private static Counts count(Pair pair, ConceptKind kind, SpanMatch match) {
        List<Span> gold = pair.gold.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .map(GoldMention::span)
                .toList();
        List<Mention> predicted = pair.prediction.mentions().stream()
                .filter(mention -> mention.kind() == kind)
                .toList();
        return match.count(gold, predicted);
    }

    /** {@return how well claims are found and labelled; a gold sentence goes with the prediction that shares most with it} */
    public ClaimReport claims() {
        List<Score> labels = new ArrayList<>();
        for (ClaimLabel label : ClaimLabel.values()) {
            labels.add(score(label.key(), pair -> count(pair, l -> l == label)));
        }
        Score claim = score("claim", pair -> count(pair, ClaimLabel::isClaim));
        List<Map<ClaimLabel, Counts>> byDocument =
                documents.stream().map(BriefEvaluation::byLabel).toList();
        Interval interval = Bootstrap.interval(byDocument, BriefEvaluation::macroF1);
        return new ClaimReport(claim, labels, macroF1(byDocument), interval);
    }

    private static Map<ClaimLabel, Counts> byLabel(List<Pair> document) {
        Map<ClaimLabel, Counts> counts = new EnumMap<>(ClaimLabel.class);
        for (ClaimLabel label : ClaimLabel.values()) {
            counts.put(
                    label,
                    sum(document.stream()
                            .map(pair -> count(pair, l -> l == label))
                            .toList()));
        }
        return counts;
    }

    private static double macroF1(List<Map<ClaimLabel, Counts>> documents) {
        double sum = 0;
        for (ClaimLabel label : ClaimLabel.values()) {
            sum += sum(documents.stream()
                            .map(counts -> counts.getOrDefault(label, Counts.NONE))
                            .toList())
                    .f1();
        }
        return sum / ClaimLabel.values().length;
    }

    private static Counts count(Pair pair, Predicate<ClaimLabel> wanted) {
        Counts counts = Counts.NONE;
        for (GoldSentence gold : pair.gold.sentences()) {
            boolean expected = wanted.test(gold.label());
            boolean found = wanted.test(label(gold.span(), pair.prediction.sentences()));
            counts = counts.plus(
                    new Counts(expected && found ? 1 : 0, !expected && found ? 1 : 0, expected && !found ? 1 : 0));
        }
        return counts;
    }

    private static ClaimLabel label(Span gold, List<Sentence> predicted) {
        int most = 0;
        ClaimLabel label = ClaimLabel.NONE;
        for (Sentence sentence : predicted) {
            int shared = SpanMatch.shared(gold, sentence.span());
            if (shared > most) {
                most = shared;
                label = sentence.label();
            }
        }
        return label;
    }

    private Score score(String name, Function<Pair, Counts> counter) {
        // Counted once a paragraph; the bootstrap only adds.
        List<Counts> byDocument = documents.stream()
                .map(pairs -> sum(pairs.stream().map(counter).toList()))
                .toList();
        ToDoubleFunction<List<Counts>> f1 = drawn -> sum(drawn).f1();
        return new Score(name, sum(byDocument), Bootstrap.interval(byDocument, f1));
    }

    private static Counts sum(List<Counts> counts) {
        return counts.stream().reduce(Counts.NONE, Counts::plus);
    }
}
