package dev.ibid.index;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Terms that are made by something else than the analyzer, when Lucene asks for them. */
final class TermStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Supplier<? extends Collection<String>> maker;
    private Iterator<String> terms = Collections.emptyIterator();

    TermStream(Supplier<? extends Collection<String>> maker) {
        this.maker = maker;
    }

    @Override
    public void reset() {
        terms = maker.get().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!terms.hasNext()) {
            return false;
        }
        term.append(terms.next());
        return true;
    }
}
