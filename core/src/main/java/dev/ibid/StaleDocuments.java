package dev.ibid;

import dev.ibid.curation.Anchor;
import dev.ibid.curation.Corrections;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.DocumentInfo;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.SourceFile;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * Documents that the pipeline would now see otherwise. One that was corrected has a fingerprint of its own, so that a
 * correction makes one document stale and not all.
 */
final class StaleDocuments {
    private StaleDocuments() {}

    static SequencedSet<DocumentId> find(IndexSnapshot snapshot, Pipeline pipeline) throws CorpusException {
        SequencedSet<DocumentId> candidates = new LinkedHashSet<>(snapshot.findStale(pipeline.fingerprint()));
        candidates.addAll(corrected(snapshot, pipeline.corrections()));
        SequencedSet<DocumentId> stale = new LinkedHashSet<>();
        for (DocumentId id : candidates) {
            DocumentInfo info = snapshot.readInfo(id);
            if (!info.fingerprint().equals(pipeline.fingerprint(id, info.source()))) {
                stale.add(id);
            }
        }
        return stale;
    }

    /** {@return the documents of the corpus that somebody corrected, in the order in which that was first done} */
    static SequencedSet<DocumentId> corrected(IndexSnapshot snapshot, Corrections corrections) throws CorpusException {
        SequencedSet<DocumentId> found = new LinkedHashSet<>();
        for (Anchor anchor : corrections.anchors()) {
            found.addAll(corrected(snapshot, anchor));
        }
        return found;
    }

    /** {@return the documents of the corpus that an anchor may stand in: that of its id, and that of its source now} */
    static SequencedSet<DocumentId> corrected(IndexSnapshot snapshot, Anchor anchor) throws CorpusException {
        SequencedSet<DocumentId> found = new LinkedHashSet<>();
        if (snapshot.contains(anchor.document())) {
            found.add(anchor.document());
        }
        if (snapshot.findSource(anchor.source()).orElse(null) instanceof SourceFile file
                && snapshot.contains(file.document())) {
            found.add(file.document());
        }
        return found;
    }
}
