package dev.ibid.citation.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings identifiers of works to one form: {@code doi:} in lower case (DOI Handbook, 2.4: DOI names are case-insensitive),
 * {@code arxiv:} without version, {@code url:} without scheme, {@code www.}, fragment and closing slash.
 */
final class IdentifierKeys {
    private static final Pattern DOI = Pattern.compile("(?i)\\b(10\\.\\d{4,9}/[^\\s\"<>]{1,300})");
    private static final Pattern ARXIV = Pattern.compile(
            "(?i)(?:arxiv(?:\\.org/(?:abs|pdf|html)/|[:.]))\\s?(\\d{4}\\.\\d{4,5}|[a-z-]{2,12}(?:\\.[a-z]{2})?/\\d{7})(?:v\\d{1,3})?");
    private static final Pattern BARE_ARXIV = Pattern.compile("(\\d{4}\\.\\d{4,5})(?:v\\d{1,3})?");
    private static final Pattern URL = Pattern.compile("(?i)(?:url:)?(?:https?://)?(?:www\\.)?([^\\s#]{1,2000}).*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:url:|https?://|www\\.).*", Pattern.DOTALL);

    private IdentifierKeys() {}

    /** The key of the work that a DOI, arXiv number or web address names; nothing for other text. */
    static Optional<String> find(String text) {
        String stripped = text.strip();
        Matcher arxiv = ARXIV.matcher(stripped);
        if (arxiv.find()) {
            return Optional.of("arxiv:" + arxiv.group(1).toLowerCase(Locale.ROOT));
        }
        Matcher doi = DOI.matcher(stripped);
        if (doi.find()) {
            return Optional.of("doi:" + withoutClosing(doi.group(1)).toLowerCase(Locale.ROOT));
        }
        Matcher bare = BARE_ARXIV.matcher(stripped);
        if (bare.matches()) {
            return Optional.of("arxiv:" + bare.group(1));
        }
        Matcher url = URL.matcher(stripped);
        if (ADDRESS.matcher(stripped).matches() && url.matches()) {
            return Optional.of("url:" + address(url.group(1)));
        }
        return Optional.empty();
    }

    /** A key in its one form; keys of law come as they are. */
    static String canonical(String key) {
        return key.startsWith("doi:") || key.startsWith("arxiv:") || key.startsWith("url:")
                ? find(key).orElse(key)
                : key;
    }

    private static String address(String rest) {
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : rest.substring(slash);
        return host + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    /** Punctuation of the sentence around it is no part of a DOI, nor a bracket that was opened before it. */
    private static String withoutClosing(String doi) {
        int end = doi.length();
        while (end > 0) {
            char last = doi.charAt(end - 1);
            boolean unopened = (last == ')' && doi.indexOf('(') < 0) || (last == ']' && doi.indexOf('[') < 0);
            if (".,;:'".indexOf(last) < 0 && !unopened) {
                break;
            }
            end--;
        }
        return doi.substring(0, end);
    }
}
