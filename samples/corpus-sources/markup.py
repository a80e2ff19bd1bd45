"""Reads the small Markdown dialect of the sources: front matter, headings, paragraphs, lists, tables, notes."""

import re


class Source:
    def __init__(self, path):
        text = path.read_text(encoding="utf-8")
        _, head, body = text.split("---\n", 2)
        self.meta = {}
        for line in head.splitlines():
            key, value = line.split(":", 1)
            self.meta[key.strip()] = value.strip().strip('"')
        self.notes = dict(re.findall(r"^\[\^(\d+)\]: (.+)$", body, re.M))
        body = re.sub(r"^\[\^\d+\]: .+$", "", body, flags=re.M)
        self.blocks = [block_of(part) for part in re.split(r"\n\s*\n", body.strip())]


def block_of(part):
    lines = part.strip().split("\n")
    heading = re.match(r"(#+) (.+)", lines[0])
    if heading:
        return ("heading", len(heading[1]) - 1, heading[2])
    if lines[0].startswith("- "):
        return ("bullets", [line[2:] for line in lines])
    if re.match(r"\d+\. ", lines[0]):
        return ("numbers", [re.sub(r"^\d+\. ", "", line) for line in lines])
    if lines[0].startswith("|"):
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
        return ("table", [rows[0]] + rows[2:])
    return ("paragraph", " ".join(lines))


def runs(text):
    """Yields (kind, text) with kind plain, bold, italic or note."""
    for piece in re.split(r"(\*\*.+?\*\*|\*.+?\*|\[\^\d+\])", text):
        if piece.startswith("[^"):
            yield "note", piece[2:-1]
        elif piece.startswith("**"):
            yield "bold", piece[2:-2]
        elif piece.startswith("*"):
            yield "italic", piece[1:-1]
        elif piece:
            yield "plain", piece
