package dev.ibid.annotate;

import dev.ibid.document.Block;
import dev.ibid.document.Span;
import java.util.List;

/**
 * A sentence on its way through the annotators.
 *
 * @param block the block it stands in
 * @param span where it stands
 * @param first whether it opens its block
 * @param tokens its tokens, with offsets into the whole text
 * @param matches taxonomy matches of its tokens, none inside a citation
 * @param tagging what the statistical tagger says of its tokens
 */
record ParsedSentence(
        Block block, Span span, boolean first, Tokens tokens, List<TaxonomyMatch> matches, Tagging tagging) {
    ParsedSentence {
        matches = List.copyOf(matches);
    }
}
