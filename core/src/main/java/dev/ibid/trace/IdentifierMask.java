package dev.ibid.trace;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text whose numbers name something and count nothing: sections of law, classifications, call-outs. */
final class IdentifierMask {
    private static final List<Pattern> PATTERNS =
            WordList.lines("identifiers.txt").stream().map(Pattern::compile).toList();

    private final List<Span> spans = new ArrayList<>();

    private IdentifierMask() {}

    static IdentifierMask of(String text) {
        IdentifierMask mask = new IdentifierMask();
        for (Pattern pattern : PATTERNS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                mask.spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return mask;
    }

    void add(Span span) {
        spans.add(span);
    }

    boolean covers(Span span) {
        return spans.stream().anyMatch(each -> each.overlaps(span));
    }

    List<Span> spans() {
        return spans;
    }
}
