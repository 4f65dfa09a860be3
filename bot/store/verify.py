"""Compares a sitting's journal with its chain, its row and its words, and returns the first place where they do not agree.

What no look at one database can show is a history that somebody wrote anew as the bot itself would have: a sitting that is
gone with its journal, or a tail that was cut off together with its row and its words. A head that was kept elsewhere shows it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.store import chain, journal, questions, sittings
from bot.store.clock import microseconds
from bot.store.journal import Link
from bot.store.sittings import Sitting
from bot.store.tables import journal as journal_table
from bot.store.tables import sitting as sitting_table
from bot.store.tables import wording as wording_table
from bot.store.verify_types import has_no_letters, keys_in, unread_entry
from bot.store.verify_words import words_flaw
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.sitting.facts import Purged


@dataclass(frozen=True, slots=True)
class ChainFlaw:
    """The first thing wrong with a sitting's journal, at entry `seq`.

    `reason`: "missing" (an entry is not there), "changed" (a body or its salt), "rule" (one of before after one of today, or
    one that is not known), "chain" (a digest), "end" (the sitting says that the journal ends elsewhere), "wiped" (a body is
    gone, and there was no purge), "left" (a body is there after a purge), "unread" (a body that this version cannot read),
    "row" (the sitting's row says something else than the journal), "wording" (words were changed, put in, taken away or
    unsealed), "head" (the digest that was given is nowhere in it), "unknown" (no sitting).
    """

    seq: int
    reason: str


def verify(conn: Connection, sitting: str, head: bytes = b"") -> ChainFlaw | None:
    """Tell the first flaw of the sitting's journal, None where it is whole; what was purged is whole too.

    `head`, if given, is a digest printed earlier (on a card, an export): it must stand in the chain, or somebody has
    written another history.
    """
    strange = _strange(conn, sitting)
    if strange is not None:
        return strange
    if questions.belongs_to_question(sitting):
        return ChainFlaw(0, "row")  # the bot gives no sitting such a key
    row = sittings.find(conn, sitting)
    if row is None:
        return ChainFlaw(0, "unknown")
    try:
        links = journal.links(conn, sitting)
        flaw = chain_flaw(row, links) or purge_flaw(row, links) or _told_flaw(conn, row, links)
    except (AttributeError, OverflowError, TypeError, ValueError):
        # An entry that this version cannot read, or in SQLite's columns, which take anything, something the bot never writes.
        return ChainFlaw(0, "unread")
    if flaw is not None or not head or any(link.digest == head for link in links):
        return flaw
    return ChainFlaw(row.seq, "head")


def every(conn: Connection) -> list[str]:
    """Return the keys of all sittings that anything tells of: a row, an entry or a wording."""
    found: dict[str, None] = {}
    for column in (sitting_table.c.key, journal_table.c.sitting):
        found |= dict.fromkeys(keys_in(conn, column))
    # What was typed before it was known which sitting is meant stands in no journal, and nothing else stands under a question.
    found |= {key: None for key in keys_in(conn, wording_table.c.sitting) if not questions.belongs_to_question(key)}
    return [*found, *(key for key in questions.strays(conn) if key not in found)]


def _strange(conn: Connection, sitting: str) -> ChainFlaw | None:
    """What could not even be read out: of the journal the entry is named."""
    seq = unread_entry(conn, sitting)
    if seq is not None:
        return ChainFlaw(seq, "unread")
    if has_no_letters(conn, sitting_table, sitting_table.c.key, sitting):
        return ChainFlaw(0, "row")
    return ChainFlaw(0, "wording") if has_no_letters(conn, wording_table, wording_table.c.sitting, sitting) else None


def chain_flaw(row: Sitting, links: Sequence[Link]) -> ChainFlaw | None:
    """Walk the chain from its start to where the row says that it ends."""
    digest, rule, owner = chain.START, 1, chain.owner(row.key, row.chat)
    for seq, link in enumerate(links, 1):
        if link.seq != seq:
            return ChainFlaw(seq, "missing")
        if link.sealed is not None and link.sealed != link.seal:
            return ChainFlaw(seq, "changed")
        if not rule <= link.rule <= chain.NEWEST:
            return ChainFlaw(seq, "rule")
        rule = link.rule
        digest = chain.chained(rule, owner, digest, seq, link.seal)
        if digest != link.digest:
            return ChainFlaw(seq, "chain")
    if not links:
        return ChainFlaw(1, "missing")
    return None if (len(links), digest) == (row.seq, row.digest) else ChainFlaw(len(links), "end")


def purge_flaw(row: Sitting, links: Sequence[Link]) -> ChainFlaw | None:
    """After a purge all is gone but its own mark, which purges of before did not leave; without one nothing is."""
    for link in links:
        mark = link.seq == row.seq and link.rule == chain.NEWEST
        if link.wiped and not row.purged_at:
            return ChainFlaw(link.seq, "wiped")
        if row.purged_at and link.wiped == mark:
            return ChainFlaw(link.seq, "wiped" if mark else "left")
    return None


def _told_flaw(conn: Connection, row: Sitting, links: Sequence[Link]) -> ChainFlaw | None:
    """What the journal tells, against the row and the words."""
    entries = journal.read(conn, row.key)
    if row != _derived(row, entries, links):
        return ChainFlaw(row.seq, "row")
    before = frozenset(link.seq for link in links if link.rule < chain.NEWEST)
    seq = words_flaw(conn, row.key, entries, before)
    return None if seq is None else ChainFlaw(seq, "wording")


def _derived(row: Sitting, entries: Sequence[Entry], links: Sequence[Link]) -> Sitting:
    """Return the row as the journal tells it. Of before, when an entry did not keep when it arrived, times are the row's."""
    if row.purged_at and not entries:
        return row
    found = Sitting(row.key, row.chat, "", row.seq, row.digest, row.made_at)
    meeting = Meeting(key=row.key, chat=row.chat)
    for entry in entries:
        meeting = apply(meeting, entry)
        timed = links[entry.seq - 1].rule == chain.NEWEST
        at = microseconds(entry.arrived) if timed else row.closed_at or -1
        found = sittings.placed(found, meeting, at)
        if timed and entry.seq == 1:
            found = changed(found, made_at=at)
        if isinstance(entry.fact, Purged):
            found = changed(found, made_at=entry.fact.made_at, closed_at=entry.fact.closed_at, purged_at=at)
    return found
