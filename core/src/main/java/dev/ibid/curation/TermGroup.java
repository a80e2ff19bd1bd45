package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.annotate.TermForms;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The mentions of one unlisted term, added up. */
final class TermGroup {
    /** Wider context than this is no longer read at a glance. */
    private static final int CONTEXT = 120;

    private final Map<String, Integer> variants = new TreeMap<>();
    private final Map<ConceptKind, Integer> kinds = new EnumMap<>(ConceptKind.class);
    private final Map<String, Integer> company = new TreeMap<>();
    private final List<Suggestion.Example> examples = new ArrayList<>();
    private int count;
    private int documents;
    private double scores;
    private double evidence;

    /** Adds the mentions of one document. */
    void add(AnnotatedDocument document, List<Mention> mentions) {
        documents++;
        double allWrong = 1;
        for (Mention mention : mentions) {
            count++;
            scores += mention.score();
            allWrong *= 1 - mention.score();
            variants.merge(printed(document, mention), 1, Integer::sum);
            kinds.merge(mention.kind(), 1, Integer::sum);
            meet(document, mention);
        }
        evidence += 1 - allWrong;
        mentions.stream().limit(Suggestion.EXAMPLES).forEach(mention -> examples.add(example(document, mention)));
        keepExamples();
    }

    /** {@return both groups as one} */
    TermGroup with(TermGroup other) {
        TermGroup sum = new TermGroup();
        for (TermGroup each : List.of(this, other)) {
            each.variants.forEach((text, n) -> sum.variants.merge(text, n, Integer::sum));
            each.kinds.forEach((kind, n) -> sum.kinds.merge(kind, n, Integer::sum));
            each.company.forEach((concept, n) -> sum.company.merge(concept, n, Integer::sum));
            sum.examples.addAll(each.examples);
            sum.count += each.count;
            sum.documents += each.documents;
            sum.scores += each.scores;
            sum.evidence += each.evidence;
        }
        sum.keepExamples();
        return sum;
    }

    Suggestion suggestion(BroaderFinder broader) {
        List<Suggestion.Variant> byCount = variants.entrySet().stream()
                .map(entry -> new Suggestion.Variant(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Suggestion.Variant::count)
                        .reversed()
                        .thenComparingInt(variant -> variant.text().length())
                        .thenComparing(Suggestion.Variant::text))
                .toList();
        String label = byCount.stream()
                .map(Suggestion.Variant::text)
                .filter(text -> !TermForms.isAcronym(text))
                .findFirst()
                .orElse(byCount.getFirst().text());
        ConceptKind kind = kinds.getOrDefault(ConceptKind.TECHNIQUE, 0) >= kinds.getOrDefault(ConceptKind.CONTROL, 0)
                ? ConceptKind.TECHNIQUE
                : ConceptKind.CONTROL;
        return new Suggestion(
                label,
                kind,
                count,
                documents,
                scores / count,
                evidence,
                byCount,
                examples,
                broader.find(label, kind, company, count));
    }

    /** A capital that only opens the sentence is no part of the term. */
    private static String printed(AnnotatedDocument document, Mention mention) {
        String words = OneLine.of(document.source().text(), mention.span()).text();
        boolean opens = sentenceOf(document, mention).start() == mention.span().start();
        boolean noName = words.chars().skip(1).noneMatch(Character::isUpperCase);
        return opens && noName ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /** Counts the concepts that are mentioned in the same sentence. */
    private void meet(AnnotatedDocument document, Mention mention) {
        Span sentence = sentenceOf(document, mention);
        Set<String> met = new HashSet<>();
        for (Mention other : document.mentions()) {
            if (!other.concept().isEmpty() && sentence.contains(other.span()) && met.add(other.concept())) {
                company.merge(other.concept(), 1, Integer::sum);
            }
        }
    }

    private static Suggestion.Example example(AnnotatedDocument document, Mention mention) {
        String text = document.source().text();
        Span sentence = sentenceOf(document, mention);
        Span span = mention.span();
        int from = Math.max(sentence.start(), span.start() - CONTEXT);
        int to = Math.min(sentence.end(), span.end() + CONTEXT);
        return new Suggestion.Example(
                new MentionId(document.source().id(), span),
                document.source().source(),
                (from > sentence.start() ? "\u2026" : "")
                        + OneLine.of(text, new Span(from, span.start())).text(),
                OneLine.of(text, span).text(),
                OneLine.of(text, new Span(span.end(), to)).text() + (to < sentence.end() ? "\u2026" : ""));
    }

    private static Span sentenceOf(AnnotatedDocument document, Mention mention) {
        return document.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(mention.span()))
                .findFirst()
                .orElse(mention.span());
    }

    /** Examples of documents not yet shown come first. */
    private void keepExamples() {
        Set<String> shown = new HashSet<>();
        List<Suggestion.Example> first = new ArrayList<>();
        List<Suggestion.Example> more = new ArrayList<>();
        for (Suggestion.Example example : examples) {
            (shown.add(example.id().document().sha256()) ? first : more).add(example);
        }
        first.addAll(more);
        examples.clear();
        examples.addAll(first.subList(0, Math.min(first.size(), Suggestion.EXAMPLES)));
    }
}
