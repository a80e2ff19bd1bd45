package dev.ibid.index;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** One spelling for letters that differ only in case, accent, ligature or width. */
final class Folding {
    /** The longest replacement in Lucene's folding table. */
    private static final int LONGEST_REPLACEMENT = 4;

    private Folding() {}

    static String fold(String word) {
        if (word.chars().allMatch(c -> c < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        char[] in = Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray();
        char[] out = new char[in.length * LONGEST_REPLACEMENT];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        StringBuilder bare = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            if (Character.getType(out[i]) != Character.NON_SPACING_MARK) {
                bare.append(out[i]);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
