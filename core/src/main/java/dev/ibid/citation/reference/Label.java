package dev.ibid.citation.reference;

import java.util.Arrays;
import java.util.Locale;

/** What a part of a reference is. The order is that of the model's numbers. */
enum Label {
    AUTHOR,
    TITLE,
    DATE,
    JOURNAL,
    CONTAINER_TITLE,
    PUBLISHER,
    LOCATION,
    VOLUME,
    PAGES,
    EDITOR,
    URL,
    DOI,
    NOTE,
    CITATION_NUMBER,
    GENRE,
    EDITION,
    COLLECTION_TITLE,
    TRANSLATOR,
    MEDIUM,
    ISBN;

    private static final Label[] ALL = values();

    /** {@return the name that references and gold files use} */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the number by which the model knows the label} */
    @SuppressWarnings("EnumOrdinal") // the model is trained in the same build, so the order may change
    int number() {
        return ordinal();
    }

    static Label of(int number) {
        return ALL[number];
    }

    static int count() {
        return ALL.length;
    }

    static Label named(String text) {
        return Arrays.stream(ALL)
                .filter(label -> label.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no label named " + text));
    }
}
