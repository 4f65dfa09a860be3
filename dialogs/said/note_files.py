"""The working note as a file that somebody takes home: which part, where Teams wants it, and why it did not come there."""

from dataclasses import dataclass, field
from enum import StrEnum


class NotePart(StrEnum):
    """A part of the working note; no two of them ever stand in one text. `PAPER`, the sheet for a meeting on paper, is taken home alike."""

    OPEN = "open"
    CONFIDENTIAL = "confidential"
    AID = "aid"
    REGISTER = "register"
    PAPER = "paper"


class FileForm(StrEnum):
    """What the file is, as its name ends: a Word document to work on, or a PDF to print."""

    WORD = "docx"
    PDF = "pdf"


class FileProblem(StrEnum):
    """Why the file is not where it was to be, as far as we know."""

    LINK_GONE = "link_gone"  # it may have arrived: the address is used up by that, too
    ELSEWHERE = "elsewhere"
    OUT_OF_REACH = "out_of_reach"
    REFUSED = "refused"
    NO_RIGHT = "no_right"
    NOT_MADE = "not_made"  # a mistake of ours


@dataclass(frozen=True, slots=True)
class Upload:
    """What Teams says when somebody takes a file: the `address` that the bytes go to, which lets anybody in, and what the file is then.

    `link` opens it, `unique` is its number, `name` and `kind` ("docx") are what it is called.
    """

    address: str = field(default="", repr=False)
    link: str = field(default="", repr=False)
    name: str = ""
    unique: str = ""
    kind: str = ""
