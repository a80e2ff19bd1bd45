package dev.ibid.citation.reference;

import dev.ibid.citation.Citation;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects callouts in the order they are found; the first to claim a stretch of text keeps it. */
final class Callouts {
    static final String TYPE = "callout";

    private final String text;
    private final List<Citation> found = new ArrayList<>();

    Callouts(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Adds a callout to each of the references; with none, one that is unresolved. */
    void add(Span span, List<Integer> references, String pinpoint, String note) {
        if (references.isEmpty()) {
            found.add(new Citation(span, span.of(text), TYPE, "", pinpoint, Citation.NO_REFERENCE, note));
        }
        for (int reference : references) {
            found.add(new Citation(span, span.of(text), TYPE, "", pinpoint, reference, note));
        }
    }

    /** Adds a callout to one of several references that fit, or says why none can be told. */
    void addUnlessAmbiguous(Span span, List<Integer> references, String pinpoint, String missing) {
        if (references.size() > 1) {
            add(span, List.of(), pinpoint, references.size() + " entries fit");
        } else {
            add(span, references, pinpoint, references.isEmpty() ? missing : "");
        }
    }

    /** {@return what was found, by span, without what overlaps something found before it} */
    List<Citation> sorted() {
        List<Citation> sorted = new ArrayList<>(found);
        sorted.sort(java.util.Comparator.comparing(Citation::span));
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : sorted) {
            boolean overlaps = !kept.isEmpty()
                    && kept.getLast().span().overlaps(citation.span())
                    && !kept.getLast().span().equals(citation.span());
            if (!overlaps) {
                kept.add(citation);
            }
        }
        return kept;
    }
}
