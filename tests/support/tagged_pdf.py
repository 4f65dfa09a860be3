"""Reads a PDF again without the program that made it: its tags in their order with what each says, its language, fonts and properties."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class TaggedPdf:
    """`tags`: every tag in reading order, each with how deep it stands; `fonts`: by name, whether it is in the file."""

    pages: int
    language: str
    marked: bool
    tags: tuple[tuple[int, str], ...]
    fonts: Mapping[str, bool]
    text: str
    properties: str
    size_mm: tuple[int, int]

    def count(self, tag: str) -> int:
        """How many there are of a tag."""
        return sum(1 for _, one in self.tags if one == tag)


def read_pdf(document: bytes) -> TaggedPdf:
    """Read it. Raises where it is no whole one."""
    reader = PdfReader(BytesIO(document), strict=True)
    root: Any = reader.trailer["/Root"]
    box = reader.pages[0].mediabox
    told = [str(reader.metadata or {}), root["/Metadata"].get_object().get_data().decode()]
    return TaggedPdf(
        len(reader.pages),
        str(root["/Lang"]),
        bool(root["/MarkInfo"]["/Marked"]),
        tuple(_tags(root["/StructTreeRoot"], 0)),
        dict(_fonts(reader)),
        "\n".join(page.extract_text() for page in reader.pages),
        "\n".join(told),
        (round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)),
    )


def _tags(node: Any, depth: int) -> Iterator[tuple[int, str]]:
    node = node.get_object()
    if isinstance(node, list):
        for one in node:
            yield from _tags(one, depth)
    elif hasattr(node, "get"):
        if "/S" in node:
            yield depth, str(node["/S"]).removeprefix("/")
        if "/K" in node:
            yield from _tags(node["/K"], depth + 1)


def _fonts(reader: PdfReader) -> Iterator[tuple[str, bool]]:
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # a page that has text has both
            whole = font.get_object()
            below = whole["/DescendantFonts"][0].get_object()
            inside = below["/FontDescriptor"]
            yield str(whole["/BaseFont"]), bool({"/FontFile2", "/FontFile3"} & set(inside.keys()))
