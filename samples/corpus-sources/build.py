#!/usr/bin/env python3
"""Writes the binary documents of ../corpus from the sources beside this file. Needs Python 3.9; the PDFs need Chromium too."""

import json
import pathlib
import sys

import docx
import epub
import mail
import odt
import pdf
import xlsx
from markup import Source

HERE = pathlib.Path(__file__).parent
CORPUS = HERE.parent / "corpus"
PDFS = {
    "2025-04-22-beyond-the-chip-poster.pdf": ("poster.html", {
        "title": "Beyond the Chip: Keeping America's AI Investment Safe When Software Sets the Pace",
        "authors": "Marisol Tennfjord; Owen Abernethy-Kato", "date": "2025-04-22",
        "publisher": "Calloway Harbor Policy Lab", "keywords": "export controls, DeepSeek, software, distillation"}),
    "2025-02-18-training-at-scale.pdf": ("technical-report.html", {
        "title": "Training at Scale on Restricted Accelerators",
        "authors": "Ilse Marrowby; Tadeo Quillfeather; Anjali Brandreth-Sol", "date": "2025-02-18",
        "publisher": "Pennant Reach Computing Laboratory", "keywords": "pipeline parallelism, all-reduce, FP8, distillation"}),
    "2024-05-07-advisory-red-flags.pdf": ("advisory.html", {
        "title": "Red Flags in the Trade in Advanced Computing Items",
        "authors": "Benedikta Oyelaran-Finch; Ruben Castellmore", "date": "2024-05-07",
        "publisher": "Saltmarsh Trade Compliance Network", "keywords": "red flags, due diligence, 3A090"}),
}


def put(name, content):
    (CORPUS / name).write_bytes(content)
    print(f"{len(content):8d}  {name}")


def main():
    put("2022-12-12-memo-thresholds.docx", docx.write(Source(HERE / "memo.md")))
    put("2025-06-10-the-controls-are-working.odt", odt.write(Source(HERE / "counter-argument.md")))
    put("2025-10-06-primer-on-distillation.epub", epub.write(Source(HERE / "primer.md")))
    put("2025-04-30-chips-and-thresholds.xlsx", xlsx.write(json.loads((HERE / "chips.json").read_text(encoding="utf-8"))))
    put("2025-05-29-mail-update.eml", mail.write(
        (HERE / "mail.txt").read_text(encoding="utf-8"), docx.write(Source(HERE / "mail-note.md")),
        (HERE / "mail-checklist.html").read_bytes()))
    if pdf.chromium() is None:
        sys.exit("The PDFs were left as they are: no Chromium on the path.")
    for name, (page, meta) in PDFS.items():
        put(name, pdf.write(HERE / page, meta))


if __name__ == "__main__":
    main()
