package dev.ibid.citation.legal;

import dev.ibid.citation.Citation;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes citations as they are read, from left to right. */
final class Findings {
    private final Passage passage;
    private final List<Citation> citations = new ArrayList<>();

    Findings(Passage passage) {
        this.passage = passage;
    }

    void add(int start, int end, String type, String key) {
        String note = key.startsWith(CfrKey.UNSTATED) ? "title not stated" : "";
        add(start, end, type, key, "", note);
    }

    void add(int start, int end, String type, String key, String pinpoint, String note) {
        citations.add(new Citation(
                new Span(start, end), passage.slice(start, end), type, key, pinpoint, Citation.NO_REFERENCE, note));
    }

    /** Whether the last citation is of a type and only blanks or a comma stand between it and {@code start}. */
    boolean lastIs(String type, int start) {
        if (citations.isEmpty() || !citations.getLast().type().equals(type)) {
            return false;
        }
        int end = citations.getLast().span().end();
        int at = passage.at(end) == ',' ? end + 1 : end;
        return passage.blank(at) == start;
    }

    List<Citation> citations() {
        return citations;
    }
}
