"""A message with a text body and two attachments (RFC 5322, RFC 2045), with fixed boundaries and CRLF line ends."""

import base64
import textwrap

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def attachment(kind, name, content):
    body = "\r\n".join(textwrap.wrap(base64.b64encode(content).decode("ascii"), 76))
    return (f"Content-Type: {kind}; name=\"{name}\"\r\nContent-Transfer-Encoding: base64\r\n"
            f"Content-Disposition: attachment; filename=\"{name}\"\r\n\r\n{body}\r\n")


def write(text, note, checklist):
    boundary = "=_corpus-sources_1"
    parts = ["Content-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
             + "\r\n".join(flowed(text)) + "\r\n",
             attachment(DOCX, "file-note-h20.docx", note),
             attachment("text/html; charset=utf-8", "checklist.html", checklist)]
    head = "\r\n".join([
        "From: Ruben Castellmore <castellmore@saltmarsh.example>",
        "To: Tamsin Okonjo-Hale <t.okonjo-hale@brightmoor.example>",
        "Cc: Benedikta Oyelaran-Finch <oyelaran-finch@saltmarsh.example>",
        "Subject: Update to our advisory: H20, diffusion framework, rented clusters",
        "Date: Thu, 29 May 2025 10:12:00 -0400",
        "Message-ID: <20250529.1012.update@saltmarsh.example>",
        "Content-Language: en",
        "MIME-Version: 1.0",
        f'Content-Type: multipart/mixed; boundary="{boundary}"', "", ""])
    return (head + "".join(f"--{boundary}\r\n{p}" for p in parts) + f"--{boundary}--\r\n").encode("utf-8")


def flowed(text):
    """Lines of at most 76 characters; a trailing space says that the paragraph goes on (RFC 3676)."""
    for paragraph in text.strip().split("\n"):
        lines = textwrap.wrap(paragraph, 75) or [""]
        yield from [line + " " for line in lines[:-1]] + [lines[-1]]
