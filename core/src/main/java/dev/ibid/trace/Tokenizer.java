package dev.ibid.trace;

import dev.ibid.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts a statement into words. Hyphens and slashes separate; points inside numbers and initials, commas between thousands and
 * apostrophes inside words do not; nor do the brackets of "[t]he".
 */
final class Tokenizer {
    private static final Set<String> FUNCTION_WORDS = WordList.set("function-words.txt");
    private static final Pattern WORD = Pattern.compile("\\[\\p{L}\\]\\p{L}+"
            + "|\\p{Lu}\\.(?:\\p{Lu}\\.)+"
            + "|\\d{1,3}(?:,\\d{3})+(?![\\d\\p{L}])(?:\\.\\d+)?"
            + "|\\d+(?:\\.\\d+)+"
            + "|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        var words = WORD.matcher(text);
        while (words.find()) {
            tokens.add(token(words.group(), words.start(), words.end()));
        }
        tokens.removeIf(token -> token.norm().isEmpty());
        return List.copyOf(tokens);
    }

    /** Returns the normalised words of a phrase, as they would stand in a statement. */
    static List<String> norms(String phrase) {
        return tokens(phrase).stream().map(Token::norm).toList();
    }

    private static Token token(String raw, int start, int end) {
        String norm = norm(raw);
        boolean word = norm.chars().noneMatch(Character::isDigit);
        boolean content = !FUNCTION_WORDS.contains(norm);
        return new Token(
                new Span(start, end),
                norm,
                word ? Stemmer.stem(norm) : norm,
                content,
                Character.isUpperCase(raw.codePointAt(0)));
    }

    private static String norm(String raw) {
        char first = raw.charAt(0);
        if (first >= '0' && first <= '9' && raw.indexOf(',') > 0) {
            return raw.replace(",", "");
        }
        if (first == '[') {
            return norm(raw.replace("[", "").replace("]", ""));
        }
        String lower = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String bare = POSSESSIVE.matcher(plain).replaceFirst("");
        return Character.isLetter(first) ? bare.replace(".", "") : bare;
    }
}
