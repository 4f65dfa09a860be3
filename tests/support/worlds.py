"""A little world in which meetings are played: several chats, sittings, tenants and two clocks, with the real turn and store.

    async with a_world(folder, clock) as world:
        await world.does(Deed("matter.call", "chair", "board", {"matter": "2"}))

Everything is the bot's own: the turn, the rules, the courier, an SQLite file. Only the machine's clock and Teams are ours.
Everything that anybody says holds a marker of its own, so that it can be looked for everywhere afterwards.
"""

import asyncio
import contextlib
import math
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.courier import Courier, Working
from bot.courier.drawing import Drawing
from bot.courier.make_files import Files
from bot.courier.newest_state import NewestStates
from bot.courier.pace import Pace
from bot.courier.paced_wire import Paced
from bot.courier.waiting_line import WaitingLine
from bot.settings.profiles import open_shelf
from bot.store import journal
from bot.store.clock import now
from bot.store.database import Connection, Database
from bot.store.tables import outbox
from bot.store.tables import sitting as sitting_rows
from bot.turn.rulebook import Rulebook
from bot.turn.turn import RuleBroke, Turn
from bot.turn.when_it_counts import judged_at
from bot.turn.which_sitting import opened_by
from dialogs.journal import fold
from dialogs.journal.entries import Entry, Fact
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.said.inbound import Came, Pressed, Road, Said, Spoke, Went, Words
from tests.support.world_book import Book, Tables
from tests.support.world_people import APPOINTED, CHATS, PEOPLE, alone, in_chat
from tests.support.world_removed import by_removed, let_in, taken_out
from tests.support.world_teams import Clock, WorldTeams
from tests.support.world_time import outside_here

_PIECE_S = 8.0


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody does something. `what` is one of `DEEDS`, a verb, or what the world does with what was said.

    `words` become a text with a marker of its own; `wait_s` passes before it on both clocks, and it is `late_s` under way.
    """

    what: str
    who: str = "chair"
    chat: str = "board"
    fields: Mapping[str, str] = field(default_factory=dict)
    wait_s: float = 2.0
    late_s: float = 0.0
    words: str = ""


@dataclass(slots=True)
class World:
    """What goes on. `teams_ahead` is how far Teams' clock is ahead of the machine's; `late` is still under way.

    `seated`: to whom somebody gave a capacity in which sitting, whatever came of it. `by_removed`: what was written down in the
    name of somebody who was out of the chat then, with who that was.
    """

    database: Database
    clock: Clock
    turn: Turn
    courier: Courier
    teams: WorldTeams
    folder: Path
    teams_ahead: timedelta = timedelta()
    book: Book = field(default_factory=Book)
    heard: list[Said] = field(default_factory=list)
    seated: set[tuple[str, str]] = field(default_factory=set)
    by_removed: list[tuple[str, Fact]] = field(default_factory=list)
    late: list[tuple[datetime, Said, str]] = field(default_factory=list)
    deeds: int = 0

    async def does(self, deed: Deed) -> None:
        """Let it happen, whatever follows, and everything that was under way and has come by now."""
        self.deeds += 1
        await self._passes(deed.wait_s)
        for said, chat in await self._said(deed):
            due = self.clock.now + timedelta(seconds=deed.late_s)
            self.late.append((due, said, chat))
        for one in sorted((x for x in self.late if x[0] <= self.clock.now), key=lambda x: x[0]):
            self.late.remove(one)
            await self._arrives(one[1], one[2])

    async def _passes(self, wait_s: float) -> None:
        """Time passes in pieces so small that nobody takes one for an outage; what has come due meanwhile is done after each."""
        while wait_s > 0:
            piece_s = min(wait_s, _PIECE_S)
            self.clock.loop.skip(piece_s)
            await asyncio.sleep(0)
            await self.rests()
            wait_s -= piece_s

    async def _arrives(self, said: Said, chat: str) -> None:
        """Judge it, and what the bot asks of the world because of it; keep the book of what is confidential."""
        before, meetings = await self.tables(), await self.meetings()
        known = {one.key: len(await self.entries(one.key)) for one in meetings}
        said = replace(said, at=judged_at(said.sent, self.clock.now))  # as the door does
        self.book.hear(said, chat, self.clock.now, before)
        self.heard.append(said)
        if isinstance(said, Pressed) and said.verb == "roster.assign":
            self.seated.add((said.sitting, said.form.split("-")[1]))
        with contextlib.suppress(RuleBroke):
            await self.turn.hear(said)
        await self.rests()
        self.book.note(said, self.clock.now, before, await self.tables())
        for meeting in await self.meetings() if self.book.out else ():
            new = (await self.entries(meeting.key))[known.get(meeting.key, 0) :]
            self.by_removed += by_removed(meeting, new, self.book.out)

    async def tables(self) -> Tables:
        """The confidential matter on each table, by chat and sitting."""
        found = {}
        for meeting in await self.meetings():
            on = meeting.on_table
            if meeting.live and on is not None and on.kind.confidential:
                found[meeting.chat, meeting.key] = on.no
        return found

    async def meetings(self) -> Sequence[Meeting]:
        """Every sitting there is, read from the journals, the oldest first."""
        return await self.database.write(_meetings)

    async def entries(self, sitting: str) -> Sequence[Entry]:
        """A sitting's journal."""
        return await self.database.write(lambda conn: journal.read(conn, sitting))

    async def rests(self) -> None:
        """Wait until nothing is due to be delivered."""
        while await self.database.write(_due):
            self.courier.nudge()
            await asyncio.sleep(0.001)

    async def _said(self, deed: Deed) -> Sequence[tuple[Said, str]]:
        """The deed as it reaches the bot, and the chat that it is about."""
        if deed.what == "again":
            return [(self.heard[-1 - len(deed.words) % len(self.heard)], deed.chat)] if self.heard else []
        who, place = PEOPLE[deed.who], in_chat(deed.chat)
        # Nobody can say anything in a chat that they are not in: what they have is their own 1:1 with the bot.
        private = alone(deed.who) if "alone" in deed.fields or deed.who not in self.book.there(deed.chat) else place
        at, fresh = self.clock.now + self.teams_ahead, f"f{self.deeds}"
        match deed.what:
            case "write" | "edit" | "type":
                words = Words(deed.words if deed.what == "type" else f"{deed.words} {self.marker()}")
                message = "m1" if deed.what == "edit" else f"m{self.deeds}"
                edited = deed.what == "edit"
                spoke = Spoke(
                    place=private,
                    who=who,
                    at=at,
                    sent=at,
                    fresh=fresh,
                    message=message,
                    words=words,
                    mentioned=False,
                    edited=edited,
                )
                return [(spoke, deed.chat)]
            case "taken out" | "let in":
                moves = taken_out if deed.what == "taken out" else let_in
                return [(one, deed.chat) for one in moves(self.book.out, deed.who, deed.chat, at)]
            case "come" if deed.who in CHATS[deed.chat]:
                return [(Came(place=place, who=who, at=at, sent=at, people=(who,)), deed.chat)]
            case "go" if deed.who in CHATS[deed.chat]:
                return [(Went(place=place, who=who, at=at, sent=at, people=(who,)), deed.chat)]
            case "come" | "go":
                return []
        sitting, fields, form = await self._aimed(deed)
        return [
            (
                Pressed(
                    place=private,
                    who=who,
                    at=at,
                    sent=at,
                    fresh=fresh,
                    verb=deed.what,
                    road=Road.DIALOG if form else Road.EXECUTE,
                    sitting=sitting,
                    form=form,
                    fields={name: Words(text.replace("MARKER", self.marker())) for name, text in fields.items()},
                ),
                deed.chat,
            )
        ]

    def marker(self) -> str:
        """Words that nobody else says: one for each deed."""
        return f"ord{self.deeds:04d}x"

    async def _aimed(self, deed: Deed) -> tuple[str, Mapping[str, str], str]:
        """The sitting, the fields and the form of a press: what stands in `fields`, or what the meeting has."""
        fields = dict(deed.fields)
        place = in_chat(deed.chat).chat
        form = fields.pop("form", "")
        fields.pop("alone", None)
        there = [m for m in await self.meetings() if m.chat == place and m.stage is not Stage.EMPTY]
        live = [m for m in there if m.live] or there
        if deed.what == "meeting.setup" and form:
            return opened_by(place, form), fields, form
        if not live:
            return "", fields, form
        meeting = live[int(fields.pop("sitting", "0")) % len(live)]
        if "seat" in fields:
            person = meeting.person_of(PEOPLE[fields.pop("seat")])
            fields["person"] = person.key if person else "new"
        if "kind_of_matter" in fields:
            sort = fields.pop("kind_of_matter")
            fitting = [
                m.no
                for m in meeting.matters
                if m.state is MatterState.WAITING and m.kind.confidential == (sort == "secret")
            ]
            fields["matter"] = str(fitting[0]) if fitting else "1"
        if fields.get("matter") == "table":
            fields["matter"] = str(meeting.table)
        return meeting.key, fields, form


