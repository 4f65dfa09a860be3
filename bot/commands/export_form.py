"""What an export can be. It stands by itself so that the command line needs no store to be read."""

from enum import StrEnum


class Form(StrEnum):
    """What `bisittare export KEY --as` can be."""

    JOURNAL = "journal"
    CHAIN = "chain"
    OPEN = "open"
    CONFIDENTIAL = "confidential"
    AID = "aid"
    REGISTER = "register"
    JSON = "json"
    DOCX = "docx"
    PDF = "pdf"
    PAPER = "paper"


class DocumentPart(StrEnum):
    """Which part of the working note a Word document or a PDF holds: `--part`. No document holds two (R-200)."""

    OPEN = "open"
    CONFIDENTIAL = "confidential"
    AID = "aid"
    REGISTER = "register"
