"""A living house in a room: the whole bot, as `serve` puts it together, in front of a pretended Teams, tokens on.

    async with living(database_url) as house:
        sitting = await house.sitting()       # prepared, listed and opened through the dialogs that people use
        await sitting["lena"].press("Ta upp ärende 1")

People are known by short keys (`CAST`); each sitting has a chat and people of its own, so that nobody's pace or private
chat is in another's way.
"""

import asyncio
import string
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from typing import Any

from aiohttp import web

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import EVERYTHING, TeamsChat
from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.settings.check import contradictions
from bot.settings.settings import Settings
from bot.store import journal, sittings
from bot.store.database import Connection
from bot.wiring import House, open_house
from dialogs.journal.entries import Entry
from dialogs.journal.fold import fold
from dialogs.meeting.meeting import Meeting, Person
from dialogs.roster.names_matched_in_chat import MOST_ASKED
from tests.support import rule_roads
from tests.support.databases import furnish
from tests.support.patient import patient
from tests.support.rests import Rests
from tests.support.world_time import outside_here, teams_here
from tests.world.play import MORNING

_UNSENT = "SELECT count(*) FROM outbox WHERE due IS NOT NULL AND kind != 'wake'"
Fields = Mapping[str, object]
SECRETARIES = 200  # so many sittings a house can have: each has a secretary of its own


@dataclass(frozen=True, slots=True)
class Part:
    """One of the cast: a first name, the line in the pasted list ("" for who is not on it), and what Teams knows."""

    name: str
    line: str = ""
    kind: Kind = Kind.MEMBER
    locale: str = "sv-SE"


CAST: Mapping[str, Part] = {
    "lena": Part("Lena", "ordförande, i rummet"),
    "viola": Part("Viola", "vice ordförande, i rummet"),
    "karin": Part("Karin", "sekreterare, i rummet"),
    "anna": Part("Anna", "ledamot, distans"),
    "bo": Part("Bo", "ledamot, distans"),
    "cia": Part("Cia", "tjänstgörande ersättare, distans"),
    "jonas": Part("Jonas", "ersättare, i rummet"),
    "per": Part("Per", "tjänsteperson, i rummet"),
    "sune": Part("Sune", "teknisk hjälp, i rummet"),
    "pia": Part("Pia"),
    "okand": Part("Olle"),
    "gun": Part("Gun", kind=Kind.ANONYMOUS),
    "frank": Part("Frank", kind=Kind.FOREIGN),
}
AGENDA = """\
1. Mötets öppnande
2. Riktlinjer för resor
3. A.B. [sekretess]
4. C.D. [sekretess]
5. Serveringstillstånd [myndighetsutövning]
6. Övriga frågor"""
DESCRIBED: Mapping[str, object] = {
    "board": "Socialnämnden",
    "seats": "9",
    "date": "2026-12-08",
    "place": "Stadshuset",
    "profile": "linkoping",
    "decision": "2019-03-26 § 42",
}


