package dev.ibid;

import dev.ibid.document.DocumentId;
import java.util.List;

/**
 * What came of corrections.
 *
 * @param rewritten documents that show them now
 * @param addNeeded whether other documents show them only after the next {@code add}, as with a merge
 */
public record CorrectionReport(List<DocumentId> rewritten, boolean addNeeded) {
    /** Copies the list. */
    public CorrectionReport {
        rewritten = List.copyOf(rewritten);
    }
}
