#!/usr/bin/env python3
"""Checks a sitting's journal that Bisittare handed over, with Python's standard library alone. Python 3.8 or later; no network.

    python3 verify_journal.py FILE [--head DIGEST] [--language en]

FILE is what `bisittare export KEY --as chain` wrote. DIGEST is the journal's digest as it stands in the minutes, in the working note
or on the closing card: all 64 signs or the first 32, with or without blanks and hyphens. Ends with 0 where the journal is whole, 1 where
something is wrong, 2 where the file cannot be checked.

A journal is one line of JSON about the sitting, one for each entry, and one for each title or motion of an open matter. For each entry
holds (|| joins octets; numbers are 8 octets, the highest first; text is UTF-8):

    owner  = SHA-256(sitting || a zero octet || chat)
    seal   = SHA-256(salt || body)
    digest = SHA-256("2" || owner || the digest before || seq || seal)      before the first entry: 32 zero octets
    digest = SHA-256(the digest before || seq || seal)                      entries of rule 1, which stand before those of rule 2

A body is a list: when it was said, by whom, what caused it, the fact, when it arrived, when it was judged, and words that came or went with
it: pairs of a key and SHA-256(salt || matter's number || a zero octet || text), "sealed", or "" for destroyed. Salt and text of words
lie outside the chain, so that they can be destroyed and the chain still holds. A purge destroys bodies and salts, too, and leaves
seals and digests; the last entry, which says that it was done, stays.

What no file can show by itself is a history that was written anew from the beginning. A digest that was kept elsewhere shows it: --head.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
import sys
from pathlib import Path
from typing import Any

_MOST = 256 * 2**20  # octets: a long sitting of a council has a few million

_ABOUT = {"journal": str, "form": int, "sitting": str, "chat": str, "entries": int, "head": "64", "purged": bool}
_ENTRY = {"seq": int, "rule": int, "salt": "32?", "body": "str?", "seal": "64", "digest": "64"}
_WORDING = {"wording": str, "matter": "int?", "salt": "32?", "text": str}
_LARGEST = 2**63
_OLD, _NEW = 1, 2
_BODIES = (4, 6, 7)  # parts: of before there were two times, without words, with words

_SENTENCES = {
    "whole": ("Journalen är hel: {entries} poster.", "The journal is whole: {entries} entries."),
    "purged": (" Innehållet är gallrat, kedjan finns kvar.", " Its content was purged; the chain is still there."),
    "words purged": (
        " Lydelserna av registrerade yrkanden är gallrade, journalen finns kvar.",
        " The wordings of registered motions were purged; the journal is still there.",
    ),
    "alone": (
        "Utan --head syns inte om hela historien har skrivits om.",
        "Without --head it cannot be seen whether the whole history was written anew.",
    ),
    "stands": ("Kontrollsumman finns i journalen.", "The digest stands in the journal."),
    "wrong": ("Post {seq}: {reason}", "Entry {seq}: {reason}"),
    "no file": (
        "{file} är ingen journal från `bisittare export KEY --as chain`. Ingenting är kontrollerat.",
        "{file} is no journal from `bisittare export KEY --as chain`. Nothing was verified.",
    ),
    "no head": (
        "--head: en kontrollsumma är 64 eller 32 tecken, 0–9 och a–f. Ingenting är kontrollerat.",
        "--head: a digest is 64 or 32 signs, 0–9 and a–f. Nothing was verified.",
    ),
}
_REASONS = {
    "unread": ("raden går inte att läsa", "the line cannot be read"),
    "missing": ("posten saknas", "the entry is missing"),
    "changed": ("innehållet är ändrat", "the content was changed"),
    "rule": ("kedjans regel är ändrad", "the rule of the chain was changed"),
    "chain": ("kedjan är bruten", "the chain is broken"),
    "end": ("journalen slutar på fel ställe", "the journal ends in the wrong place"),
    "wiped": ("innehållet är borttaget utan gallring", "the content was taken away without a purge"),
    "left": ("innehållet finns kvar efter gallringen", "the content is still there after the purge"),
    "wording": ("en text är ändrad eller tillagd", "a text was changed or put in"),
    "head": ("kontrollsumman finns inte i journalen", "the digest is nowhere in the journal"),
}


class Wrong(Exception):
    """The first thing that is wrong: the entry's number (0: the first line, or words that no entry knows), and a key of `_REASONS`."""

    def __init__(self, seq: int, reason: str) -> None:
        """Name the entry and what is wrong with it."""
        super().__init__(seq, reason)
        self.seq, self.reason = seq, reason