@dataclass
class Living:
    """The house, the room it stands in, and the address it listens at."""

    teams: PretendedTeams
    settings: Settings
    house: House | None = None
    _runners: list[web.AppRunner] = field(default_factory=list)
    _numbers: int = 0
    figures_url: str = ""

    @property
    def running(self) -> House:
        """The house, while it is open."""
        assert self.house is not None
        return self.house

    async def open(self) -> None:
        """Open the house on its database, and let Teams know where it is."""
        self.house = await open_house(self.settings, outside_here())
        self.teams.bot_url = f"{await self._listen(self.house.app)}/api/messages"
        self.figures_url = f"{await self._listen(self.house.figures)}/metrics"

    async def close(self) -> None:
        """Close it as an operator does: what was begun is finished."""
        for runner in self._runners:
            await runner.cleanup()
        self._runners.clear()
        if self.house is not None:
            await self.house.close()
        self.house = None

    async def restart(self) -> None:
        """Close the house and open it again on the same database."""
        await self.close()
        await self.open()

    async def read(self, work: Callable[[Connection], Any]) -> Any:
        """What a piece of work finds in the database."""
        return await self.running.turn.database.write(work)

    async def all_sent(self) -> None:
        """Wait until everything in the outbox is sent, or given up, that need not wait for its time."""
        rests = Rests()
        while await self.unsent():
            await rests()

    async def unsent(self) -> int:
        """How much in the outbox is neither sent nor given up; what only waits for its time aside."""
        return int(await self.read(lambda conn: conn.exec_driver_sql(_UNSENT).scalar()))

    async def sitting(
        self,
        cast: Mapping[str, Part] = CAST,
        agenda: str = AGENDA,
        *,
        begun: bool = True,
        known: Mapping[str, Client] | None = None,
        organizer: str = "karin",
        grants: frozenset[str] = EVERYTHING,
        tenant: str = "",
        **described: object,
    ) -> "LivingSitting":
        """A sitting in a new chat, made through the dialogs; with `begun` the chair has opened it.

        `known`: those of the cast who take part in an earlier sitting too. `organizer` called the meeting in Teams, and `grants`
        are the app's rights in its chat. `tenant`: whose chat it is, where it is not the room's own.
        """
        tail = surname(self._numbers)
        self._numbers += 1
        people = {
            key: self.teams.add(f"{part.name} {tail}", part.kind, part.locale)
            if key != "karin"
            else self.teams.client(f"Karin {tail}")
            for key, part in cast.items()
        } | dict(known or {})
        calls = people[organizer]
        chat = self.teams.meeting("Socialnämnden", calls, [one for one in people.values() if one is not calls], grants)
        chat.tenant_id = tenant or chat.tenant_id
        sitting = LivingSitting(self, chat, people)
        with rule_roads.aside():  # what only makes ready proves no rule
            await sitting.prepare(cast, agenda, {**DESCRIBED, "board": f"Socialnämnden {tail}", **described})
            if begun:
                await people["lena"].press("Öppna sammanträdet", data={"sitting": sitting.key})
                await sitting.until(lambda meeting: meeting.live)
        return sitting

    async def _listen(self, app: web.Application) -> str:
        runner = web.AppRunner(app, access_log=None, auto_decompress=False)
        await runner.setup()
        self._runners.append(runner)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"


