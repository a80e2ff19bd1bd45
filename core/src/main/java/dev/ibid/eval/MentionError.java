package dev.ibid.eval;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.Locale;

/**
 * A mistake about mentions, made once or several times.
 *
 * @param type what is wrong
 * @param words the words in question: the gold ones where there are any
 * @param kind what they are; what they were taken for where nothing is marked
 * @param found what was found instead; empty where nothing was
 * @param count how often the same mistake was made
 * @param score highest confidence of what was found; 0 where nothing was
 * @param paragraph first place of the mistake
 * @param span in the paragraph
 */
public record MentionError(
        Type type,
        String words,
        ConceptKind kind,
        String found,
        int count,
        double score,
        GoldParagraph paragraph,
        Span span) {
    /** What is wrong. */
    public enum Type {
        /** Nothing was found where something is marked. */
        MISSED,
        /** Something was found where nothing is marked. */
        INVENTED,
        /** What was found is of the other kind. */
        KIND,
        /** What was found is of the right kind and has other bounds. */
        BOUNDS;

        /** {@return the name in lower case, as printed} */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
