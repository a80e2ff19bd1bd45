package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.eval.BriefEvaluation;
import dev.ibid.eval.GoldParagraph;
import dev.ibid.eval.MentionError;
import dev.ibid.eval.Prediction;
import dev.ibid.eval.SpanMatch;
import dev.ibid.eval.WorstErrors;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ibid eval mentions}: techniques and controls against gold. */
@Command(
        name = "mentions",
        header = "Measure techniques and controls: precision, recall and F1 by kind, and the worst errors.",
        footer = {"", "Example:", "  ibid eval mentions gold.jsonl --errors 50"})
final class EvalMentionsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private EvalInput input;

    EvalMentionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        List<GoldParagraph> gold = input.gold();
        boolean json = input.asJson();
        Function<GoldParagraph, Prediction> system = input.system(gold);
        BriefEvaluation evaluation = BriefEvaluation.of(gold, system);
        List<MentionError> errors = WorstErrors.mentions(gold, system);
        List<MentionError> worst = errors.subList(0, Math.min(input.errors(), errors.size()));
        if (json) {
            JsonOutput.object(terminal.out(), false, out -> write(out, gold.size(), evaluation, worst));
        } else {
            print(gold.size(), evaluation, worst, errors.size());
        }
        return ExitCode.DONE;
    }

    private void print(int paragraphs, BriefEvaluation evaluation, List<MentionError> worst, int errors) {
        EvalView view = new EvalView(terminal);
        terminal.out().println(paragraphs + " paragraphs");
        view.head("same bounds");
        evaluation.mentions(SpanMatch.EXACT).forEach(view::line);
        view.head("overlapping");
        evaluation.mentions(SpanMatch.OVERLAP).forEach(view::line);
        if (!worst.isEmpty()) {
            terminal.out().println();
            terminal.out().println("Worst errors (" + worst.size() + " of " + errors + "):");
        }
        for (MentionError error : worst) {
            view.error(title(error), error.paragraph(), error.span());
        }
    }

    private static String title(MentionError error) {
        String kind = error.kind().name().toLowerCase(Locale.ROOT);
        String times = error.count() == 1 ? "" : " (" + error.count() + " times)";
        return switch (error.type()) {
            case MISSED -> "missed " + kind + times;
            case INVENTED -> "taken for a " + kind + times;
            case KIND -> "wrong kind, it is a " + kind + times;
            case BOUNDS -> "wrong bounds, found '" + SafeText.line(error.found()) + "'" + times;
        };
    }

    private static void write(JsonGenerator json, int paragraphs, BriefEvaluation evaluation, List<MentionError> worst)
            throws IOException {
        json.writeNumberField("paragraphs", paragraphs);
        EvalView.scores(json, "exact", evaluation.mentions(SpanMatch.EXACT));
        EvalView.scores(json, "overlap", evaluation.mentions(SpanMatch.OVERLAP));
        json.writeArrayFieldStart("errors");
        for (MentionError error : worst) {
            json.writeStartObject();
            json.writeStringField("type", error.type().key());
            json.writeStringField("kind", error.kind().name());
            json.writeStringField("found", error.found());
            json.writeNumberField("count", error.count());
            json.writeNumberField("score", EvalView.rounded(error.score()));
            EvalView.place(json, error.paragraph(), error.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
