package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.util.List;

/**
 * The stored form of an annotated document, everything but the canonical text, which is kept apart so that it can be read
 * alone. Text that repeats the words of its span is not written a second time.
 */
final class LayerCodec {

    private LayerCodec() {}

    static byte[] encode(AnnotatedDocument document) {
        ByteWriter out = new ByteWriter();
        String text = document.source().text();
        SourceCodec.write(out, document.source());
        out.flag(document.tagged());
        SourceCodec.Spans sentences = new SourceCodec.Spans();
        out.list(document.sentences(), (o, sentence) -> {
            sentences.write(o, sentence.span());
            o.text(sentence.label().name());
            o.decimal(sentence.score());
            o.text(sentence.attribution());
            o.number((sentence.hedged() ? 1 : 0) + (sentence.negated() ? 2 : 0));
        });
        SourceCodec.Spans mentions = new SourceCodec.Spans();
        out.list(document.mentions(), (o, mention) -> {
            mentions.write(o, mention.span());
            writeWords(o, mention.text(), mention.span(), text);
            o.text(mention.kind().name());
            o.text(mention.concept());
            o.text(mention.by().name());
            o.decimal(mention.score());
        });
        writeCitations(out, document.citations(), text);
        return out.deflated();
    }

    static AnnotatedDocument decode(byte[] packed, DocumentId id, String text) throws IOException {
        ByteReader in = ByteReader.inflating(packed);
        SourceDocument source = SourceCodec.read(in, id, text);
        boolean tagged = in.flag();
        SourceCodec.Spans sentenceSpans = new SourceCodec.Spans();
        List<Sentence> sentences = in.list(i -> {
            Span span = sentenceSpans.read(i);
            ClaimLabel label = ClaimLabel.valueOf(i.text());
            double score = i.decimal();
            String attribution = i.text();
            int flags = i.integer();
            return new Sentence(span, label, score, attribution, (flags & 1) != 0, (flags & 2) != 0);
        });
        SourceCodec.Spans mentionSpans = new SourceCodec.Spans();
        List<Mention> mentions = in.list(i -> {
            Span span = mentionSpans.read(i);
            String words = readWords(i, span, text);
            return new Mention(
                    span, words, ConceptKind.valueOf(i.text()), i.text(), MentionSource.valueOf(i.text()), i.decimal());
        });
        return new AnnotatedDocument(source, sentences, mentions, readCitations(in, text), tagged);
    }

    private static void writeCitations(ByteWriter out, CitationLayer layer, String text) {
        SourceCodec.Spans citations = new SourceCodec.Spans();
        out.list(layer.citations(), (o, citation) -> {
            citations.write(o, citation.span());
            writeWords(o, citation.text(), citation.span(), text);
            o.text(citation.type());
            o.text(citation.normalized());
            o.text(citation.pinpoint());
            o.signed(citation.reference());
            o.text(citation.note());
        });
        SourceCodec.Spans references = new SourceCodec.Spans();
        out.list(layer.references(), (o, reference) -> {
            references.write(o, reference.span());
            writeWords(o, reference.text(), reference.span(), text);
            o.text(reference.mark());
            SourceCodec.Spans segments = new SourceCodec.Spans();
            o.list(reference.segments(), (oo, segment) -> {
                segments.write(oo, segment.span());
                oo.text(segment.label());
            });
            SourceCodec.writeMap(o, reference.fields());
            o.text(reference.key());
        });
    }

    private static CitationLayer readCitations(ByteReader in, String text) {
        SourceCodec.Spans citationSpans = new SourceCodec.Spans();
        List<Citation> citations = in.list(i -> {
            Span span = citationSpans.read(i);
            String words = readWords(i, span, text);
            return new Citation(span, words, i.text(), i.text(), i.text(), Math.toIntExact(i.signed()), i.text());
        });
        SourceCodec.Spans referenceSpans = new SourceCodec.Spans();
        List<Reference> references = in.list(i -> {
            Span span = referenceSpans.read(i);
            String words = readWords(i, span, text);
            String mark = i.text();
            SourceCodec.Spans segmentSpans = new SourceCodec.Spans();
            List<Reference.Segment> segments = i.list(ii -> new Reference.Segment(segmentSpans.read(ii), ii.text()));
            return new Reference(span, words, mark, segments, SourceCodec.readMap(i), i.text());
        });
        return new CitationLayer(citations, references);
    }

    private static void writeWords(ByteWriter out, String words, Span span, String text) {
        boolean same = span.end() <= text.length() && words.equals(span.of(text));
        out.flag(same);
        if (!same) {
            out.text(words);
        }
    }

    private static String readWords(ByteReader in, Span span, String text) {
        return in.flag() ? span.of(text) : in.text();
    }
}
