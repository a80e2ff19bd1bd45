package dev.ibid.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files, written object by object, whose parts lie about one another. */
final class HostilePdfs {
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private static final String WORDS =
            "BT /F1 12 Tf 72 700 Td (License requirements cut exports by 40 percent.) Tj ET";

    private HostilePdfs() {}

    static void write(HostileFolder folder) throws IOException {
        byte[] good = page("[0 0 612 792]", WORDS);
        folder.put("magic.pdf", "%PDF-1.7");
        folder.put("truncated.pdf", Arrays.copyOf(good, good.length / 2));
        folder.put("no-xref.pdf", Arrays.copyOf(good, good.length - 120));
        folder.put(
                "encrypted.pdf",
                pdf(
                        "/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<" + "28".repeat(32) + ">/U<"
                                + "11".repeat(32) + ">>>/ID[<00><00>]",
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>"));
        folder.put(
                "own-kid.pdf", pdf("", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"));
        folder.put(
                "own-parent.pdf",
                pdf(
                        "",
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>",
                        "<</Type/Page/Parent 3 0 R>>"));
        folder.put(
                "million-pages.pdf",
                pdf(
                        "",
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1000000>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>"));
        folder.put("empty-pages.pdf", emptyPages(2_000));
        folder.put("enormous-page.pdf", page("[0 0 99999999999 99999999999]", WORDS));
        folder.put("odd-page.pdf", page("[NaN 0 -1 /x]", WORDS));
        folder.put("no-font.pdf", page("[0 0 612 792]", WORDS.replace("/F1", "/Missing")));
        folder.put(
                "picture.pdf", page("[0 0 612 792]", "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q"));
        folder.put("far-away.pdf", page("[0 0 612 792]", WORDS.replace("72 700 Td", "1e30 -1e30 Td")));
        folder.put("tiny.pdf", page("[0 0 612 792]", WORDS.replace("12 Tf", "0.0000001 Tf")));
        folder.put("operators.pdf", page("[0 0 612 792]", "q ".repeat(500_000) + WORDS));
        folder.put("brackets.pdf", page("[0 0 612 792]", "[".repeat(100_000) + WORDS));
        folder.put(
                "form-in-itself.pdf",
                pdf(
                        "",
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>",
                        stream("", "/X Do".getBytes(StandardCharsets.ISO_8859_1)),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
                                "/X Do /X Do".getBytes(StandardCharsets.ISO_8859_1))));
        folder.put(
                "bomb.pdf",
                pdf(
                        "",
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>",
                        stream("/Filter/FlateDecode", deflate(new byte[60 << 20]))));
        folder.put(
                "calls-home.pdf",
                pdf(
                        "",
                        "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + folder.url()
                                + "/pdf)>>/AA<</WC<</S/JavaScript/JS" + "(app.launchURL('" + folder.url() + "'))>>>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents<</F<</FS/URL/F(" + folder.url()
                                + "/x)>>/Length 0>>>>"));
        folder.put("garbage-behind.pdf", join(good, new byte[100_000]));
        folder.put("garbage-before.pdf", join("garbage\n".repeat(50).getBytes(StandardCharsets.ISO_8859_1), good));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] page(String box, String content) {
        return pdf(
                "",
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Resources<</Font<</F1 " + FONT + ">>>>/Contents 4 0 R>>",
                stream("", content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static byte[] emptyPages(int pages) {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(i + 3).append(" 0 R ");
        }
        objects.add("<</Type/Pages/Kids[" + kids + "]/Count " + pages + "/MediaBox[0 0 612 792]>>");
        for (int i = 0; i < pages; i++) {
            objects.add("<</Type/Page/Parent 2 0 R>>");
        }
        return pdf("", objects.toArray(String[]::new));
    }

    private static String stream(String entries, byte[] content) {
        return "<<" + entries + "/Length " + content.length + ">>stream\n"
                + new String(content, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] deflate(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        }
        return bytes.toByteArray();
    }

    /** A file with these objects, numbered from 1; the first is the catalogue. */
    private static byte[] pdf(String trailer, String... objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = out.length();
        out.append(table)
                .append("trailer<</Root 1 0 R/Size ")
                .append(objects.length + 1)
                .append(trailer)
                .append(">>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
