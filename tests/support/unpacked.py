"""All that a file says, of whatever kind it is: its text, every file inside it, and the properties that travel with it and that nobody sees."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PdfReader


def said_in(octets: bytes) -> Iterator[str]:
    """Its octets as text, also without the signs by which JSON and XML write a letter; of what is packed, each file; of a PDF its text, properties and XMP."""
    yield octets.decode("utf-8", errors="replace")
    if octets.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(octets)) as packed:
            for name in packed.namelist():
                yield name
                yield from said_in(packed.read(name))
    if octets.startswith(b"%PDF"):
        yield from _of_pdf(PdfReader(BytesIO(octets), strict=True))


def _of_pdf(reader: PdfReader) -> Iterator[str]:
    yield from (page.extract_text() for page in reader.pages)
    yield str(reader.metadata or {})
    yield str(reader.outline)
    yield from (name for name in reader.attachments)
    objects: Any = (reader.get_object(number) for number in range(1, int(str(reader.trailer["/Size"]))))
    for one in objects:  # all of them: what no page shows, too
        yield str(one)
        if hasattr(one, "get_data"):
            yield one.get_data().decode("utf-8", errors="replace")
