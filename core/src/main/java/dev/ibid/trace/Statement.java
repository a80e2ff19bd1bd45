package dev.ibid.trace;

import dev.ibid.annotate.Mention;
import dev.ibid.document.Span;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sentence or passage prepared for comparison: its words, quantities, negations and quoted strings. Preparing costs more
 * than comparing, so keep one that is compared often. Immutable, safe for any thread.
 */
public final class Statement {
    private static final Map<String, Double> HEDGES = hedges();

    private final String text;
    private final List<Token> tokens;
    private final List<Quantity> quantities;
    private final Negation negation;
    private final List<Span> quoted;
    private final Map<String, Span> concepts = new TreeMap<>();
    private final Set<String> names;
    private final Set<String> identifiers;

    private Statement(String text, Collection<Mention> mentions, int offset) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
        IdentifierMask mask = IdentifierMask.of(text);
        this.identifiers = identifiers(mask);
        this.quantities = QuantityFinder.find(text, tokens, mask);
        this.negation = Negation.of(text, tokens, mask);
        this.quoted = QuotedStrings.find(text);
        for (Mention mention : mentions) {
            Span span = mention.span();
            boolean inside = span.start() >= offset && span.end() <= offset + text.length();
            if (inside && !mention.concept().isEmpty()) {
                concepts.putIfAbsent(mention.concept(), span.shift(-offset));
            }
        }
        this.names = names();
    }

    /**
     * {@return the statement that a text makes, without concepts}
     *
     * @param text a sentence or passage
     */
    public static Statement of(String text) {
        return new Statement(text, List.of(), 0);
    }

    /**
     * {@return the statement that a stretch of a document makes}
     *
     * @param text the document's canonical text
     * @param span the stretch
     * @param mentions mentions of the document, as spans of its text; those outside the stretch are left aside
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public static Statement of(String text, Span span, Collection<Mention> mentions) {
        return new Statement(span.of(text), mentions, span.start());
    }

    /** {@return the words} */
    public String text() {
        return text;
    }

    /** {@return the quantities stated, in order, as spans of {@link #text()}} */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** {@return what stands in quotation marks, in order, as spans of {@link #text()}} */
    public List<Span> quotedStrings() {
        return quoted;
    }

    /** {@return ids of the concepts named, in order} */
    public Set<String> concepts() {
        return Set.copyOf(concepts.keySet());
    }

    /** {@return how much reservation is expressed, in [0, 1]; 0 for a flat assertion} */
    public double hedging() {
        return tokens.stream()
                .mapToDouble(token -> HEDGES.getOrDefault(token.norm(), 0.0))
                .max()
                .orElse(0);
    }

    /** {@return whether anything in it is denied} */
    public boolean isNegated() {
        return !negation.denied().isEmpty();
    }

    List<Token> tokens() {
        return tokens;
    }

    Negation negation() {
        return negation;
    }

    Map<String, Span> conceptSpans() {
        return concepts;
    }

    private Set<String> names() {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean acronym = token.norm().length() > 1
                    && token.span().of(text).equals(token.span().of(text).toUpperCase(Locale.ROOT));
            boolean mixed = token.hasDigit() && !token.isNumber();
            boolean name = token.capital() && token.content() && (i > 0 || acronym);
            if ((name || mixed) && quantities.stream().noneMatch(q -> q.span().contains(token.span()))) {
                found.add(token.stem());
            }
        }
        return found;
    }

    /** Stems of proper names and of identifiers such as product numbers. */
    Set<String> nameStems() {
        return names;
    }

    /** Legal citations, classifications and other identifiers, in one spelling. */
    Set<String> identifiers() {
        return identifiers;
    }

    private Set<String> identifiers(IdentifierMask mask) {
        Set<String> found = new TreeSet<>();
        for (Span span : mask.spans()) {
            String key = span.of(text).replaceAll("[\\s.]+", "").toLowerCase(Locale.ROOT);
            if (key.length() >= 4 && !key.startsWith("[")) {
                found.add(key);
            }
        }
        return found;
    }

    private static Map<String, Double> hedges() {
        Map<String, Double> words = new TreeMap<>();
        for (String line : WordList.lines("hedges.txt")) {
            List<String> parts = List.of(line.split("\\s+", -1));
            words.put(parts.get(0), Double.valueOf(parts.get(1)));
        }
        return words;
    }
}
