"""Writes a sitting's journal to others, as JSON lines: what happened, when and by whom, with the chain to check it by."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, Final

import orjson
from sqlalchemy import Connection

from bot.store import journal, sittings, wordings
from bot.store.wordings import Salted
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import Assigned, Noticed

_PARTY: Final = "part i ärende {no}"
_NOBODY: Final = "person utan uppdrag"

_STEERING: Final = re.compile(r"[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def export(conn: Connection, sitting: str) -> Iterator[bytes]:
    """Return the sitting line by line: a head, its entries in order, and the words of what is not confidential.

    The head holds the last digest, by which `verify` later tells whether this history is the one that was kept. Words
    are given only of a matter on the agenda that is open, and never sealed ones; nobody's initials are (R-200). Raises LookupError for no sitting.
    """
    row = sittings.find(conn, sitting)
    if row is None:
        raise LookupError(sitting)
    about = {"sitting": row.key, "board": row.board, "profile": row.profile, "stage": row.stage}
    yield line(about | {"entries": row.seq, "head": row.digest.hex(), "purged": bool(row.purged_at)})
    meeting = Meeting(key=row.key, chat=row.chat)
    for entry in journal.read(conn, sitting):
        meeting = apply(meeting, entry)
        yield line(_exported(entry))
    for kept in of_open_matters(conn, meeting):
        yield line({"wording": kept.key, "matter": kept.matter, "text": kept.text})


def _exported(entry: Entry) -> dict[str, Any]:
    fact = entry.fact
    about = {"seq": entry.seq, "at": entry.at.isoformat(), "arrived": entry.arrived.isoformat(), "by": entry.by}
    values = {one.name: getattr(fact, one.name) for one in fields(fact)}
    if isinstance(fact, Noticed | Assigned) and not fact.name:
        values["called"] = _nameless(fact)
    if isinstance(fact, MatterListed):
        values["initials"] = ""  # they are read aloud; what is taken home has the number alone
    return about | {"fact": type(fact).__name__} | values


def _nameless(fact: Noticed | Assigned) -> str:
    """What is shown instead of a name that was destroyed."""
    matter = fact.matter if isinstance(fact, Assigned) else None
    return _NOBODY if matter is None else _PARTY.format(no=matter)


def of_open_matters(conn: Connection, meeting: Meeting) -> Iterator[Salted]:
    """Return the words that others may have. In doubt they are confidential: only those of a matter known to be open are given."""
    for kept in wordings.unsealed(conn, meeting.key):
        matter = meeting.matter(kept.matter) if kept.matter is not None else None
        if matter is not None and not matter.kind.confidential:
            yield kept


def line(row: Mapping[str, Any]) -> bytes:
    """Return what is written as one line of JSON."""
    # JSON may hold signs that steer a terminal as they are; written as escapes they say the same.
    return _STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", orjson.dumps(row).decode()).encode() + b"\n"
