package dev.ibid.annotate;

import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Turns annotated sentences into what the trainers take: tokens, tags and features. */
final class Learning {
    /**
     * Share of sentences whose taxonomy matches are hidden in training. Without that the tagger only learns to repeat the
     * taxonomy; with it, it also learns context and shape.
     */
    private static final double HIDDEN = 0.3;

    private final TaxonomyMatcher matcher;

    Learning(Taxonomy taxonomy) {
        matcher = new TaxonomyMatcher(LabelTrie.of(taxonomy));
    }

    /**
     * One sentence ready for a trainer.
     *
     * @param tokens its tokens
     * @param features of each token
     * @param tags of each token
     */
    record Example(Tokens tokens, List<List<String>> features, List<Integer> tags) {
        String[][] featureArrays() {
            return features.stream().map(row -> row.toArray(String[]::new)).toArray(String[][]::new);
        }

        int[] tagArray() {
            return tags.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** {@return the sentences as examples; which have their matches hidden comes from a fixed seed} */
    List<Example> examples(List<TrainingSentence> sentences) {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (TrainingSentence sentence : sentences) {
            Tokens tokens = Tokens.of(sentence.text());
            List<TaxonomyMatch> matches = random.nextDouble() < HIDDEN ? List.of() : matcher.match(tokens);
            List<List<String>> features = new ArrayList<>();
            for (String[] row : MentionFeatures.of(tokens, matches)) {
                features.add(List.of(row));
            }
            examples.add(new Example(tokens, features, tags(tokens, sentence)));
        }
        return examples;
    }

    private static List<Integer> tags(Tokens tokens, TrainingSentence sentence) {
        List<Integer> tags = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int tag = Tagging.OUTSIDE;
            for (TrainingSentence.Name name : sentence.names()) {
                if (tokens.start(i) < name.span().end() && name.span().start() < tokens.end(i)) {
                    boolean further = i > 0 && tokens.end(i - 1) > name.span().start();
                    tag = Tagging.first(name.kind()) + (further ? 1 : 0);
                }
            }
            tags.add(tag);
        }
        return tags;
    }
}
