"""OpenDocument text with headings, lists, footnotes, a page header and page numbers (ODF 1.3)."""

from markup import runs
from package import escape, pack

SPACES = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in [
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("meta", "meta"), ("manifest", "manifest"),
]) + (' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')
MIME = "application/vnd.oasis.opendocument.text"
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def inline(text, source):
    out = ""
    for kind, piece in runs(text):
        if kind == "note":
            out += (f'<text:note text:id="ftn{piece}" text:note-class="footnote"><text:note-citation>{piece}</text:note-citation>'
                    f'<text:note-body><text:p text:style-name="Footnote">{inline(source.notes[piece], source)}</text:p>'
                    '</text:note-body></text:note>')
        elif kind == "plain":
            out += escape(piece)
        else:
            out += f'<text:span text:style-name="{kind}">{escape(piece)}</text:span>'
    return out


def block(b, source):
    kind = b[0]
    if kind == "heading":
        return f'<text:h text:style-name="Heading_20_{b[1]}" text:outline-level="{b[1]}">{inline(b[2], source)}</text:h>'
    if kind in ("bullets", "numbers"):
        items = "".join(f'<text:list-item><text:p text:style-name="Text_20_body">{inline(i, source)}</text:p></text:list-item>' for i in b[1])
        return f'<text:list text:style-name="{kind}">{items}</text:list>'
    if kind == "table":
        rows = "".join("<table:table-row>" + "".join(
            f'<table:table-cell><text:p>{inline(c, source)}</text:p></table:table-cell>' for c in row) + "</table:table-row>" for row in b[1])
        return f'<table:table><table:table-column table:number-columns-repeated="{len(b[1][0])}"/>{rows}</table:table>'
    return f'<text:p text:style-name="Text_20_body">{inline(b[1], source)}</text:p>'


def styles(source):
    def style(name, text="", paragraph=""):
        return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
                f'<style:text-properties {text}/></style:style>')
    title = style("Title", 'fo:font-size="18pt" fo:font-weight="bold"', 'fo:margin-bottom="0.1in"')
    headings = "".join(style(f"Heading_20_{n}", f'fo:font-size="{16 - 2 * n}pt" fo:font-weight="bold"',
                             'fo:margin-top="0.15in" fo:margin-bottom="0.05in" fo:keep-with-next="always"') for n in (1, 2))
    return (XML + f'<office:document-styles {SPACES} office:version="1.3"><office:styles>{title}{headings}'
            + style("Subtitle", 'fo:font-style="italic"', 'fo:margin-bottom="0.15in"')
            + style("Text_20_body", "", 'fo:margin-bottom="0.08in"') + style("Footnote", 'fo:font-size="9pt"')
            + style("Header", 'fo:font-size="9pt" fo:font-style="italic"') + style("Footer", 'fo:font-size="9pt"', 'fo:text-align="center"')
            + '<text:list-style style:name="bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="&#x2022;"/></text:list-style>'
            '<text:list-style style:name="numbers"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>'
            '<text:notes-configuration text:note-class="footnote" style:num-format="1" style:num-suffix=" "/>'
            '</office:styles><office:automatic-styles><style:page-layout style:name="pl"><style:page-layout-properties '
            'fo:page-width="8.5in" fo:page-height="11in" fo:margin="1in"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.2in"/>'
            '</style:header-style></style:page-layout></office:automatic-styles>'
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl">'
            f'<style:header><text:p text:style-name="Header">{escape(source.meta["header"])}</text:p></style:header>'
            '<style:footer><text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number></text:p>'
            '</style:footer></style:master-page></office:master-styles></office:document-styles>')


def write(source):
    meta = source.meta
    body = f'<text:p text:style-name="Title">{escape(meta["title"])}</text:p>'
    body += f'<text:p text:style-name="Subtitle">{escape(meta["authors"])}, {escape(meta["publisher"])}, {meta["date"]}</text:p>'
    body += "".join(block(b, source) for b in source.blocks)
    content = (XML + f'<office:document-content {SPACES} office:version="1.3"><office:automatic-styles>'
               '<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
               '<style:style style:name="italic" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>'
               f'</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>')
    information = (XML + f'<office:document-meta {SPACES} office:version="1.3"><office:meta><dc:title>{escape(meta["title"])}</dc:title>'
                   f'<meta:initial-creator>{escape(meta["authors"])}</meta:initial-creator><dc:creator>{escape(meta["authors"])}</dc:creator>'
                   f'<meta:creation-date>{meta["date"]}T09:00:00</meta:creation-date><dc:date>{meta["date"]}T09:00:00</dc:date>'
                   f'<dc:language>{meta["language"]}</dc:language><meta:keyword>{escape(meta["keywords"])}</meta:keyword>'
                   f'<meta:user-defined meta:name="publisher">{escape(meta["publisher"])}</meta:user-defined></office:meta></office:document-meta>')
    entries = [("/", MIME), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")]
    manifest = (XML + '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
                + "".join(f'<manifest:file-entry manifest:full-path="{p}" manifest:media-type="{t}"/>' for p, t in entries)
                + "</manifest:manifest>")
    return pack([("mimetype", MIME), ("content.xml", content), ("styles.xml", styles(source)), ("meta.xml", information),
                 ("META-INF/manifest.xml", manifest)])
