package dev.ibid.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How much of a claim the sentences around a piece of evidence have.
 *
 * @param share of the claim's content words that the sentence or one of its neighbours has, in [0, 1]
 * @param added by how much the neighbours raise that share
 */
record Neighbourhood(double share, double added) {
    /** Less may be chance. */
    private static final double WORTH_SAYING = 0.2;

    static Neighbourhood of(Statement claim, String before, String after, Statement sentence) {
        Set<String> words = stems(claim.tokens());
        Set<String> own = stems(sentence.tokens());
        Set<String> around = new HashSet<>(own);
        around.addAll(stems(Tokenizer.tokens(before)));
        around.addAll(stems(Tokenizer.tokens(after)));
        double all = Math.max(1, words.size());
        double alone = words.stream().filter(own::contains).count() / all;
        double together = words.stream().filter(around::contains).count() / all;
        return new Neighbourhood(together, together - alone);
    }

    Optional<Reason> reason() {
        return added >= WORTH_SAYING
                ? Optional.of(Reason.of(
                        ReasonKind.NEIGHBOURHOOD, "The sentences around it speak of more of what the claim says."))
                : Optional.empty();
    }

    private static Set<String> stems(List<Token> tokens) {
        Set<String> stems = new HashSet<>();
        tokens.stream().filter(Token::content).map(Token::stem).forEach(stems::add);
        return stems;
    }
}
