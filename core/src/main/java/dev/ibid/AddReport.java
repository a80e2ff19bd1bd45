package dev.ibid;

import dev.ibid.index.FailedSource;
import java.util.List;

/**
 * What an {@link Corpus#add(AddRequest)} did. Every file found is counted exactly once among {@code added}, {@code updated},
 * {@code unchanged}, {@code renamed} and {@code failed}.
 *
 * @param added files new to the corpus
 * @param updated files whose content had changed
 * @param unchanged files that were as before, or unreadable as before
 * @param renamed files whose content was in the corpus already
 * @param failed files that could not be read this time
 * @param documents documents written, those embedded in files among them
 * @param retagged documents annotated again from their stored text, because the taxonomy or the tagger has changed
 * @param removed sources removed because their files are gone
 * @param missing sources whose files are gone, kept because removal was not asked for
 * @param failures every document that cannot be read, embedded ones and those of earlier runs among them
 * @param bytes size of the files that were read
 */
public record AddReport(
        int added,
        int updated,
        int unchanged,
        int renamed,
        int failed,
        int documents,
        int retagged,
        List<String> removed,
        List<String> missing,
        List<FailedSource> failures,
        long bytes) {
    /** Copies the lists. */
    public AddReport {
        removed = List.copyOf(removed);
        missing = List.copyOf(missing);
        failures = List.copyOf(failures);
    }

    /** {@return the number of files found} */
    public int files() {
        return added + updated + unchanged + renamed + failed;
    }
}
