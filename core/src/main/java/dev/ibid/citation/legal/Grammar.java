package dev.ibid.citation.legal;

import java.util.Set;

/** The grammar of one family of citations that begin with a word. */
interface Grammar {
    /** {@return the words, in lower case, at which reading may start} */
    Set<String> anchors();

    /**
     * Reads a citation, or a list of them, at an anchor.
     *
     * @param p the text
     * @param start where the anchor begins
     * @param wordEnd where the letters of the anchor end
     * @param found takes what was read
     * @return where reading goes on, or {@link Passage#NO} if there is no citation here; nothing was added then
     */
    int read(Passage p, int start, int wordEnd, Findings found);
}
