package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.curation.MentionId;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.export.AnnotationJson;
import dev.ibid.index.CorpusException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid export}: all of a corpus as a table or as JSON Lines. */
@Command(
        name = "export",
        header =
                "Write all claims, mentions, citations or references of the corpus as CSV, or everything as JSON Lines.",
        footer = {
            "",
            "Examples:",
            "  ibid export claims > claims.csv",
            "  ibid export mentions > mentions.csv",
            "  ibid export all > corpus.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    /** What can be written. */
    enum Part {
        CLAIMS,
        MENTIONS,
        CITATIONS,
        REFERENCES,
        ALL
    }

    @Parameters(paramLabel = "WHAT", description = "claims, mentions, citations, references or all.")
    private Part part;

    @Option(names = "--format", description = "csv or jsonl (default: csv; jsonl for 'all').")
    private OutputFormat format = OutputFormat.CSV;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            int digits = open.idDigits();
            if (part == Part.ALL || format != OutputFormat.CSV) {
                try (AnnotationJson json = new AnnotationJson(terminal.out())) {
                    for (DocumentId id : open.documentIds()) {
                        json.write(id.prefix(digits), open.document(id));
                    }
                }
                return ExitCode.DONE;
            }
            CsvTable table = table();
            for (DocumentId id : open.documentIds()) {
                rows(table, id.prefix(digits), open.document(id));
            }
        }
        return ExitCode.DONE;
    }

    private CsvTable table() {
        return switch (part) {
            case CLAIMS ->
                new CsvTable(
                        terminal.out(),
                        "id",
                        "source",
                        "date",
                        "page",
                        "start",
                        "end",
                        "label",
                        "score",
                        "attribution",
                        "text");
            case MENTIONS ->
                new CsvTable(
                        terminal.out(),
                        "id",
                        "document",
                        "source",
                        "page",
                        "start",
                        "end",
                        "kind",
                        "concept",
                        "by",
                        "score",
                        "text");
            case CITATIONS ->
                new CsvTable(
                        terminal.out(),
                        "document",
                        "source",
                        "page",
                        "start",
                        "end",
                        "type",
                        "key",
                        "reference",
                        "text");
            case REFERENCES ->
                new CsvTable(
                        terminal.out(),
                        "document",
                        "source",
                        "mark",
                        "key",
                        "author",
                        "issued",
                        "title",
                        "container",
                        "text");
            case ALL -> throw new IllegalStateException("all is written as JSON Lines");
        };
    }

    private void rows(CsvTable table, String id, AnnotatedDocument document) {
        switch (part) {
            case CLAIMS -> claims(table, id, document);
            case MENTIONS -> {
                for (Mention mention : document.mentions()) {
                    SourceDocument source = document.source();
                    Span span = mention.span();
                    table.row(
                            new MentionId(source.id(), span).print(id.length()),
                            id,
                            source.source(),
                            source.pageAt(span.start()),
                            span.start(),
                            span.end(),
                            mention.kind(),
                            mention.concept(),
                            mention.by().key(),
                            mention.score(),
                            mention.text());
                }
            }
            case CITATIONS -> citations(table, id, document);
            case REFERENCES -> references(table, id, document);
            case ALL -> throw new IllegalStateException("all is written as JSON Lines");
        }
    }

    private static void claims(CsvTable table, String id, AnnotatedDocument document) {
        SourceDocument source = document.source();
        int number = 0;
        for (Sentence sentence : document.sentences()) {
            number++;
            if (sentence.label().isClaim()) {
                table.row(
                        id + "." + number,
                        source.source(),
                        source.metadata().date(),
                        source.pageAt(sentence.span().start()),
                        sentence.span().start(),
                        sentence.span().end(),
                        sentence.label().key(),
                        Math.round(sentence.score() * 1000) / 1000.0,
                        sentence.attribution(),
                        sentence.span().of(source.text()));
            }
        }
    }

    private static void citations(CsvTable table, String id, AnnotatedDocument document) {
        SourceDocument source = document.source();
        for (Citation citation : document.citations().citations()) {
            String mark = citation.reference() < 0
                    ? ""
                    : document.citations()
                            .references()
                            .get(citation.reference())
                            .mark();
            table.row(
                    id,
                    source.source(),
                    source.pageAt(citation.span().start()),
                    citation.span().start(),
                    citation.span().end(),
                    citation.type(),
                    citation.normalized(),
                    mark,
                    citation.text());
        }
    }

    private static void references(CsvTable table, String id, AnnotatedDocument document) {
        for (Reference reference : document.citations().references()) {
            table.row(
                    id,
                    document.source().source(),
                    reference.mark(),
                    reference.key(),
                    reference.fields().getOrDefault("author", ""),
                    reference.fields().getOrDefault("issued", ""),
                    reference.fields().getOrDefault("title", ""),
                    reference.fields().getOrDefault("container-title", ""),
                    reference.text());
        }
    }
}
