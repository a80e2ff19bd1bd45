package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The references of a document and where callouts find them.
 *
 * @param references in order of their spans
 * @param numbered by mark of a bibliography's entry, its index
 * @param noted by mark of a note, the indexes of the references it holds
 * @param noteMarks marks of all notes, with a source or without
 */
record ReferenceList(
        List<Reference> references,
        Map<String, Integer> numbered,
        Map<String, List<Integer>> noted,
        Set<String> noteMarks) {
    ReferenceList {
        references = List.copyOf(references);
        numbered = Map.copyOf(numbered);
        noted = Map.copyOf(noted);
        noteMarks = Set.copyOf(noteMarks);
    }

    static ReferenceList of(SourceDocument document, ReferenceParser parser) {
        List<Reference> references = new ArrayList<>();
        Map<String, Integer> numbered = new HashMap<>();
        Map<String, List<Integer>> noted = new HashMap<>();
        Set<String> noteMarks = new HashSet<>();
        for (Entry entry : EntryFinder.find(document)) {
            if (entry.note() && !entry.mark().isEmpty()) {
                noteMarks.add(entry.mark());
            }
            List<Span> parts = entry.note() ? NoteSplitter.split(document.text(), entry.span()) : List.of(entry.span());
            for (Span part : parts) {
                Reference reference = shifted(parser.parse(part.of(document.text())), part.start(), entry.mark());
                if (entry.note() && !SourceTest.isSource(reference)) {
                    continue;
                }
                String mark = reference.mark();
                if (entry.note()) {
                    noted.computeIfAbsent(mark, m -> new ArrayList<>()).add(references.size());
                } else if (!mark.isEmpty()) {
                    numbered.putIfAbsent(mark, references.size());
                }
                references.add(reference);
            }
        }
        return new ReferenceList(references, numbered, noted, noteMarks);
    }

    private static Reference shifted(Reference parsed, int by, String mark) {
        return new Reference(
                parsed.span().shift(by),
                parsed.text(),
                mark.isEmpty() ? parsed.mark() : mark,
                parsed.segments().stream()
                        .map(segment -> new Reference.Segment(segment.span().shift(by), segment.label()))
                        .toList(),
                parsed.fields(),
                parsed.key());
    }
}
