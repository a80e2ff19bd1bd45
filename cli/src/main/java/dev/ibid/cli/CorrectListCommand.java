package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.CheckedCorrection;
import dev.ibid.Corpus;
import dev.ibid.curation.Anchor;
import dev.ibid.curation.Correction;
import dev.ibid.curation.MentionId;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid correct list}: every correction and whether it applies. */
@Command(
        name = "list",
        header = "List the corrections in the order in which they were made, and whether each applies.",
        footer = {"", "Example:", "  ibid correct list --format csv"})
final class CorrectListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
    private OutputFormat format;

    CorrectListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** One line of the list. */
    private record Row(int number, String action, String id, String words, String now, String state) {
        static Row of(int number, CheckedCorrection checked, int digits) {
            Correction correction = checked.correction();
            Optional<Anchor> place = correction.place();
            String id = place.map(anchor -> MentionId.of(anchor).print(digits)).orElse("");
            String quote = place.map(Anchor::quote).orElse("");
            String state = checked.state().words();
            return switch (correction) {
                case Correction.Accept accept ->
                    new Row(number, "accept", id, quote, tag(accept.kind().name(), accept.concept()), state);
                case Correction.Reject reject -> new Row(number, "reject", id, quote, "no mention", state);
                case Correction.Retag retag ->
                    new Row(
                            number,
                            "retag",
                            id,
                            quote,
                            tag(retag.kind().name(), retag.concept()) + " '"
                                    + retag.words().quote() + "'",
                            state);
                case Correction.Relabel relabel ->
                    new Row(number, "label", id, quote, relabel.label().key(), state);
                case Correction.Merge merge -> new Row(number, "merge", id, merge.term(), merge.concept(), state);
            };
        }

        private static String tag(String kind, String concept) {
            return concept.isEmpty() ? kind + ", unlisted" : kind + " " + concept;
        }
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            int digits = open.idDigits();
            List<CheckedCorrection> checked = open.curation().checkCorrections();
            List<Row> rows = IntStream.range(0, checked.size())
                    .mapToObj(i -> Row.of(i + 1, checked.get(i), digits))
                    .toList();
            switch (format) {
                case TEXT -> rows.forEach(this::line);
                case CSV -> {
                    CsvTable table = new CsvTable(terminal.out(), "number", "action", "id", "words", "now", "state");
                    rows.forEach(row ->
                            table.row(row.number(), row.action(), row.id(), row.words(), row.now(), row.state()));
                }
                case JSON, JSONL -> {
                    try (JsonOutput output = new JsonOutput(terminal.out(), format == OutputFormat.JSONL)) {
                        for (Row row : rows) {
                            output.item(json -> write(json, row));
                        }
                    }
                }
            }
        }
        return ExitCode.DONE;
    }

    private void line(Row row) {
        boolean applies = row.state().equals("applies");
        terminal.out()
                .println("%4d %-6s %s \u2192 %s"
                                .formatted(
                                        row.number(),
                                        row.action(),
                                        SafeText.line(row.words()),
                                        SafeText.line(row.now()))
                        + terminal.styled(Style.FAINT, "  " + row.id())
                        + (applies ? "" : terminal.styled(Style.WARN, "  (" + row.state() + ")")));
    }

    private static void write(JsonGenerator json, Row row) throws IOException {
        json.writeNumberField("number", row.number());
        json.writeStringField("action", row.action());
        json.writeStringField("id", row.id());
        json.writeStringField("words", row.words());
        json.writeStringField("now", row.now());
        json.writeStringField("state", row.state());
    }
}
