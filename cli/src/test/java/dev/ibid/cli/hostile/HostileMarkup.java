package dev.ibid.cli.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** HTML, XML, mail and RTF that nest, expand or call home. */
final class HostileMarkup {
    private static final String CLAIM = "License requirements cut exports by 40 percent in 2023. ";

    private HostileMarkup() {}

    static void write(HostileFolder folder) throws IOException {
        String url = folder.url();
        folder.put("deep.html", "<html><body>" + "<div>".repeat(100_000) + CLAIM);
        folder.put("deep-inline.html", "<p>" + "<b><i>".repeat(20_000) + CLAIM);
        folder.put("deep-table.html", "<table><tr><td>".repeat(3_000) + CLAIM);
        folder.put(
                "calls-home.html",
                "<html><head><base href='" + url + "'><link rel=stylesheet href='" + url + "/css'><script src='" + url
                        + "/js'></script><meta http-equiv=refresh content='0;url=" + url + "/r'></head><body><img src='"
                        + url
                        + "/i'><iframe src='" + url + "/f'></iframe><object data='" + url + "/o'></object>" + CLAIM
                        + "</body></html>");
        folder.put("script.html", "<title><script>alert(1)</script>&lt;img onerror=x&gt;</title><p>" + CLAIM + "</p>");
        folder.put("unclosed.html", "<html><body><p title='" + CLAIM + "<a href=\"<<<>>>".repeat(1_000));
        folder.put("attributes.html", "<p " + "a=b ".repeat(100_000) + ">" + CLAIM);
        String laughs = laughs();
        folder.put("laughs.xml", laughs + "<x>&l9;</x>");
        folder.put("laughs.xhtml", laughs + "<html xmlns='http://www.w3.org/1999/xhtml'><body>&l9;</body></html>");
        folder.put("laughs.svg", laughs + "<svg xmlns='http://www.w3.org/2000/svg'><text>&l9;</text></svg>");
        String outside =
                "<?xml version='1.0'?><!DOCTYPE x SYSTEM '" + url + "/dtd' [<!ENTITY f SYSTEM 'file:///etc/passwd'>"
                        + "<!ENTITY u SYSTEM '" + url + "/entity'><!ENTITY % p SYSTEM '" + url + "/parameter'> %p;]>";
        folder.put("outside.xml", outside + "<x>&f;&u; " + CLAIM + "</x>");
        folder.put("outside.xhtml", outside + "<html xmlns='http://www.w3.org/1999/xhtml'><body>&f;&u;</body></html>");
        folder.put(
                "outside.svg",
                outside
                        + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='"
                        + url + "/image'/><text>&f;</text></svg>");
        folder.put(
                "include.xml",
                "<x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + url
                        + "/xi'/><xi:include parse='text'" + " href='file:///etc/passwd'/>" + CLAIM + "</x>");
        folder.put(
                "stylesheet.xml",
                "<?xml version='1.0'?><?xml-stylesheet href='" + url + "/xsl' type='text/xsl'?><x>y</x>");
        folder.put("deep.xml", "<a>".repeat(50_000) + "x");
        folder.put("garbage.rtf", "{\\rtf1" + "{\\b ".repeat(20_000) + CLAIM + "\\bin999999999 x");
        folder.put("include.rtf", "{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE \"" + url + "/rtf\"}}" + CLAIM + "}");
        byte[] ole = new byte[4096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, ole, 0, magic.length);
        folder.put("garbage.doc", ole);
        folder.put("garbage.xls", ole);
        folder.put("garbage.msg", ole);
        folder.put("no-end.eml", mail("x", "--x\r\nContent-Type: text/plain\r\n\r\n" + CLAIM));
        folder.put("no-boundary.eml", mail("y", "nothing of the kind"));
        folder.put(
                "broken-base64.eml",
                mail("z", "--z\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====AAA\r\n--z--\r\n"));
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            nested.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        }
        folder.put("nested.eml", mail("b0", nested.toString()));
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            parts.append("--m\r\nContent-Disposition: attachment; filename=\"../../../a")
                    .append(i)
                    .append(".txt\"\r\n\r\nx\r\n");
        }
        folder.put("many-attachments.eml", mail("m", parts.append("--m--\r\n").toString()));
        folder.put("long-header.eml", "Subject: " + "x".repeat(2_000_000) + "\r\n\r\n" + CLAIM);
        folder.put("lies.html", "%PDF-1.7\n" + CLAIM);
        folder.put("charset.html", "<meta charset='no-such-charset'><p>" + CLAIM);
        folder.put("utf7.html", "<meta charset=utf-7>+ADw-script+AD4-" + CLAIM);
        folder.put("null.html", ("<p>" + CLAIM + "\0</p>").getBytes(StandardCharsets.UTF_8));
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

    private static String mail(String boundary, String body) {
        return "From: a@example.org\r\nSubject: =?utf-8?Q?=1B[2J?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="
                + boundary + "\r\n\r\n" + body;
    }
}
