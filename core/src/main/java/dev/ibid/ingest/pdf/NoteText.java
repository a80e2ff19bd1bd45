package dev.ibid.ingest.pdf;

import dev.ibid.document.Block;
import dev.ibid.document.Span;
import dev.ibid.ingest.structure.NoteMarks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the printed mark of a note or reference entry from its text into the block. */
final class NoteText {
    private static final Pattern MARK = Pattern.compile(
            "^(?:\\[(\\d{1,4})\\]|([⁰¹²³⁴-⁹]{1,4})|(\\d{1,4})(?:[.)]|(?=\\s))|([*†‡§]{1,3}))\\s*(?=\\S)");

    private NoteText() {}

    static Block marked(String words, Block block) {
        Matcher mark = MARK.matcher(words);
        if (!mark.find()) {
            return block;
        }
        String sign = "";
        for (int g = 1; g <= mark.groupCount(); g++) {
            sign = mark.group(g) == null ? sign : mark.group(g);
        }
        Span rest = new Span(block.span().start() + mark.end(), block.span().end());
        return new Block(block.kind(), rest, 0, block.page(), List.of(), NoteMarks.plain(sign));
    }
}
