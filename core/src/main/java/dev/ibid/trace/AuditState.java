package dev.ibid.trace;

import java.util.Locale;

/** How a claim of a draft stands. */
public enum AuditState {
    /** It quotes a document of the corpus, and not word for word. */
    QUOTATION_ALTERED(true),
    /** Other documents say otherwise, and fewer bear it out; the reason is shown. */
    CONTRADICTED(true),
    /** It cites a document of the corpus that says otherwise, or nothing of the kind. */
    CITED_BUT_DIFFERENT(true),
    /** It cites a document of the corpus that bears it out. */
    CITED_AND_SUPPORTED(false),
    /** It cites a source that the corpus does not have, or one that speaks of it without clearly bearing it out. */
    CITED_UNCONFIRMED(false),
    /** It cites nothing that bears it out, but the corpus has what does. */
    SUPPORTED_ELSEWHERE(false),
    /** The corpus has nothing that bears on it clearly. */
    NOTHING_FOUND(false);

    private final boolean wrong;

    AuditState(boolean wrong) {
        this.wrong = wrong;
    }

    /** {@return whether something has to be put right, or looked at by a person} */
    public boolean isWrong() {
        return wrong;
    }

    /** {@return the name in lower case, as written to JSON} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
