package dev.ibid.search;

import dev.ibid.taxonomy.ConceptKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A field of the query language. */
public enum QueryField {
    /** A technique mentioned, by id or label, narrower ones included. */
    TECHNIQUE("technique"),
    /** A control mentioned. */
    CONTROL("control"),
    /** An actor mentioned. */
    ACTOR("actor"),
    /** A statute, programme or standard mentioned. */
    INSTRUMENT("instrument"),
    /** A product, model, material or machine mentioned. */
    ARTIFACT("artifact"),
    /** A concept of any kind mentioned. */
    CONCEPT("concept"),
    /** Label of a claim: fact, cause, forecast or norm. */
    TYPE("type"),
    /** The document, by the beginning of its id, by its external id or by words of its path. */
    DOC("doc"),
    /** Words of the document's title. */
    TITLE("title"),
    /** Words of an author's name. */
    AUTHOR("author"),
    /** Words of the publisher's name. */
    PUBLISHER("publisher"),
    /** The document's date: a day, month or year, or a range. */
    DATE("date"),
    /** Words of the headings above. */
    SECTION("section"),
    /** Language as a BCP 47 code. */
    LANG("lang"),
    /** Format by short name or media type. */
    FORMAT("format"),
    /** Number of the page, or a range. */
    PAGE("page"),
    /** A work cited: its key, the beginning of a key followed by *, or the words of the citation. */
    CITES("cites"),
    /** Words of the name of the one who is said to assert a claim. */
    BY("by", "said-by", "attribution"),
    /** A quantity such as 20% or "$1.5 million". */
    NUMBER("number");

    private final String name;
    private final String otherNames;

    QueryField(String name, String... others) {
        this.name = name;
        this.otherNames = String.join(" ", others);
    }

    /** {@return the name in a query} */
    public String key() {
        return name;
    }

    /** Returns the field with this name. */
    static Optional<QueryField> find(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name.equals(name)
                        || List.of(field.otherNames.split(" ", -1)).contains(name))
                .findFirst();
    }

    /** Returns the kind of concept that the field asks for; empty for CONCEPT and the fields that ask for none. */
    Optional<ConceptKind> kind() {
        return switch (this) {
            case TECHNIQUE, CONTROL, ACTOR, INSTRUMENT, ARTIFACT -> Optional.of(ConceptKind.valueOf(name()));
            default -> Optional.empty();
        };
    }

    boolean isConcept() {
        return this == CONCEPT || kind().isPresent();
    }
}
