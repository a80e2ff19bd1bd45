package dev.ibid.ingest.structure;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes into each block the headings that it stands under. */
public final class HeadingPaths {
    private static final Pattern INLINE_MARKUP = Pattern.compile("[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private HeadingPaths() {}

    /**
     * {@return the same blocks with their heading paths}
     *
     * @param text canonical text
     * @param blocks in reading order; what paths they have is replaced
     */
    public static List<Block> fill(String text, List<Block> blocks) {
        List<Integer> levels = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Block> filled = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            boolean heading = block.kind() == BlockKind.HEADING;
            if (heading) {
                while (!levels.isEmpty() && levels.getLast() >= block.level()) {
                    levels.removeLast();
                    names.removeLast();
                }
            }
            filled.add(new Block(block.kind(), block.span(), block.level(), block.page(), names, block.mark()));
            if (heading) {
                levels.add(block.level());
                names.add(plain(block.span().of(text)));
            }
        }
        return filled;
    }

    /**
     * {@return a heading's words on one line, without Markdown's emphasis and link targets}
     *
     * @param heading as it stands in the canonical text
     */
    public static String plain(String heading) {
        String linked = LINK.matcher(heading).replaceAll("$1");
        String bare = INLINE_MARKUP.matcher(linked).replaceAll("");
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }
}
