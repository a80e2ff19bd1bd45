package dev.ibid.annotate;

import dev.ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How terms are compared: the forms of their words, and the acronyms that a text defines. What is one term here is one term
 * to the taxonomy's matcher, too.
 */
public final class TermForms {
    private TermForms() {}

    /**
     * An acronym in brackets after the words it stands for.
     *
     * @param acronym as printed
     * @param longForm where the words stand in the text
     */
    public record Definition(String acronym, Span longForm) {}

    /**
     * {@return the words of a term in the form under which they are compared: lower case, singular, American spelling, a
     * hyphen between words as a blank}
     *
     * @param term any words
     */
    public static List<String> of(String term) {
        Tokens tokens = Tokens.of(term);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(WordForm.of(tokens.word(i)));
        }
        return List.copyOf(forms);
    }

    /**
     * {@return whether a term is a single acronym, as "FDPR" and "MoE" are}
     *
     * @param term any words
     */
    public static boolean isAcronym(String term) {
        Tokens tokens = Tokens.of(term);
        return tokens.size() == 1 && Label.isAcronym(tokens.word(0));
    }

    /**
     * {@return the acronyms that a sentence defines, in order}
     *
     * @param text the whole text
     * @param sentence where the sentence stands; the definitions' spans are offsets into the whole text, too
     */
    public static List<Definition> definitions(String text, Span sentence) {
        Tokens tokens = Tokens.of(text, sentence);
        return AcronymDefinition.in(tokens).stream()
                .map(found -> new Definition(found.acronym(), tokens.span(found.first(), found.last())))
                .toList();
    }
}
