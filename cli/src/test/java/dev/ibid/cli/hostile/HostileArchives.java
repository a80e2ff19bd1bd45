package dev.ibid.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives and office files, which are archives, too, that unpack to more or to elsewhere. */
final class HostileArchives {
    private static final byte[] TEXT =
            "License requirements cut exports by 40 percent.".getBytes(StandardCharsets.UTF_8);
    private static final int BOMB = 100 << 20;

    private HostileArchives() {}

    static void write(HostileFolder folder) throws IOException {
        byte[] good = zip("a.txt", TEXT);
        folder.put("truncated.zip", Arrays.copyOf(good, good.length / 2));
        folder.put("only-magic.zip", "PK\u0003\u0004");
        folder.put("encrypted.zip", encrypted(good));
        byte[] bomb = zip("zeros.txt", new byte[BOMB]);
        folder.put("bomb.zip", bomb);
        folder.put("bomb-in-zip.zip", zip("bomb.zip", bomb));
        folder.put("bomb.txt.gz", gzip(new byte[BOMB]));
        folder.put("deep.zip", deep(1_000));
        folder.put(
                "slip.zip",
                zip(
                        "../../../evil.txt",
                        TEXT,
                        "/tmp/ibid-evil.txt",
                        TEXT,
                        "C:\\evil.txt",
                        TEXT,
                        "a/\u0000b.txt",
                        TEXT));
        folder.put("slip.tar", tar("../../evil.txt"));
        folder.put("broken.tar.gz", Arrays.copyOf(gzip(tar("a.txt")), 60));
        folder.put("many.zip", many(2_000));
        folder.put("same-names.zip", sameNames());
        folder.put("no-such-format.7z", "7z\u00bc\u00af'\u001c garbage");
        folder.put("garbage.rar", "Rar!\u001a\u0007\u0000 garbage");
        String doc = "word/document.xml";
        String types = "[Content_Types].xml";
        byte[] contentTypes = utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.document.main+xml'/></Types>");
        byte[] rels = utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "officeDocument' Target='word/document.xml'/></Relationships>");
        String open =
                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>";
        String close = "</w:t></w:r></w:p></w:body></w:document>";
        folder.put(
                "laughs.docx",
                zip(types, contentTypes, "_rels/.rels", rels, doc, utf8(laughs() + open + "&l9;" + close)));
        folder.put(
                "outside.docx",
                zip(
                        types,
                        contentTypes,
                        "_rels/.rels",
                        rels,
                        doc,
                        utf8("<!DOCTYPE x [<!ENTITY f SYSTEM '" + folder.url() + "/docx'>]>" + open + "&f;" + close)));
        byte[] template = utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r9' TargetMode='External' Target='" + folder.url()
                + "/template' Type='http://schemas."
                + "openxmlformats.org/officeDocument/2006/relationships/attachedTemplate'/></Relationships>");
        folder.put(
                "template.docx",
                zip(
                        types,
                        contentTypes,
                        "_rels/.rels",
                        rels,
                        doc,
                        utf8(open + "Text of a claim." + close),
                        "word/_rels/document.xml.rels",
                        template));
        byte[] docx = zip(types, contentTypes, "_rels/.rels", rels, doc, utf8(open + "Text." + close));
        folder.put("truncated.docx", Arrays.copyOf(docx, docx.length - 60));
        folder.put(
                "deep.docx",
                zip(
                        types,
                        contentTypes,
                        "_rels/.rels",
                        rels,
                        doc,
                        utf8(open.replace("<w:t>", "") + "<w:tbl>".repeat(20_000))));
        folder.put(
                "bomb.docx",
                zip(types, contentTypes, "_rels/.rels", rels, doc, utf8(open + "A".repeat(BOMB / 4) + close)));
        folder.put("no-parts.xlsx", zip(types, utf8("<Types/>")));
        folder.put("truncated.xlsx", Arrays.copyOf(good, 40));
        folder.put(
                "outside.odt",
                zip(
                        "mimetype",
                        utf8("application/vnd.oasis.opendocument.text"),
                        "content.xml",
                        utf8("<!DOCTYPE x SYSTEM '" + folder.url() + "/odt'><x>y</x>")));
        folder.put(
                "garbage.epub",
                zip("mimetype", utf8("application/epub+zip"), "META-INF/container.xml", utf8("<container>")));
        folder.put(
                "slip.epub",
                zip(
                        "mimetype",
                        utf8("application/epub+zip"),
                        "META-INF/container.xml",
                        utf8(
                                "<container><rootfiles><rootfile full-path='../../../etc/passwd'/></rootfiles></container>")));
        folder.put("program.pdf", "MZ\u0090\u0000\u0003 this is a program");
        folder.put(
                "picture.docx",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        folder.put("archive.txt", good);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY l0 'ha '>");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" '")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return dtd.append("]>").toString();
    }

    private static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] many(int entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("e" + i + ".txt"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Two entries of one name: made under another, then renamed in the bytes. */
    private static byte[] sameNames() throws IOException {
        byte[] zip = zip("aa.txt", TEXT, "ab.txt", utf8("Another text."));
        String latin = new String(zip, StandardCharsets.ISO_8859_1).replace("ab.txt", "aa.txt");
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deep(int levels) throws IOException {
        byte[] inner = TEXT;
        for (int i = 0; i < levels; i++) {
            inner = zip(i == 0 ? "a.txt" : "a.zip", inner);
        }
        return inner;
    }

    /** Sets the flag that says that an entry is encrypted, in both places of a file with one entry. */
    private static byte[] encrypted(byte[] zip) {
        byte[] copy = zip.clone();
        copy[6] |= 1;
        for (int i = 0; i + 8 < copy.length; i++) {
            if (copy[i] == 'P' && copy[i + 1] == 'K' && copy[i + 2] == 1 && copy[i + 3] == 2) {
                copy[i + 8] |= 1;
            }
        }
        return copy;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** One entry in the format of POSIX ustar, with the checksum that it wants. */
    private static byte[] tar(String name) {
        byte[] tar = new byte[512 * 4];
        byte[] header = utf8(name);
        System.arraycopy(header, 0, tar, 0, header.length);
        byte[] rest = utf8("0000644\0" + "0000000\0" + "0000000\0" + "%011o\0".formatted(TEXT.length) + "00000000000\0"
                + "        0");
        System.arraycopy(rest, 0, tar, 100, rest.length);
        System.arraycopy(utf8("ustar\0" + "00"), 0, tar, 257, 8);
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xFF;
        }
        System.arraycopy(utf8("%06o\0 ".formatted(sum)), 0, tar, 148, 8);
        System.arraycopy(TEXT, 0, tar, 512, TEXT.length);
        return tar;
    }
}
