"""A crowd at work in a sitting: people move, answer, type and propose, while Teams repeats what was not answered.

Each deed is remembered with the fact that it must leave and whether it was acknowledged, so that the journal can be held
against what people were told.
"""

import asyncio
import itertools
import json
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import uuid4

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.wire_names import Json
from bot.teams.reader import Arrival, read
from dialogs.chat.facts import ChatHeard, GuardTripped
from dialogs.journal.entries import Fact
from dialogs.matter.facts import Answered
from dialogs.motion.facts import Moved
from dialogs.roster.facts import PlaceSaid
from dialogs.router import causes
from dialogs.said.inbound import Pressed, Spoke
from tests.support.living import LivingSitting, Part, card_of, surname
from tests.support.verb_rows import ITEMS, MOVERS

_OFTEN = 0.3
"""How often Teams says something once more that it was answered already."""

_HOSTS = {"lena": Part("Lena", "ordförande, i rummet"), "karin": Part("Karin", "sekreterare, i rummet")}
CHAT_TALK = "Hörde ni det där?"


def many(members: int) -> dict[str, Part]:
    """A cast of a chair, a secretary and so many remote members."""
    return _HOSTS | {f"m{nr}": Part(f"Led{surname(nr)}", "ledamot, distans") for nr in range(members)}


async def open_confidential(sitting: LivingSitting, no: int) -> None:
    """The matter is called and put on the table; who has not answered the checklist is accepted with a reason."""
    await sitting.execute("lena", "matter.call", {"matter": no, "again": "yes"})
    await sitting.execute("karin", "gate.confirm", {"matter": no, "only_entitled": "yes"})
    await sitting.execute("lena", "gate.open", {"matter": no, "reason": "accepted"})


@dataclass
class Deed:
    """Something a person did: what it is known by in the journal, the fact it leaves, and whether it was acknowledged."""

    who: str
    cause: str
    fact: type[Fact]
    acknowledged: bool = False


