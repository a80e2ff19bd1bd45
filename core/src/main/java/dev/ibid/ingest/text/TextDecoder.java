package dev.ibid.ingest.text;

import dev.ibid.document.Warning;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/**
 * Turns bytes of unknown encoding into characters: a byte order mark decides, then strict UTF-8, then UTF-16 by its zero
 * bytes, then statistics over the bytes (ICU's charset detector as carried by Tika).
 */
public final class TextDecoder {
    /** Statistics over more than this many bytes do not become better, only slower. */
    private static final int SAMPLE_BYTES = 64 * 1024;

    private TextDecoder() {}

    /**
     * {@return the characters; never fails, but says in a warning if some bytes fit no encoding}
     *
     * @param bytes a whole text file
     */
    public static DecodedText decode(byte[] bytes) {
        Optional<DecodedText> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return lenient(bytes, 0, wide.get());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new DecodedText(text, "UTF-8", List.of());
        } catch (CharacterCodingException e) {
            return lenient(bytes, 0, guess(bytes));
        }
    }

    private static Optional<DecodedText> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(lenient(bytes, 4, Charset.forName("UTF-32LE")));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: in Western text every other byte is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, 4096) / 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += bytes[2 * i] == 0 ? 1 : 0;
            oddZeros += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 2 && oddZeros > pairs * 0.7 && evenZeros < pairs * 0.1) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 2 && evenZeros > pairs * 0.7 && oddZeros < pairs * 0.1
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector(SAMPLE_BYTES);
        detector.setText(bytes.length <= SAMPLE_BYTES ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE_BYTES));
        for (CharsetMatch match : detector.detectAll()) {
            // Windows-1252 is ISO-8859-1 with the curly quotes and dashes that real files hold.
            String name = match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName();
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.forName("windows-1252");
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        List<Warning> warnings = new ArrayList<>();
        if (text.indexOf('\uFFFD') >= 0) {
            warnings.add(new Warning(
                    "undecodable-bytes",
                    "Some bytes are not valid " + charset.name() + " and were replaced by U+FFFD."));
        }
        return new DecodedText(text, charset.name(), warnings);
    }
}
