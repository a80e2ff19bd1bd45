package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Controls that are named by a bare head and the thing restricted, "ban on scientific and technical cooperation": no list
 * can hold them all, and the tagger alone often stops at the head.
 */
final class HeadPhrases {
    private static final Set<String> HEADS = WordList.read("phrase-heads.txt").set();
    private static final Set<String> FUNCTION_WORDS =
            WordList.read("function-words.txt").set();
    /** A longer phrase is no name any more. */
    private static final int LONGEST = 8;

    private HeadPhrases() {}

    /** {@return the phrases of a sentence whose head the tagger does not rule out as part of a control} */
    static List<Candidate> of(ParsedSentence sentence, double least) {
        Tokens tokens = sentence.tokens();
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.word(i + 1).equals("on") && HEADS.contains(WordForm.of(tokens.word(i)))) {
                int last = phraseEnd(tokens, i + 2);
                double score = sentence.tagging().inside(i, ConceptKind.CONTROL);
                if (last > i + 1 && score >= least && !namedBefore(sentence, i)) {
                    found.add(new Candidate(i, last, ConceptKind.CONTROL, Optional.empty(), score));
                }
            }
        }
        return found;
    }

    /** Whether the head closes a name that says enough alone, as in "export controls on". */
    private static boolean namedBefore(ParsedSentence sentence, int head) {
        return sentence.matches().stream()
                        .anyMatch(match -> match.isMechanism() && match.first() < head && match.last() == head)
                || (head > 0 && sentence.tagging().inside(head - 1, ConceptKind.CONTROL) > 0.5);
    }

    private static int phraseEnd(Tokens tokens, int first) {
        int last = first - 1;
        for (int i = first; i < tokens.size() && i - first < LONGEST; i++) {
            String word = tokens.word(i).toLowerCase(Locale.ROOT);
            boolean joins = (word.equals("and") || word.equals("or"))
                    && last >= first
                    && i + 1 < tokens.size()
                    && isContent(tokens, i + 1);
            boolean article = i == first && (word.equals("the") || word.equals("all") || word.equals("any"));
            if (!joins && !article && !isContent(tokens, i)) {
                break;
            }
            if (!joins && !article) {
                last = i;
            }
        }
        return last;
    }

    private static boolean isContent(Tokens tokens, int i) {
        return tokens.isWord(i) && !FUNCTION_WORDS.contains(tokens.word(i).toLowerCase(Locale.ROOT));
    }
}