@dataclass
class Crowd:
    """The remote people of a sitting (or `who`), each at their own pace."""

    sitting: LivingSitting
    who: tuple[str, ...] = ()
    deeds: list[Deed] = field(default_factory=list)
    dice: random.Random = field(default_factory=lambda: random.Random(4))  # noqa: S311  # the same crowd every run
    repeats: bool = True
    pause_s: float = 0.2
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.who = self.who or tuple(who for who, part in self.sitting.people.items() if who not in _HOSTS)

    @property
    def acknowledged(self) -> int:
        """How many deeds were acknowledged so far."""
        return sum(deed.acknowledged for deed in self.deeds)

    async def busy(self, doing: Callable[["Crowd", str], Iterator[Awaitable[None]]], until: Awaitable[object]) -> None:
        """Let everybody do their things again and again, until that has happened; and at least once.

        The chair lets them be remote first: otherwise “distans” asks, and notes no place.
        """
        await self.sitting["lena"].say_privately("godkänn distans")
        await self.sitting.until(lambda meeting: bool(meeting.roll.approved))
        over = asyncio.ensure_future(until)

        async def one(who: str) -> None:
            while True:
                for deed in doing(self, who):
                    await deed
                    await asyncio.sleep(self.dice.uniform(0.0, self.pause_s))
                if over.done():
                    return

        try:
            async with asyncio.TaskGroup() as group:
                for who in self.who:
                    group.create_task(one(who))
        finally:
            over.cancel() if not over.done() else None
        await over

    async def more(self, deeds: int) -> None:
        """Wait until so many more deeds were acknowledged."""
        wanted = self.acknowledged + deeds
        async with asyncio.timeout(300):
            while self.acknowledged < wanted:  # noqa: ASYNC110  # a list tells nobody
                await asyncio.sleep(0.01)

    # ---- what people do ------------------------------------------------------------------------------------------

    def moving(self, who: str) -> Iterator[Awaitable[None]]:
        """Say that one sits in the room, by a button; and typed, that one doesn't."""
        yield self.press(who, "place.say", PlaceSaid, place="room")
        yield self.write(who, "distans", PlaceSaid, mention=True)

    def proposing(self, who: str) -> Iterator[Awaitable[None]]:
        """Move as above; once in a while somebody hands in a motion first."""
        if len(self.words) < 8 and who in (*MOVERS, "m0", "m1", "m2"):
            self.words.append(f"Tillägg nummer {len(self.words) + 1}x.")
            filled = {"matter": "2", "kind": "add", "wording": self.words[-1]}
            yield self.press(who, "motion.submit", Moved, self.words[-1], **filled)
        yield from self.moving(who)

    def declaring(self, who: str) -> Iterator[Awaitable[None]]:
        """Answer the checklist: everything is right, again and again; only the first time does that say anything new."""
        name = self.sitting[who].person.name
        yield self.press(who, "checklist.submit", Answered, name, **dict.fromkeys(ITEMS, "yes"))

    def chatting(self, who: str) -> Iterator[Awaitable[None]]:
        """Answer the checklist, and write in the chat although nobody may."""
        yield from self.declaring(who)
        yield self.write(who, CHAT_TALK, GuardTripped)

    async def press(self, who: str, verb: str, fact: type[Fact], names: str = "", **fields: object) -> None:
        """Press Action.Execute, by a form of its own; the answer must be a card with `names` on it."""
        data = {"sitting": self.sitting.key, "round": 0, "form": uuid4().hex, "verb": verb, **fields}
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}, "trigger": "manual"}
        make, chat = self.sitting.living.teams.make, self.sitting.chat
        await self._tell(
            who, make.pressed(chat, self._client(who).person, "1", "adaptiveCard/action", value), fact, names
        )

    async def write(self, who: str, text: str, fact: type[Fact], *, mention: bool = False) -> None:
        """Write in the chat."""
        teams, client = self.sitting.living.teams, self._client(who)
        activity = teams.make.message(self.sitting.chat, client.person, text, mention=mention)
        await self._tell(who, activity | {"id": teams.world.new_message_id()}, fact, "")

    def _client(self, who: str) -> Client:
        return self.sitting[who]

    async def _tell(self, who: str, activity: Json, fact: type[Fact], names: str) -> None:
        said = read(activity, Arrival(datetime.now(UTC), "", self.sitting.chat.tenant_id))
        assert isinstance(said, Pressed | Spoke)
        deed = Deed(who, causes(said)[0], fact)
        self.deeds.append(deed)
        wire = self.sitting.living.teams.wire
        answer = await wire.tell(activity)
        if answer.status == 200 and isinstance(said, Pressed):
            assert isinstance(answer.body, dict)
            assert names in json.dumps(card_of(answer.body), ensure_ascii=False), (who, said.verb)
        deed.acknowledged = answer.status == 200
        if self.repeats and self.dice.random() < _OFTEN:
            new = {"id": f"f:{uuid4()}"} if activity["type"] == "invoke" and self.dice.random() < 0.5 else {}
            again = await wire.tell(activity | new)
            assert again.status == 200

    # ---- what is left of it --------------------------------------------------------------------------------------

    async def check(self) -> None:
        """Hold the journal against what people were told: all of it once, in each one's order, and nothing else."""
        found: dict[str, list[tuple[int, Fact]]] = {}
        for entry in await self.sitting.entries():
            if entry.cause:
                found.setdefault(entry.cause, []).append((entry.seq, entry.fact))
        for facts in found.values():
            assert max(Counter(fact for _, fact in facts).values()) == 1
        silent = {Answered}  # the same answer again is no news
        for deed in self.deeds:
            kinds = [type(fact) for _, fact in found.get(deed.cause, []) if not isinstance(fact, ChatHeard)]
            wanted = [deed.fact] if deed.acknowledged else []
            assert kinds == wanted or (deed.fact in silent and not kinds), (deed, kinds)
        for who in self.who:
            seqs = [found[deed.cause][0][0] for deed in self.deeds if deed.who == who and deed.cause in found]
            assert seqs == sorted(seqs)
        meeting = await self.sitting.meeting()
        confirmed = {deed.who for deed in self.deeds if deed.fact is Answered and deed.acknowledged}
        people = {one.wire: one for one in meeting.people.values()}
        for who in confirmed:
            assert people[self.sitting[who].person.object_id or ""].answer is not None, who
        said = [entry.fact for entry in await self.sitting.entries()]
        answered = Counter((fact.person, fact.round, fact.no) for fact in said if isinstance(fact, Answered))
        assert all(number == 1 for number in answered.values())
        places = [fact for fact in said if isinstance(fact, PlaceSaid)]
        for _, moves in itertools.groupby(sorted(places, key=lambda fact: fact.person), lambda fact: fact.person):
            assert all(one.place == next_.former for one, next_ in itertools.pairwise(moves))
