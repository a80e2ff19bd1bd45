"""Prints a page with headless Chromium and gives the PDF the document's own author and date."""

import re
import shutil
import subprocess
import tempfile

OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync", "--no-pdf-header-footer"]


def chromium():
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def write(page, meta):
    with tempfile.TemporaryDirectory() as folder:
        out = f"{folder}/out.pdf"
        subprocess.run([chromium(), *OPTIONS, f"--user-data-dir={folder}/profile", f"--print-to-pdf={out}", page.resolve().as_uri()],
                       check=True, timeout=120, stderr=subprocess.DEVNULL)
        with open(out, "rb") as file:
            return with_information(file.read(), meta)


def with_information(pdf, meta):
    """Appends an information dictionary as an incremental update (ISO 32000-1, 7.5.6)."""
    day = meta["date"].replace("-", "")
    # The browser's own clock would make every build differ; same length, so that the offsets stay true.
    pdf = re.sub(rb"\(D:\d{14}\+00'00'\)", f"(D:{day}090000+00'00')".encode(), pdf)
    trailer = re.search(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", pdf, re.S)
    number = int(re.search(rb"/Info (\d+) 0 R", trailer[1])[1])
    offset = len(pdf)

    def text(value):
        return b"<FEFF" + value.encode("utf-16-be").hex().upper().encode() + b">"

    update = b"%d 0 obj\n<</Title %s\n/Author %s\n/Subject %s\n/Keywords %s\n/Creator (corpus-sources)\n/Producer (Skia/PDF)" % (
        number, text(meta["title"]), text(meta["authors"]), text(meta["publisher"]), text(meta["keywords"]))
    update += b"\n/CreationDate (D:%s090000+00'00')\n/ModDate (D:%s090000+00'00')>>\nendobj\n" % (day.encode(), day.encode())
    table = offset + len(update)
    update += b"xref\n%d 1\n%010d 00000 n \ntrailer\n<<%s\n/Prev %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        number, offset, trailer[1].strip(), trailer[2], table)
    return pdf + update
