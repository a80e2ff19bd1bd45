package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class ReferenceFields {
    private ReferenceFields() {}

    static Map<String, String> of(String text, List<Reference.Segment> segments) {
        return new TreeMap<>();
    }

    static String mark(String text, List<Reference.Segment> segments) {
        return "";
    }
}
