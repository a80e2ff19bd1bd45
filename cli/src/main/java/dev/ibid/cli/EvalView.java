package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.document.Span;
import dev.ibid.eval.GoldParagraph;
import dev.ibid.eval.Interval;
import dev.ibid.eval.Score;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints scores and errors. */
final class EvalView {
    /** Words on either side of an error that are shown. */
    private static final int CONTEXT = 80;

    private final Terminal terminal;

    EvalView(Terminal terminal) {
        this.terminal = terminal;
    }

    void head(String title) {
        terminal.out()
                .println(terminal.styled(
                        Style.BOLD,
                        String.format(
                                Locale.ROOT,
                                "%-20s %9s %7s %7s  %-17s %5s %6s %6s",
                                title,
                                "precision",
                                "recall",
                                "F1",
                                "95% of documents",
                                "right",
                                "wrong",
                                "missed")));
    }

    void line(Score score) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-20s %9.3f %7.3f %7.3f  %-17s %5d %6d %6d",
                        "  " + score.name(),
                        score.counts().precision(),
                        score.counts().recall(),
                        score.counts().f1(),
                        interval(score.f1()),
                        score.counts().hits(),
                        score.counts().falseAlarms(),
                        score.counts().misses()));
    }

    static String interval(Interval interval) {
        return String.format(Locale.ROOT, "%.3f to %.3f", interval.low(), interval.high());
    }

    /** Prints an error with its place marked in what stands around it. */
    void error(String title, GoldParagraph paragraph, Span span) {
        String text = paragraph.text();
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        String quote = (from > 0 ? "\u2026" : "")
                + SafeText.running(text.substring(from, span.start()))
                + terminal.styled(Style.MATCH, "[" + SafeText.line(span.of(text)) + "]")
                + SafeText.running(text.substring(span.end(), to))
                + (to < text.length() ? "\u2026" : "");
        terminal.out().println(title + terminal.styled(Style.FAINT, "  " + SafeText.line(paragraph.id())));
        terminal.out().println(Wrap.prose(quote.strip(), terminal.width(), "    "));
    }

    static void scores(JsonGenerator json, String field, List<Score> scores) throws IOException {
        json.writeArrayFieldStart(field);
        for (Score score : scores) {
            json.writeStartObject();
            json.writeStringField("name", score.name());
            json.writeNumberField("precision", rounded(score.counts().precision()));
            json.writeNumberField("recall", rounded(score.counts().recall()));
            json.writeNumberField("f1", rounded(score.counts().f1()));
            json.writeNumberField("f1Low", rounded(score.f1().low()));
            json.writeNumberField("f1High", rounded(score.f1().high()));
            json.writeNumberField("right", score.counts().hits());
            json.writeNumberField("wrong", score.counts().falseAlarms());
            json.writeNumberField("missed", score.counts().misses());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void place(JsonGenerator json, GoldParagraph paragraph, Span span) throws IOException {
        json.writeStringField("paragraph", paragraph.id());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(paragraph.text()));
    }

    static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
