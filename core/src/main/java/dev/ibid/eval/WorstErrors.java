package dev.ibid.eval;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Lists what a system got wrong, the costliest first: mistakes made often, then those made with confidence. */
public final class WorstErrors {
    private WorstErrors() {}

    /**
     * {@return mistakes about techniques and controls; the same mistake about the same words is listed once, with its count}
     *
     * @param gold annotated paragraphs
     * @param system what it finds in a paragraph
     */
    public static List<MentionError> mentions(List<GoldParagraph> gold, Function<GoldParagraph, Prediction> system) {
        List<MentionError> all = new ArrayList<>();
        for (GoldParagraph paragraph : gold) {
            List<Mention> found = system.apply(paragraph).mentions().stream()
                    .filter(mention -> isScored(mention.kind()))
                    .toList();
            missedAndMistaken(paragraph, found, all);
            invented(paragraph, found, all);
        }
        Map<List<Object>, MentionError> grouped = new LinkedHashMap<>();
        for (MentionError error : all) {
            List<Object> key = List.of(
                    error.type(),
                    error.kind(),
                    fold(error.words()),
                    error.type() == MentionError.Type.KIND ? "" : fold(error.found()));
            grouped.merge(key, error, WorstErrors::join);
        }
        return grouped.values().stream()
                .sorted(Comparator.comparingInt(MentionError::count)
                        .thenComparingDouble(MentionError::score)
                        .reversed()
                        .thenComparing(error -> error.paragraph().id())
                        .thenComparing(MentionError::span))
                .toList();
    }

    /**
     * {@return sentences with a wrong label, the most confident mistake first}
     *
     * @param gold annotated paragraphs
     * @param system what it finds in a paragraph
     */
    public static List<ClaimError> claims(List<GoldParagraph> gold, Function<GoldParagraph, Prediction> system) {
        List<ClaimError> errors = new ArrayList<>();
        for (GoldParagraph paragraph : gold) {
            List<Sentence> predicted = system.apply(paragraph).sentences();
            for (GoldSentence sentence : paragraph.sentences()) {
                Optional<Sentence> found = nearest(sentence.span(), predicted);
                ClaimLabel label = found.map(Sentence::label).orElse(ClaimLabel.NONE);
                if (label != sentence.label()) {
                    double score = found.map(Sentence::score).orElse(0.0);
                    errors.add(new ClaimError(paragraph, sentence.span(), sentence.label(), label, score));
                }
            }
        }
        errors.sort(Comparator.comparingDouble(ClaimError::score)
                .reversed()
                .thenComparing(error -> error.paragraph().id())
                .thenComparing(ClaimError::span));
        return errors;
    }

    private static void missedAndMistaken(GoldParagraph paragraph, List<Mention> found, List<MentionError> errors) {
        for (GoldMention gold : paragraph.mentions()) {
            if (!isScored(gold.kind())) {
                continue;
            }
            String words = gold.span().of(paragraph.text());
            Optional<Mention> best = found.stream()
                    .filter(mention -> mention.span().overlaps(gold.span()))
                    .max(Comparator.comparing((Mention mention) -> mention.kind() == gold.kind())
                            .thenComparingInt(mention -> SpanMatch.shared(gold.span(), mention.span())));
            if (best.isEmpty()) {
                errors.add(new MentionError(MentionError.Type.MISSED, words, gold.kind(), "", 1, 0, paragraph, gold.span()));
            } else if (best.get().kind() != gold.kind() || !best.get().span().equals(gold.span())) {
                MentionError.Type type = best.get().kind() == gold.kind() ? MentionError.Type.BOUNDS : MentionError.Type.KIND;
                String instead = best.get().span().of(paragraph.text());
                errors.add(new MentionError(
                        type, words, gold.kind(), instead, 1, best.get().score(), paragraph, gold.span()));
            }
        }
    }

    private static void invented(GoldParagraph paragraph, List<Mention> found, List<MentionError> errors) {
        for (Mention mention : found) {
            if (paragraph.mentions().stream().noneMatch(gold -> gold.span().overlaps(mention.span()))) {
                String words = mention.span().of(paragraph.text());
                errors.add(new MentionError(
                        MentionError.Type.INVENTED, words, mention.kind(), words, 1, mention.score(), paragraph, mention.span()));
            }
        }
    }

    private static MentionError join(MentionError first, MentionError again) {
        return new MentionError(
                first.type(),
                first.words(),
                first.kind(),
                first.found(),
                first.count() + again.count(),
                Math.max(first.score(), again.score()),
                first.paragraph(),
                first.span());
    }

    private static Optional<Sentence> nearest(Span gold, List<Sentence> predicted) {
        return predicted.stream()
                .filter(sentence -> sentence.span().overlaps(gold))
                .max(Comparator.comparingInt(sentence -> SpanMatch.shared(gold, sentence.span())));
    }

    private static boolean isScored(ConceptKind kind) {
        return kind == ConceptKind.TECHNIQUE || kind == ConceptKind.CONTROL;
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
