package dev.ibid.trace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for one sentence of a document as evidence for a claim, each feature in about [0, 1]. Where a sentence stands
 * in its document is no feature: conclusions come last in abstracts, but not in briefs.
 */
final class EvidenceFeatures {
    /** Number of features. */
    static final int COUNT = 9;

    private static final double K1 = 1.2;
    private static final double B = 0.4;
    private static final int GRAM = 4;

    /** What an opposite word counts beside the word itself: it speaks of the same. */
    private static final double OPPOSITE = 0.7;

    /** Dice coefficient of their trigrams from which two words count as alike. */
    private static final double ALIKE = 0.5;

    private static final Set<String> AIM = WordList.set("aim-words.txt");
    private static final Set<String> FINDING = WordList.set("finding-words.txt");

    private final WordWeights weights;
    private final Statement claim;
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Double> grams;
    private final List<Statement> sentences;
    private final double averageLength;
    private final Map<String, Set<String>> trigrams = new HashMap<>();

    EvidenceFeatures(WordWeights weights, Statement claim, List<Statement> sentences) {
        this.weights = weights;
        this.claim = claim;
        this.sentences = sentences;
        claim.tokens().stream().filter(Token::content).map(Token::stem).forEach(words::add);
        if (words.isEmpty()) {
            claim.tokens().stream().map(Token::stem).forEach(words::add);
        }
        this.grams = grams(claim);
        this.averageLength = Math.max(
                1, sentences.stream().mapToInt(s -> s.tokens().size()).average().orElse(1));
    }

    /** Returns the features of each sentence, in order. */
    List<List<Double>> all() {
        return sentences.stream().map(this::features).toList();
    }

    private List<Double> features(Statement sentence) {
        return List.of(
                bm25(sentence),
                share(grams, grams(sentence)),
                soft(sentence),
                jaccard(sentence),
                numbers(sentence),
                opposites(sentence),
                cue(sentence, FINDING),
                cue(sentence, AIM),
                Math.min(1, Math.log(1 + sentence.tokens().size()) / 5));
    }

    private static Set<String> stems(Statement statement) {
        Set<String> stems = new HashSet<>();
        statement.tokens().stream().filter(Token::content).map(Token::stem).forEach(stems::add);
        return stems;
    }

    private double bm25(Statement sentence) {
        Map<String, Integer> counts = new HashMap<>();
        sentence.tokens().forEach(token -> counts.merge(token.stem(), 1, Integer::sum));
        double norm = K1 * (1 - B + B * sentence.tokens().size() / averageLength);
        double score = 0;
        double most = 0;
        for (String word : words) {
            double weight = weights.of(word);
            int n = counts.getOrDefault(word, 0);
            score += weight * n * (K1 + 1) / (n + norm);
            most += weight;
        }
        return most == 0 ? 0 : score / most;
    }

    private double jaccard(Statement sentence) {
        Set<String> stems = stems(sentence);
        double shared = 0;
        double all = 0;
        for (String word : words) {
            shared += stems.contains(word) ? weights.of(word) : 0;
            all += weights.of(word);
        }
        for (String stem : stems) {
            all += words.contains(stem) ? 0 : weights.of(stem);
        }
        return all == 0 ? 0 : shared / all;
    }

    private static double cue(Statement sentence, Set<String> cues) {
        long n = sentence.tokens().stream()
                .filter(token -> cues.contains(token.norm()))
                .count();
        return Math.min(1, n / 2.0);
    }

    /** Words that are alike without being the same, such as "phosphorylation" and "dephosphorylated". */
    private double soft(Statement sentence) {
        double found = 0;
        double all = 0;
        for (Token word : claim.tokens()) {
            if (word.content()) {
                double best = 0;
                for (Token other : sentence.tokens()) {
                    best = Math.max(best, likeness(word, other));
                }
                found += best * weights.of(word.stem());
                all += weights.of(word.stem());
            }
        }
        return all == 0 ? 0 : found / all;
    }

    private double likeness(Token a, Token b) {
        if (a.stem().equals(b.stem())) {
            return 1;
        }
        if (Opposites.are(a.norm(), b.norm())) {
            return OPPOSITE;
        }
        Set<String> x = trigrams.computeIfAbsent(a.norm(), EvidenceFeatures::trigrams);
        Set<String> y = trigrams.computeIfAbsent(b.norm(), EvidenceFeatures::trigrams);
        long shared = x.stream().filter(y::contains).count();
        double dice = 2.0 * shared / (x.size() + y.size());
        return dice >= ALIKE ? dice : 0;
    }

    private static Set<String> trigrams(String word) {
        Set<String> grams = new HashSet<>();
        String padded = "_" + word + "_";
        for (int i = 0; i + 3 <= padded.length(); i++) {
            grams.add(padded.substring(i, i + 3));
        }
        return grams;
    }

    private double numbers(Statement sentence) {
        if (claim.quantities().isEmpty()) {
            return 0;
        }
        return QuantityPair.of(claim, sentence).size()
                / (double) claim.quantities().size();
    }

    private double opposites(Statement sentence) {
        for (Token x : claim.tokens()) {
            for (Token y : sentence.tokens()) {
                if (Opposites.are(x.norm(), y.norm())) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private Map<String, Double> grams(Statement statement) {
        Map<String, Double> grams = new HashMap<>();
        for (Token token : statement.tokens()) {
            if (token.content()) {
                String padded = "_" + token.norm() + "_";
                double weight = weights.of(token.stem()) / Math.max(1, padded.length() - GRAM + 1);
                for (int i = 0; i + GRAM <= padded.length(); i++) {
                    grams.merge(padded.substring(i, i + GRAM), weight, Math::max);
                }
            }
        }
        return grams;
    }

    private static double share(Map<String, Double> of, Map<String, Double> in) {
        double all = of.values().stream().mapToDouble(Double::doubleValue).sum();
        double shared = of.entrySet().stream()
                .filter(gram -> in.containsKey(gram.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : shared / all;
    }
}
