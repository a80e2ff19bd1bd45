package dev.ibid.search;

import java.util.regex.Pattern;

/**
 * Drops from pasted text what points elsewhere and says nothing of the matter: addresses, handles, and the handle and date
 * under a quoted post. Words run together after a # are parted.
 */
final class QueryNoise {
    private static final Pattern SIGNATURE = Pattern.compile("\\(@\\w+\\)\\s*(?:\\p{L}+ \\d{1,2}, \\d{4})?\\s*$");

    /** Also where it is glued to the word before it: {@code firesPic.example.com/x}. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.)\\S+|\\b(?:pic\\.)?\\p{Alnum}+(?:\\.\\p{Alnum}+)*\\.(?:com|org|net|co|ly|gov)/\\S*");

    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}])@\\w+");
    private static final Pattern TAG = Pattern.compile("#(\\w+)");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd}{4})");

    private QueryNoise() {}

    /** Returns the text without noise, or as it is if it is nothing but noise. */
    static String drop(String text) {
        String rest = ADDRESS.matcher(text).replaceAll(" ");
        rest = SIGNATURE.matcher(rest).replaceAll(" ");
        rest = HANDLE.matcher(rest).replaceAll(" ");
        rest = TAG.matcher(rest)
                .replaceAll(tag -> " " + HUMP.matcher(tag.group(1)).replaceAll(" ") + " " + tag.group(1) + " ");
        return BagOfWords.words(rest).isEmpty() ? text : rest;
    }
}
