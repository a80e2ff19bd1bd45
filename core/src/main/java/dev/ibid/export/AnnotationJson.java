package dev.ibid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.Span;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Writes annotated documents as JSON Lines: one object a document, one line an object, offsets in UTF-16 code units of
 * the canonical text. One writer for one thread.
 */
public final class AnnotationJson implements Closeable, Flushable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    /**
     * Writes to {@code out}, which stays open.
     *
     * @param out where to
     * @throws IOException if {@code out} fails
     */
    public AnnotationJson(Writer out) throws IOException {
        json = JSON.createGenerator(out);
        json.setRootValueSeparator(null);
    }

    /**
     * Writes one line.
     *
     * @param id what to call the document: its external id or a prefix of its hash
     * @param document the document
     * @throws IOException if the writer fails
     */
    public void write(String id, AnnotatedDocument document) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("source", document.source().source());
        json.writeStringField("sha256", document.source().id().sha256());
        json.writeNumberField("length", document.source().text().length());
        json.writeStringField("language", document.source().metadata().language());
        json.writeBooleanField("tagged", document.tagged());
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : document.sentences()) {
            write(sentence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Mention mention : document.mentions()) {
            write(mention);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("citations");
        for (Citation citation : document.citations().citations()) {
            write(citation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("references");
        for (Reference reference : document.citations().references()) {
            write(reference);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /**
     * Writes one line for a reference string that was parsed on its own: {@code id}, {@code text}, {@code segments} and
     * {@code fields}, offsets within the string.
     *
     * @param id the string's id
     * @param reference the parsed reference; its span starts at 0
     * @throws IOException if the writer fails
     */
    public void write(String id, Reference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("text", reference.text());
        segmentsAndFields(reference);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Sentence sentence) throws IOException {
        json.writeStartObject();
        span(sentence.span());
        json.writeStringField("label", sentence.label().key());
        score(sentence.score());
        if (!sentence.attribution().isEmpty()) {
            json.writeStringField("attribution", sentence.attribution());
        }
        if (sentence.hedged()) {
            json.writeBooleanField("hedged", true);
        }
        if (sentence.negated()) {
            json.writeBooleanField("negated", true);
        }
        json.writeEndObject();
    }

    private void write(Mention mention) throws IOException {
        json.writeStartObject();
        span(mention.span());
        json.writeStringField("text", mention.text());
        json.writeStringField("kind", mention.kind().name());
        orNull("concept", mention.concept());
        json.writeStringField("by", mention.by().key());
        score(mention.score());
        json.writeEndObject();
    }

    private void write(Citation citation) throws IOException {
        json.writeStartObject();
        span(citation.span());
        json.writeStringField("text", citation.text());
        json.writeStringField("type", citation.type());
        orNull("normalized", citation.normalized());
        if (citation.reference() == Citation.NO_REFERENCE) {
            json.writeNullField("reference");
        } else {
            json.writeNumberField("reference", citation.reference());
        }
        if (!citation.pinpoint().isEmpty()) {
            json.writeStringField("pinpoint", citation.pinpoint());
        }
        if (!citation.note().isEmpty()) {
            json.writeStringField("note", citation.note());
        }
        json.writeEndObject();
    }

    private void write(Reference reference) throws IOException {
        json.writeStartObject();
        span(reference.span());
        json.writeStringField("text", reference.text());
        json.writeStringField("mark", reference.mark());
        segmentsAndFields(reference);
        orNull("resolved", reference.key());
        json.writeEndObject();
    }

    private void segmentsAndFields(Reference reference) throws IOException {
        json.writeArrayFieldStart("segments");
        for (Reference.Segment segment : reference.segments()) {
            json.writeStartObject();
            span(segment.span());
            json.writeStringField("label", segment.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, String> field : reference.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    /** Three decimals: more would only pretend to precision. */
    private void score(double score) throws IOException {
        json.writeNumberField("score", Math.round(score * 1000) / 1000.0);
    }

    private void orNull(String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
