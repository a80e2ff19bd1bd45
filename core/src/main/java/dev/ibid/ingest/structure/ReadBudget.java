package dev.ibid.ingest.structure;

import dev.ibid.document.Warning;

/**
 * What is left for one document while it is read.
 *
 * @param characters UTF-16 code units of canonical text
 * @param pages pages
 * @param deadline the moment by {@link System#nanoTime()} at which to give up
 */
public record ReadBudget(int characters, int pages, long deadline) {
    /**
     * Gives up if the time is over; to be called between steps.
     *
     * @throws TimeExceededException if it is
     */
    public void checkTime() {
        if (System.nanoTime() - deadline > 0) {
            throw new TimeExceededException();
        }
    }

    /**
     * {@return the warning of a text that was cut}
     *
     * @param what "characters" or "pages"
     * @param limit how many were kept
     */
    public static Warning truncated(String what, int limit) {
        return new Warning("truncated", "Only the first " + limit + " " + what + " were read.");
    }

    /** The time for a document is over. */
    public static final class TimeExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TimeExceededException() {
            super("the time limit was reached");
        }
    }
}
