package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Brings the bounds of a mention to the rules of annotation: owners, articles and evaluative words stay out, words that say
 * which kind stay in, a following phrase stays out unless the head alone says too little.
 *
 * <p>A label of the taxonomy inside the mention is never cut.
 */
final class SpanRules {
    private static final Set<String> OUT = WordList.read("modifiers-out.txt").set();
    private static final Set<String> KIND = WordList.read("kind-modifiers.txt").set();
    private static final Set<String> BARE = WordList.read("bare-heads.txt").set();
    private static final Set<String> TAILS = WordList.read("general-tails.txt").set();
    private static final Set<String> FOLLOWING = Set.of(
            "on", "over", "against", "for", "to", "from", "targeting", "imposed", "in", "by", "at", "under", "with");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Tokens tokens;
    private final Candidate candidate;
    private int first;
    private int last;

    private SpanRules(Tokens tokens, Candidate candidate) {
        this.tokens = tokens;
        this.candidate = candidate;
        this.first = candidate.first();
        this.last = candidate.last();
    }

    /** {@return the candidate with its bounds moved; empty if nothing is left that names anything} */
    static Optional<Candidate> apply(Tokens tokens, Candidate candidate) {
        return new SpanRules(tokens, candidate).bounded();
    }

    private Optional<Candidate> bounded() {
        cutStart();
        cutTail();
        cutFollowing();
        extendToKind();
        if (first > last || pointsBack()) {
            return Optional.empty();
        }
        return Optional.of(candidate.withTokens(first, last));
    }

    /** Whether the token may be cut: it is not part of a listed label. */
    private boolean free(int i) {
        return candidate
                .match()
                .map(match -> i < match.first() || i > match.last())
                .orElse(true);
    }

    private void cutStart() {
        while (first < last && free(first) && (isOut(first) || !tokens.isWord(first))) {
            first++;
        }
        while (last > first && free(last) && !tokens.isWord(last)) {
            last--;
        }
    }

    private boolean isOut(int i) {
        String word = lower(i);
        // "U.S. persons rule" is a name; so is anything tied to the next word by a hyphen ("US-origin").
        boolean named = word.startsWith("u.s") && i + 1 <= last && lower(i + 1).startsWith("person");
        return OUT.contains(word) && !named && !tokens.gluedAfter(i);
    }

    /** "RL training" is a mention of RL: a general noun after the name of a training method stays out. */
    private void cutTail() {
        int end = last;
        while (end > first && TAILS.contains(WordForm.of(tokens.word(end)))) {
            end--;
        }
        if (end < last && candidate.kind() == ConceptKind.TECHNIQUE && isTrainingMethod(end)) {
            last = end;
        }
    }

    private boolean isTrainingMethod(int end) {
        String word = tokens.word(end);
        return Set.of("RL", "SFT", "RLHF", "RLAIF", "DPO", "PPO", "GRPO").contains(word)
                || (end > first
                        && lower(end).equals("learning")
                        && lower(end - 1).equals("reinforcement"));
    }

    private void cutFollowing() {
        for (int i = first + 1; i < last; i++) {
            if (FOLLOWING.contains(lower(i)) && free(i) && !BARE.contains(WordForm.of(tokens.word(i - 1)))) {
                last = i - 1;
                return;
            }
            boolean nameEnough = FOLLOWING.contains(lower(i)) && i - first > 1 && free(i);
            if (nameEnough) {
                last = i - 1;
                return;
            }
        }
    }

    /** Takes in a date or a word before the mention that says which controls are meant. */
    private void extendToKind() {
        boolean name = Character.isUpperCase(tokens.word(first).charAt(0));
        if (candidate.kind() != ConceptKind.CONTROL || tokens.gluedBefore(first) || name) {
            return;
        }
        if (first >= 2 && isNumber(first - 1) && MONTHS.contains(lower(first - 2))) {
            first -= 2;
            return;
        }
        if (first >= 1 && (KIND.contains(tokens.word(first - 1)) || KIND.contains(lower(first - 1)))) {
            first--;
        } else if (first >= 2
                && tokens.gluedBefore(first - 1)
                && KIND.contains(lower(first - 2) + "-" + lower(first - 1))) {
            first -= 2;
        }
    }

    /** Whether only a head is left that points back to what was named before. */
    private boolean pointsBack() {
        return first == last && candidate.match().isEmpty() && BARE.contains(WordForm.of(tokens.word(first)));
    }

    private boolean isNumber(int i) {
        return tokens.word(i).chars().allMatch(Character::isDigit);
    }

    private String lower(int i) {
        return tokens.word(i).toLowerCase(Locale.ROOT);
    }
}
