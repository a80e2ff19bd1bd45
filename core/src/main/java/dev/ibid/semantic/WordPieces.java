package dev.ibid.semantic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the word pieces of an uncased BERT vocabulary: lower case, no accents, punctuation apart, then the
 * longest known piece first (Devlin et al. 2019, section 3; WordPiece after Wu et al. 2016). Written out here because the
 * published tokenizers come with a native library of 19 MB. Immutable, safe for any thread.
 */
final class WordPieces {
    /** Longer words are unknown, as when the models were trained. */
    private static final int MAX_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int first;
    private final int last;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = require("[UNK]");
        this.first = require("[CLS]");
        this.last = require("[SEP]");
    }

    /**
     * Reads the vocabulary of a {@code tokenizer.json} (Hugging Face tokenizers' format).
     *
     * @throws IOException if it cannot be read or has no vocabulary
     */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
        if (!vocabulary.isObject()) {
            throw new IOException("the tokenizer file has no vocabulary");
        }
        Map<String, Integer> pieces = new HashMap<>();
        vocabulary.properties().forEach(e -> pieces.put(e.getKey(), e.getValue().asInt()));
        return of(pieces);
    }

    static WordPieces of(Map<String, Integer> vocabulary) {
        return new WordPieces(Map.copyOf(vocabulary));
    }

    private int require(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    /** {@return the piece that opens every input} */
    int first() {
        return first;
    }

    /** {@return the piece that closes every input} */
    int last() {
        return last;
    }

    /** {@return the numbers of the pieces of the text, without the opening and closing piece} */
    int[] of(String text) {
        List<Integer> pieces = new ArrayList<>(text.length() / 3);
        for (String word : words(text)) {
            addPieces(word, pieces);
        }
        return pieces.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addPieces(String word, List<Integer> out) {
        int mark = out.size();
        if (word.codePointCount(0, word.length()) > MAX_WORD) {
            out.add(unknown);
            return;
        }
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > start && id == null) {
                id = vocabulary.get((start == 0 ? "" : "##") + word.substring(start, end));
                end = id == null ? word.offsetByCodePoints(end, -1) : end;
            }
            if (id == null) {
                out.subList(mark, out.size()).clear();
                out.add(unknown);
                return;
            }
            out.add(id);
            start = end;
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        normalize(text).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, words);
            } else if (standsAlone(c)) {
                flush(word, words);
                words.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** Control characters go before accents do, in the order in which the models' own tokenizer does it. */
    private static String normalize(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isControl(c)).forEach(clean::appendCodePoint);
        StringBuilder plain = new StringBuilder(clean.length());
        Normalizer.normalize(clean, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isControl(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    private static boolean standsAlone(int c) {
        if (c < 128) {
            return c > ' ' && c != 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> isCjk(c);
        };
    }

    /** The CJK ideograph blocks only: kana and hangul are words like any other in these vocabularies. */
    private static boolean isCjk(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
