"""Checks a journal that was handed over as a file (`hand_over.py`): its chain, what a purge left, its words, and a printed digest.

What it finds is the same as what `deploy/verify_journal.py` finds, which shares no line with it: a test compares the two.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from bot.store.hand_over import FORM
from bot.store.journal import Link, sealed
from bot.store.purge_registered import tells_of_words
from bot.store.sittings import Sitting
from bot.store.verify import ChainFlaw, chain_flaw, purge_flaw
from bot.store.wordings import Salted
from dialogs.journal.entries import DESTROYED, SEALED

_SALT: Final = re.compile(r"[0-9a-f]{32}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_ABOUT: Final = frozenset(("journal", "form", "sitting", "chat", "entries", "head", "purged"))
_ENTRY: Final = frozenset(("seq", "rule", "salt", "body", "seal", "digest"))
_WORDING: Final = frozenset(("wording", "matter", "salt", "text"))

_OF_BEFORE: Final = 1
"""The rule of the chain when words had no hash."""
_MARKS: Final = 6
"""Where an entry's marks of words stand (`journal.to_body`)."""
_LENGTHS: Final = (4, 6, 7)
"""An entry of before, one without marks, and one with them."""


class NoJournalFile(ValueError):
    """The file is not one that `bisittare export KEY --as chain` writes."""


@dataclass(slots=True)
class HandedOver:
    """What a file tells: where its chain ends, as `row`; the entries' links; the marks of words by key; the words."""

    row: Sitting
    links: list[Link] = field(default_factory=list)
    marks: dict[str, tuple[int, str]] = field(default_factory=dict)
    words: list[Salted] = field(default_factory=list)


def file_flaw(octets: bytes, head: bytes = b"") -> ChainFlaw | None:
    """Tell the first flaw of a journal in a file, None where it is whole. `head`: a digest printed earlier, or its first half.

    `seq` is the entry's number; 0 stands for the first line, and for words that no entry knows. Raises `NoJournalFile` where
    the first line is not the one of such a file.
    """
    lines = octets.split(b"\n")
    found = HandedOver(sitting_of(octets))
    # The file ends with the end of a line: a last line that has none was cut off.
    for number, octets_ in enumerate(lines[1:-1], 1):
        if not _read(found, octets_):
            return ChainFlaw(number, "unread")
    if lines[-1] or len(lines) == 1:
        return ChainFlaw(len(lines) - 1, "unread")
    flaw = chain_flaw(found.row, found.links) or purge_flaw(found.row, found.links) or _words_flaw(found)
    if flaw is None and head and not any(one.digest.startswith(head) for one in found.links):
        return ChainFlaw(found.row.seq, "head")
    return flaw


def sitting_of(octets: bytes) -> Sitting:
    """Return what the first line tells of the sitting. Raises `NoJournalFile`."""
    row = _object(octets.split(b"\n", 1)[0], _ABOUT)
    if row is None or row["journal"] != "bisittare" or not _is(row["form"], int) or row["form"] != FORM:
        raise NoJournalFile
    typed = all(
        _is(row[name], kind) for name, kind in (("sitting", str), ("chat", str), ("entries", int), ("purged", bool))
    )
    if not typed or not _hex(row["head"], _DIGEST):
        raise NoJournalFile
    end = bytes.fromhex(row["head"])
    return Sitting(row["sitting"], row["chat"], "", row["entries"], end, 0, purged_at=int(row["purged"]))


def words_were_purged(octets: bytes) -> bool:
    """Whether an entry of the file says that words were purged while the journal was kept."""
    rows = (_object(line, _ENTRY) for line in octets.split(b"\n"))
    return any(tells_of_words(row["body"].encode()) for row in rows if row is not None and _is(row["body"], str))


def _read(found: HandedOver, octets: bytes) -> bool:
    """Take in a line; False for one that is none of such a file, or stands where it may not."""
    entry = _object(octets, _ENTRY)
    if entry is not None:
        return not found.words and _took_entry(found, entry)
    wording = _object(octets, _WORDING)
    return wording is not None and _took_wording(found, wording)


def _took_entry(found: HandedOver, row: Mapping[str, Any]) -> bool:
    wiped = row["salt"] is None and row["body"] is None
    whole = _hex(row["salt"], _SALT) and _is(row["body"], str)
    if not (wiped or whole) or not all(_is(row[name], int) for name in ("seq", "rule")):
        return False
    if not all(_hex(row[name], _DIGEST) for name in ("seal", "digest")):
        return False
    body = None if wiped else row["body"].encode()
    salt = None if wiped else bytes.fromhex(row["salt"])
    seal, digest = bytes.fromhex(row["seal"]), bytes.fromhex(row["digest"])
    found.links.append(Link(row["seq"], row["rule"], sealed(salt, body), seal, digest))
    marks = {} if body is None else _marks(body)
    if marks is None:
        return False
    for key, mark in marks.items():
        found.marks[key] = (row["seq"], mark)
    return True


def _marks(body: bytes) -> dict[str, str] | None:
    """What the entry says of words, by key; None for a body that no entry has."""
    try:
        parts = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(parts, list) or len(parts) not in _LENGTHS:
        return None
    pairs = parts[_MARKS] if len(parts) > _MARKS else []
    good = isinstance(pairs, list) and all(isinstance(p, list) and [type(v) for v in p] == [str, str] for p in pairs)
    return dict(pairs) if good else None


def _took_wording(found: HandedOver, row: Mapping[str, Any]) -> bool:
    salt = row["salt"]
    if not all(_is(row[name], str) for name in ("wording", "text")) or not (salt is None or _hex(salt, _SALT)):
        return False
    if row["matter"] is not None and not _is(row["matter"], int):
        return False
    found.words.append(Salted(row["wording"], row["matter"], row["text"], bytes.fromhex(salt or "")))
    return True


def _words_flaw(found: HandedOver) -> ChainFlaw | None:
    """Words that are not as their entry says, are given twice, or were sealed or destroyed. None is missed that is not there."""
    given: set[str] = set()
    for one in found.words:
        seq, mark = found.marks.get(one.key, (0, DESTROYED))
        # Words of before have no salt, and no entry of before has a hash to hold them against.
        before = not one.salt and one.key not in found.marks and any(link_.rule == _OF_BEFORE for link_ in found.links)
        if one.key in given or not (before or (mark not in (DESTROYED, SEALED) and one.hash == mark)):
            return ChainFlaw(seq, "wording")
        given.add(one.key)
    return None


def _object(octets: bytes, names: frozenset[str]) -> dict[str, Any] | None:
    """A line of JSON with just these fields."""
    try:
        row = orjson.loads(octets)
    except orjson.JSONDecodeError:
        return None
    return row if isinstance(row, dict) and row.keys() == names else None


def _is(value: object, kind: type) -> bool:
    """Whether JSON gave this very type: to Python a truth value is a number."""
    return type(value) is kind


def _hex(value: object, form: re.Pattern[str]) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None
