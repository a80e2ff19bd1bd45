package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Small documents of one paragraph, tagged by hand: a sentence ends with a full stop, and all are facts. */
final class Notes {
    private Notes() {}

    static SourceDocument source(String name, String text) {
        return new SourceDocument(
                DocumentId.ofText(text),
                name,
                "",
                Optional.empty(),
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of(),
                DocumentMetadata.plainText(text.length()),
                List.of());
    }

    static AnnotatedDocument note(String name, String text, Mention... mentions) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('.'); end >= 0; end = text.indexOf('.', end + 1)) {
            sentences.add(new Sentence(new Span(start, end + 1), ClaimLabel.FACT, 0.6, "", false, false));
            start = Math.min(end + 2, text.length());
        }
        List<Mention> ordered = new ArrayList<>(List.of(mentions));
        ordered.sort(Comparator.comparing(Mention::span));
        return new AnnotatedDocument(source(name, text), sentences, ordered, CitationLayer.EMPTY, true);
    }

    /** {@return the n-th place of the words, counted from 1, as an unlisted mention} */
    static Mention unlisted(String text, String words, int n, ConceptKind kind, double score) {
        return new Mention(span(text, words, n), words, kind, "", MentionSource.MODEL, score);
    }

    static Span span(String text, String words, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not there " + n + " times: " + text);
        }
        return new Span(at, at + words.length());
    }

    static Concept concept(String id, ConceptKind kind, String label, String... broader) {
        return NewConcept.of(id, kind, label, List.of(), List.of(broader));
    }
}
