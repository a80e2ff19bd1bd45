package dev.ibid.ingest.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number that opens a list item in plain text.
 *
 * @param length characters up to the item's first word
 * @param mark the number or letter; empty for a bullet
 */
record PlainListItem(int length, String mark) {
    private static final Pattern BULLET = Pattern.compile("^(?:[-*+•◦▪‣·–—o])\\s+(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\(([0-9]{1,3}|[a-z]|[ivx]{1,5})\\)|([0-9]{1,3}|[a-z]|[ivx]{1,5})[.)])\\s+(?=\\S)");

    static Optional<PlainListItem> find(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.find()) {
            return Optional.of(new PlainListItem(bullet.end(), ""));
        }
        Matcher number = NUMBER.matcher(line);
        if (!number.find()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlainListItem(number.end(), number.group(1) != null ? number.group(1) : number.group(2)));
    }
}
