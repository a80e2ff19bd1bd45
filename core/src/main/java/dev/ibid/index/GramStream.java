package dev.ibid.index;

import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The character 4-grams of the words of a text; words of four letters or fewer are given whole. */
final class GramStream extends TokenStream {
    static final int LENGTH = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String text;
    private Iterator<String> grams;

    GramStream(String text) {
        this.text = text;
        this.grams = Collections.emptyIterator();
    }

    @Override
    public void reset() {
        grams = FieldTypes.grams(text).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!grams.hasNext()) {
            return false;
        }
        term.append(grams.next());
        return true;
    }
}
