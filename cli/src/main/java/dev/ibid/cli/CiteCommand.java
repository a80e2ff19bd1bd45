package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.citation.graph.CitationGraph;
import dev.ibid.citation.legal.LegalKeys;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid cite}: who cites what. */
@Command(
        name = "cite",
        header =
                "Show what a document cites and who cites it, every place that cites a source, or the most cited works.",
        footer = {
            "",
            "Examples:",
            "  ibid cite 4f2a                             references, citing places, cited by",
            "  ibid cite --key '15 CFR 744.21'            every place that cites it, however written",
            "  ibid cite --most-cited --limit 30",
            "  ibid cite --related 4f2a                   bibliographic coupling and co-citation"
        })
final class CiteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(arity = "0..1", paramLabel = "DOCUMENT", description = "Id or source of a document.")
    private @Nullable String document;

    @Option(
            names = "--key",
            paramLabel = "SOURCE",
            description = "A source as cited or as key: '87 FR 62186', cfr:15/744.21.")
    private @Nullable String key;

    @Option(names = "--most-cited", description = "The works cited by most documents.")
    private boolean mostCited;

    @Option(names = "--related", description = "Documents bound to DOCUMENT by common references or common citers.")
    private boolean related;

    @Option(names = "--candidates", description = "Show what was considered for references that are not resolved.")
    private boolean candidates;

    @Option(names = "--limit", defaultValue = "20", description = "How many to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private OutputFormat format;

    CiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        int asked = (document != null ? 1 : 0) + (key != null ? 1 : 0) + (mostCited ? 1 : 0);
        if (asked != 1) {
            throw new UsageException("name one of: a document, --key SOURCE, --most-cited");
        }
        try (Corpus open = corpus.open()) {
            CitationGraph graph = open.citations();
            CiteView view = new CiteView(terminal, open, graph, limit, format == OutputFormat.TEXT);
            if (document != null) {
                DocumentId id = open.requireUnit(document).document();
                if (related) {
                    view.related(id);
                } else {
                    view.document(id, candidates);
                }
            } else if (key != null) {
                String asTyped = key;
                view.key(LegalKeys.parse(asTyped).orElse(asTyped));
            } else {
                view.mostCited();
            }
        }
        return ExitCode.DONE;
    }
}
