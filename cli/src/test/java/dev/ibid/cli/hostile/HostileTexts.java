package dev.ibid.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Plain text, Markdown and rows that are too long, too deep or no text at all. */
final class HostileTexts {
    private static final int MEGABYTE = 1 << 20;
    private static final String CLAIM = "License requirements cut exports by 40 percent in 2023. ";

    private HostileTexts() {}

    static void write(HostileFolder folder) throws IOException {
        folder.put("empty.txt", "");
        folder.put("blank.txt", " \n\t\n\u00a0\n");
        folder.put("bom-only.txt", "\uFEFF");
        folder.put("bom-twice.txt", "\uFEFF\uFEFF" + CLAIM);
        folder.put("one-line.txt", CLAIM.repeat(MEGABYTE / 8 / CLAIM.length()));
        folder.put("one-word.txt", "a".repeat(MEGABYTE));
        folder.put("digits.txt", "1234567890".repeat(MEGABYTE / 10));
        folder.put("section-signs.txt", "\u00a7 ".repeat(MEGABYTE / 20));
        folder.put("nul.txt", ("a\0b " + CLAIM).repeat(100));
        folder.put(
                "invalid-utf8.txt", new byte[] {'A', ' ', (byte) 0xC3, '(', ' ', (byte) 0xFF, (byte) 0xFE, ' ', 'b'});
        folder.put(
                "overlong-utf8.txt", new byte[] {(byte) 0xC0, (byte) 0xAF, (byte) 0xE0, (byte) 0x80, (byte) 0xAF, 'x'});
        folder.put("half-utf16.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b', 0, 'c'});
        folder.put("lone-surrogate.txt", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0});
        folder.put(
                "controls.md",
                "# \u001b[2J\u001b]0;owned\u0007Title \u202Egnp.exe\u202C\n\n\u001b[31m" + CLAIM
                        + "\u0008\u0000\u009b1m\n");
        folder.put(
                "formulas.csv",
                "id,text\n=cmd|' /C calc'!A0,\"=HYPERLINK(\"\"http://x\"\") " + CLAIM + "\"\n+1,@SUM(A1)\n");
        folder.put("broken-quotes.csv", "id,text\n1,\"never closed " + CLAIM + "\n2,more\n".repeat(50));
        folder.put("brackets.txt", "(".repeat(10_000) + "[".repeat(10_000) + "{".repeat(10_000));
        folder.put("brackets-with-words.txt", "(see ".repeat(5_000) + "15 C.F.R. \u00a7 744.21" + "]".repeat(5_000));
        folder.put("quotes.txt", "\"\u201c\u2018".repeat(5_000) + CLAIM);
        folder.put("abbreviations.txt", "U.S. No. e.g. i.e. et al. ".repeat(2_000));
        folder.put("citations.txt", "See 15 C.F.R. \u00a7\u00a7 744.21(a)(1)(i)-(ii), 744.22; id. at 5. ".repeat(500));
        folder.put("lists.md", nest("- ", 200));
        folder.put("quotes.md", "> ".repeat(2_000) + CLAIM);
        folder.put("emphasis.md", "*_".repeat(100_000) + CLAIM);
        folder.put("links.md", "[".repeat(100_000) + "x" + "](y)".repeat(1_000));
        folder.put("tables.md", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|x".repeat(5_000) + "|\n");
        folder.put(
                "front-matter.md", "---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\ntitle: *c\n---\n" + CLAIM);
        folder.put("front-matter-unclosed.md", "---\ntitle: x\n" + CLAIM);
        folder.put("deep.json", "[".repeat(10_000) + "]".repeat(10_000));
        folder.put(
                "rows.jsonl",
                "{\"id\":\"a\",\"text\":\"" + CLAIM
                        + "\"}\nnot json\n[1]\n{\"id\":\"a\",\"text\":\"again\"}\n{}\n{\"text\":\"\"}\n"
                        + "{\"id\":\"../../x\",\"text\":\"" + CLAIM + "\"}\n" + "[".repeat(50_000) + "\n\0\0\n");
        StringBuilder bibliography = new StringBuilder(CLAIM + "[1-500]\n\nReferences\n\n");
        for (int i = 1; i <= 500; i++) {
            bibliography
                    .append('[')
                    .append(i)
                    .append("] A. Author and B. Writer. A study of chips, part ")
                    .append(i)
                    .append(". Journal of Export Control, ")
                    .append(i % 60)
                    .append("(2):1-20, 2021.\n\n");
        }
        folder.put("bibliography.txt", bibliography.toString());
        byte[] noise = new byte[MEGABYTE];
        new Random(1).nextBytes(noise);
        folder.put("noise.txt", noise);
        folder.put("noise.bin", noise);
        folder.put("long-title.md", "# " + "Very ".repeat(5_000) + "long\n\n" + CLAIM);
        folder.put("many-paragraphs.txt", "x\n\n".repeat(5_000));
        folder.put("combining.txt", ("a" + "\u0301".repeat(50_000) + " " + CLAIM));
        folder.put("emoji.txt", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 ".repeat(2_000) + CLAIM);
        folder.put(
                "mixed-line-ends.txt",
                (CLAIM + "\r" + CLAIM + "\n\r" + CLAIM + "\u2028" + CLAIM + "\u0085").repeat(20));
        folder.put(
                "koi8.txt",
                "\u041B\u0438\u0446\u0435\u043D\u0437\u0438\u0438 "
                        .repeat(200)
                        .getBytes(java.nio.charset.Charset.forName("KOI8-R")));
        folder.put("utf16be.txt", ("\uFEFF" + CLAIM).getBytes(StandardCharsets.UTF_16BE));
    }

    private static String nest(String marker, int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append("  ".repeat(i)).append(marker).append("x\n");
        }
        return text.toString();
    }
}
