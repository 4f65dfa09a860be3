"""Meetings to answer in: put into the database as facts before the load begins, and gone on with by their chairs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid4

from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.wire_names import Json
from bot.store import chain, chats, journal, sittings
from bot.store.database import Connection, Database
from bot.store.migrate import migrate
from bot.store.sittings import Sitting
from cards.phrases import book
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import Answered
from dialogs.meeting.kinds import MatterKind
from dialogs.roster.facts import Assigned
from dialogs.said.inbound import Place
from dialogs.sitting.facts import Begun, SetUp
from tests.bench.load import Call, call
from tests.bench.teams import Teams
from tests.support.profiles import load

PROFILE = "linkoping"
SAYS_NO_EVERY = 25
"""One answer in so many says that something is not right; then chair and secretary are told at once."""

_SECRET, _PLAIN = 1, 2
_SAY = book.of("sv").checklist
_RULES = load(PROFILE)
_NOW = datetime.now(UTC)
_ITEMS = tuple(item.key for item in _RULES.items_before(MatterKind.SECRECY, _NOW.date()))


@dataclass(slots=True)
class Sat:
    """A begun sitting in a chat, with a chair, a secretary and `remote` people. `round` counts how often they were asked."""

    teams: Teams
    chat: TeamsChat
    chair: Person
    secretary: Person
    remote: tuple[Person, ...]
    key: str = field(default_factory=lambda: "s" + uuid4().hex[:22])
    round: int = 0

    def facts(self) -> Iterator[Fact]:
        """All that is known before the first matter is called: one that is secret, and one that is not."""
        yield SetUp("Socialnämnden", "board", len(self.remote), "2026-12-08", "Stadshuset", PROFILE, "2019-03-26 § 42")
        people = (("chair", self.chair), ("secretary", self.secretary), *(("member", one) for one in self.remote))
        for nr, (capacity, who) in enumerate(people, 1):
            place = "remote" if capacity == "member" else "room"
            yield Assigned(
                f"p{nr}",
                who.name,
                capacity,
                place=place,
                serves=capacity == "member",
                object_id=who.object_id,
                mri=who.mri,
            )
        yield MatterListed(_SECRET, "secrecy", "", "A.B.")
        yield MatterListed(_PLAIN, "ordinary")
        yield Begun(PROFILE, _RULES.digest)

    def leave(self) -> Iterator[Call]:
        """The chair's press that takes up the open matter, if the secret one was on the table."""
        if self.round:
            yield self._press("matter.call", matter=_PLAIN, again="yes")

    def ask(self) -> Iterator[Call]:
        """The chair's press after which everybody remote is asked."""
        self.round += 1
        yield self._press("matter.call", matter=_SECRET)

    def answers(self, tokens: Iterator[str]) -> Iterator[Call]:
        """Everybody's answers in this round, each with the next token; the answer must name them and what they said."""
        for nr, who in enumerate(self.remote):
            wrong = _ITEMS[nr % len(_ITEMS)] if (nr + self.round) % SAYS_NO_EVERY == 0 else ""
            answers = {item: "no" if item == wrong else "yes" for item in _ITEMS}
            names = (
                who.name,
                *(_SAY.not_so[item] if item == wrong else _SAY.items[item] for item in _ITEMS),
            )
            activity = self._activity(who, "checklist.submit", round=self.round, form=uuid4().hex, **answers)
            yield call(activity, next(tokens), *names)

    def questions(self, tokens: Iterator[str]) -> Iterator[Call]:
        """Everybody asks how things stand, by a message that mentions the bot."""
        for who in self.remote:
            yield call(
                self.teams.make.message(self.chat, who, "status", mention=True) | {"id": uuid4().hex}, next(tokens)
            )

    def _press(self, verb: str, **data: object) -> Call:
        return call(self._activity(self.chair, verb, form=uuid4().hex, **data), self.teams.token())

    def _activity(self, who: Person, verb: str, **data: object) -> Json:
        action = {"type": "Action.Execute", "verb": verb, "data": {"sitting": self.key, **data}}
        value = {"action": action, "trigger": "manual"}
        return self.teams.make.pressed(self.chat, who, "1700000000001", "adaptiveCard/action", value)


def sat(teams: Teams, title: str, people: int) -> Sat:
    """A sitting with so many remote people, with names of their own."""
    chair, secretary, *remote = (teams.world.add_person(f"{title} Anna Ek {nr}") for nr in range(people + 2))
    return Sat(teams, teams.world.add_meeting(title, secretary), chair, secretary, tuple(remote))


async def prepare(database: Database, meetings: list[Sat]) -> None:
    """Write the meetings down, as the bot itself would have."""
    await migrate(database)

    def work(conn: Connection) -> None:
        for one in meetings:
            place = Place(one.chat.id, one.chat.tenant_id, service_url=one.teams.make.service_url)
            chats.lock(conn, one.chat.id, place)
            bodies = [journal.to_body(Entry(nr, _NOW, "", "", fact)) for nr, fact in enumerate(one.facts(), 1)]
            made = int(_NOW.timestamp() * 1_000_000)
            row = Sitting(one.key, one.chat.id, "begun", 0, chain.START, made, board="Socialnämnden", profile=PROFILE)
            sittings.add(conn, journal.append(conn, row, bodies))

    await database.write(work)


async def stored_answers(database: Database, meetings: list[Sat]) -> int:
    """How many answers stand in the journals of these meetings."""

    def work(conn: Connection) -> int:
        entries = (entry for one in meetings for entry in journal.read(conn, one.key))
        return sum(isinstance(entry.fact, Answered) for entry in entries)

    return await database.write(work)
