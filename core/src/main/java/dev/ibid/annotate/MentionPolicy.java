package dev.ibid.annotate;

import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which words of a sentence are mentions, from what the taxonomy and the statistical tagger say.
 *
 * <p>The tagger has seen the taxonomy's matches as features, so its probabilities already weigh both. A label of the
 * taxonomy needs less of it than words that no label knows, and an ambiguous label needs as much as those.
 *
 * @param unlisted least probability for words that the taxonomy does not list
 * @param listed least probability for an unambiguous label
 * @param ambiguous least probability for a label that needs support
 * @param supported least probability for a label that needs support and has it elsewhere in the document
 */
record MentionPolicy(double unlisted, double listed, double ambiguous, double supported) {
    /** Least probability for the head of a phrase such as "ban on cooperation". */
    private static final double HEAD = 0.1;

    /** Found by cross-validation on the training sentences; the maximum is flat. */
    static final MentionPolicy DEFAULT = new MentionPolicy(0.7, 0.04, 0.4, 0.2);

    /** Takes every label of the taxonomy and nothing else. */
    static final MentionPolicy TAXONOMY_ONLY = new MentionPolicy(2, 0, 2, 0);

    /** Takes what the tagger finds and nothing else. */
    static final MentionPolicy MODEL_ONLY = new MentionPolicy(0.7, 2, 2, 2);

    /** {@return the mentions of a sentence as tokens, in order, not overlapping} */
    List<Candidate> choose(ParsedSentence sentence, DocumentTerms terms) {
        List<Candidate> chosen = new ArrayList<>();
        if (unlisted <= 1) {
            chosen.addAll(HeadPhrases.of(sentence, HEAD));
        }
        for (Candidate span : spans(sentence)) {
            if (chosen.stream().anyMatch(span::overlaps)) {
                continue;
            }
            Optional<TaxonomyMatch> inside = bestInside(sentence, span);
            double needed = inside.isPresent() && listed <= 1 ? listed : unlisted;
            if (unlisted <= 1 && span.score() >= needed) {
                chosen.add(new Candidate(span.first(), span.last(), span.kind(), inside, span.score()));
            }
        }
        for (TaxonomyMatch match : sentence.matches()) {
            if (match.isMechanism() && chosen.stream().noneMatch(span -> span.overlaps(match))) {
                double score = sentence.tagging().inside(match.first(), match.last(), match.kind());
                if (score >= needed(match, terms)) {
                    chosen.add(new Candidate(match.first(), match.last(), match.kind(), Optional.of(match), score));
                }
            }
        }
        if (unlisted <= 1) {
            for (Candidate known : terms.known(sentence)) {
                if (chosen.stream().noneMatch(known::overlaps)) {
                    chosen.add(known);
                }
            }
        }
        chosen.removeIf(candidate -> terms.rulesOut(sentence.tokens(), candidate));
        chosen.sort(Comparator.comparingInt(Candidate::first));
        return chosen;
    }

    private double needed(TaxonomyMatch match, DocumentTerms terms) {
        if (!match.label().needsSupport()) {
            return listed;
        }
        return terms.supports(match.label()) ? supported : ambiguous;
    }

    /** The stretches that the tagger takes for mentions. */
    private static List<Candidate> spans(ParsedSentence sentence) {
        Tagging tagging = sentence.tagging();
        List<Candidate> spans = new ArrayList<>();
        int i = 0;
        while (i < tagging.size()) {
            if (tagging.tag(i) == Tagging.OUTSIDE) {
                i++;
                continue;
            }
            ConceptKind kind = Tagging.kind(tagging.tag(i));
            int last = i;
            while (last + 1 < tagging.size() && tagging.tag(last + 1) == Tagging.first(kind) + 1) {
                last++;
            }
            spans.add(new Candidate(i, last, kind, Optional.empty(), tagging.inside(i, last, kind)));
            i = last + 1;
        }
        return spans;
    }

    private static Optional<TaxonomyMatch> bestInside(ParsedSentence sentence, Candidate span) {
        return sentence.matches().stream()
                .filter(match -> match.kind() == span.kind() && span.overlaps(match))
                .max(Comparator.comparingInt(TaxonomyMatch::length));
    }
}
