package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.annotate.Mention;
import dev.ibid.citation.Citation;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Region;
import dev.ibid.document.Span;
import dev.ibid.trace.CitedWork;
import dev.ibid.trace.ClaimInContext;
import dev.ibid.trace.Evidence;
import dev.ibid.trace.Place;
import dev.ibid.trace.Reason;
import dev.ibid.trace.Trace;
import java.io.IOException;
import java.util.List;

/** Writes traces and their parts as JSON. */
final class TraceJson {
    private final JsonGenerator json;
    private final int digits;

    TraceJson(JsonGenerator json, int digits) {
        this.json = json;
        this.digits = digits;
    }

    /** Writes the fields of a trace into the object that is open. */
    void write(Trace trace) throws IOException {
        claim(trace.claim());
        json.writeStringField("sourceState", trace.sourceState().name().toLowerCase(java.util.Locale.ROOT));
        evidence("alsoSaid", trace.alsoSaid());
        evidence("evidence", trace.evidence());
    }

    private void claim(ClaimInContext claim) throws IOException {
        json.writeStringField("id", claim.id().map(id -> id.print(digits)).orElse(""));
        json.writeStringField("text", claim.text());
        json.writeStringField("before", claim.before());
        json.writeStringField("after", claim.after());
        json.writeStringField("label", claim.label().key());
        json.writeStringField("attribution", claim.attribution());
        if (claim.place().isPresent()) {
            place("place", claim.place().get());
        }
        json.writeArrayFieldStart("mentions");
        for (Mention mention : claim.mentions()) {
            json.writeStartObject();
            span(mention.span());
            json.writeStringField("text", mention.text());
            json.writeStringField("kind", mention.kind().name());
            json.writeStringField("concept", mention.concept());
            json.writeEndObject();
        }
        json.writeEndArray();
        citations(claim.citations());
    }

    /** Writes the field {@code citations}. */
    void citations(List<CitedWork> works) throws IOException {
        json.writeArrayFieldStart("citations");
        for (CitedWork work : works) {
            json.writeStartObject();
            json.writeStringField("text", work.citation().map(Citation::text).orElse(""));
            json.writeStringField("type", work.citation().map(Citation::type).orElse("name"));
            json.writeStringField(
                    "normalized", work.citation().map(Citation::normalized).orElse(""));
            json.writeStringField(
                    "reference",
                    work.reference().map(reference -> reference.text()).orElse(""));
            JsonFields.strings(
                    json,
                    "documents",
                    work.documents().stream().map(DocumentId::sha256).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a field with a place. */
    void place(String field, Place place) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("document", place.document().sha256());
        json.writeStringField("source", place.source());
        json.writeStringField("title", place.title());
        json.writeStringField("date", place.date());
        json.writeNumberField("page", place.page());
        JsonFields.strings(json, "section", place.headingPath());
        span(place.span());
        json.writeArrayFieldStart("regions");
        for (Region region : place.regions()) {
            json.writeStartObject();
            json.writeNumberField("page", region.page());
            json.writeNumberField("x", rounded(region.x()));
            json.writeNumberField("y", rounded(region.y()));
            json.writeNumberField("width", rounded(region.width()));
            json.writeNumberField("height", rounded(region.height()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes a field with a list of evidence. */
    void evidence(String field, List<Evidence> found) throws IOException {
        json.writeArrayFieldStart(field);
        for (Evidence evidence : found) {
            json.writeStartObject();
            json.writeStringField("id", evidence.id().print(digits));
            json.writeStringField("relation", evidence.relation().key());
            json.writeNumberField("score", Math.round(evidence.score() * 1000) / 1000.0);
            json.writeBooleanField("cited", evidence.cited());
            json.writeStringField("text", evidence.text());
            json.writeStringField("attribution", evidence.attribution());
            place("place", evidence.place());
            json.writeArrayFieldStart("reasons");
            for (Reason reason : evidence.reasons()) {
                json.writeStartObject();
                json.writeStringField("kind", reason.kind().key());
                json.writeStringField("sentence", reason.sentence());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
