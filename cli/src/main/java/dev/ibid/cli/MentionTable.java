package dev.ibid.cli;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.curation.MentionId;
import dev.ibid.document.Span;
import java.util.List;
import java.util.Locale;

/** Prints mentions one a line, with the ids by which they are corrected. */
final class MentionTable {
    private final Terminal terminal;

    MentionTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(AnnotatedDocument document, Span within, int digits) {
        List<Mention> mentions = document.mentions().stream()
                .filter(mention -> within.contains(mention.span()))
                .toList();
        int width = mentions.stream()
                .mapToInt(mention -> id(document, mention, digits).length())
                .max()
                .orElse(0);
        for (Mention mention : mentions) {
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "%-" + width + "s  %-9s %-8s %.2f  %s%s",
                            id(document, mention, digits),
                            mention.kind().name().toLowerCase(Locale.ROOT),
                            mention.by().key(),
                            mention.score(),
                            SafeText.line(mention.text()),
                            terminal.styled(
                                    Style.FAINT,
                                    "  "
                                            + (mention.concept().isEmpty()
                                                    ? "unlisted"
                                                    : SafeText.line(mention.concept())))));
        }
    }

    private static String id(AnnotatedDocument document, Mention mention, int digits) {
        return new MentionId(document.source().id(), mention.span()).print(digits);
    }
}
