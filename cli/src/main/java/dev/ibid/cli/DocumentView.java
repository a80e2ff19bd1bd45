package dev.ibid.cli;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.List;

/** Prints a document, or a part of it, with its sentences labelled and its mentions marked. */
final class DocumentView {
    private static final int LABEL_COLUMN = 11;

    private final Terminal terminal;

    DocumentView(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(AnnotatedDocument document) {
        head(document);
        for (Block block : document.source().blocks()) {
            print(document, block);
        }
        terminal.out().println();
        terminal.out()
                .printf(
                        "%d sentences, %d claims, %d mentions, %d citations, %d references%n",
                        document.sentences().size(),
                        document.sentences().stream()
                                .filter(s -> s.label().isClaim())
                                .count(),
                        document.mentions().size(),
                        document.citations().citations().size(),
                        document.citations().references().size());
    }

    private void head(AnnotatedDocument document) {
        DocumentMetadata metadata = document.source().metadata();
        String title = metadata.title().isEmpty() ? document.source().source() : metadata.title();
        terminal.out().println(terminal.styled(Style.BOLD, SafeText.line(title)));
        String authors = String.join(", ", metadata.authors());
        List<String> parts = List.of(authors, metadata.date(), metadata.publisher(), metadata.mediaType());
        terminal.out()
                .println(SafeText.line(String.join(
                        " · ", parts.stream().filter(part -> !part.isEmpty()).toList())));
        if (!document.tagged()) {
            terminal.out().println("not tagged: the language is " + SafeText.line(metadata.language()));
        }
        document.source()
                .warnings()
                .forEach(warning -> terminal.out()
                        .println(terminal.styled(Style.WARN, "warning: ") + SafeText.line(warning.message())));
    }

    /** Prints one block: a heading as such, other text sentence by sentence. */
    void print(AnnotatedDocument document, Block block) {
        if (block.kind() == BlockKind.PAGE_FURNITURE) {
            return;
        }
        String mark = block.mark().isEmpty() ? "" : SafeText.line(block.mark()) + " ";
        if (block.kind().isHeading()) {
            terminal.out().println();
            terminal.out().println(terminal.styled(Style.BOLD, mark + marked(document, block.span())));
            return;
        }
        int number = 0;
        boolean any = false;
        for (Sentence sentence : document.sentences()) {
            number++;
            if (block.span().contains(sentence.span())) {
                sentence(document, sentence, number, any ? "" : mark);
                any = true;
            }
        }
        if (!any && !block.span().isEmpty()) {
            terminal.out()
                    .println(Wrap.prose(
                            mark + marked(document, block.span()), terminal.width(), " ".repeat(LABEL_COLUMN)));
        }
    }

    private void sentence(AnnotatedDocument document, Sentence sentence, int number, String mark) {
        String label = sentence.label().isClaim() ? sentence.label().key() : "";
        String gutter = "%4d %-5s ".formatted(number, label.length() > 5 ? label.substring(0, 5) : label);
        String prose = Wrap.prose(mark + marked(document, sentence.span()), terminal.width(), " ".repeat(LABEL_COLUMN));
        terminal.out().println(gutter + prose.substring(Math.min(LABEL_COLUMN, prose.length())));
        if (!sentence.attribution().isEmpty()) {
            terminal.out()
                    .println(" ".repeat(LABEL_COLUMN)
                            + terminal.styled(Style.FAINT, "according to " + SafeText.line(sentence.attribution())));
        }
    }

    /** {@return the words of a span on one line, techniques and controls in brackets and colours} */
    String marked(AnnotatedDocument document, Span span) {
        String text = document.source().text();
        StringBuilder marked = new StringBuilder();
        int at = span.start();
        for (Mention mention : document.mentions()) {
            boolean shown = mention.kind() == ConceptKind.TECHNIQUE || mention.kind() == ConceptKind.CONTROL;
            if (shown && span.contains(mention.span()) && mention.span().start() >= at) {
                marked.append(SafeText.running(text.substring(at, mention.span().start())));
                boolean technique = mention.kind() == ConceptKind.TECHNIQUE;
                String words = (technique ? "[T:" : "[C:")
                        + SafeText.line(mention.span().of(text)) + "]";
                marked.append(terminal.styled(technique ? Style.TECHNIQUE : Style.CONTROL, words));
                at = mention.span().end();
            }
        }
        marked.append(SafeText.running(text.substring(at, span.end())));
        return marked.toString().strip();
    }
}
