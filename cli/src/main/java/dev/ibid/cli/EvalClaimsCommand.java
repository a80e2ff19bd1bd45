package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.eval.BriefEvaluation;
import dev.ibid.eval.ClaimError;
import dev.ibid.eval.ClaimReport;
import dev.ibid.eval.GoldParagraph;
import dev.ibid.eval.Prediction;
import dev.ibid.eval.WorstErrors;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ibid eval claims}: claim labels against gold. */
@Command(
        name = "claims",
        header = "Measure claims and their labels: precision, recall and F1, and the worst errors.",
        footer = {"", "Example:", "  ibid eval claims gold.jsonl --errors 50"})
final class EvalClaimsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private EvalInput input;

    EvalClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        List<GoldParagraph> gold = input.gold();
        boolean json = input.asJson();
        Function<GoldParagraph, Prediction> system = input.system(gold);
        ClaimReport report = BriefEvaluation.of(gold, system).claims();
        List<ClaimError> errors = WorstErrors.claims(gold, system);
        List<ClaimError> worst = errors.subList(0, Math.min(input.errors(), errors.size()));
        if (json) {
            JsonOutput.object(terminal.out(), false, out -> write(out, gold.size(), report, worst));
        } else {
            print(gold.size(), report, worst, errors.size());
        }
        return ExitCode.DONE;
    }

    private void print(int paragraphs, ClaimReport report, List<ClaimError> worst, int errors) {
        EvalView view = new EvalView(terminal);
        terminal.out().println(paragraphs + " paragraphs");
        view.head("claim or not");
        view.line(report.claim());
        view.head("label");
        report.labels().forEach(view::line);
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "mean F1 of the labels: %.3f (%s)",
                        report.macroF1(),
                        EvalView.interval(report.macroInterval())));
        if (!worst.isEmpty()) {
            terminal.out().println();
            terminal.out().println("Worst errors (" + worst.size() + " of " + errors + "):");
        }
        for (ClaimError error : worst) {
            String title = String.format(
                    Locale.ROOT,
                    "%s taken for %s, %.2f sure",
                    error.gold().key(),
                    error.found().key(),
                    error.score());
            view.error(title, error.paragraph(), error.span());
        }
    }

    private static void write(JsonGenerator json, int paragraphs, ClaimReport report, List<ClaimError> worst)
            throws IOException {
        json.writeNumberField("paragraphs", paragraphs);
        EvalView.scores(json, "claim", List.of(report.claim()));
        EvalView.scores(json, "labels", report.labels());
        json.writeNumberField("macroF1", EvalView.rounded(report.macroF1()));
        json.writeNumberField(
                "macroF1Low", EvalView.rounded(report.macroInterval().low()));
        json.writeNumberField(
                "macroF1High", EvalView.rounded(report.macroInterval().high()));
        json.writeArrayFieldStart("errors");
        for (ClaimError error : worst) {
            json.writeStartObject();
            json.writeStringField("gold", error.gold().key());
            json.writeStringField("found", error.found().key());
            json.writeNumberField("score", EvalView.rounded(error.score()));
            EvalView.place(json, error.paragraph(), error.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
