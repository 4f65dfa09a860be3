"""One row of the outbox, from the claim to its end: carried out, tried again later, or given up and reported."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Final

from bot import clock_and_chance
from bot.courier.backoff import longest_s, wait_s
from bot.courier.carrier_deps import CarrierDeps
from bot.courier.hide_message import say_hiding
from bot.courier.ports import Carry, Undeliverable
from bot.courier.read_back import NOTHING_READ, say_read_back
from bot.courier.read_settings import say_settings
from bot.courier.rosters import CLOCKWORK, say_unread
from bot.courier.send_file import say_file
from bot.courier.still_held import Overtaken
from bot.courier.switch_chat import say_setting
from bot.courier.tell_remains import say_refused
from bot.courier.watch_recording import say_recording
from bot.logs import frames, logger
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.store import forget_upload_addresses, outbox, posted_cards
from bot.store.database import Connection, NotNow
from bot.store.deliveries import slot
from bot.store.outbox import Claimed, LaterReply
from bot.store.sendables import Redraw
from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import (
    AskRoster,
    HideMessage,
    ReadBack,
    ReadSettings,
    SendFile,
    Show,
    SwitchChat,
    Tell,
    WatchRecording,
)
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import NotDelivered
from dialogs.said.note_files import FileProblem
from dialogs.said.why_not_hidden import HidingProblem

BROKEN_TRIES: Final = 5
"""A row that our own mistake keeps from being carried out is given up after so many tries. A wake-up is never given up for that."""

DOUBTFUL: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.INTERNAL_SERVER_ERROR})
DOUBTFUL_TRIES: Final = 6
"""Teams says not to repeat these; but they tell of its own state, or of our secret's, and not of what was sent."""

_log = logger(__name__)


@quick_dataclass(frozen=True, slots=True)
class Ending:
    """What became of a row: `outcome` is sent, retried, dead or overtaken; `settle` writes it down, and returns whether it was still the owner's."""

    outcome: str
    settle: Callable[[Connection], bool]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Carries rows out, each within `limit_s` seconds: what hangs gives its place back."""

    deps: CarrierDeps
    carriers: Mapping[str, Carry]
    limit_s: float

    async def run(self, row: Claimed) -> Ending:
        """Carry `row` out. Whatever fails ends as another try or as given up; only a cancellation is raised."""
        try:
            async with asyncio.timeout(self.limit_s):
                return await self._carried(row)
        except Overtaken:
            _log.info("delivery overtaken", row=row.id, kind=row.kind)
            return Ending("overtaken", lambda conn: outbox.done(conn, row))
        except Later as error:
            return _later(row, type(error).__name__, error.after_s)
        except (NotNow, TimeoutError) as error:
            return _later(row, type(error).__name__)
        except Exception as error:  # noqa: BLE001  # a mistake of ours must not stop what others wait for
            _log.error("delivery broke", row=row.id, kind=row.kind, problem=type(error).__name__, frames=frames(error))
            return await self._broken(row)

    async def _carried(self, row: Claimed) -> Ending:
        if row.expired:
            late = await self._still_of_use(row)
            if late is None:
                return await self._given_up(row, "expired")
            row = late
        try:
            keep = await self.carriers[row.kind](row)
        except Refused as error:
            if error.status in DOUBTFUL and row.tries + 1 < DOUBTFUL_TRIES:
                raise Later from None
            return await self._given_up(row, _reason(error))
        except (Undeliverable, Forbidden, Gone) as error:
            return await self._given_up(row, _reason(error))

        def settle(conn: Connection) -> bool:
            # Its own row first, then those that it asks for: a turn locks a room's card before people's copies too, and two
            # that take them in another order wait for each other on PostgreSQL, until one of them is refused.
            ours = outbox.done(conn, row)
            if keep is not None:
                keep(conn)
            return ours

        return Ending("sent", settle)

    async def _still_of_use(self, row: Claimed) -> Claimed | None:
        """The row as it is carried out though it is old: a card that stands is edited, however long Teams was away; else None."""
        what = row.what
        name = what.slot if isinstance(what, Show) else slot(what) if isinstance(what, Tell) and what.edited else ""
        if not name or not isinstance(what, Show | Tell):
            return None
        card = await self.deps.database.write(lambda conn: posted_cards.find(conn, row.sitting, name))
        return None if card is None else replace(row, what=replace(what, anew=False))

    async def _given_up(self, row: Claimed, reason: str) -> Ending:
        """Report to the turn that it was not delivered, and only then let go of it, so that the report is never lost."""
        _log.warning("not delivered", row=row.id, kind=row.kind, sitting=row.sitting, reason=reason)
        if isinstance(row.what, Redraw):
            await say_refused(self.deps, row)
        elif isinstance(row.what, SwitchChat):
            await say_setting(self.deps, row, row.what, (None, SwitchProblem.OUT_OF_REACH))
        elif isinstance(row.what, ReadSettings):
            await say_settings(self.deps, row, row.what, ({}, SwitchProblem.OUT_OF_REACH))
        elif isinstance(row.what, WatchRecording):
            await say_recording(self.deps, row, row.what, (), SwitchProblem.OUT_OF_REACH)
        elif isinstance(row.what, ReadBack):
            await say_read_back(self.deps, row, row.what, NOTHING_READ, SwitchProblem.OUT_OF_REACH)
        elif isinstance(row.what, SendFile):
            broke = reason == "broken"
            await say_file(self.deps, row, row.what, FileProblem.NOT_MADE if broke else FileProblem.OUT_OF_REACH)
        elif isinstance(row.what, HideMessage):
            await say_hiding(self.deps, row, row.what, HidingProblem.OUT_OF_REACH)
        elif isinstance(row.what, AskRoster):
            await say_unread(self.deps, row)
        else:
            place, at = await self.deps.sees.where(row.chat)
            what, to = _named(row)
            said = NotDelivered(place=place, who=CLOCKWORK, at=at, sitting=row.sitting, what=what, to=to, reason=reason)
            await self.deps.hears.hear(said)

        def settle(conn: Connection) -> bool:
            ours = outbox.dead(conn, row, reason)
            forget_upload_addresses.forget_address(conn, row)
            return ours

        return Ending("dead", settle)

    async def _broken(self, row: Claimed) -> Ending:
        if row.kind == "wake" or row.tries + 1 < BROKEN_TRIES:
            return _later(row, "broken")
        try:
            return await self._given_up(row, "broken")
        except Exception as error:  # noqa: BLE001  # as above: it stays in the outbox, and is tried again
            _log.error("saying so broke", row=row.id, kind=row.kind, problem=type(error).__name__, frames=frames(error))
            return _later(row, "broken")


def _later(row: Claimed, why: str, asked_s: float | None = None) -> Ending:
    tries = row.tries + 1
    after_s = wait_s(tries, clock_and_chance.share(), asked_s, longest_s(row.kind, tries))
    _log.info("delivery waits", row=row.id, kind=row.kind, why=why, tries=tries, after_s=round(after_s, 1))
    return Ending("retried", lambda conn: outbox.later(conn, row, after_s))


def _reason(error: Exception) -> str:
    """Return the code of why it can't be delivered."""
    if isinstance(error, Undeliverable):
        return error.reason
    code = error.code if isinstance(error, Forbidden | Refused) else ""
    return code or type(error).__name__.lower()


def _named(row: Claimed) -> tuple[str, str]:
    """Name what was not delivered, and to whom (wire key; "" is the room)."""
    match row.what:
        case Show(slot=slot):
            return slot, ""
        case Tell(to=to, key=key):
            return key, to
        case LaterReply(to=to):
            return "reply", to
    return row.kind, ""
