"""Spreadsheets with formulas and their cached values, so that readers which do not calculate see numbers (ECMA-376)."""

import re

from package import (XML, application_properties, content_types, core_properties, escape, pack,
                     package_relationships, relationships)

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml."


def value(rows, cell):
    """Numbers stand for themselves; a formula is one product or quotient of two cells."""
    if not (isinstance(cell, str) and cell.startswith("=")):
        return cell
    left, sign, right = re.fullmatch(r"=([A-Z]\d+)([*/])([A-Z]\d+)", cell).groups()
    a, b = (value(rows, rows[int(x[1:]) - 1][ord(x[0]) - 65]) for x in (left, right))
    return a * b if sign == "*" else a / b


def cell_xml(rows, r, c):
    cell, reference = rows[r][c], f"{chr(65 + c)}{r + 1}"
    style = ' s="1"' if r == 0 and len(rows[0]) > 1 else ""
    if isinstance(cell, str) and not cell.startswith("="):
        return f'<c r="{reference}"{style} t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    formula = f"<f>{cell[1:]}</f>" if isinstance(cell, str) else ""
    number = value(rows, cell)
    style = ' s="2"' if isinstance(cell, str) and "/" in cell else ""
    return f'<c r="{reference}"{style}>{formula}<v>{number:.10g}</v></c>'


def sheet_xml(sheet):
    rows = sheet["rows"]
    columns = "".join(f'<col min="{i}" max="{i}" width="{w}" customWidth="1"/>' for i, w in enumerate(sheet["widths"], 1))
    body = "".join(f'<row r="{r + 1}">' + "".join(cell_xml(rows, r, c) for c in range(len(rows[r]))) + "</row>" for r in range(len(rows)))
    return XML + f'<worksheet xmlns="{MAIN}"><cols>{columns}</cols><sheetData>{body}</sheetData></worksheet>'


STYLES = (XML + f'<styleSheet xmlns="{MAIN}"><fonts count="2"><font><sz val="11"/><name val="Liberation Sans"/></font>'
          '<font><b/><sz val="11"/><name val="Liberation Sans"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
          '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
          '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>'
          '<xf xfId="0" numFmtId="2" applyNumberFormat="1"/></cellXfs></styleSheet>')


def write(book):
    sheets = book["sheets"]
    names = "".join(f'<sheet name="{escape(s["name"])}" sheetId="{n}" r:id="rId{n}"/>' for n, s in enumerate(sheets, 1))
    workbook = (XML + f'<workbook xmlns="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                f"<sheets>{names}</sheets></workbook>")
    links = [(f"rId{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    links.append((f"rId{len(sheets) + 1}", "styles", "styles.xml"))
    return pack([
        ("[Content_Types].xml", content_types([("/xl/workbook.xml", TYPE + "sheet.main+xml"), ("/xl/styles.xml", TYPE + "styles+xml")]
                                              + [(f"/xl/worksheets/sheet{n}.xml", TYPE + "worksheet+xml") for n in range(1, len(sheets) + 1)])),
        ("_rels/.rels", package_relationships("xl/workbook.xml")),
        ("docProps/core.xml", core_properties(book["meta"])),
        ("docProps/app.xml", application_properties(book["meta"])),
        ("xl/workbook.xml", workbook),
        ("xl/_rels/workbook.xml.rels", relationships(links)),
        ("xl/styles.xml", STYLES),
    ] + [(f"xl/worksheets/sheet{n}.xml", sheet_xml(s)) for n, s in enumerate(sheets, 1)])
