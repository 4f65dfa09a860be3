"""Carries the questions about people: the chat's roster in Teams, and the board's from its last sitting."""

from dataclasses import dataclass, replace
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.store import boards
from bot.store.boards import BoardOwner
from bot.store.database import Connection
from bot.store.outbox import Claimed
from dialogs.judging.kept_press import KeptPress
from dialogs.judging.outcome import AskRoster, RememberRoster
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Place, Pressed, Road, RosterRead, RosterUnread, Sender, Words
from dialogs.said.remembered import Remembered

CLOCKWORK = Sender("")
"""The sender of what no person said: an answer from Teams, or from our own store."""

LONG_TRIES: Final = 6
"""So many tries in a row, some twenty seconds, and the secretary is told that the roster cannot be read; it is tried on."""


@dataclass(frozen=True, slots=True)
class CarryAsk:
    """Reads the roster from Teams."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Read the chat's members and the meeting's organizer, and say them to the turn; then say again what waited for it."""
        ask = row.what
        assert isinstance(ask, AskRoster)  # noqa: S101  # the courier's table pairs them
        if ask.again is None:
            await self._read_or_wait(row)
            return None
        try:
            # It is read once. Whoever was told to press in the chat has done so since, so the press that waited does nothing.
            await self._read(row)
        except (Forbidden, Gone, Refused):
            await say_unread(self.deps, row)
        except Later:
            if ask.again.chat == row.chat and row.tries + 1 < LONG_TRIES:
                raise  # Who prepared the sitting waits for the answer in the chat, and not at a button.
            # Else it says nothing of the roster, and others ask for it too.
        await self._again(row, ask.again)  # also where the roster cannot be read
        return None

    async def _read_or_wait(self, row: Claimed) -> None:
        """Read it; where Teams has not answered for long, or not with the whole list, that is told once, and it is tried on."""
        try:
            await self._read(row)
        except Later:
            if row.tries + 1 == LONG_TRIES:
                await say_unread(self.deps, row)
            raise

    async def _read(self, row: Claimed) -> None:
        """Say what the list tells. Raises Later where it may not be whole: it is read again then, as where there was no answer."""
        place, asked_at = await self.deps.sees.where(row.chat)
        found = await self.deps.wire.members(place)
        organizer = await self._organizer(place)
        place, at = await self.deps.sees.where(row.chat)
        said = RosterRead(
            place=place,
            who=CLOCKWORK,
            at=at,
            sitting=row.sitting,
            people=found.people,
            organizer=organizer,
            whole=found.whole,
            asked_at=asked_at,
        )
        await self.deps.hears.hear(said)
        if not found.whole:
            raise Later

    async def _again(self, row: Claimed, kept: KeptPress) -> None:
        place, at = await self.deps.sees.where(row.chat)
        said_in = place if kept.chat == row.chat else replace(place, chat=kept.chat, personal=True, meeting_id=None)
        fields = {name: Words(value) for name, value in kept.fields}
        press = Pressed(
            place=said_in,
            who=kept.who,
            at=at,
            fresh=kept.form,
            verb=kept.verb,
            road=Road(kept.road),
            sitting=kept.sitting,
            round=kept.round,
            form=kept.form,
            fields=fields,
            checked=True,
        )
        await self.deps.hears.hear(press)

    async def _organizer(self, place: Place) -> str | None:
        """Ask who organizes the meeting; not being told (no grant, a meeting long gone) keeps nobody from the roster."""
        try:
            return await self.deps.wire.organizer(place)
        except (Forbidden, Gone, Refused):
            return None


async def say_unread(deps: CarrierDeps, row: Claimed) -> None:
    """Say to the turn that the chat's roster could not be read."""
    place, at = await deps.sees.where(row.chat)
    await deps.hears.hear(RosterUnread(place=place, who=CLOCKWORK, at=at, sitting=row.sitting))


@dataclass(frozen=True, slots=True)
class CarryRemember:
    """Keeps the people of this sitting."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Keep those who have a capacity, for the secretary who closed the sitting; not parties, who belong to a matter."""
        remember = row.what
        assert isinstance(remember, RememberRoster)  # noqa: S101  # the courier's table pairs them
        if not remember.owner:
            return None
        newest = await self.deps.sees.look(row.chat, row.sitting)
        people = remembered(newest.meeting)
        owner = BoardOwner(newest.place.tenant, remember.owner, listed=remember.listed)

        def keep(conn: Connection) -> None:
            boards.remember(conn, owner, remember.board, people)

        return keep


def remembered(meeting: Meeting) -> tuple[Remembered, ...]:
    """Return whom the board's next sitting begins with: names, capacities and groups, in the roster's order."""
    return tuple(
        Remembered(p.name, p.given.value, p.group, object_id=p.object_id, mri=p.mri)
        for p in meeting.people.values()
        if p.given is not None and p.matter is None
    )
