package dev.ibid.citation.legal;

/** How keys of the Code of Federal Regulations are put together. */
final class CfrKey {
    /** How a key begins whose title the citation does not state. */
    static final String UNSTATED = "cfr:?/";

    /** The title of a citation that states none. */
    static final String NO_TITLE = "?";

    private CfrKey() {}

    static String of(String title, String path) {
        return "cfr:" + title + "/" + path;
    }
}
