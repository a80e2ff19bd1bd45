package dev.ibid.citation.legal;

import dev.ibid.citation.Citation;
import dev.ibid.document.Block;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which title of the Code of Federal Regulations a document says it belongs to, as a whole or below a heading. Only
 * declarations count, a title that the document merely cites does not.
 */
final class TitleInForce {
    private final String ofDocument;
    private final NavigableMap<Integer, String> byHeading = new TreeMap<>();

    TitleInForce(SourceDocument document) {
        this.ofDocument = declared(document.metadata());
        for (Block block : document.blocks()) {
            if (block.kind().isHeading()) {
                String title = headed(block.span().of(document.text()));
                if (!title.isEmpty()) {
                    byHeading.put(block.span().start(), title);
                }
            }
        }
    }

    /** Completes keys whose title the citation leaves open; gives the list itself where nothing is declared. */
    List<Citation> complete(List<Citation> citations) {
        if (ofDocument.isEmpty() && byHeading.isEmpty()) {
            return citations;
        }
        List<Citation> out = new ArrayList<>(citations.size());
        for (Citation citation : citations) {
            String title = at(citation.span().start());
            boolean open = citation.normalized().startsWith(CfrKey.UNSTATED) && !title.isEmpty();
            out.add(open ? completed(citation, title) : citation);
        }
        return out;
    }

    private static Citation completed(Citation citation, String title) {
        String path = citation.normalized().substring(CfrKey.UNSTATED.length());
        return new Citation(
                citation.span(),
                citation.text(),
                citation.type(),
                CfrKey.of(title, path),
                citation.pinpoint(),
                citation.reference(),
                "title " + title + " as the document declares");
    }

    private String at(int offset) {
        Map.Entry<Integer, String> heading = byHeading.floorEntry(offset);
        return heading == null ? ofDocument : heading.getValue();
    }

    private static String declared(DocumentMetadata metadata) {
        Set<String> titles = new TreeSet<>();
        for (String key : metadata.declares()) {
            if (key.startsWith("cfr:") && !key.startsWith(CfrKey.UNSTATED)) {
                int slash = key.indexOf('/');
                titles.add(key.substring(4, slash < 0 ? key.length() : slash));
            }
        }
        if (titles.isEmpty()) {
            titles.add(headed(metadata.title()));
            titles.add(numbered(metadata.properties()));
            titles.remove("");
        }
        return titles.size() == 1 ? titles.iterator().next() : "";
    }

    /** Exports of the eCFR give the title's number beside the chapter or part. */
    private static String numbered(Map<String, String> properties) {
        String title = properties.getOrDefault("title_number", "");
        boolean isCfr = properties.containsKey("chapter") || properties.containsKey("part");
        return isCfr ? TitleSuffix.title(new Passage(title), 0) : "";
    }

    private static String headed(String heading) {
        Findings found = new Findings(new Passage(heading));
        new Reading(heading, 0, heading.length(), found).run();
        if (found.citations().isEmpty()) {
            return "";
        }
        Citation first = found.citations().getFirst();
        String key = first.normalized();
        String lead = heading.substring(0, first.span().start()).strip(); // "Title 15 CFR part 772" has a word before
        boolean opens = first.type().equals("cfr") && (lead.isEmpty() || lead.equalsIgnoreCase("title"));
        return opens && !key.startsWith(CfrKey.UNSTATED) ? key.substring(4, key.indexOf('/')) : "";
    }
}
