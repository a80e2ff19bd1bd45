package dev.ibid.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String WORDS = "“Größe” – a naïve café costs 5 € in Zürich, said the señor.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void tellsTheEncoding(String charset) {
        assertThat(TextDecoder.decode(WORDS.repeat(4).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(WORDS.repeat(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void leavesAByteOrderMarkOut(String charset) {
        assertThat(TextDecoder.decode(("\uFEFF" + WORDS).getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(WORDS);
    }

    @Test
    void warnsOfBytesThatFitNoEncoding() {
        byte[] bytes = "\uFEFFbroken: x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(TextDecoder.decode(bytes).warnings()).extracting("code").containsExactly("undecodable-bytes");
    }
}
