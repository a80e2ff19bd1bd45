package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether one statement denies what the other asserts, or uses the opposite word in its place. */
final class PolarityConflict {
    /** Agreement from which two statements are taken to be about one assertion. */
    private static final double SAME_ASSERTION = 0.55;

    /** Share of the common words' weight that must be denied on one side only. */
    private static final double DENIED_SHARE = 0.3;

    /** Share of the weaker subject that both predicates must have in common. */
    private static final double SAME_SUBJECT = 0.4;

    private static final int MIN_SHARED = 3;
    private static final Set<String> COPULAS = Set.of("is", "are", "was", "were", "remain", "remains", "remained");

    /** Adverbs, articles and negations that may stand between a copula and its predicate. */
    private static final int MAX_ADVERBS = 3;

    private final SimilarityMeasure measure;

    PolarityConflict(SimilarityMeasure measure) {
        this.measure = measure;
    }

    Optional<Reason> find(Statement a, Statement b, WordAlignment alignment, Similarity similarity) {
        if (similarity.agreement() >= SAME_ASSERTION && similarity.sharedWords().size() >= MIN_SHARED) {
            Optional<Reason> opposite = oppositeWord(a, b, alignment);
            Optional<Reason> denied = deniedOnOneSide(a, b, similarity);
            // A negated opposite says the same again: "not legal" and "illegal".
            return opposite.isPresent() == denied.isPresent() ? Optional.empty() : opposite.or(() -> denied);
        }
        return oppositePredicate(a, b);
    }

    /** Whether anything both say is denied on one side only, too little for a conflict but too much for agreement. */
    boolean isDoubtful(Statement a, Statement b, Similarity similarity) {
        return deniedWeight(a, b, similarity) > 0.15 * measure.weight(similarity.sharedWords());
    }

    private Optional<Reason> oppositeWord(Statement a, Statement b, WordAlignment alignment) {
        for (Difference difference : alignment.differences()) {
            for (Token x : within(a, difference.first())) {
                for (Token y : within(b, difference.second())) {
                    if (Opposites.are(x.norm(), y.norm())) {
                        return Optional.of(opposed(a, b, x.span(), y.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Token> within(Statement statement, Span span) {
        return statement.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    private Optional<Reason> deniedOnOneSide(Statement a, Statement b, Similarity similarity) {
        double share = deniedWeight(a, b, similarity) / measure.weight(similarity.sharedWords());
        if (share < DENIED_SHARE) {
            return Optional.empty();
        }
        List<Span> first = a.negation().cues();
        List<Span> second = b.negation().cues();
        return Optional.of(
                new Reason(ReasonKind.OPPOSITE_POLARITY, "One denies what the other asserts.", first, second));
    }

    private double deniedWeight(Statement a, Statement b, Similarity similarity) {
        double denied = 0;
        for (String stem : similarity.sharedWords()) {
            denied += denied(a, stem) == denied(b, stem) ? 0 : measure.weight(stem);
        }
        return denied;
    }

    private static boolean denied(Statement statement, String stem) {
        List<Token> tokens = statement.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).stem().equals(stem)
                    && statement.negation().denied().get(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The regime is sufficient" against "the regime … is no longer sufficient", whatever else the sentences say. */
    private Optional<Reason> oppositePredicate(Statement a, Statement b) {
        for (Predicate x : predicates(a)) {
            for (Predicate y : predicates(b)) {
                boolean same = x.word().norm().equals(y.word().norm());
                boolean opposite = Opposites.are(x.word().norm(), y.word().norm());
                boolean contrary = same && x.denied() != y.denied() || opposite && x.denied() == y.denied();
                if (contrary
                        && sameSubject(x, y)
                        && !a.text().endsWith("?")
                        && !b.text().endsWith("?")) {
                    return Optional.of(opposed(a, b, x.word().span(), y.word().span()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean sameSubject(Predicate x, Predicate y) {
        Set<String> both = new HashSet<>(x.subject());
        both.retainAll(y.subject());
        double least = Math.min(measure.weight(x.subject()), measure.weight(y.subject()));
        return !both.isEmpty() && measure.weight(both) / least >= SAME_SUBJECT;
    }

    private static List<Predicate> predicates(Statement statement) {
        List<Predicate> found = new ArrayList<>();
        List<Token> tokens = statement.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (COPULAS.contains(tokens.get(i).norm())) {
                int copula = i;
                int limit = Math.min(tokens.size(), i + 2 + MAX_ADVERBS);
                for (int k = i + 1; k < limit; k++) {
                    if (Opposites.has(tokens.get(k).norm()) && tokens.get(k).content()) {
                        found.add(new Predicate(
                                subject(statement, copula),
                                tokens.get(k),
                                statement.negation().denied().get(k)));
                        break;
                    }
                    if (tokens.get(k).content() && !inCue(statement, tokens.get(k))) {
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean inCue(Statement statement, Token token) {
        return statement.negation().cues().stream().anyMatch(cue -> cue.contains(token.span()));
    }

    /** Content words from the start of the clause to the copula. */
    private static Set<String> subject(Statement statement, int copula) {
        Set<String> words = new HashSet<>();
        List<Token> tokens = statement.tokens();
        for (int i = copula - 1; i >= 0; i--) {
            if (tokens.get(i).content()) {
                words.add(tokens.get(i).stem());
            }
            if (i > 0 && NumberPhrase.gap(statement.text(), tokens, i).matches("(?s).*[,;:.!?()—].*")) {
                break;
            }
        }
        return words;
    }

    private static Reason opposed(Statement a, Statement b, Span first, Span second) {
        String x = first.of(a.text());
        String y = second.of(b.text());
        String sentence = x.equalsIgnoreCase(y)
                ? "One says \"" + x + "\", the other denies it."
                : "One says \"" + x + "\" where the other says \"" + y + "\".";
        ReasonKind kind = x.equalsIgnoreCase(y) ? ReasonKind.OPPOSITE_POLARITY : ReasonKind.OPPOSITE_WORDS;
        return Reason.of(kind, sentence, first, second);
    }

    private record Predicate(Set<String> subject, Token word, boolean denied) {}
}
