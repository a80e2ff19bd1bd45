package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.trace.Audit;
import dev.ibid.trace.AuditState;
import dev.ibid.trace.AuditedClaim;
import dev.ibid.trace.CheckedQuotation;
import dev.ibid.trace.Evidence;
import dev.ibid.trace.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints an audit. */
final class AuditView {
    private static final String INDENT = "     ";

    private final Terminal terminal;
    private final PrintWriter out;
    private final int digits;
    private final boolean wrongOnly;

    AuditView(Terminal terminal, int digits, boolean wrongOnly) {
        this.terminal = terminal;
        this.out = terminal.out();
        this.digits = digits;
        this.wrongOnly = wrongOnly;
    }

    private List<AuditedClaim> shown(Audit audit) {
        return audit.claims().stream()
                .filter(claim -> !wrongOnly || claim.state().isWrong())
                .toList();
    }

    private static String words(AuditState state) {
        return state.key().replace('_', ' ');
    }

    void text(Audit audit) {
        out.println(terminal.styled(Style.BOLD, SafeText.line(audit.source())));
        for (AuditedClaim claim : shown(audit)) {
            out.println();
            String state = words(claim.state());
            out.println("%4d  ".formatted(claim.number())
                    + (claim.state().isWrong() ? terminal.styled(Style.WARN, state) : state));
            prose(SafeText.line(claim.text()), INDENT);
            prose("- " + SafeText.line(claim.explanation()), INDENT + "  ");
            claim.evidence().forEach(this::evidence);
        }
        quotations(audit);
        out.println();
        audit.counts().forEach((state, count) -> out.println("%5d  ".formatted(count) + words(state)));
        out.println("%5d  ".formatted(audit.claims().size()) + "claims in all");
    }

    private void evidence(Evidence evidence) {
        String where = title(evidence.place())
                + (evidence.place().page() > 0 ? ", p. " + evidence.place().page() : "");
        prose(
                evidence.id().print(digits) + "  " + evidence.relation().key() + ": " + SafeText.line(evidence.text())
                        + terminal.styled(Style.FAINT, " (" + SafeText.line(where) + ")"),
                INDENT + "  ");
    }

    private static String title(Place place) {
        return place.title().isEmpty() ? place.source() : place.title();
    }

    private void quotations(Audit audit) {
        List<CheckedQuotation> quotations = audit.quotations().stream()
                .filter(each -> !wrongOnly || each.state() == CheckedQuotation.State.ALTERED)
                .toList();
        if (quotations.isEmpty()) {
            return;
        }
        out.println();
        out.println(terminal.styled(Style.BOLD, "quotations"));
        for (CheckedQuotation quotation : quotations) {
            prose(
                    quotation.state().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": \""
                            + SafeText.line(quotation.text()) + "\"",
                    INDENT);
            quotation
                    .original()
                    .ifPresent(place -> prose(
                            "from " + SafeText.line(title(place)) + ": \"" + SafeText.line(quotation.originalText())
                                    + "\"",
                            INDENT + "  "));
            quotation.changes().forEach(change -> prose("- " + SafeText.line(change), INDENT + "  "));
        }
    }

    private void prose(String text, String indent) {
        out.println(Wrap.prose(text, terminal.width(), indent));
    }

    void markdown(Audit audit) {
        out.println("# Audit of " + markdown(audit.source()));
        out.println();
        out.println("| state | claims |");
        out.println("|---|---|");
        audit.counts().forEach((state, count) -> out.println("| " + words(state) + " | " + count + " |"));
        for (AuditedClaim claim : shown(audit)) {
            out.println();
            out.println("## " + claim.number() + ": " + words(claim.state()));
            out.println();
            out.println("> " + markdown(claim.text()));
            out.println();
            out.println(markdown(claim.explanation()));
            if (!claim.evidence().isEmpty()) {
                out.println();
            }
            for (Evidence evidence : claim.evidence()) {
                out.println("- `" + evidence.id().print(digits) + "` "
                        + evidence.relation().key() + ": " + markdown(evidence.text()) + " (*"
                        + markdown(title(evidence.place())) + "*)");
            }
        }
    }

    /** Text of documents must not become markup. */
    private static String markdown(String text) {
        return SafeText.line(text).replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
    }

    void json(Audit audit) throws IOException {
        JsonOutput.object(out, false, json -> {
            json.writeStringField("source", audit.source());
            json.writeBooleanField("faults", audit.hasFaults());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<AuditState, Integer> count : audit.counts().entrySet()) {
                json.writeNumberField(count.getKey().key(), count.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("claims");
            for (AuditedClaim claim : shown(audit)) {
                claim(json, claim);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("quotations");
            for (CheckedQuotation quotation : audit.quotations()) {
                quotation(json, quotation);
            }
            json.writeEndArray();
        });
    }

    private void claim(JsonGenerator json, AuditedClaim claim) throws IOException {
        TraceJson parts = new TraceJson(json, digits);
        json.writeStartObject();
        json.writeNumberField("number", claim.number());
        json.writeStringField("state", claim.state().key());
        json.writeStringField("text", claim.text());
        json.writeStringField("explanation", claim.explanation());
        parts.place("place", claim.place());
        parts.citations(claim.citations());
        parts.evidence("evidence", claim.evidence());
        json.writeEndObject();
    }

    private void quotation(JsonGenerator json, CheckedQuotation quotation) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", quotation.state().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", quotation.text());
        json.writeNumberField("start", quotation.span().start());
        json.writeNumberField("end", quotation.span().end());
        json.writeStringField("originalText", quotation.originalText());
        if (quotation.original().isPresent()) {
            new TraceJson(json, digits).place("original", quotation.original().get());
        }
        JsonFields.strings(json, "changes", quotation.changes());
        json.writeEndObject();
    }
}