@dataclass
class LivingSitting:
    """One sitting in its chat, with its people by key."""

    living: Living
    chat: TeamsChat
    people: Mapping[str, Client]
    key: str = ""

    def __getitem__(self, who: str) -> Client:
        """The Teams of the person with this key."""
        return self.people[who]

    async def prepare(self, cast: Mapping[str, Part], agenda: str, described: Fields) -> None:
        """Install, describe, look over, accept, paste the people, and accept whom Teams' roster has found."""
        teams, karin = self.living.teams, self["karin"]
        await teams.install(self.chat, karin)
        await self.reads(karin, "Förbered ett sammanträde")
        await karin.press("Förbered ett sammanträde")
        await karin.press("Granska", {**described, "agenda": agenda})
        await karin.press("Spara och förbered sammanträdet")
        karin.close_dialog()
        await self.reads(karin, "Klistra in vilka som deltar")
        await karin.press("Klistra in vilka som deltar")
        listed = [f"{self[key].person.name}, {part.line}" for key, part in cast.items() if part.line]
        await karin.press("Granska", {"people": "\n".join(listed)})
        await karin.press("Spara")
        karin.close_dialog()
        await self.reads(karin, "Godkänn namnen")
        for _ in range(ceil(len(listed) / MOST_ASKED)):  # the next names come when these are accepted
            await karin.press("Godkänn namnen")
        self.key = (await self._rows())[-1].key
        here = {client.person.mri for client in self.people.values()}
        await self.until(lambda m: here <= {p.mri for p in m.people.values()})
        if "okand" in cast:
            await self["okand"].say("Hej, hörs jag?")
            await self.until(lambda m: m.reads_chat)
        if "pia" in cast:
            fields = {"person": (await self.person("pia")).key, "capacity": "party", "matter": "3", "place": "room"}
            await self.execute("karin", "roster.assign", fields)

    # ---- what is known -----------------------------------------------------------------------------------------

    async def meeting(self) -> Meeting:
        """The meeting, read from the database anew."""
        return fold(Meeting(key=self.key, chat=self.chat.id), await self.entries())

    async def entries(self) -> list[Entry]:
        """The sitting's journal."""
        return await self._journal(self.key)

    async def said(self) -> list[Entry]:
        """All that stands in the journals of the chat because somebody said it; Teams' own hints left out."""
        found = [entry for row in await self._rows() for entry in await self._journal(row.key)]
        return [entry for entry in found if entry.by]

    async def _journal(self, key: str) -> list[Entry]:
        found: list[Entry] = await self.living.read(lambda conn: journal.read(conn, key))
        return found

    async def _rows(self) -> list[sittings.Sitting]:
        found: list[sittings.Sitting] = await self.living.read(lambda conn: sittings.of_chat(conn, self.chat.id))
        return found

    async def person(self, who: str) -> Person:
        """The person as the roster knows them."""
        known = self[who].person
        meeting = await self.meeting()
        return next(p for p in meeting.people.values() if known.mri == p.mri)

    async def until(self, holds: Callable[[Meeting], bool], within_s: float = 300.0) -> None:
        """Wait until something holds of the meeting."""
        async with asyncio.timeout(within_s):
            rests = Rests()
            while not holds(await self.meeting()):
                await rests()

    async def reads(self, who: Client, text: str, within_s: float = 300.0) -> None:
        """Wait until somebody can read this on their screen."""
        await self.living.teams.until(lambda: who.sees(text), within_s)

    # ---- presses, whether or not a button is there ----------------------------------------------------------------

    async def execute(self, who: str, verb: str, fields: Fields | None = None, **own: object) -> dict[str, Any]:
        """Press Action.Execute; the answer's body. `own` are the button's `sitting`, `round` and `form`."""
        action = {"type": "Action.Execute", "verb": verb, "data": self._data(verb, fields, own)}
        value = {"action": action, "trigger": "manual"}
        return await self._tell(self._make.pressed(self.chat, self[who].person, "1", "adaptiveCard/action", value))

    async def submit(self, who: str, verb: str, fields: Fields | None = None, **own: object) -> None:
        """Press Action.Submit: a message with a value. The answer comes by post."""
        activity = self._make.submitted(self.chat, self[who].person, "1", self._data(verb, fields, own))
        with rule_roads.aside():
            answer = await self.living.teams.wire.tell(activity)
        assert answer.status == 200

    async def fetch(self, who: str, verb: str, fields: Fields | None = None, **own: object) -> dict[str, Any]:
        """Ask for a dialog; the answer's body."""
        data = self._data(verb, fields, own) | {"msteams": {"type": "task/fetch"}}
        value = {"data": data, "context": {"theme": "default"}}
        return await self._tell(self._make.pressed(self.chat, self[who].person, "1", "task/fetch", value))

    async def hand_in(self, who: str, verb: str, fields: Fields | None = None, **own: object) -> dict[str, Any]:
        """Hand a dialog in; the answer's body."""
        value = {"data": self._data(verb, fields, own), "context": {"theme": "default"}}
        return await self._tell(self._make.from_dialog(self.chat, self[who].person, value))

    @property
    def _make(self) -> Any:
        return self.living.teams.make

    def _data(self, verb: str, fields: Fields | None, own: Fields) -> dict[str, object]:
        return {"sitting": self.key, "round": 0, "form": "", "verb": verb, **own, **(fields or {})}

    async def _tell(self, activity: dict[str, Any]) -> dict[str, Any]:
        with rule_roads.aside():  # no card showed the button, so nobody's road to a rule leads here
            answer = await self.living.teams.wire.tell(activity)
        assert answer.status == 200, (answer.status, activity["value"])
        assert isinstance(answer.body, dict)
        return answer.body


def surname(number: int) -> str:
    """A surname for everybody of the sitting with this number: letters only, as names have."""
    letters = string.ascii_lowercase
    return f"Ek{letters[number // len(letters)]}{letters[number % len(letters)]}"


def card_of(body: Mapping[str, Any]) -> dict[str, Any]:
    """The card in an answer's body, of a press or of a dialog; of an answer in a line that line; {} where there is none."""
    value = body.get("value") or body.get("task", {}).get("value", {}).get("card", {}).get("content")
    if isinstance(value, str):
        return {"fallbackText": value, "body": [{"type": "TextBlock", "text": value}]}
    return value if isinstance(value, dict) else {}


@asynccontextmanager
async def living(
    database_url: str, *, closed: bool = False, begins: datetime = MORNING, **more: str
) -> AsyncIterator[Living]:
    """A room with a house in it, on this database, closed at the end. `more` are settings by their environment's name.

    `closed`: the house is not opened yet, so that the room can be furnished before the bot does anything. `begins`: when it was
    that the loop began, in a world's.
    """
    furnish(database_url)
    async with patient(teams_here(begins)) as teams:
        rule_roads.listen(teams.recorder)
        secretaries = [teams.add(f"Karin {surname(number)}").person for number in range(SECRETARIES)]
        environment = teams.environment(secretaries) | {"BISITTARE_PROFILE": "linkoping", "BISITTARE_PORT": "0"}
        settings = Settings.model_validate(environment | {"BISITTARE_DATABASE_URL": database_url} | more)
        assert contradictions(settings) == []
        found = Living(teams, settings)
        if not closed:
            await found.open()
        try:
            yield found
        finally:
            await found.close()
