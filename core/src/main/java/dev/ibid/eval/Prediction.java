package dev.ibid.eval;

import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import java.util.List;

/**
 * What a system found in one paragraph.
 *
 * @param mentions any kinds; those other than techniques and controls are not scored
 * @param sentences with their labels; they need not be cut as the gold ones are
 */
public record Prediction(List<Mention> mentions, List<Sentence> sentences) {
    /** Copies the lists. */
    public Prediction {
        mentions = List.copyOf(mentions);
        sentences = List.copyOf(sentences);
    }
}
