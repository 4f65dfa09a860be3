"""What is measured: each bot's answers, ours in meetings that go on as meetings do."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bot.rehearsal.pretended.identity import Identity
from bot.store.which_database import open_database
from tests.bench import meetings, processes
from tests.bench.load import Call, Result
from tests.bench.meetings import Sat, sat
from tests.bench.processes import Server
from tests.bench.teams import TOLD, Teams

STOCK_CARDS, STOCK_MESSAGES = "stock botbuilder echo: card answers", "stock botbuilder echo: messages"
_LARGE = 100  # people in the one meeting
_CURIOUS = 5  # people of each meeting who ask how things stand


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured: rounds, meetings of `people` people, calls to the two that only echo."""

    rounds: int = 5
    meetings: int = 80
    people: int = 25
    askings: int = 6
    echoes: int = 60


QUICK = Size(rounds=2, meetings=40, askings=3, echoes=40)


@dataclass(slots=True)
class Case:
    """One thing that is measured, in each round anew; `compared_with` names the case that it is compared with."""

    name: str
    compared_with: str
    measure: Callable[[], Awaitable[Result]]
    rounds: list[Result] = field(default_factory=list)

    def per_s(self) -> list[float]:
        """Good answers a second, round by round."""
        return [max(one.good, 0.01) / one.took_s for one in self.rounds]

    def cpu_us(self) -> float:
        """The bot's own processor time for an answer, in microseconds: the median round."""
        return median(1e6 * one.cpu_s / max(1, one.good) for one in self.rounds)


@dataclass(slots=True)
class Bisittare:
    """Our bot on one of its databases, with many meetings and one that is large."""

    server: Server
    url: str
    teams: Teams
    many: list[Sat]
    large: Sat
    size: Size
    acknowledged: int = 0
    asked: int = 0

    async def one_each(self, tokens: Iterator[str]) -> Result:
        """Everybody in many meetings answers once."""
        return await self._answers(self.many, tokens)

    async def in_one(self) -> Result:
        """All in the large meeting answer, asked again and again."""
        whole = Result()
        for _ in range(self.size.askings):
            whole.add(await self._answers([self.large], self.teams.tokens()))
        return whole

    async def messages(self) -> Result:
        """Some in every meeting ask how things stand; the call is answered at once, the question by post."""
        calls = [one for sitting in self.many for one in list(sitting.questions(self.teams.tokens()))[:_CURIOUS]]
        result = await self.server.measure(calls)
        self.asked += result.good
        return result

    async def stored(self) -> int:
        """How many answers stand in the journals."""
        database = open_database(self.url)
        found = await meetings.stored_answers(database, [*self.many, self.large])
        await database.close()
        return found

    async def _answers(self, sittings: list[Sat], tokens: Iterator[str]) -> Result:
        """Let everybody be asked, which is not measured, and answer."""
        asked = await self.server.measure([one for sitting in sittings for one in sitting.leave()])
        asked.add(await self.server.measure([one for sitting in sittings for one in sitting.ask()]))
        if asked.bad:
            raise RuntimeError(f"not asked: {asked.bad}")
        # People of one meeting do not answer in a row, but all meetings at the same time.
        rows = [list(sitting.answers(tokens)) for sitting in sittings]
        result = await self.server.measure([one for row in zip(*rows, strict=True) for one in row])
        self.acknowledged += result.good
        return result


class Tokens:
    """Thousands of tokens, each given to one person only; made before they are needed, since signing takes a while."""

    def __init__(self, teams: Teams, number: int) -> None:
        """Begin with none."""
        self._identity = Identity(TOLD.app_id, variety=10**9)
        self._teams, self._number = teams, number
        self._made: list[str] = []

    def new(self) -> Iterator[str]:
        """Tokens that nobody has seen."""
        self._made = [self._identity.token(self._teams.make.service_url) for _ in range(self._number)]
        return iter(self._made)

    def seen(self) -> Iterator[str]:
        """The same again."""
        return iter(self._made)


async def bisittare(url: str, teams: Teams, folder: Path, size: Size) -> Bisittare:
    """Start our bot, as an operator does, on the database at `url`, with its meetings begun."""
    kind = url.partition(":")[0].partition("+")[0]
    many = [sat(teams, f"{kind} {nr}", size.people) for nr in range(size.meetings)]
    large = sat(teams, f"{kind} large", _LARGE)
    database = open_database(url)
    await meetings.prepare(database, [*many, large])
    await database.close()
    environment = teams.environment() | {"BISITTARE_DATABASE_URL": url, "BISITTARE_PROFILE": meetings.PROFILE}
    server = await processes.start(kind, ["-m", "bot", "serve"], environment, folder)
    return Bisittare(server, url, teams, many, large, size)


def cases_of(ours: Bisittare, title: str) -> list[Case]:
    """All that is measured of our bot on one database."""
    size = ours.size
    number = size.meetings * size.people
    tokens = Tokens(ours.teams, number)
    return [
        Case(
            f"{title}: checklist answers, {size.meetings} meetings",
            STOCK_CARDS,
            lambda: ours.one_each(ours.teams.tokens()),
        ),
        Case(f"{title}: {_LARGE} people in one meeting", STOCK_CARDS, ours.in_one),
        Case(f"{title}: {number} tokens, never seen before", STOCK_CARDS, lambda: ours.one_each(tokens.new())),
        Case(f"{title}: {number} tokens, seen once", STOCK_CARDS, lambda: ours.one_each(tokens.seen())),
        Case(f"{title}: messages, to be answered by post", STOCK_MESSAGES, ours.messages),
    ]


def echoes(server: Server, teams: Teams, size: int, title: str) -> list[Case]:
    """What is measured of a bot that only echoes, to people in one meeting: card answers and messages."""
    there = sat(teams, server.name, size)

    async def cards() -> Result:
        there.round += 1
        return await server.measure([Call(one.octets, one.names[:1]) for one in there.answers(teams.tokens())])

    async def messages() -> Result:
        return await server.measure(list(there.questions(teams.tokens())))

    return [Case(f"{title}: card answers", STOCK_CARDS, cards), Case(f"{title}: messages", STOCK_MESSAGES, messages)]
