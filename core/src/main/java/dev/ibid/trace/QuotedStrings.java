package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands in quotation marks of any kind, and block quotations of Markdown, the marks left out. */
final class QuotedStrings {
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”"
            + "|„([^„“”]+)[“”]"
            + "|«([^«»]+)»"
            + "|(?<![\\p{L}\\p{N}])\"([^\"]+)\""
            + "|(?<![\\p{L}\\p{N}])‘((?:[^‘’]|’(?=\\p{L}))+)’(?!\\p{L})"
            + "|(?<![\\p{L}\\p{N}])'((?:[^']|'(?=\\p{L}))+)'(?!\\p{L})"
            + "|(?m)^>\\s?(.+(?:\\R>\\s?.+)*)$");

    private QuotedStrings() {}

    /** Returns the quoted stretches in order; a quotation within a quotation is part of the outer one. */
    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    spans.add(new Span(matcher.start(group), matcher.end(group)));
                }
            }
        }
        return List.copyOf(spans);
    }
}
