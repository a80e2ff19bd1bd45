package dev.ibid;

/** Is told how an {@link Corpus#add(AddRequest)} goes on. Called from several threads, one call at a time. */
public interface AddProgress {
    /** Tells nobody. */
    AddProgress NONE = new AddProgress() {
        @Override
        public void started(int files, long bytes) {
            // Nobody wants to know.
        }

        @Override
        public void done(String source, long bytes, Outcome outcome) {
            // Nobody wants to know.
        }
    };

    /** What became of one file. */
    enum Outcome {
        /** It was not in the corpus before. */
        ADDED,
        /** It is in the corpus with new content. */
        UPDATED,
        /** It is as it was. */
        UNCHANGED,
        /** Its content was in the corpus already, under another name. */
        RENAMED,
        /** It could not be read. */
        FAILED
    }

    /**
     * All files have been found.
     *
     * @param files how many
     * @param bytes their size
     */
    void started(int files, long bytes);

    /**
     * One file is done, though not yet committed.
     *
     * @param source the file, as it is remembered
     * @param bytes its size
     * @param outcome what became of it
     */
    void done(String source, long bytes, Outcome outcome);
}
