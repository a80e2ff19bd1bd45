package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {
    private static final List<String> PIECES = List.of(
            "[CLS]",
            "[SEP]",
            "[UNK]",
            "export",
            "chip",
            "##s",
            "un",
            "##related",
            "cafe",
            "-",
            ".",
            "h",
            "##20",
            "$",
            "人");

    private static final WordPieces WORD_PIECES = WordPieces.of(vocabulary());

    private static Map<String, Integer> vocabulary() {
        Map<String, Integer> vocabulary = new HashMap<>();
        PIECES.forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        return vocabulary;
    }

    private static String cut(String text) {
        return String.join(
                " ", Arrays.stream(WORD_PIECES.of(text)).mapToObj(PIECES::get).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Export chips., export chip ##s .",
        "unrelated, un ##related",
        "Café, cafe",
        "chip-export, chip - export",
        "H20, h ##20",
        "$20, '$ [UNK]'",
        "chipped, [UNK]",
        "chip人chip, chip 人 chip",
        "'chip\u00A0\u2003chip', chip chip",
        "'ch\u00ADip\u200B', chip",
        "'', ''",
    })
    void longestKnownPieceFirst(String text, String pieces) {
        assertThat(cut(text)).isEqualTo(pieces);
    }

    @Test
    void aWordOfMoreThanAHundredCharactersIsUnknown() {
        assertThat(cut("h" + "20".repeat(50))).isEqualTo("[UNK]");
    }

    @Test
    void aFileWithoutVocabularyIsRefused() {
        assertThatThrownBy(() ->
                        WordPieces.read(new ByteArrayInputStream("{\"model\": {}}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no vocabulary");
    }

    @Property
    void anyTextIsCutIntoKnownPieces(@ForAll String text) {
        assertThat(Arrays.stream(WORD_PIECES.of(text)).allMatch(piece -> piece >= 0 && piece < PIECES.size()))
                .isTrue();
    }
}
