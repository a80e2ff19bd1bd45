package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.TermForms;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** All corrections of a corpus, in the order in which they were made. Immutable, safe for any thread. */
public final class Corrections {
    /** Nobody has corrected anything. */
    public static final Corrections NONE = new Corrections(List.of());

    private final List<Correction> all;
    private final Map<List<String>, String> merges = new HashMap<>();

    private Corrections(List<Correction> all) {
        this.all = List.copyOf(all);
        for (Correction correction : all) {
            if (correction instanceof Correction.Merge merge) {
                merges.put(TermForms.of(merge.term()), merge.concept());
            }
        }
    }

    /**
     * {@return these corrections}
     *
     * @param all in the order in which they were made
     */
    public static Corrections of(List<Correction> all) {
        return all.isEmpty() ? NONE : new Corrections(all);
    }

    /** {@return the corrections, in the order in which they were made} */
    public List<Correction> list() {
        return all;
    }

    /** {@return the documents and sources that a correction names} */
    public SequencedSet<Anchor> anchors() {
        SequencedSet<Anchor> anchors = new LinkedHashSet<>();
        all.forEach(correction -> correction.place().ifPresent(anchors::add));
        return anchors;
    }

    /** {@return a digest of what holds for every document; empty if there is nothing} */
    public String commonDigest() {
        List<Correction> common =
                all.stream().filter(correction -> correction.place().isEmpty()).toList();
        return digest(common);
    }

    /**
     * {@return a digest of what was said of one document; empty if nothing was}
     *
     * @param document the document as read
     */
    public String digest(SourceDocument document) {
        return digest(document.id(), document.source());
    }

    /**
     * {@return a digest of what was said of one document; empty if nothing was}
     *
     * @param id the document
     * @param source where it came from
     */
    public String digest(DocumentId id, String source) {
        return digest(all.stream()
                .filter(correction -> correction
                        .place()
                        .filter(anchor ->
                                anchor.document().equals(id) || anchor.source().equals(source))
                        .isPresent())
                .toList());
    }

    private static String digest(List<Correction> some) {
        return some.isEmpty()
                ? ""
                : DocumentId.ofText(CorrectionFile.format(some)).sha256();
    }

    /**
     * {@return a document with what the tagger found corrected}
     *
     * @param document as annotated
     * @param names the concepts there are; a mention without a concept, or with one that is no more, gets that of its name
     */
    public AnnotatedDocument applyTo(AnnotatedDocument document, ConceptNames names) {
        List<Correction> here = all.stream()
                .filter(correction -> correction
                        .place()
                        .filter(anchor -> anchor.isIn(document.source()))
                        .isPresent())
                .toList();
        if (here.isEmpty() && merges.isEmpty()) {
            return document;
        }
        CorrectedDocument corrected = new CorrectedDocument(document, names);
        corrected.merge(merges);
        here.forEach(corrected::apply);
        return corrected.result();
    }
}