class NoJournal(Exception):
    """The first line is not that of a journal."""


def check(octets: bytes, head: str = "") -> dict[str, Any]:
    """Check the file's octets, and return its first line, and with it whether `words_purged`. `head` is hexadecimal. Raises `Wrong` and `NoJournal`."""
    lines = octets.split(b"\n")
    about = _object(lines[0], _ABOUT)
    if about is None or about["journal"] != "bisittare" or about["form"] != 1:
        raise NoJournal
    entries, words = _rows(lines)
    _chain(about, entries)
    _purge(about, entries)
    _words(entries, words)
    if head and not any(entry["digest"].startswith(head) for entry in entries):
        raise Wrong(about["entries"], "head")
    return {**about, "words_purged": any(entry["fact"] == "WordingsPurged" for entry in entries)}


def _rows(lines: list[bytes]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Read entries and words. The file ends with the end of a line, or it was cut off."""
    entries, words = [], []
    for number, octets in enumerate(lines[1:-1], 1):
        entry = _object(octets, _ENTRY)
        if entry is not None and not words and _told(entry):
            entries.append(entry)
            continue
        wording = _object(octets, _WORDING)
        if wording is None:
            raise Wrong(number, "unread")
        words.append(wording)
    if lines[-1] or len(lines) == 1:
        raise Wrong(len(lines) - 1, "unread")
    return entries, words


def _told(entry: dict[str, Any]) -> bool:
    """Take the marks of words out of a body; False where it is no body."""
    entry["marks"], entry["fact"] = [], ""
    if entry["body"] is None and entry["salt"] is None:
        return True
    if entry["body"] is None or entry["salt"] is None:
        return False
    body = _json(entry["body"])
    if not isinstance(body, list) or len(body) not in _BODIES:
        return False
    entry["fact"] = body[3][0] if isinstance(body[3], list) and body[3] else ""
    marks = body[6] if len(body) == max(_BODIES) else []
    if not isinstance(marks, list):
        return False
    entry["marks"] = marks
    return all(isinstance(one, list) and [type(value) for value in one] == [str, str] for one in marks)


def _chain(about: dict[str, Any], entries: list[dict[str, Any]]) -> None:
    owner = _sha(about["sitting"].encode(), b"\0", about["chat"].encode())
    digest, rule = bytes(32), _OLD
    for seq, entry in enumerate(entries, 1):
        if entry["seq"] != seq:
            raise Wrong(seq, "missing")
        seal = bytes.fromhex(entry["seal"])
        if entry["body"] is not None and _sha(bytes.fromhex(entry["salt"]), entry["body"].encode()) != seal:
            raise Wrong(seq, "changed")
        if not rule <= entry["rule"] <= _NEW:
            raise Wrong(seq, "rule")
        rule = entry["rule"]
        start = b"2" + owner if rule == _NEW else b""
        digest = _sha(start, digest, seq.to_bytes(8, "big"), seal)
        if digest.hex() != entry["digest"]:
            raise Wrong(seq, "chain")
    if not entries:
        raise Wrong(1, "missing")
    if (len(entries), digest.hex()) != (about["entries"], about["head"]):
        raise Wrong(len(entries), "end")


def _purge(about: dict[str, Any], entries: list[dict[str, Any]]) -> None:
    """Without a purge nothing is gone. After one all is gone but its own mark, which purges of before did not leave."""
    for entry in entries:
        wiped = entry["body"] is None
        mark = entry["seq"] == about["entries"] and entry["rule"] == _NEW
        if wiped and not about["purged"]:
            raise Wrong(entry["seq"], "wiped")
        if about["purged"] and wiped == mark:
            raise Wrong(entry["seq"], "wiped" if mark else "left")


def _words(entries: list[dict[str, Any]], words: list[dict[str, Any]]) -> None:
    """Words must be as the last entry that tells of them says. Those that are not in the file are not missed."""
    marks = {key: (entry["seq"], mark) for entry in entries for key, mark in entry["marks"]}
    old = any(entry["rule"] == _OLD for entry in entries)
    given = set()
    for one in words:
        key, matter = one["wording"], one["matter"]
        seq, mark = marks.get(key, (0, ""))
        number = "" if matter is None else str(matter)
        made = _sha(bytes.fromhex(one["salt"] or ""), number.encode(), b"\0", one["text"].encode())
        # Words of the first rule's time have no salt, and no entry has a hash to hold them against.
        unmarked = old and one["salt"] is None and key not in marks
        if key in given or not (unmarked or made.hex() == mark):
            raise Wrong(seq, "wording")
        given.add(key)


def _sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def _object(octets: bytes, form: dict[str, Any]) -> dict[str, Any] | None:
    """A line of JSON with just these fields, each of its kind; None for anything else."""
    try:
        row = _json(octets.decode())
    except UnicodeDecodeError:
        return None
    if not isinstance(row, dict) or row.keys() != form.keys():
        return None
    return row if all(_is(row[name], kind) for name, kind in form.items()) else None


def _json(text: str) -> Any:  # noqa: ANN401  # whatever JSON gives
    try:
        text.encode()
        found = json.loads(text, parse_constant=_finite, parse_float=_finite, parse_int=_whole)
        json.dumps(found, ensure_ascii=False).encode()  # half a sign of two is none
    except (ValueError, RecursionError):
        return None
    return found


def _whole(number: str) -> int:
    _finite(number)
    return int(number)


def _finite(number: str) -> float:
    found = float(number)
    if not math.isfinite(found):
        raise ValueError(number)
    return found


def _is(value: object, kind: type | str) -> bool:
    """Whether a value is of its kind: a type, that type or null ("int?"), or so many hexadecimal signs ("64")."""
    if isinstance(kind, type):
        return type(value) is kind and (kind is not int or -_LARGEST <= value < _LARGEST)
    if kind.endswith("?"):
        return value is None or _is(value, {"int?": int, "str?": str}.get(kind, kind[:-1]))
    return isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{kind}}}", value) is not None


def main(typed: list[str] | None = None) -> int:
    """Check the file that was named, and say in a sentence what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--head", default="", help="a digest from the minutes, the working note or the closing card")
    parser.add_argument("--language", choices=("sv", "en"), default="sv")
    options = parser.parse_args(typed)
    english = options.language == "en"
    head = re.sub(r"[\s-]", "", options.head).lower()
    if options.head and not re.fullmatch("[0-9a-f]{32}|[0-9a-f]{64}", head):
        return _end(2, _SENTENCES["no head"][english])
    try:
        about = check(_octets(options.file), head)
    except (OSError, NoJournal):
        return _end(2, _SENTENCES["no file"][english].format(file=options.file))
    except Wrong as wrong:
        reason = _REASONS[wrong.reason][english]
        return _end(1, _SENTENCES["wrong"][english].format(seq=wrong.seq, reason=reason))
    whole = _SENTENCES["whole"][english].format(entries=about["entries"])
    stage = "purged" if about["purged"] else "words purged" if about["words_purged"] else ""
    return _end(
        0, whole + (_SENTENCES[stage][english] if stage else ""), _SENTENCES["stands" if head else "alone"][english]
    )


def _octets(file: Path) -> bytes:
    """All that stands in the file; one that may never end is no journal."""
    with file.open("rb") as source:
        octets = source.read(_MOST + 1)
    if len(octets) > _MOST:
        raise NoJournal
    return octets


def _end(code: int, *sentences: str) -> int:
    print(*sentences, sep="\n", file=sys.stderr if code else sys.stdout)
    return code


if __name__ == "__main__":
    sys.exit(main())
