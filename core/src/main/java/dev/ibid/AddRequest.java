package dev.ibid;

import dev.ibid.ingest.BulkFormat;
import dev.ibid.ingest.ReadOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What to add to a corpus, and how.
 *
 * @param paths files and folders; empty to look again through everything that was added before
 * @param prune whether documents whose files are gone are removed; otherwise they are only reported
 * @param again whether files that have not changed are read again, too
 * @param jobs documents read and annotated at the same time; at least 1
 * @param bulk how to read the rows of JSON Lines and CSV files as documents; empty to take such files as plain text
 * @param reading limits and OCR
 * @param inProcess whether to parse in this process: a little faster, but a hostile file can end it
 * @param followLinks whether symbolic links may lead out of the folders named
 * @param commitEvery how much time a crash may cost at most; each commit waits for the disk
 * @param progress is told of every file, on the thread that worked on it
 */
public record AddRequest(
        List<Path> paths,
        boolean prune,
        boolean again,
        int jobs,
        Optional<BulkFormat> bulk,
        ReadOptions reading,
        boolean inProcess,
        boolean followLinks,
        Duration commitEvery,
        AddProgress progress) {
    /** A commit takes tenths of a second; more often than this it would be felt. */
    public static final Duration DEFAULT_COMMIT_EVERY = Duration.ofSeconds(10);

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if {@code jobs} is less than 1
     */
    public AddRequest {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1: " + jobs);
        }
        paths = List.copyOf(paths);
    }

    /**
     * {@return a request with the usual settings: a job for every processor, nothing pruned}
     *
     * @param paths files and folders
     */
    public static AddRequest of(List<Path> paths) {
        return new AddRequest(
                paths,
                false,
                false,
                Runtime.getRuntime().availableProcessors(),
                Optional.empty(),
                ReadOptions.defaults(),
                false,
                false,
                DEFAULT_COMMIT_EVERY,
                AddProgress.NONE);
    }

    /**
     * {@return this request, reporting to someone}
     *
     * @param value is told of every file
     */
    public AddRequest withProgress(AddProgress value) {
        return new AddRequest(paths, prune, again, jobs, bulk, reading, inProcess, followLinks, commitEvery, value);
    }

    /**
     * {@return this request, removing documents whose files are gone or not}
     *
     * @param value whether to remove them
     */
    public AddRequest withPrune(boolean value) {
        return new AddRequest(paths, value, again, jobs, bulk, reading, inProcess, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request, reading unchanged files again or not}
     *
     * @param value whether to read them
     */
    public AddRequest withAgain(boolean value) {
        return new AddRequest(paths, prune, value, jobs, bulk, reading, inProcess, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request with another number of jobs}
     *
     * @param value at least 1
     */
    public AddRequest withJobs(int value) {
        return new AddRequest(paths, prune, again, value, bulk, reading, inProcess, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request, reading rows as documents}
     *
     * @param value which fields hold what
     */
    public AddRequest withBulk(BulkFormat value) {
        return new AddRequest(
                paths, prune, again, jobs, Optional.of(value), reading, inProcess, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request with other limits}
     *
     * @param value limits and OCR
     */
    public AddRequest withReading(ReadOptions value) {
        return new AddRequest(paths, prune, again, jobs, bulk, value, inProcess, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request, parsing in this process or in one that can be killed}
     *
     * @param value whether to parse here
     */
    public AddRequest withInProcess(boolean value) {
        return new AddRequest(paths, prune, again, jobs, bulk, reading, value, followLinks, commitEvery, progress);
    }

    /**
     * {@return this request, following links out of the folders named or not}
     *
     * @param value whether to follow them
     */
    public AddRequest withFollowLinks(boolean value) {
        return new AddRequest(paths, prune, again, jobs, bulk, reading, inProcess, value, commitEvery, progress);
    }

    /**
     * {@return this request, making what was done durable more or less often}
     *
     * @param value how much time a crash may cost at most
     */
    public AddRequest withCommitEvery(Duration value) {
        return new AddRequest(paths, prune, again, jobs, bulk, reading, inProcess, followLinks, value, progress);
    }
}
