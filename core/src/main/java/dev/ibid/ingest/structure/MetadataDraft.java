package dev.ibid.ingest.structure;

import dev.ibid.document.DocumentMetadata;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects metadata while a document is read; the first value given for a field stays. Not for several threads. */
public final class MetadataDraft {
    private String title = "";
    private final List<String> authors = new ArrayList<>();
    private String date = "";
    private String publisher = "";
    private String language = "";
    private int pageCount;
    private final Set<String> declares = new LinkedHashSet<>();
    private final Map<String, String> properties = new TreeMap<>();

    /** Starts with nothing known. */
    public MetadataDraft() {}

    /**
     * {@return a draft that starts from what is known}
     *
     * @param known earlier metadata
     */
    public static MetadataDraft of(DocumentMetadata known) {
        MetadataDraft draft = new MetadataDraft();
        draft.title = known.title();
        draft.authors.addAll(known.authors());
        draft.date = known.date();
        draft.publisher = known.publisher();
        draft.language = known.language();
        draft.pageCount = known.pageCount();
        draft.declares.addAll(known.declares());
        draft.properties.putAll(known.properties());
        return draft;
    }

    /**
     * Sets the title if none is known.
     *
     * @param value as printed; blank says nothing
     */
    public void title(String value) {
        title = title.isEmpty() ? HeadingPaths.plain(value) : title;
    }

    /**
     * Adds an author unless already named.
     *
     * @param name as printed; blank says nothing
     */
    public void author(String name) {
        String plain = name.strip();
        if (!plain.isEmpty() && !authors.contains(plain)) {
            authors.add(plain);
        }
    }

    /** {@return whether an author is known} */
    public boolean hasAuthors() {
        return !authors.isEmpty();
    }

    /**
     * Sets the date of publication if none is known.
     *
     * @param value any date; what {@link IsoDates} cannot read says nothing
     */
    public void date(String value) {
        date = date.isEmpty() ? IsoDates.find(value).orElse("") : date;
    }

    /**
     * Sets the publisher if none is known.
     *
     * @param value as printed
     */
    public void publisher(String value) {
        publisher = publisher.isEmpty() ? value.strip() : publisher;
    }

    /**
     * Sets the language if none is known.
     *
     * @param tag a BCP 47 tag; its primary language is kept
     */
    public void language(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        language = language.isEmpty() && primary.matches("[a-z]{2,3}") ? primary : language;
    }

    /** {@return the primary language; empty if unknown} */
    public String language() {
        return language;
    }

    /**
     * Sets the number of pages.
     *
     * @param count pages; 0 where the format has none
     */
    public void pageCount(int count) {
        pageCount = count;
    }

    /**
     * Adds the key of a work that the document itself is.
     *
     * @param key such as {@code cfr:15/772}
     */
    public void declares(String key) {
        if (!key.isBlank()) {
            declares.add(key.strip());
        }
    }

    /**
     * Keeps a further property unless already known.
     *
     * @param key name
     * @param value text; blank says nothing
     */
    public void property(String key, String value) {
        if (!value.isBlank()) {
            properties.putIfAbsent(key, value.strip());
        }
    }

    /**
     * {@return what was collected}
     *
     * @param mediaType media type without parameters; empty if not known here
     * @param byteSize size of the file in bytes; 0 if not known here
     */
    public DocumentMetadata build(String mediaType, long byteSize) {
        return new DocumentMetadata(
                title,
                authors,
                date,
                publisher,
                language,
                mediaType,
                pageCount,
                byteSize,
                List.copyOf(declares),
                properties);
    }

    /** {@return what was collected, by a reader that knows no file} */
    public DocumentMetadata build() {
        return build("", 0);
    }
}
