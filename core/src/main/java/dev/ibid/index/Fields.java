package dev.ibid.index;

import dev.ibid.taxonomy.ConceptKind;
import java.util.Locale;

/** The names of the Lucene fields and what each holds. Every claim, passage and document has all that apply to it. */
public final class Fields {
    /** What a Lucene document is: {@code claim}, {@code passage}, {@code document}, {@code source} or {@code taxonomy}. */
    public static final String UNIT = "unit";

    /** SHA-256 of the document a unit stands in; also sorted values. */
    public static final String DOC = "doc";

    /** Where a document stands among those of equal score; sorted values. */
    public static final String ORDER = "order";

    /** Number of a claim's sentence or of a passage; numeric values. */
    public static final String NUMBER = "n";

    /** Start of the unit's span; numeric values, and the order of a document. */
    public static final String START = "start";

    /** End of the unit's span; numeric values. */
    public static final String END = "end";

    /** How many Lucene documents further on the block's last one stands, which is the whole document; numeric values. */
    public static final String TO_DOCUMENT = "todoc";

    /** The words of the unit. */
    public static final String TEXT = "text";

    /** Words of the unit as spelt, where their stem is spelt otherwise. */
    public static final String SPELLING = "spelling";

    /** The sentences before and after a claim. */
    public static final String CONTEXT = "context";

    /** Headings above the unit; of a document, all its headings. */
    public static final String HEADING = "heading";

    /** Title of the document. */
    public static final String TITLE = "title";

    /** Four-letter pieces of the words of title and text, on documents only. */
    public static final String GRAMS = "grams";

    /** Numbers with their units in one spelling, see {@link NumberTerms}. */
    public static final String QUANTITY = "quantity";

    /** Ids of the concepts mentioned and of all broader ones. */
    public static final String CONCEPT = "concept";

    /** Kinds of the concepts mentioned, unlisted ones included, in lower case. */
    public static final String CONCEPT_KIND = "kind";

    /** Keys of the works cited. */
    public static final String CITES = "cites";

    /** Citations as printed. */
    public static final String CITATION = "citation";

    /** Who is said to assert a claim, as named in the text. */
    public static final String ATTRIBUTION = "attribution";

    /** Label of a claim. */
    public static final String LABEL = "label";

    /** Authors of the document. */
    public static final String AUTHOR = "author";

    /** Publisher of the document, as words; sorted values hold it whole. */
    public static final String PUBLISHER = "publisher";

    /** Language of the document. */
    public static final String LANGUAGE = "lang";

    /** Format of the document, by media type and by short name. */
    public static final String FORMAT = "format";

    /** First day of the document's date as yyyymmdd; points and values. */
    public static final String DATE_FROM = "from";

    /** Last day of the document's date as yyyymmdd; points. */
    public static final String DATE_TO = "to";

    /** Year of the document's date; sorted values. */
    public static final String YEAR = "year";

    /** Page that the unit starts on; points and values. */
    public static final String PAGE = "page";

    /** Id that a bulk import gave the document. */
    public static final String EXTERNAL_ID = "ext";

    /** Where the document came from, as words and whole. */
    public static final String SOURCE = "source";

    /** Key that claims with the same words share. */
    public static final String SAME = "same";

    static final String STORED_HEAD = "s.head";
    static final String STORED_TEXT = "s.text";
    static final String STORED_LAYERS = "s.layers";
    static final String STORED_RECORD = "s.record";

    /** The {@link #UNIT} of a record of a source file. */
    static final String UNIT_SOURCE = "source";

    /** The {@link #UNIT} of the stored taxonomy. */
    static final String UNIT_TAXONOMY = "taxonomy";

    private Fields() {}

    /**
     * {@return the field of sorted values with the concepts of a kind, broader ones left out}
     *
     * @param kind the kind
     */
    public static String concepts(ConceptKind kind) {
        return "c." + kind.name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the field with the words of mentions that the taxonomy does not list}
     *
     * @param kind the kind
     */
    public static String unlisted(ConceptKind kind) {
        return "u." + kind.name().toLowerCase(Locale.ROOT);
    }
}
