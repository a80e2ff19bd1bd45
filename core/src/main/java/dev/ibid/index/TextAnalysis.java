package dev.ibid.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How text becomes terms, the same for what is indexed and what is asked: identifiers whole and in parts, accents and case
 * folded, English words stemmed by Porter's algorithm (Program 14.3, 1980), stop words kept so that phrases match exactly.
 * Safe for any thread.
 */
public final class TextAnalysis {
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            PolicyTokenizer words = new PolicyTokenizer();
            return new TokenStreamComponents(words, new PorterStemFilter(words));
        }
    };

    private TextAnalysis() {}

    /** {@return the analyzer of all text fields} */
    public static Analyzer analyzer() {
        return WORDS;
    }

    /**
     * {@return the terms of a text, in order}
     *
     * @param text any text
     */
    public static List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = WORDS.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Term(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
        return terms;
    }

    /**
     * {@return the words of a text in lower case and without accents, not stemmed}
     *
     * @param text any text
     */
    public static List<String> words(String text) {
        return new WordScanner(text).scan().stream().map(Word::term).toList();
    }

    /** Returns the different words of a text whose stems are spelt otherwise, in lower case. */
    static Set<String> unstemmed(String text) {
        Set<String> words = new TreeSet<>(words(text));
        terms(text).forEach(term -> words.remove(term.text()));
        return words;
    }

    /**
     * {@return the four-letter pieces of the words of a text, in order; words of four letters or fewer whole}
     *
     * @param text any text
     */
    public static List<String> grams(String text) {
        return FieldTypes.grams(text);
    }

    /**
     * One term and where it comes from.
     *
     * @param text the term as indexed
     * @param position number of the word, counted from 0; forms of one word share it
     * @param start first code unit in the analysed text
     * @param end one past the last code unit
     */
    public record Term(String text, int position, int start, int end) {}
}
