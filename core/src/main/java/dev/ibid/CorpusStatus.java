package dev.ibid;

import dev.ibid.index.DocumentInfo;
import dev.ibid.index.FailedSource;
import java.nio.file.Path;
import java.util.List;

/**
 * What is in a corpus.
 *
 * @param folder the folder of the corpus
 * @param documents every document, by source
 * @param claims number of claims
 * @param mentions number of mentions
 * @param citations number of citations
 * @param references number of references
 * @param stale number of documents that a changed taxonomy or tagger would see otherwise; {@code add} mends them
 * @param failures every source that could not be read, by name
 * @param indexBytes size of the index on disk
 * @param textLength length of all texts together, in UTF-16 code units
 * @param concepts number of concepts that are looked for
 */
public record CorpusStatus(
        Path folder,
        List<DocumentInfo> documents,
        long claims,
        long mentions,
        long citations,
        long references,
        int stale,
        List<FailedSource> failures,
        long indexBytes,
        long textLength,
        int concepts) {
    /** Copies the lists. */
    public CorpusStatus {
        documents = List.copyOf(documents);
        failures = List.copyOf(failures);
    }

    /** {@return the documents in which nothing was tagged because they are not in English} */
    public List<DocumentInfo> untagged() {
        return documents.stream().filter(document -> !document.tagged()).toList();
    }
}
