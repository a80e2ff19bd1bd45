package dev.ibid.citation.reference;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a note that cites several sources at its semicolons, only if each part is plainly a source of its own. */
final class NoteSplitter {
    private static final Pattern DATED = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d[a-z]?\\b|https?://|www\\.|\\bdoi:");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?i:see|see also|see, e\\.g\\.,|cf\\.|and|also|compare|but see)\\s+)*[\\p{Lu}“\"‘«'].*",
            Pattern.DOTALL);

    private NoteSplitter() {}

    /** {@return the parts, or the whole if it is not certain that it holds several sources} */
    static List<Span> split(String text, Span note) {
        List<Span> parts = new ArrayList<>();
        int from = note.start();
        int depth = 0;
        boolean quoted = false;
        for (int i = note.start(); i < note.end(); i++) {
            char c = text.charAt(i);
            depth = Math.max(0, depth + (c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0));
            quoted = c == '“' || (quoted && c != '”');
            if (c == ';' && depth == 0 && !quoted) {
                parts.add(EntryFinder.stripped(text, new Span(from, i)));
                from = i + 1;
            }
        }
        parts.add(EntryFinder.stripped(text, new Span(from, note.end())));
        boolean certain = parts.stream().allMatch(part -> isSource(part.of(text)));
        return certain ? parts : List.of(note);
    }

    private static boolean isSource(String part) {
        return part.length() > 20
                && DATED.matcher(part).find()
                && OPENING.matcher(part).matches();
    }
}
