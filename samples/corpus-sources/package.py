"""Zip packages whose bytes depend on nothing but their content."""

import io
import zipfile
from xml.sax.saxutils import escape  # re-exported for the writers

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def pack(entries):
    """entries: (name, text or bytes) in order; a first entry named mimetype is stored, as ODF and EPUB ask."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content if isinstance(content, bytes) else content.encode("utf-8"))
    return out.getvalue()


def core_properties(meta):
    return (XML + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f'<dc:title>{escape(meta["title"])}</dc:title><dc:creator>{escape(meta["authors"])}</dc:creator>'
            f'<cp:keywords>{escape(meta.get("keywords", ""))}</cp:keywords><dc:language>{meta["language"]}</dc:language>'
            f'<dcterms:created xsi:type="dcterms:W3CDTF">{meta["date"]}T09:00:00Z</dcterms:created>'
            f'<dcterms:modified xsi:type="dcterms:W3CDTF">{meta["date"]}T09:00:00Z</dcterms:modified></cp:coreProperties>')


def application_properties(meta):
    return (XML + '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            f'<Company>{escape(meta["publisher"])}</Company></Properties>')


RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relationships(targets):
    """targets: (id, type suffix or full type, target)."""
    rows = "".join(
        f'<Relationship Id="{i}" Type="{t if t.startswith("http") else RELATIONSHIPS + "/" + t}" Target="{x}"/>'
        for i, t, x in targets)
    return XML + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def package_relationships(main):
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return relationships([("rId1", "officeDocument", main), ("rId2", core, "docProps/core.xml"),
                          ("rId3", "extended-properties", "docProps/app.xml")])


def content_types(overrides):
    rows = "".join(f'<Override PartName="{p}" ContentType="{t}"/>' for p, t in overrides + [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")])
    return (XML + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>')
