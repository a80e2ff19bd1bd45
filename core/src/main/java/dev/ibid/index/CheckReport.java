package dev.ibid.index;

import java.util.List;

/**
 * What a check of a corpus found.
 *
 * @param documents number of documents read back whole
 * @param claims number of claims
 * @param files number of segments examined
 * @param problems one sentence each; empty if all is well
 */
public record CheckReport(int documents, int claims, int files, List<String> problems) {
    /** Copies the list. */
    public CheckReport {
        problems = List.copyOf(problems);
    }

    /** {@return whether nothing is wrong} */
    public boolean clean() {
        return problems.isEmpty();
    }
}
