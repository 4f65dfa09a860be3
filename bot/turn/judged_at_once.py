"""Judges a batch without asking the database anything, so that all it costs there is the one statement that writes it (`store/at_once.py`).

Most of an evening is so: answers, and messages that change nothing. It is judged against the chat as it is remembered, at the time that
the database's clock must show by now. Whatever needs a look (words, a sitting that is not read yet, cards that somebody has alone),
and whatever somebody else's writing has overtaken, is judged anew in a transaction that holds the chat.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn, cast

from bot.store import journal
from bot.store.at_once import Batch, WritesAtOnce, can_send
from bot.store.clock import SECOND
from bot.store.database import Connection
from bot.store.sendables import Sendable
from bot.turn.chat_cache import ChatCache, as_heard, enter, lets_in
from bot.turn.judging import Judged, Judging
from bot.turn.private_copies import with_copies
from bot.turn.reply_by_post import ByPost
from bot.turn.rules import Rules
from bot.turn.strictest_sitting import Elsewhere
from bot.turn.to_judge import ToJudge
from dialogs.meeting.quick_replace import changed


class _MustAsk(BaseException):
    """Judging needs to ask the database. No `Exception`, which would be taken for a mistake of the rule that is being judged by."""


class _NobodyToAsk:
    """Stands for the connection while nothing is asked: whoever turns to it ends the attempt."""

    def __getattr__(self, name: str) -> NoReturn:
        raise _MustAsk


_NOBODY: Any = _NobodyToAsk()


@dataclass(slots=True)
class JudgedAtOnce:
    """Judges and writes by one statement where it can. `_clock`: what the database's said when it was last heard, and since when by a clock of our own."""

    database: WritesAtOnce
    by_post: ByPost
    elsewhere: Elsewhere
    _clock: tuple[int, float] | None = None

    def heard(self, at: int) -> None:
        """Remember what the database's clock said just now (microseconds): never more than it says by then."""
        self._clock = at, asyncio.get_running_loop().time()

    async def take(
        self, rules: Rules, known: ChatCache, asked: Sequence[ToJudge]
    ) -> tuple[Judging, list[Judged]] | None:
        """Judge and write it; None where that can't be had so, and nothing was written. Raises `NotNow`."""
        if self._clock is None:
            return None
        then, since_s = self._clock
        at = then + int((asyncio.get_running_loop().time() - since_s) * SECOND)
        try:
            judging, found = self._judged(rules, known, asked, at)
            batch = _batch(judging, known, asked)
        except _MustAsk:
            return None
        clock = None if batch is None else await self.database.write_at_once(batch)
        if clock is None:
            return None
        self.heard(clock)
        return judging, found

    def _judged(
        self, rules: Rules, known: ChatCache, asked: Sequence[ToJudge], at: int
    ) -> tuple[Judging, list[Judged]]:
        conn = cast("Connection", _NOBODY)
        judging = Judging(rules, enter(conn, known, known.chat), at, self.by_post, self.elsewhere)
        return judging, [judging.hear(conn, one) for one in asked]


def _batch(judging: Judging, known: ChatCache, asked: Sequence[ToJudge]) -> Batch | None:
    """Return what follows, with the cache as it is after it; None where the statement can't write that."""
    said, cache = [one.said for one in asked], judging.cache
    keys = {*judging.bodies, *judging.to_send}
    else_changed = (
        judging.saves or judging.shifts or as_heard(cache.chat, said) is not cache.chat or any(map(lets_in, said))
    )
    if len(keys) > 1 or else_changed:
        return None
    if not keys:
        return Batch(known.chat, judging.at)
    (key,) = keys
    sends: Sequence[Sendable] = judging.to_send.get(key, ())
    if sends:
        sends = with_copies(_NOBODY, cache.chat.tenant, cache.read.get(key), sends)
    if not can_send(sends):
        return None
    entries: list[dict[str, Any]] = []
    if key in judging.bodies:
        entries, cache.rows[key] = journal.chained(cache.rows[key], judging.bodies[key])
        cache.chat = changed(cache.chat, head=cache.chat.head + len(entries))
    return Batch(known.chat, judging.at, key, entries, sends)
