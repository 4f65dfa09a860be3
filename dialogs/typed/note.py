"""What is typed of the working note: “underlag”, “underlag 7”, “sekretessdelen”, “underlag från § 82 sida 2”; “underlag som fil”, “underlag 7 som pdf”, “skriv ut”."""

import re
from collections.abc import Mapping
from typing import Final

_PARTS: Final[Mapping[str, str]] = {
    "underlag": "open",
    "underlaget": "open",
    "working note": "open",
    "the working note": "open",
    "sekretessdelen": "confidential",
    "confidential part": "confidential",
    "the confidential part": "confidential",
    "minnesstöd": "aid",
    "minnesstödet": "aid",
    "memory aid": "aid",
    "the memory aid": "aid",
    "till diariet": "register",
    "yrkanden till diariet": "register",
    "yrkandena till diariet": "register",
    "handlingar till diariet": "register",
    "for the register": "register",
    "motions for the register": "register",
}
_NOTE: Final = re.compile(
    rf"(?P<part>{'|'.join(_PARTS)})(?: (?:ärende |matter )?(?P<matter>[0-9]{{1,3}}))?"
    r"(?: (?:från|from) (?:§ ?)?(?P<first>[0-9]{1,4}))?(?: (?:sida|page) (?P<page>[0-9]{1,3}))?"
)

_FORMS: Final[Mapping[str, str]] = {"fil": "", "file": "", "pdf": "pdf"}
_FILE: Final = re.compile(
    rf"(?P<part>{'|'.join(_PARTS)})(?: (?:ärende |matter )?(?P<matter>[0-9]{{1,3}}))? (?:som (?P<som>fil|pdf)|as a (?P<as>file|pdf))(?: (?:från|from) (?:§ ?)?(?P<first>[0-9]{{1,4}}))?"
)


_PAPER: Final = re.compile(r"skriv ut(?: bladet)?|print|print the sheet")


def read_note_file(plain: str) -> dict[str, str] | None:
    """Which part of the note is asked for as a file, where that is the whole message; None otherwise."""
    if _PAPER.fullmatch(plain):
        return {"part": "paper"}
    found = _FILE.fullmatch(plain)
    if found is None:
        return None
    more = {
        "matter": found["matter"] or "",
        "first": found["first"] or "",
        "made_as": _FORMS[found["som"] or found["as"]],
    }
    return {"part": _PARTS[found["part"]], **{name: given for name, given in more.items() if given}}


def read_note(plain: str) -> dict[str, str] | None:
    """Which part of the note is asked for, where that is the whole message (small letters, single spaces); None otherwise."""
    found = _NOTE.fullmatch(plain)
    if found is None:
        return None
    given = {name: digits for name in ("matter", "first", "page") if (digits := found[name])}
    return {"part": _PARTS[found["part"]], **given}
