package dev.ibid.annotate;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.Comparator;
import java.util.List;

/** Turns the choices of one document's sentences into mentions. */
final class MentionWriter {
    /** Other kinds come from the taxonomy alone; an unambiguous label of theirs is hardly ever wrong. */
    private static final double LISTED_SCORE = 0.9;

    private final String text;
    private final MentionPolicy policy;
    private final DocumentTerms terms;
    private final CitationSpans cited;

    MentionWriter(String text, MentionPolicy policy, DocumentTerms terms, CitationSpans cited) {
        this.text = text;
        this.policy = policy;
        this.terms = terms;
        this.cited = cited;
    }

    /** Adds the mentions of a sentence, in order of their spans. */
    void write(ParsedSentence sentence, List<Mention> mentions) {
        int from = mentions.size();
        Tokens tokens = sentence.tokens();
        switch (sentence.block().kind()) {
            case PAGE_FURNITURE, CODE, REFERENCE_ENTRY -> {
                return;
            }
            default -> {
                for (Candidate candidate : policy.choose(sentence, terms)) {
                    SpanRules.apply(tokens, candidate)
                            .filter(bounded ->
                                    !cited.overlaps(tokens.start(bounded.first()), tokens.end(bounded.last())))
                            .ifPresent(bounded -> mentions.add(mention(tokens, bounded)));
                }
            }
        }
        for (TaxonomyMatch match : sentence.matches()) {
            if (!match.isMechanism() && (!match.label().needsSupport() || terms.supports(match.label()))) {
                mentions.add(listed(tokens.span(match.first(), match.last()), match));
            }
        }
        mentions.subList(from, mentions.size())
                .sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
    }

    private Mention listed(Span span, TaxonomyMatch match) {
        ConceptKind kind = match.kind();
        String concept = match.label().concept().id();
        return new Mention(span, span.of(text), kind, concept, MentionSource.TAXONOMY, LISTED_SCORE);
    }

    private Mention mention(Tokens tokens, Candidate candidate) {
        Span span = tokens.span(candidate.first(), candidate.last());
        String concept =
                candidate.match().map(match -> match.label().concept().id()).orElse("");
        MentionSource by = concept.isEmpty() ? MentionSource.MODEL : MentionSource.TAXONOMY;
        double score = Math.clamp(candidate.score(), 0, 1);
        return new Mention(span, span.of(text), candidate.kind(), concept, by, score);
    }
}
