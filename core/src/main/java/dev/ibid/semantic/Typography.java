package dev.ibid.semantic;

import java.util.regex.Pattern;

/**
 * Takes out of a text what changes its vector and not its meaning: quotation marks, of which editors have a dozen kinds,
 * and the run of its white space. The same sentence quoted in two ways then has one vector.
 */
final class Typography {
    private static final String MARKS =
            "\"'`\\u2018\\u2019\\u201A\\u201B\\u201C\\u201D\\u201E\\u201F\\u2039\\u203A\\u00AB\\u00BB";

    /** An apostrophe inside a word stays, whichever way it is set. */
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})[\\u2019\\u02BC](?=\\p{L})");

    private static final Pattern QUOTATION =
            Pattern.compile("(?<![\\p{L}\\p{N}])[" + MARKS + "]+|[" + MARKS + "]+(?![\\p{L}\\p{N}])");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Typography() {}

    static String fold(String text) {
        String plain = APOSTROPHE.matcher(text).replaceAll("'");
        plain = QUOTATION.matcher(plain).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }
}
