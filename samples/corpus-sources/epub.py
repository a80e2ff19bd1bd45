"""EPUB 3 books: one file for each chapter, notes in a chapter of their own, a navigation document."""

from markup import runs
from package import escape, pack

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def inline(text):
    out = ""
    for kind, piece in runs(text):
        if kind == "note":
            out += f'<sup><a epub:type="noteref" id="r{piece}" href="notes.xhtml#n{piece}">{piece}</a></sup>'
        else:
            tag = {"bold": "strong", "italic": "em"}.get(kind)
            out += f"<{tag}>{escape(piece)}</{tag}>" if tag else escape(piece)
    return out


def block(b):
    kind = b[0]
    if kind == "heading":
        return f"<h{b[1]}>{inline(b[2])}</h{b[1]}>"
    if kind in ("bullets", "numbers"):
        tag = "ul" if kind == "bullets" else "ol"
        return f"<{tag}>" + "".join(f"<li>{inline(i)}</li>" for i in b[1]) + f"</{tag}>"
    if kind == "table":
        head = "".join(f"<th>{inline(c)}</th>" for c in b[1][0])
        rows = "".join("<tr>" + "".join(f"<td>{inline(c)}</td>" for c in row) + "</tr>" for row in b[1][1:])
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    return f"<p>{inline(b[1])}</p>"


def page(title, body, language):
    return (XML + '<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
            f'lang="{language}" xml:lang="{language}"><head><title>{escape(title)}</title></head><body>\n{body}\n</body></html>\n')


def chapters(source):
    found = []
    for b in source.blocks:
        if b[0] == "heading" and b[1] == 1:
            found.append((b[2], []))
        found[-1][1].append(block(b))
    return found


def write(source):
    meta, language = source.meta, source.meta["language"]
    files = [("title.xhtml", meta["title"], f'<h1 class="title">{escape(meta["title"])}</h1>\n<p>{escape(meta["authors"])}</p>\n'
              f'<p>{escape(meta["publisher"])} (an invented house), {meta["date"]}</p>')]
    files += [(f"chapter{n}.xhtml", name, "\n".join(parts)) for n, (name, parts) in enumerate(chapters(source), 1)]
    notes = "\n".join(f'<aside epub:type="endnote" id="n{n}"><p><a href="#r{n}">{n}.</a> {inline(t)}</p></aside>' for n, t in source.notes.items())
    files.append(("notes.xhtml", "Notes", "<h1>Notes</h1>\n" + notes))
    links = "".join(f'<li><a href="{f}">{escape(name)}</a></li>' for f, name, _ in files)
    nav = page("Contents", f'<nav epub:type="toc"><h1>Contents</h1><ol>{links}</ol></nav>', language)
    items = "".join(f'<item id="i{n}" href="{f}" media-type="application/xhtml+xml"/>' for n, (f, _, _) in enumerate(files))
    spine = "".join(f'<itemref idref="i{n}"/>' for n in range(len(files)))
    opf = (XML + '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
           'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:example:primer-on-distillation</dc:identifier>'
           f'<dc:title>{escape(meta["title"])}</dc:title><dc:creator>{escape(meta["authors"])}</dc:creator>'
           f'<dc:publisher>{escape(meta["publisher"])}</dc:publisher><dc:date>{meta["date"]}</dc:date><dc:language>{language}</dc:language>'
           f'<dc:subject>{escape(meta["keywords"])}</dc:subject><meta property="dcterms:modified">{meta["date"]}T09:00:00Z</meta></metadata>'
           '<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
           f'{items}</manifest><spine>{spine}</spine></package>')
    container = (XML + '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                 '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
    return pack([("mimetype", "application/epub+zip"), ("META-INF/container.xml", container), ("OEBPS/content.opf", opf),
                 ("OEBPS/nav.xhtml", nav)] + [(f"OEBPS/{f}", page(name, body, language)) for f, name, body in files])
