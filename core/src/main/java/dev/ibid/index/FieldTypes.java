package dev.ibid.index;

import dev.ibid.document.DocumentId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** The few kinds of Lucene fields that the schema is made of. Empty values add nothing. */
final class FieldTypes {
    /** Fingerprint of the pipeline that made a document. */
    static final String FINGERPRINT = "fingerprint";

    /** Digest of the name of a source. */
    static final String SOURCE_KEY = "srckey";

    /** SHA-256 of the document that a source holds. */
    static final String SOURCE_DOC = "srcdoc";

    /** Lucene refuses terms above 32,766 bytes; longer names are cut in facets and exact matches. */
    private static final int MAX_BYTES = 1024;

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType UNPOSITIONED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PRESENCE = type(IndexOptions.DOCS);

    /** Long enough to tell words apart, short enough to bridge inflection and compounds. */
    private static final int GRAM = 4;

    private FieldTypes() {}

    /** Words with their positions, for phrases and proximity. */
    static void words(List<IndexableField> to, String field, String text) {
        if (!text.isBlank()) {
            to.add(new Field(field, text, WORDS));
        }
    }

    /** Words of which it only counts whether they occur. */
    static void presence(List<IndexableField> to, String field, String text) {
        if (!text.isBlank()) {
            to.add(new Field(field, text, PRESENCE));
        }
    }

    /** Four-letter pieces of the words. */
    static void grams(List<IndexableField> to, String field, String text) {
        if (!text.isBlank()) {
            to.add(new Field(field, new TermStream(() -> grams(text)), UNPOSITIONED));
        }
    }

    /** The different words as spelt, those left out that are their own stem. */
    static void spellings(List<IndexableField> to, String field, String text) {
        to.add(new Field(field, new TermStream(() -> TextAnalysis.unstemmed(text)), PRESENCE));
    }

    /** One term, compared as it is. */
    static void exact(List<IndexableField> to, String field, String value) {
        if (!value.isEmpty()) {
            to.add(new StringField(field, cut(value), Field.Store.NO));
        }
    }

    /** One value for sorting and counting. */
    static void sorted(List<IndexableField> to, String field, String value) {
        if (!value.isEmpty()) {
            to.add(new SortedDocValuesField(field, cut(value)));
        }
    }

    /** Names of files may be longer than a term; their digest is not. */
    static String sourceKey(String source) {
        ByteWriter units = new ByteWriter();
        units.text(source);
        return DocumentId.ofBytes(units.bytes()).sha256();
    }

    static BytesRef cut(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_BYTES) {
            return new BytesRef(bytes);
        }
        int end = MAX_BYTES;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new BytesRef(bytes, 0, end);
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static List<String> grams(String text) {
        List<String> grams = new ArrayList<>();
        for (Word word : new WordScanner(text).scan()) {
            addGrams(grams, word.term());
        }
        return grams;
    }

    private static void addGrams(List<String> to, String word) {
        if (word.length() <= GRAM) {
            to.add(word);
        }
        for (int i = 0; i + GRAM <= word.length() && word.length() > GRAM; i++) {
            to.add(word.substring(i, i + GRAM));
        }
    }
}
