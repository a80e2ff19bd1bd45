package dev.ibid.citation.graph;

import dev.ibid.document.SourceDocument;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a document's metadata, title and front page which works it is. */
final class IdentityKeys {
    /** arXiv prints its stamp on the first page; further on the same form is a citation. */
    private static final int FRONT = 4000;

    /** Category and date belong to the stamp: with them it is not a citation of another paper. */
    private static final Pattern ARXIV_STAMP = Pattern.compile(
            "arXiv:(\\d{4}\\.\\d{4,5})(?:v\\d{1,3})?\\s{1,3}\\[[a-z-]{2,12}(?:\\.[A-Za-z-]{2,12})?\\]\\s{1,3}\\d{1,2} [A-Z][a-z]{2}");

    private static final Pattern CFR_TITLE = Pattern.compile(
            "(?:Title )?(\\d{1,2}) (?:CFR|C\\.F\\.R\\.),? (?:[Pp]art |[Pp]t\\. |§ ?|[Ss]ection )?(\\d{1,4}(?:\\.\\d{1,5}[a-z]?)?)\\b.*",
            Pattern.DOTALL);

    /** Metadata fields that name the document itself; others may hold links to anything. */
    private static final Set<String> SELF = Set.of(
            "url",
            "doi",
            "arxiv",
            "canonical",
            "identifier",
            "dc:identifier",
            "dcterms:identifier",
            "citation_doi",
            "citation_arxiv_id",
            "prism:doi",
            "prism:url",
            "og:url",
            "xmptpg:doi",
            "wps-articledoi",
            "pdf:docinfo:custom:doi",
            "pdf:docinfo:custom:url");

    private IdentityKeys() {}

    static List<String> of(SourceDocument document) {
        Set<String> keys = new LinkedHashSet<>();
        for (String declared : document.metadata().declares()) {
            keys.add(IdentifierKeys.find(declared).orElse(declared));
        }
        for (Map.Entry<String, String> property :
                document.metadata().properties().entrySet()) {
            if (SELF.contains(property.getKey().toLowerCase(Locale.ROOT))) {
                IdentifierKeys.find(property.getValue()).ifPresent(keys::add);
            }
        }
        fromTitle(document.metadata().title(), keys);
        String text = document.text();
        Matcher stamp = ARXIV_STAMP.matcher(text.substring(0, Math.min(FRONT, text.length())));
        if (stamp.find()) {
            keys.add("arxiv:" + stamp.group(1));
        }
        return List.copyOf(keys);
    }

    /** "15 CFR Part 772 …" as a title says what the document is; in the middle of a title it is a subject. */
    private static void fromTitle(String title, Set<String> keys) {
        Matcher cfr = CFR_TITLE.matcher(title.strip());
        if (cfr.matches()) {
            keys.add("cfr:" + cfr.group(1) + "/" + cfr.group(2));
        }
    }
}
