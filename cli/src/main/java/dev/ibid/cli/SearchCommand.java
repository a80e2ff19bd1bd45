package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.search.SearchRequest;
import dev.ibid.search.SearchResults;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid search}: find claims, passages or documents. */
@Command(
        name = "search",
        header = "Find claims, passages or documents.",
        description = {
            "Words find what contains some of them, best first; a word that names a concept also finds its other names.",
            "",
            "  \"red flag\"  \"export chips\"~3  distil*  wassenar~1  a AND (b OR c)  -memory  chips^2",
            "  technique:distillation  control:*  -control:*  type:forecast  title:memo  author:allen",
            "  date:[2022 TO 2024-06]  section:conclusion  format:pdf  lang:de  page:3  by:commerce",
            "  cites:\"87 FR 62186\"  number:20%%",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  ibid search technique:distillation license",
            "  ibid search 'control:\"entity list\" date:[2023 TO *]' --facets technique,year",
            "  ibid search --unit passage '\"shell companies\" AND transshipment'",
            "  ibid search --like 4f2a.17",
            "  ibid search --text 'Export controls did not stop DeepSeek' --format json"
        })
final class SearchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "The query; its words may be given one by one.")
    private List<String> words = List.of();

    @Option(names = "--text", description = "Search for these words as they are: a question, a claim, a paragraph.")
    private String text = "";

    @Option(names = "--like", paramLabel = "CLAIM", description = "Search for what is like this claim or passage.")
    private @Nullable String like;

    @Option(
            names = "--unit",
            defaultValue = "claim",
            description = "What to find: claim, passage or document (default: claim).")
    private Unit unit;

    @Option(names = "--sort", defaultValue = "relevance", description = "relevance, newest, oldest or document.")
    private SearchRequest.Sort sort;

    @Option(names = "--limit", defaultValue = "10", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--offset", defaultValue = "0", description = "How many to skip (default: ${DEFAULT-VALUE}).")
    private int offset;

    @Option(
            names = "--facets",
            split = ",",
            paramLabel = "FACET",
            description = "Count over all hits: ${COMPLETION-CANDIDATES}, separated by commas.")
    private List<SearchRequest.Facet> facets = List.of();

    @Option(
            names = "--fold",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Show what is said several times once (default: on).")
    private boolean fold;

    @Option(names = "--explain", description = "Say what each score is made of.")
    private boolean explain;

    @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
    private OutputFormat format;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (limit < 0 || offset < 0 || (long) limit + offset > SearchRequest.MAX_HITS) {
            throw new UsageException(
                    "--limit and --offset must not be negative and together at most " + SearchRequest.MAX_HITS);
        }
        String query = String.join(" ", words);
        if (query.isBlank() && text.isBlank() && like == null) {
            throw new UsageException(
                    "what to search for? Give a query, --text or --like; 'ibid claims' lists without words.");
        }
        try (Corpus open = corpus.open()) {
            SearchRequest.Builder request = SearchRequest.of(unit)
                    .query(query)
                    .text(text)
                    .sort(sort)
                    .limit(limit)
                    .offset(offset)
                    .facets(facets.toArray(SearchRequest.Facet[]::new))
                    .highlight(format == OutputFormat.TEXT)
                    .explain(explain)
                    .fold(fold);
            if (like != null) {
                request.like(open.requireUnit(like));
            }
            SearchResults results = open.search(request.build());
            new SearchView(terminal, open).print(results, offset, format);
        }
        return ExitCode.DONE;
    }
}
