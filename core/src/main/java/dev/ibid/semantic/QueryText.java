package dev.ibid.semantic;

import java.util.regex.Pattern;

/**
 * A query as it is embedded. Addresses, handles and the signature under a quoted post say nothing of the matter and are
 * left out; words run together after a # are parted. What is left is a bare assertion, or running text: several
 * sentences, or something that carried such noise. Models that know an instruction for queries were trained to find an
 * answer to a question or a topic with it; running text gains by it, a bare assertion, which looks like the passage it is
 * to find, does not.
 *
 * @param words what is left of the query; the query itself if nothing is
 * @param running whether it is running text
 */
record QueryText(String words, boolean running) {
    private static final Pattern SIGNATURE =
            Pattern.compile("[\\u2014-][^\\u2014\\n]{0,60}\\(@\\w+\\)\\s*(?:\\p{L}+ \\d{1,2}, \\d{4})?\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+"
            + "|(?:pic\\.)?\\b\\p{Alnum}+(?:\\.\\p{Alnum}+)*\\.(?:com|org|net|co|ly|gov)/\\S*");
    private static final Pattern HANDLE = Pattern.compile("(?<!\\w)@\\w+");
    private static final Pattern TAG = Pattern.compile("#(\\w+)");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** A sentence's end with another sentence behind it. */
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{Ll}{2}[.!?][\"\\u201D\\u2019)]*\\s+\\p{Lu}");

    static QueryText of(String query) {
        String rest = ADDRESS.matcher(query).replaceAll(" ");
        rest = SIGNATURE.matcher(rest).replaceAll(" ");
        rest = HANDLE.matcher(rest).replaceAll(" ");
        rest = TAG.matcher(rest)
                .replaceAll(tag -> " " + HUMP.matcher(tag.group(1)).replaceAll(" ") + " ");
        boolean noisy = !rest.equals(query);
        String words = Typography.fold(rest);
        return new QueryText(
                words.isEmpty() ? query : words,
                noisy || SENTENCE_BREAK.matcher(words).find());
    }

    /** Returns the text that goes to the model. */
    String forModel(EmbeddingModel model) {
        boolean instructed = running || !model.passagePrefix().isEmpty();
        return instructed ? model.queryPrefix() + words : words;
    }
}
