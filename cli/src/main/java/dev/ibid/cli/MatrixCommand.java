package dev.ibid.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.search.Matrix;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid matrix}: which techniques and controls are mentioned together. */
@Command(
        name = "matrix",
        header = "Show which techniques and controls are mentioned together, and the techniques with no control.",
        description = "Lift is how many times more often two occur together than if they were mentioned independently.",
        footer = {
            "",
            "Examples:",
            "  ibid matrix",
            "  ibid matrix --unit passage --level 2",
            "  ibid matrix 'date:[2024 TO *]' --format csv"
        })
final class MatrixCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "A query that restricts what is counted.")
    private List<String> words = List.of();

    @Option(names = "--unit", defaultValue = "claim", description = "Count in: claim, passage or document.")
    private Unit unit;

    @Option(
            names = "--level",
            description = "Level of the hierarchy, 1 the uppermost (default: each concept as mentioned).")
    private @Nullable Integer level;

    @Option(names = "--limit", defaultValue = "20", description = "Pairs and gaps to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--min-count", defaultValue = "1", description = "Leave out pairs that occur less often.")
    private int minCount;

    @Option(names = "--format", defaultValue = "text", description = "text, json or csv.")
    private OutputFormat format;

    MatrixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (level != null && level < 1) {
            throw new UsageException("--level counts from 1");
        }
        try (Corpus open = corpus.open()) {
            OptionalInt depth = level == null ? OptionalInt.empty() : OptionalInt.of(level);
            Matrix matrix = open.matrix(unit, depth, String.join(" ", words));
            Taxonomy taxonomy = open.taxonomy();
            switch (format) {
                case TEXT -> text(matrix, taxonomy);
                case JSON, JSONL ->
                    JsonOutput.object(terminal.out(), format == OutputFormat.JSONL, json -> json(json, matrix));
                case CSV -> csv(matrix, taxonomy);
            }
        }
        return ExitCode.DONE;
    }

    private void text(Matrix matrix, Taxonomy taxonomy) {
        var out = terminal.out();
        List<Matrix.Cell> cells = matrix.cells().stream()
                .filter(cell -> cell.count() >= minCount)
                .sorted(Comparator.comparingInt(Matrix.Cell::count)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Matrix.Cell::lift).reversed())
                        .thenComparing(Matrix.Cell::technique)
                        .thenComparing(Matrix.Cell::control))
                .toList();
        out.println(terminal.styled(
                Style.BOLD, "technique × control, together in a " + unit.key() + " (" + matrix.units() + " in all)"));
        out.println(" count    lift  technique × control");
        cells.stream()
                .limit(limit)
                .forEach(cell -> out.printf(
                        Locale.ROOT,
                        "%6d  %6.1f  %s × %s%n",
                        cell.count(),
                        cell.lift(),
                        terminal.styled(Style.TECHNIQUE, label(taxonomy, cell.technique())),
                        terminal.styled(Style.CONTROL, label(taxonomy, cell.control()))));
        more(cells.size());
        List<Matrix.Line> gaps = matrix.gaps();
        out.println();
        out.println(terminal.styled(Style.BOLD, "techniques mentioned with no control in the same " + unit.key()));
        gaps.stream()
                .limit(limit)
                .forEach(gap -> out.printf(
                        "%6d          %s%n",
                        gap.count(), terminal.styled(Style.TECHNIQUE, label(taxonomy, gap.concept()))));
        more(gaps.size());
    }

    private void more(int all) {
        if (all == 0) {
            terminal.out().println("        none");
        } else if (all > limit) {
            terminal.out().println("        ... and " + (all - limit) + " more (--limit)");
        }
    }

    private static String label(Taxonomy taxonomy, String id) {
        return SafeText.line(taxonomy.findConcept(id).map(Concept::prefLabel).orElse(id));
    }

    private void json(JsonGenerator json, Matrix matrix) throws IOException {
        json.writeStringField("unit", unit.key());
        json.writeNumberField("units", matrix.units());
        lines(json, "techniques", matrix.rows());
        lines(json, "controls", matrix.columns());
        json.writeArrayFieldStart("pairs");
        for (Matrix.Cell cell : matrix.cells()) {
            json.writeStartObject();
            json.writeStringField("technique", cell.technique());
            json.writeStringField("control", cell.control());
            json.writeNumberField("count", cell.count());
            json.writeNumberField("lift", Math.round(cell.lift() * 1000) / 1000.0);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void lines(JsonGenerator json, String field, List<Matrix.Line> lines) throws IOException {
        json.writeArrayFieldStart(field);
        for (Matrix.Line line : lines) {
            json.writeStartObject();
            json.writeStringField("concept", line.concept());
            json.writeNumberField("count", line.count());
            json.writeNumberField("together", line.together());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void csv(Matrix matrix, Taxonomy taxonomy) {
        CsvTable table = new CsvTable(terminal.out(), "technique", "control", "count", "lift");
        for (Matrix.Cell cell : matrix.cells()) {
            if (cell.count() >= minCount) {
                table.row(
                        label(taxonomy, cell.technique()),
                        label(taxonomy, cell.control()),
                        cell.count(),
                        Math.round(cell.lift() * 1000) / 1000.0);
            }
        }
    }
}
