package dev.ibid.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.document.Span;
import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Writes mentions, claims and keyed citations of a document as W3C Web Annotations (Recommendation of 23 February 2017) in
 * JSON-LD: an array of annotations, each with a {@code TextQuoteSelector} and a {@code TextPositionSelector} on the
 * document's canonical text.
 *
 * <p>The document is named by its hash ({@code ni:///sha-256;…}, RFC 6920). Trap: positions count Unicode code points, as
 * the recommendation wants, not the code units of {@link Span}.
 */
public final class WebAnnotations {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Enough words on either side to find a quotation again in a text that was changed elsewhere. */
    private static final int AROUND = 32;

    private final JsonGenerator json;
    private final String text;
    private final String source;
    private final String mediaType;
    private int lastUnit;
    private int lastPoint;

    private WebAnnotations(JsonGenerator json, AnnotatedDocument document) {
        this.json = json;
        text = document.source().text();
        source = name(document.source().id().sha256());
        mediaType = document.source().metadata().mediaType();
    }

    /**
     * Writes the annotations of a document.
     *
     * @param document the document
     * @param out where to; stays open
     * @throws IOException if {@code out} fails
     */
    public static void write(AnnotatedDocument document, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new WebAnnotations(json, document).write(document);
        }
        out.write('\n');
        out.flush();
    }

    private static String name(String sha256) {
        byte[] digest = HexFormat.of().parseHex(sha256);
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private void write(AnnotatedDocument document) throws IOException {
        json.writeStartArray();
        for (Mention mention : document.mentions()) {
            start("mention", mention.span(), "tagging");
            if (mention.concept().isEmpty()) {
                text(mention.kind().name(), "tagging");
            } else {
                resource("https://ibid.dev/concept/" + encode(mention.concept()), "tagging");
            }
            target(mention.span());
        }
        for (Sentence sentence : document.sentences()) {
            if (sentence.label().isClaim()) {
                start("claim", sentence.span(), "classifying");
                text(sentence.label().key(), "classifying");
                target(sentence.span());
            }
        }
        for (Citation citation : document.citations().citations()) {
            if (!citation.normalized().isEmpty()) {
                start("citation", citation.span(), "linking");
                resource(address(citation.normalized()), "linking");
                target(citation.span());
            }
        }
        json.writeEndArray();
    }

    private void start(String kind, Span span, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("id", source + "#" + kind + "-" + span.start() + "-" + span.end());
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
    }

    private void text(String value, String purpose) throws IOException {
        json.writeObjectFieldStart("body");
        json.writeStringField("type", "TextualBody");
        json.writeStringField("value", value);
        json.writeStringField("format", "text/plain");
        json.writeStringField("purpose", purpose);
        json.writeEndObject();
    }

    private void resource(String address, String purpose) throws IOException {
        json.writeObjectFieldStart("body");
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("source", address);
        json.writeStringField("purpose", purpose);
        json.writeEndObject();
    }

    private void target(Span span) throws IOException {
        json.writeObjectFieldStart("target");
        json.writeObjectFieldStart("source");
        json.writeStringField("id", source);
        json.writeStringField("type", "Text");
        json.writeStringField("format", mediaType);
        json.writeEndObject();
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", span.of(text));
        json.writeStringField("prefix", text.substring(whole(Math.max(0, span.start() - AROUND)), span.start()));
        json.writeStringField(
                "suffix", text.substring(span.end(), whole(Math.min(text.length(), span.end() + AROUND))));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", codePoints(span.start()));
        json.writeNumberField("end", codePoints(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** An offset that does not cut a character of two code units. */
    private int whole(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset + 1 : offset;
    }

    /** Counted on from the last offset asked for: annotations come in order, so that the text is read a few times only. */
    private int codePoints(int offset) {
        lastPoint +=
                offset >= lastUnit ? text.codePointCount(lastUnit, offset) : -text.codePointCount(offset, lastUnit);
        lastUnit = offset;
        return lastPoint;
    }

    /** Where a key can be looked up; keys of law, which have no address of their own, get one of ours. */
    private static String address(String key) {
        if (key.startsWith("doi:")) {
            return "https://doi.org/" + encode(key.substring(4)).replace("%2F", "/");
        }
        if (key.startsWith("arxiv:")) {
            return "https://arxiv.org/abs/" + encode(key.substring(6)).replace("%2F", "/");
        }
        return "https://ibid.dev/key/" + encode(key).replace("%2F", "/").replace("%3A", ":");
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
