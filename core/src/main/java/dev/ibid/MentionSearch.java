package dev.ibid;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.curation.Anchor;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the places in a document that words or offsets point at. */
final class MentionSearch {
    /** Of several mentions at one place a technique or control is meant rather than an actor. */
    private static final Comparator<Mention> MOST_MEANT = Comparator.comparingInt(
            mention -> mention.kind() == ConceptKind.TECHNIQUE || mention.kind() == ConceptKind.CONTROL ? 0 : 1);

    private MentionSearch() {}

    static FoundMention at(AnnotatedDocument document, Span span) {
        Optional<Mention> mention = document.mentions().stream()
                .filter(each -> each.span().equals(span))
                .min(MOST_MEANT);
        return new FoundMention(Anchor.of(document.source(), span), mention);
    }

    static List<FoundMention> mentions(AnnotatedDocument document, String words) {
        String wanted = oneLine(words);
        return document.mentions().stream()
                .filter(mention -> oneLine(mention.text()).equalsIgnoreCase(wanted))
                .map(mention -> new FoundMention(Anchor.of(document.source(), mention.span()), Optional.of(mention)))
                .toList();
    }

    static List<FoundMention> places(AnnotatedDocument document, String words) {
        String text = document.source().text();
        List<FoundMention> places = new ArrayList<>();
        String quoted = Pattern.quote(oneLine(words)).replace(" ", "\\E\\s+\\Q");
        List<MatchResult> matches = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .toList();
        for (MatchResult match : matches) {
            Span span = new Span(match.start(), match.end());
            if (document.sentences().stream().map(Sentence::span).anyMatch(sentence -> sentence.contains(span))) {
                places.add(at(document, span));
            }
        }
        return places;
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
