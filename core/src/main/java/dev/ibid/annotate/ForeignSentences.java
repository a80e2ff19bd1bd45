package dev.ibid.annotate;

import dev.ibid.document.Block;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences of documents in other languages than English, by the Java platform's rules for each; none is a claim. */
final class ForeignSentences {
    private ForeignSentences() {}

    static List<Sentence> of(SourceDocument document) {
        Locale locale = Locale.forLanguageTag(document.metadata().language());
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            breaks.setText(block.span().of(document.text()));
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                Span span = SentenceSplitter.trim(
                        document.text(),
                        block.span().start() + from,
                        block.span().start() + to);
                if (!span.isEmpty()) {
                    sentences.add(new Sentence(span, ClaimLabel.NONE, 1, "", false, false));
                }
                from = to;
            }
        }
        return sentences;
    }
}
