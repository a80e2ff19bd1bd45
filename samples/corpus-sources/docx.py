"""Word documents with real styles, lists, tables, endnotes, a header and page numbers (ECMA-376)."""

from markup import runs
from package import (XML, application_properties, content_types, core_properties, escape, pack,
                     package_relationships, relationships)

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' \
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def inline(text):
    out = ""
    for kind, piece in runs(text):
        if kind == "note":
            out += f'<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteReference w:id="{piece}"/></w:r>'
        else:
            out += run(piece, {"bold": "<w:b/>", "italic": "<w:i/>"}.get(kind, ""))
    return out


def paragraph(content, style="BodyText", numbering=None):
    number = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbering}"/></w:numPr>' if numbering else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{number}</w:pPr>{content}</w:p>'


def block(b):
    kind = b[0]
    if kind == "heading":
        return paragraph(inline(b[2]), f"Heading{b[1]}")
    if kind in ("bullets", "numbers"):
        return "".join(paragraph(inline(i), "ListParagraph", 1 if kind == "bullets" else 2) for i in b[1])
    if kind == "table":
        rows = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(inline(c))}</w:tc>" for c in row) + "</w:tr>" for row in b[1])
        return f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>{rows}</w:tbl>'
    return paragraph(inline(b[1]))


def styles():
    def style(name, label, extra="", run_properties="", based="Normal", kind="paragraph"):
        base = f'<w:basedOn w:val="{based}"/>' if based else ""
        return (f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{label}"/>{base}'
                f'<w:pPr>{extra}</w:pPr><w:rPr>{run_properties}</w:rPr></w:style>')
    space = '<w:spacing w:before="{}" w:after="{}"/>'
    return XML + f"<w:styles {W}>" + "".join([
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/>'
        '<w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
        style("Normal", "Normal", based=None),
        style("BodyText", "Body Text", space.format(0, 120)),
        style("Title", "Title", space.format(0, 200), '<w:b/><w:sz w:val="36"/>'),
        style("Subtitle", "Subtitle", space.format(0, 200), "<w:i/>"),
        style("Heading1", "heading 1", "<w:keepNext/>" + space.format(240, 80) + '<w:outlineLvl w:val="0"/>',
              '<w:b/><w:sz w:val="28"/>'),
        style("Heading2", "heading 2", "<w:keepNext/>" + space.format(160, 60) + '<w:outlineLvl w:val="1"/>',
              '<w:b/><w:sz w:val="24"/>'),
        style("ListParagraph", "List Paragraph", space.format(0, 60) + '<w:ind w:left="567" w:hanging="283"/>'),
        style("Header", "header", "", '<w:i/><w:sz w:val="18"/>'),
        style("Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
        style("EndnoteText", "endnote text", "", '<w:sz w:val="19"/>'),
        '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    ]) + "</w:styles>"


def numbering():
    def abstract(number, form, text):
        return (f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
                f'<w:lvlText w:val="{text}"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum>')
    return (XML + f"<w:numbering {W}>" + abstract(1, "bullet", "\u2022") + abstract(2, "decimal", "%1.")
            + "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n}"/></w:num>' for n in (1, 2)) + "</w:numbering>")


def endnotes(source):
    separators = ('<w:endnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:endnote>'
                  '<w:endnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:endnote>')
    mark = '<w:r><w:rPr><w:rStyle w:val="EndnoteReference"/></w:rPr><w:endnoteRef/></w:r>'
    notes = "".join(f'<w:endnote w:id="{n}">' + paragraph(mark + run(" ") + inline(text), "EndnoteText") + "</w:endnote>"
                    for n, text in source.notes.items())
    return XML + f"<w:endnotes {W}>{separators}{notes}</w:endnotes>"


def document(source):
    meta = source.meta
    body = paragraph(run(meta["title"]), "Title")
    body += paragraph(run(f'{meta["authors"]}, {meta["publisher"]}, {meta["date"]}'), "Subtitle")
    body += "".join(block(b) for b in source.blocks)
    section = ('<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>'
               '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr><w:pgSz w:w="12240" w:h="15840"/>'
               '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>')
    return XML + f"<w:document {W}><w:body>{body}{section}</w:body></w:document>"


def write(source):
    field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' \
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    parts = ["styles", "numbering", "endnotes", "header", "footer"]
    return pack([
        ("[Content_Types].xml", content_types([("/word/document.xml", TYPE + "document.main+xml")]
                                              + [(f"/word/{p}.xml", f"{TYPE}{p}+xml") for p in parts])),
        ("_rels/.rels", package_relationships("word/document.xml")),
        ("docProps/core.xml", core_properties(source.meta)),
        ("docProps/app.xml", application_properties(source.meta)),
        ("word/document.xml", document(source)),
        ("word/_rels/document.xml.rels", relationships([(f"rId{i + 1}", p, f"{p}.xml") for i, p in enumerate(parts)])),
        ("word/styles.xml", styles()),
        ("word/numbering.xml", numbering()),
        ("word/endnotes.xml", endnotes(source)),
        ("word/header.xml", XML + f"<w:hdr {W}>" + paragraph(run(source.meta["header"]), "Header") + "</w:hdr>"),
        ("word/footer.xml", XML + f"<w:ftr {W}>" + paragraph(field, "Footer") + "</w:ftr>"),
    ])
