package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.trace.Trace;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid trace}: from a claim to what it rests on. */
@Command(
        name = "trace",
        header = "Show where a claim stands, what it cites, who else says it, and the evidence in other documents.",
        description = "Names a claim of the corpus by its id, or any claim by its words with --text.",
        footer = {
            "",
            "Examples:",
            "  ibid trace 4f2a.17",
            "  ibid trace --text 'DeepSeek trained V3 for 5.6 million dollars'",
            "  ibid trace 4f2a.17 --format json"
        })
final class TraceCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..1", paramLabel = "CLAIM", description = "Id of a claim.")
    private @Nullable String claim;

    @Option(names = "--text", paramLabel = "WORDS", description = "The words of a claim, in the corpus or not.")
    private @Nullable String text;

    @Option(
            names = "--limit",
            defaultValue = "5",
            description = "How many of each kind to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    TraceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        String id = claim;
        String words = text;
        if ((id == null) == (words == null)) {
            throw new UsageException("give either the id of a claim or its words with --text");
        }
        if (limit < 0) {
            throw new UsageException("--limit must not be negative");
        }
        try (Corpus open = corpus.open()) {
            Trace trace;
            if (id != null) {
                UnitId unit = open.requireUnit(id);
                if (unit.unit() != Unit.CLAIM) {
                    throw new UsageException("'" + id + "' is no claim; claim ids look like "
                            + unit.document().prefix(open.idDigits()) + ".17 ('ibid claims --doc " + id
                            + "' lists them)");
                }
                trace = open.trace(unit);
            } else {
                trace = open.trace(words == null ? "" : words);
            }
            int digits = open.idDigits();
            if (format == OutputFormat.TEXT) {
                new TraceView(terminal, open, limit).print(trace);
            } else {
                JsonOutput.object(
                        terminal.out(), format == OutputFormat.JSONL, json -> new TraceJson(json, digits).write(trace));
            }
        }
        return ExitCode.DONE;
    }
}
