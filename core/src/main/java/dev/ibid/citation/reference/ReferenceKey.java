package dev.ibid.citation.reference;

import dev.ibid.citation.Citation;
import dev.ibid.citation.legal.LegalCitations;
import java.util.Comparator;
import java.util.List;

/** The key of the work that a reference cites: that of the strongest identifier it states. */
final class ReferenceKey {
    /** Identifiers of the work itself before places it was published in, and addresses last: they move. */
    private static final List<String> ORDER = List.of(
            "doi", "arxiv", "report", "docket", "rin", "eo", "publ", "bill", "case", "stat", "fr", "cfr", "usc", "intl",
            "url");

    /** DOIs under which arXiv registers its preprints. */
    private static final String ARXIV_DOI = "doi:10.48550/arxiv.";

    private ReferenceKey() {}

    /** {@return the key; empty if the reference states no identifier} */
    static String of(String text) {
        return LegalCitations.create().find(text).stream()
                .filter(citation -> !citation.normalized().isEmpty() && ORDER.contains(citation.type()))
                .min(Comparator.<Citation>comparingInt(citation -> ORDER.indexOf(citation.type()))
                        .thenComparing(Citation::span))
                .map(Citation::normalized)
                .map(key -> key.startsWith(ARXIV_DOI) ? "arxiv:" + key.substring(ARXIV_DOI.length()) : key)
                .orElse("");
    }
}
