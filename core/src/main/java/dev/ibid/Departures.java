package dev.ibid;

import dev.ibid.index.CorpusException;
import dev.ibid.index.SourceFile;
import dev.ibid.index.SourceRecord;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the sources whose files are gone from the places that were looked through. */
final class Departures {
    private final CorpusFolder folder;
    private final SourceLedger ledger;
    private final List<String> removed = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    Departures(CorpusFolder folder, SourceLedger ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    /**
     * Forgets what is gone: all of it if asked to prune, otherwise only what could never be read and what is still there
     * under another name.
     */
    void settle(List<Path> roots, boolean prune) throws CorpusException {
        List<SourceRecord> gone = ledger.records().stream()
                .filter(record -> ledger.isTop(record.source()) && isGone(record.source(), roots))
                .toList();
        for (SourceRecord record : gone) {
            boolean moved = record instanceof SourceFile file && ledger.isHeldElsewhere(file);
            if (prune || moved || !ledger.holdsText(record.source())) {
                ledger.forget(record.source());
                if (!moved) {
                    removed.add(record.source());
                }
            } else {
                missing.add(record.source());
            }
        }
    }

    private boolean isGone(String source, List<Path> roots) {
        @Nullable Path file = folder.fileOf(source);
        return file != null
                && roots.stream().anyMatch(file::startsWith)
                && Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
    }

    List<String> removed() {
        return removed;
    }

    List<String> missing() {
        return missing;
    }
}
