package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a note that cites a source from one that only remarks. */
final class SourceTest {
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern QUOTED = Pattern.compile("[“\"«„][^”\"»]{8,300}[”\"»“]");
    /** A finite verb or a pronoun of running prose near the start. */
    private static final Pattern PROSE = Pattern.compile(
            "(?i)^(?:(?:we|i|this|these|those|it|there|that|they|here|note that|for the purposes?)\\b|\\W*(?:\\S+\\s+){0,6}?(?:is|are|was|were|has|have|does|do|can|may|must|should|would)\\s)");

    private SourceTest() {}

    /** {@return whether a parsed note is a source: it states an identifier, or has the parts of a reference} */
    static boolean isSource(Reference reference) {
        if (!reference.key().isEmpty()) {
            return true;
        }
        Map<String, String> fields = reference.fields();
        String text = reference.text();
        if (!fields.containsKey("title") || !YEAR.matcher(text).find()) {
            return false;
        }
        boolean placed = fields.containsKey("container-title")
                || fields.containsKey("publisher")
                || fields.containsKey("publisher-place")
                || fields.containsKey("genre");
        if (PROSE.matcher(text).find()) {
            return false;
        }
        return QUOTED.matcher(text).find() || (fields.containsKey("author") && placed);
    }
}
