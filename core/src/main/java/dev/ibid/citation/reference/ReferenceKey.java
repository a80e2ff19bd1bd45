package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import java.util.List;

final class ReferenceKey {
    private ReferenceKey() {}

    static String of(String text, List<Reference.Segment> segments) {
        return "";
    }
}
