package dev.ibid.citation.legal;

/**
 * One target of a list.
 *
 * @param start where its span begins
 * @param end where it ends
 * @param path its key without the title: {@code 744.21(a)}, {@code 774/supp-1}
 * @param title the title that this item itself states; empty if it shares that of its list
 */
record Provision(int start, int end, String path, String title) {
    Provision(int start, int end, String path) {
        this(start, end, path, "");
    }

    Provision from(int otherStart) {
        return new Provision(otherStart, end, path, title);
    }

    Provision titled(String other) {
        return title.isEmpty() ? new Provision(start, end, path, other) : this;
    }
}
