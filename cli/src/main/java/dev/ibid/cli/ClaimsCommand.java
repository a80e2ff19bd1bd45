package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ibid claims}: list claims by what they mention, without words. */
@Command(
        name = "claims",
        header = "List claims by what they mention, assert and where they stand.",
        description = "Filters are joined by AND; a concept stands for everything below it, '*' for any.",
        footer = {
            "",
            "Examples:",
            "  ibid claims --technique '*' --no-control           techniques without a control",
            "  ibid claims --control 'entity list' --type norm",
            "  ibid claims --doc 4f2a --format csv",
            "  ibid claims --attributed --from 2024 --limit 50"
        })
final class ClaimsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Option(
            names = "--technique",
            paramLabel = "CONCEPT",
            description = "Mentions this technique ('*': any); repeatable.")
    private List<String> techniques = List.of();

    @Option(names = "--control", paramLabel = "CONCEPT", description = "Mentions this control ('*': any); repeatable.")
    private List<String> controls = List.of();

    @Option(names = "--concept", paramLabel = "CONCEPT", description = "Mentions this concept of any kind; repeatable.")
    private List<String> concepts = List.of();

    @Option(names = "--no-technique", description = "Mentions no technique.")
    private boolean noTechnique;

    @Option(names = "--no-control", description = "Mentions no control.")
    private boolean noControl;

    @Option(names = "--type", split = ",", description = "fact, cause, forecast, norm; several by commas.")
    private List<String> types = List.of();

    @Option(names = "--doc", paramLabel = "DOCUMENT", description = "Stands in this document.")
    private @Nullable String document;

    @Option(names = "--section", paramLabel = "WORDS", description = "Stands under a heading with these words.")
    private @Nullable String section;

    @Option(names = "--by", paramLabel = "WORDS", description = "Is said to be asserted by.")
    private @Nullable String by;

    @Option(names = "--attributed", description = "Is said to be asserted by someone other than the author.")
    private boolean attributed;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Document dated then or later: 2024, 2024-06, 2024-06-30.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Document dated then or earlier.")
    private @Nullable String to;

    @Option(names = "--sort", defaultValue = "document", description = "document, newest or oldest.")
    private SearchRequest.Sort sort;

    @Option(names = "--limit", defaultValue = "20", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--offset", defaultValue = "0", description = "How many to skip (default: ${DEFAULT-VALUE}).")
    private int offset;

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
    private OutputFormat format;

    ClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (limit < 0 || offset < 0 || (long) limit + offset > SearchRequest.MAX_HITS) {
            throw new UsageException(
                    "--limit and --offset must not be negative and together at most " + SearchRequest.MAX_HITS);
        }
        try (Corpus open = corpus.open()) {
            SearchRequest request = SearchRequest.claims(query())
                    .sort(sort)
                    .limit(limit)
                    .offset(offset)
                    .highlight(false)
                    .build();
            new SearchView(terminal, open).print(open.search(request), offset, format);
        }
        return ExitCode.DONE;
    }

    private String query() {
        List<String> filters = new ArrayList<>();
        techniques.forEach(each -> filters.add("technique:" + value(each)));
        controls.forEach(each -> filters.add("control:" + value(each)));
        concepts.forEach(each -> filters.add("concept:" + value(each)));
        if (noTechnique) {
            filters.add("-technique:*");
        }
        if (noControl) {
            filters.add("-control:*");
        }
        if (!types.isEmpty()) {
            filters.add(
                    types.stream().map(type -> "type:" + value(type)).collect(Collectors.joining(" OR ", "(", ")")));
        }
        add(filters, "doc", document);
        add(filters, "section", section);
        add(filters, "by", by);
        if (attributed) {
            filters.add("by:*");
        }
        if (from != null || to != null) {
            filters.add("date:[" + (from == null ? "*" : from) + " TO " + (to == null ? "*" : to) + "]");
        }
        return filters.stream()
                .map(filter -> filter.startsWith("-") || filter.startsWith("(") ? filter : "+" + filter)
                .map(filter -> filter.startsWith("(") ? "+" + filter : filter)
                .collect(Collectors.joining(" "));
    }

    private static void add(List<String> filters, String field, @Nullable String value) {
        if (value != null) {
            filters.add(field + ":" + value(value));
        }
    }

    private static String value(String words) {
        return words.equals("*") ? words : '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
