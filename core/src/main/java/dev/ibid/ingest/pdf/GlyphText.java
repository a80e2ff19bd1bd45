package dev.ibid.ingest.pdf;

import java.text.Normalizer;

/** Takes ligatures apart and drops what is not printed. */
final class GlyphText {
    private GlyphText() {}

    /** {@return the characters of a glyph: U+FB00 to U+FB06 as letters, other characters composed (NFC)} */
    static String of(String raw) {
        if (raw.length() == 1 && raw.charAt(0) < 0x80) {
            return raw.charAt(0) < ' ' ? " " : raw;
        }
        StringBuilder out = new StringBuilder(raw.length() + 2);
        raw.codePoints().forEach(c -> {
            if (c >= 0xFB00 && c <= 0xFB06) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
            } else if (c == 0xA0 || c == 0x2007 || c == 0x202F || Character.isSpaceChar(c) || c < ' ') {
                out.append(' ');
            } else if ((c != 0x200B && c != 0xFEFF && c != 0xFFFD) || (raw.length() == 1 && c == 0xFFFD)) {
                out.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
