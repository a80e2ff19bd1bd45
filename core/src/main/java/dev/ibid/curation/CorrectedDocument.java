package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.annotate.TermForms;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A document while corrections are applied to it, one after the other. */
final class CorrectedDocument {
    /** What a person says is taken as certain. */
    private static final double CERTAIN = 1.0;

    private final AnnotatedDocument document;
    private final ConceptNames names;
    private final String text;
    private final List<Mention> mentions;
    private final List<Sentence> sentences;

    CorrectedDocument(AnnotatedDocument document, ConceptNames names) {
        this.document = document;
        this.names = names;
        this.text = document.source().text();
        this.mentions = new ArrayList<>(document.mentions());
        this.sentences = new ArrayList<>(document.sentences());
    }

    AnnotatedDocument result() {
        mentions.sort(
                Comparator.comparing(Mention::span).thenComparing(Mention::kind).thenComparing(Mention::concept));
        return new AnnotatedDocument(document.source(), sentences, mentions, document.citations(), document.tagged());
    }

    /** Gives unlisted mentions the concept that a person gave to their term; a concept of another kind changes theirs. */
    void merge(Map<List<String>, String> merges) {
        mentions.replaceAll(mention -> {
            String concept = mention.concept().isEmpty() ? merges.getOrDefault(TermForms.of(mention.text()), "") : "";
            return names.findConcept(concept)
                    .map(found -> mention(mention.span(), found.kind(), found.id()))
                    .orElse(mention);
        });
    }

    void apply(Correction correction) {
        switch (correction) {
            case Correction.Accept accept ->
                accept.anchor().find(text).ifPresent(span -> put(span, accept.kind(), accept.concept()));
            case Correction.Reject reject ->
                reject.anchor()
                        .find(text)
                        .ifPresent(span -> mentions.removeIf(
                                mention -> isSameSort(mention.kind(), reject.kind()) && span.contains(mention.span())));
            case Correction.Retag retag -> retag(retag);
            case Correction.Relabel relabel -> relabel.anchor().find(text).ifPresent(span -> relabel(span, relabel));
            case Correction.Merge merge -> throw new IllegalArgumentException("has no place: " + merge);
        }
    }

    private void retag(Correction.Retag retag) {
        retag.words().find(text).ifPresent(span -> {
            retag.anchor()
                    .find(text)
                    .ifPresent(old -> mentions.removeIf(
                            mention -> isSameSort(mention.kind(), retag.kind()) && old.contains(mention.span())));
            put(span, retag.kind(), retag.concept());
        });
    }

    private void put(Span span, ConceptKind kind, String concept) {
        mentions.removeIf(
                mention -> isSameSort(mention.kind(), kind) && mention.span().overlaps(span));
        String listed = names.findConcept(concept).isPresent()
                ? concept
                : names.findByName(kind, span.of(text)).orElse("");
        mentions.add(mention(span, kind, listed));
    }

    private Mention mention(Span span, ConceptKind kind, String concept) {
        return new Mention(span, span.of(text), kind, concept, MentionSource.USER, CERTAIN);
    }

    /** The sentence may have been cut otherwise since; the one that shares most with the place is meant. */
    private void relabel(Span span, Correction.Relabel relabel) {
        int best = -1;
        for (int i = 0; i < sentences.size(); i++) {
            int shared = shared(sentences.get(i).span(), span);
            if (shared > 0 && (best < 0 || shared > shared(sentences.get(best).span(), span))) {
                best = i;
            }
        }
        if (best >= 0) {
            Sentence old = sentences.get(best);
            sentences.set(
                    best,
                    new Sentence(old.span(), relabel.label(), CERTAIN, old.attribution(), old.hedged(), old.negated()));
        }
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    /** Techniques and controls exclude one another; mentions of the other kinds may stand inside them. */
    private static boolean isSameSort(ConceptKind a, ConceptKind b) {
        return a == b || (isMechanism(a) && isMechanism(b));
    }

    private static boolean isMechanism(ConceptKind kind) {
        return kind == ConceptKind.TECHNIQUE || kind == ConceptKind.CONTROL;
    }
}
