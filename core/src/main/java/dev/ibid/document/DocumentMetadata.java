package dev.ibid.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document says about itself. Text that is absent is empty, never null.
 *
 * @param title the title; empty if none could be told
 * @param authors names as printed, in order
 * @param date date of publication in ISO 8601, as exact as known: {@code 2024-10-22}, {@code 2024-10} or {@code 2024};
 *     empty if unknown
 * @param publisher publishing institution; empty if unknown
 * @param language BCP 47 primary language ({@code en}); {@code und} if it could not be told
 * @param mediaType media type without parameters, e.g. {@code application/pdf}
 * @param pageCount number of pages; 0 where the format has none
 * @param byteSize size of the file in bytes
 * @param declares stable keys of works that the document itself is, e.g. {@code cfr:15/772} or {@code fr:87/62186}, from
 *     its front matter or metadata; empty for most
 * @param properties everything else that was read, by key, in key order
 */
public record DocumentMetadata(
        String title,
        List<String> authors,
        String date,
        String publisher,
        String language,
        String mediaType,
        int pageCount,
        long byteSize,
        List<String> declares,
        Map<String, String> properties) {
    /** Copies the collections. */
    public DocumentMetadata {
        authors = List.copyOf(authors);
        declares = List.copyOf(declares);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
    }

    /**
     * {@return metadata of a plain English text of which nothing else is known}
     *
     * @param byteSize size in bytes
     */
    public static DocumentMetadata plainText(long byteSize) {
        return new DocumentMetadata("", List.of(), "", "", "en", "text/plain", 0, byteSize, List.of(), Map.of());
    }
}
