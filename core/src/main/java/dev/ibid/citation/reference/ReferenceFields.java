package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns labelled parts into values by CSL variable name, the punctuation and cue words around them taken off. */
final class ReferenceFields {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("date", "issued"),
            Map.entry("journal", "container-title"),
            Map.entry("container-title", "container-title"),
            Map.entry("publisher", "publisher"),
            Map.entry("location", "publisher-place"),
            Map.entry("pages", "page"),
            Map.entry("url", "URL"),
            Map.entry("doi", "DOI"),
            Map.entry("note", "note"),
            Map.entry("genre", "genre"),
            Map.entry("edition", "edition"),
            Map.entry("collection-title", "collection-title"),
            Map.entry("medium", "medium"),
            Map.entry("isbn", "ISBN"));

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");
    private static final Pattern ISBN = Pattern.compile("[0-9][0-9Xx-]{8,20}");
    private static final Pattern NUMBER = Pattern.compile("[\\dIVXLC]++[A-Za-z]?(?:[-–/][\\dIVXLC]++)?");
    private static final Pattern ISSUE_CUE =
            Pattern.compile("(?i)\\b(?:no|nos|nr|issue|number|heft|h|n)[.°º]?\\s*(\\d[\\d–-]*)");
    private static final Pattern ACCESSED = Pattern.compile(
            "(?i)(?:accessed|retrieved|last accessed|viewed|consulté|abgerufen)\\s+(?:on\\s+|le\\s+|am\\s+)?([^,\\])]+(?:,\\s*\\d{4})?)");
    private static final Pattern REPORT =
            Pattern.compile("(?:[A-Z]{2,}[-/ ]?)*[A-Z]*[-/ ]?\\d[\\w./-]*|No\\.?\\s*(\\d[\\w./-]*)");
    private static final Pattern LEADING_CUE = Pattern.compile("(?i)^(?:in|dans|en|nel)(?::\\s*|\\s+)(?=\\S)");
    private static final Pattern PAGE_CUE = Pattern.compile("(?i)^(?:pages|page|seiten|pp|pg|p|s)\\b[.:]?\\s*");

    private ReferenceFields() {}

    static Map<String, String> of(String text, List<Reference.Segment> segments) {
        Map<String, String> fields = new TreeMap<>();
        for (Reference.Segment segment : segments) {
            String value = segment.span().of(text).replaceAll("\\s+", " ");
            switch (segment.label()) {
                case "author", "editor", "translator" -> people(fields, segment.label(), value);
                case "volume" -> volume(fields, value);
                default -> {
                    String name = NAMES.get(segment.label());
                    if (name != null) {
                        put(fields, name, value(segment.label(), value));
                    }
                }
            }
            if (segment.label().equals("note") || segment.label().equals("genre")) {
                derived(fields, segment.label(), value);
            }
        }
        return fields;
    }

    private static String value(String label, String raw) {
        return switch (label) {
            case "container-title", "journal" ->
                trimmed(LEADING_CUE.matcher(trimmed(raw)).replaceFirst(""));
            case "pages" -> trimmed(PAGE_CUE.matcher(trimmed(raw)).replaceFirst(""));
            case "doi" -> first(DOI, raw).map(ReferenceFields::trimmed).orElse("");
            case "isbn" -> first(ISBN, raw).orElse("");
            case "url" -> address(raw);
            default -> trimmed(raw);
        };
    }

    private static String address(String raw) {
        String whole = raw.replace(" ", "");
        int start = 0;
        while (start < whole.length() && "<([".indexOf(whole.charAt(start)) >= 0) {
            start++;
        }
        int end = whole.length();
        while (end > start && ".,;:>])".indexOf(whole.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.substring(start, end);
    }

    private static void people(Map<String, String> fields, String label, String value) {
        List<String> names = PeopleList.of(value);
        if (!names.isEmpty()) {
            put(fields, label, String.join("; ", names));
        }
    }

    private static void volume(Map<String, String> fields, String value) {
        Matcher issue = ISSUE_CUE.matcher(value);
        String rest = value;
        if (issue.find()) {
            put(fields, "issue", issue.group(1));
            rest = value.substring(0, issue.start());
        }
        List<String> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(rest);
        while (number.find()) {
            boolean inWord = number.start() > 0 && Character.isLetter(rest.charAt(number.start() - 1));
            if (!inWord && !number.group().equals("V")) {
                numbers.add(number.group());
            }
        }
        if (!numbers.isEmpty()) {
            put(fields, "volume", numbers.get(0));
        }
        if (numbers.size() > 1) {
            fields.putIfAbsent("issue", numbers.get(1));
        }
    }

    private static void derived(Map<String, String> fields, String label, String value) {
        Matcher accessed = ACCESSED.matcher(value);
        if (label.equals("note") && accessed.find() && accessed.group(1).matches(".*\\d.*")) {
            put(fields, "accessed", trimmed(accessed.group(1).replaceFirst("(?i),?\\s*from.*$", "")));
        }
        Matcher report = REPORT.matcher(value);
        if (label.equals("genre") && report.find()) {
            put(fields, "number", trimmed(report.group(1) != null ? report.group(1) : report.group()));
        }
    }

    private static java.util.Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? java.util.Optional.of(matcher.group()) : java.util.Optional.empty();
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.merge(name, value, (a, b) -> a.equals(b) ? a : a + "; " + b);
        }
    }

    /** Without punctuation at the ends; a closing parenthesis stays if it was opened inside. */
    static String trimmed(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isEdge(raw.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(raw.charAt(end - 1))) {
            boolean closes = raw.charAt(end - 1) == ')'
                    && raw.substring(start, end - 1).lastIndexOf('(')
                            > raw.substring(start, end - 1).lastIndexOf(')');
            if (closes) {
                break;
            }
            end--;
        }
        return raw.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ".,;:()[]<>\"'“”‘’«»„`".indexOf(c) >= 0;
    }

    static String mark(String text, List<Reference.Segment> segments) {
        return !segments.isEmpty() && segments.get(0).label().equals("citation-number")
                ? trimmed(segments.get(0).span().of(text))
                : "";
    }
}
