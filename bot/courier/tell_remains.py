"""Carries a `TellRemains`, and says what a refused redraw leaves: what of a raised matter can still be seen, by whom, since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.store import shown_wordings, wordings
from bot.store.clock import SECOND
from bot.store.database import Connection
from bot.store.outbox import Claimed
from bot.store.sendables import Redraw, TellRemains
from bot.store.shown_wordings import Shown
from dialogs.said.inbound import WordsRemain
from dialogs.said.still_visible import Remaining

COPY: Final = "copy"
"""What is left of a text that somebody had to copy: the card itself is drawn again."""


@dataclass(frozen=True, slots=True)
class CarryRemains:
    """Reports to the turn what cannot be recalled: open dialogs, texts that were there to copy, and what people wrote themselves."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Report it once, and be done with it."""
        asked = row.what
        assert isinstance(asked, TellRemains)  # noqa: S101  # the courier's table pairs them

        def left(conn: Connection) -> Sequence[Shown]:
            return [
                one for one in shown_wordings.showing(conn, row.sitting, asked.keys) if one.what != shown_wordings.CARD
            ]

        found = await self.deps.database.write(left)
        copies = [Shown("", "", row.sitting, COPY, who=who, wordings=keys, at=at) for who, at, keys in asked.copies]
        await say_remains(self.deps, row, (*copies, *found))

        def keep(conn: Connection) -> None:
            for one in found:
                shown_wordings.forget(conn, one.chat, one.activity)

        return keep


async def say_refused(deps: CarrierDeps, row: Claimed) -> None:
    """Say to the turn that a message of ours still shows what it may not, since Teams refused to change it."""
    redraw = row.what
    assert isinstance(redraw, Redraw)  # noqa: S101  # only a redraw is said to have left something
    message = await deps.database.write(lambda conn: shown_wordings.find(conn, redraw.chat, redraw.activity))
    if message is not None:
        await say_remains(deps, row, (message,))


async def say_remains(deps: CarrierDeps, row: Claimed, messages: Sequence[Shown]) -> None:
    """Say to the turn that these messages still show words of matters that are confidential by now."""

    def read(conn: Connection) -> tuple[Remaining, ...]:
        return tuple(
            Remaining(no, one.what, one.who, one.at // SECOND)
            for one in messages
            for no in wordings.closed_matters(conn, row.sitting, one.wordings)
        )

    remains = await deps.database.write(read)
    if remains:
        place, at = await deps.sees.where(row.chat)
        await deps.hears.hear(WordsRemain(place=place, who=CLOCKWORK, at=at, sitting=row.sitting, remains=remains))
