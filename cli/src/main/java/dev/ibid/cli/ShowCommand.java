package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.Block;
import dev.ibid.document.Span;
import dev.ibid.export.AnnotationJson;
import dev.ibid.index.CorpusException;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid show}: a document, passage or claim with what was found in it. */
@Command(
        name = "show",
        header = "Print a document, passage or claim with its sentences labelled and its mentions marked.",
        description =
                "[T:...] is a technique, [C:...] a control; the number before a sentence is that of its claim id.",
        footer = {
            "",
            "Examples:",
            "  ibid show 4f2a",
            "  ibid show 4f2a.17",
            "  ibid show 4f2a --mentions",
            "  ibid show briefs/memo.pdf --format jsonl"
        })
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(paramLabel = "ID", description = "Id of a document, passage or claim, or the source of a document.")
    private String name;

    @Option(
            names = "--mentions",
            description = "List the mentions with their ids, kinds, concepts, what found them, and their scores.")
    private boolean mentions;

    @Option(names = "--format", defaultValue = "text", description = "text or jsonl.")
    private OutputFormat format;

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            UnitId unit = open.requireUnit(name);
            AnnotatedDocument document = open.document(unit.document());
            if (format != OutputFormat.TEXT) {
                try (AnnotationJson json = new AnnotationJson(terminal.out())) {
                    json.write(unit.document().prefix(open.idDigits()), document);
                }
                return ExitCode.DONE;
            }
            if (mentions) {
                Span span = unit.unit() == Unit.DOCUMENT
                        ? new Span(0, document.source().text().length())
                        : open.unit(unit).span();
                new MentionTable(terminal).print(document, span, open.idDigits());
                return ExitCode.DONE;
            }
            DocumentView view = new DocumentView(terminal);
            if (unit.unit() == Unit.DOCUMENT) {
                view.print(document);
            } else {
                Span span = open.unit(unit).span();
                for (Block block : document.source().blocks()) {
                    if (block.span().overlaps(span)) {
                        view.print(document, block);
                    }
                }
            }
        }
        return ExitCode.DONE;
    }
}