def _meetings(conn: Connection) -> list[Meeting]:
    rows = conn.execute(select(sitting_rows.c.key, sitting_rows.c.chat)).all()
    return [fold.fold(Meeting(key=row.key, chat=row.chat), journal.read(conn, row.key)) for row in rows]


def _due(conn: Connection) -> bool:
    at = now(conn)
    waiting = select(outbox.c.id).where(outbox.c.due.is_not(None), outbox.c.due <= at).limit(1)
    return conn.execute(waiting).first() is not None


@asynccontextmanager
async def a_world(folder: Path, clock: Clock, teams_ahead: timedelta = timedelta()) -> AsyncIterator[World]:
    """A world at its beginning, in a folder with a migrated database; `clock` stands in the place of the machine's."""
    database = outside_here().database(f"sqlite:///{folder}/world.sqlite")
    shelf = open_shelf()
    rules = Rulebook(shelf, shelf.profiles["linkoping"])
    turn, teams = Turn(database, rules, APPOINTED), WorldTeams()
    states = NewestStates(database, rules, turn.judged)
    hurried = ((10_000, 0.001),)  # time is the world's own: nobody waits for a pace
    wire = Paced(teams, WaitingLine(Pace(hurried)), WaitingLine(Pace(hurried)))
    deps = CarrierDeps(database, wire, states, turn, Drawing(rules), Files(teams), lambda: math.inf)
    courier = Courier(deps, Working(poll_s=0.01, apart_s=0))
    courier.start()
    turn.nudge = courier.nudge
    try:
        yield World(database, clock, turn, courier, teams, folder, teams_ahead, Book(out=teams.out))
    finally:
        await courier.close(5)
        await turn.close()
        await database.close()
