package dev.ibid.index;

import java.nio.file.Path;
import java.util.Map;

/**
 * What a commit says about itself.
 *
 * @param formatVersion version of the layout of the index, see {@link #CURRENT_FORMAT}
 * @param fingerprint of the pipeline that made the latest documents
 * @param createdBy program and version that made the commit
 */
public record CommitInfo(int formatVersion, String fingerprint, String createdBy) {
    /** The layout that this version writes. Raised whenever a field changes its meaning. */
    public static final int CURRENT_FORMAT = 1;

    /** The oldest layout that this version reads. */
    static final int OLDEST_FORMAT = 1;

    private static final String FORMAT_KEY = "ibid.format";
    private static final String FINGERPRINT_KEY = "ibid.fingerprint";
    private static final String CREATED_BY_KEY = "ibid.createdBy";

    Map<String, String> toUserData() {
        return Map.of(
                FORMAT_KEY, Integer.toString(formatVersion), FINGERPRINT_KEY, fingerprint, CREATED_BY_KEY, createdBy);
    }

    static CommitInfo of(Path corpus, Map<String, String> userData) throws CorpusException {
        String format = userData.getOrDefault(FORMAT_KEY, "");
        if (!format.matches("\\d{1,9}")) {
            throw new CorpusCorruptException(
                    corpus,
                    "",
                    "this Lucene index was not made by Ibid",
                    "Choose another folder for the corpus.",
                    null);
        }
        String by = userData.getOrDefault(CREATED_BY_KEY, "");
        CommitInfo info = new CommitInfo(Integer.parseInt(format), userData.getOrDefault(FINGERPRINT_KEY, ""), by);
        if (info.formatVersion > CURRENT_FORMAT) {
            throw new CorpusTooNewException(
                    corpus,
                    "",
                    "the corpus has format " + format + " (written by " + by + "); this version reads up to "
                            + CURRENT_FORMAT,
                    "Use that version of Ibid, or make a new corpus.",
                    null);
        }
        if (info.formatVersion < OLDEST_FORMAT) {
            throw new CorpusTooOldException(
                    corpus,
                    "",
                    "the corpus has format " + format + " (written by " + by + "); this version reads from "
                            + OLDEST_FORMAT,
                    "Make a new corpus from the files.",
                    null);
        }
        return info;
    }
}
