package dev.ibid.citation.legal;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationFinder;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Finds citations of law, regulations and numbered sources in one pass over a text. Time is linear in the length of the
 * text whatever it holds. Stateless; safe for any thread.
 *
 * <p>One citation per cited target; its span is the shortest text that names the target, its key the same for every
 * spelling. Types and keys:
 *
 * <table>
 * <caption>Types</caption>
 * <tr><th>type</th><th>example of a key</th></tr>
 * <tr><td>cfr</td><td>{@code cfr:15/744.21(a)}, {@code cfr:15/774/supp-1}, {@code cfr:?/744.21} where no title is
 * stated</td></tr>
 * <tr><td>usc</td><td>{@code usc:50/4801+}</td></tr>
 * <tr><td>fr, stat, publ</td><td>{@code fr:87/62186}, {@code stat:88/1897}, {@code pl:117-167}</td></tr>
 * <tr><td>eo</td><td>{@code eo:14110}, {@code proc:7463}</td></tr>
 * <tr><td>bill</td><td>{@code bill:117/hr/4346}</td></tr>
 * <tr><td>case</td><td>{@code case:467/us/837}</td></tr>
 * <tr><td>eccn</td><td>{@code eccn:3A090.a}</td></tr>
 * <tr><td>docket, rin</td><td>{@code docket:BIS-2022-0025}, {@code rin:0694-AI94}</td></tr>
 * <tr><td>intl</td><td>{@code unts:999/171}, {@code unscr:1540}, {@code eu:2021/821}</td></tr>
 * <tr><td>doi, arxiv, url</td><td>{@code doi:10.1000/182}, {@code arxiv:2001.08361}</td></tr>
 * <tr><td>report</td><td>{@code crs:R47558}, {@code gao:24-106282}, {@code hrpt:95-950}</td></tr>
 * <tr><td>act, treaty, resolution, opinion, wassenaar</td><td>{@code ukpga:2023/50}, {@code act:online-safety-act-2023},
 * {@code lnts:189/137}, {@code unga:78/241}, {@code wassenaar:3.A.1.b}</td></tr>
 * <tr><td>short</td><td>the key of what "Id.", "supra note 12", "467 U.S. at 842" repeat; empty if that is not
 * certain, with the reason as note</td></tr>
 * </table>
 */
public final class LegalCitations implements CitationFinder {
    private static final LegalCitations INSTANCE = new LegalCitations();

    private LegalCitations() {}

    /** {@return the finder} */
    public static LegalCitations create() {
        return INSTANCE;
    }

    /**
     * {@return the citations of a text of which nothing else is known, in order of their spans}
     *
     * @param text any text; offsets count its UTF-16 code units
     */
    public List<Citation> find(String text) {
        Findings found = new Findings(new Passage(text));
        new Reading(text, 0, text.length(), found).run();
        return List.copyOf(new ShortForms(text, number -> List.of()).resolve(found.citations()));
    }

    /**
     * {@return the citations of a document, in order of their spans, with no references} None crosses the bounds of a
     * block. Where the document declares its title of the Code of Federal Regulations, in its metadata or headings,
     * sections cited without one get it, and a note that says so.
     */
    @Override
    public CitationLayer find(SourceDocument document) {
        String text = document.text();
        Findings found = new Findings(new Passage(text));
        int at = 0;
        for (Block block : document.blocks()) {
            new Reading(text, at, block.span().start(), found).run();
            new Reading(text, block.span().start(), block.span().end(), found).run();
            at = block.span().end();
        }
        new Reading(text, at, text.length(), found).run();
        List<Citation> titled = new TitleInForce(document).complete(found.citations());
        return new CitationLayer(new ShortForms(text, notes(document, titled)).resolve(titled), List.of());
    }

    private static IntFunction<List<Citation>> notes(SourceDocument document, List<Citation> citations) {
        Map<String, List<Citation>> byMark = new HashMap<>();
        int i = 0;
        for (Block block : document.blocks()) {
            boolean isNote = block.kind() == BlockKind.FOOTNOTE || block.kind() == BlockKind.ENDNOTE;
            while (i < citations.size()
                    && citations.get(i).span().start() < block.span().start()) {
                i++;
            }
            for (int k = i; isNote && k < citations.size(); k++) {
                if (!block.span().contains(citations.get(k).span())) {
                    break;
                }
                byMark.computeIfAbsent(block.mark(), m -> new ArrayList<>()).add(citations.get(k));
            }
        }
        return number -> byMark.getOrDefault(Integer.toString(number), List.of());
    }
}
