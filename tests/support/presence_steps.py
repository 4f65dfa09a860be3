"""Each step of who is there and whether it is enough, as people take it on their screens, for the tests of what can befall it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from cards.counting import counted
from cards.phrases import book
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.quorum_now import serves
from dialogs.said.reasons import RollAnswer
from tests.support.living import CAST, LivingSitting, Part
from tests.support.mortal import Mortal
from tests.support.rule_sittings import OPEN
from tests.support.soon import quiet

SV = book.of("sv")
_PEOPLE: Final = {key: CAST[key] for key in ("lena", "karin", "jonas")} | {
    "viola": Part("Viola", "vice ordförande, i rummet"),
    "anna": Part("Anna", "ledamot, distans"),
    "bo": Part("Bo", "ledamot, distans"),
}


@dataclass
class Board:
    """A begun sitting of five seats: chair and vice chair in the room, two members remote, a substitute; nobody called up yet."""

    house: Mortal
    sitting: LivingSitting
    names: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)

    async def says(self, who: str, *words: str) -> None:
        """Somebody writes to the bot in the chat, and the bot has sent all that follows."""
        for one in words:
            await self.sitting[who].say(one.format(**self.names), mention=True)
        await quiet(self.house)

    async def presses(self, who: str, what: str, **data: str) -> None:
        """Somebody presses a button that they see."""
        await self.sitting[who].press(what.format(**self.names), {}, data=data)

    def person(self, meeting: Meeting, who: str) -> Person:
        """The person on the roster."""
        return meeting.people[self.keys[who]]


async def a_board(house: Mortal) -> Board:
    """The board."""
    sitting = await house.sitting(_PEOPLE, OPEN, seats="5")
    people = {who: await sitting.person(who) for who in _PEOPLE}
    board = Board(
        house, sitting, {who: one.name for who, one in people.items()}, {who: one.key for who, one in people.items()}
    )
    await house.teams.join(sitting.chat, sitting["anna"], sitting["bo"])
    await quiet(house)
    return board


Act = Callable[[Board], Awaitable[None]]
Holds = Callable[[Board, Meeting], bool]


def words(who: str, *said: str) -> Act:
    """Somebody writes this."""
    return lambda board: board.says(who, *said)


def press(who: str, what: str, **data: str) -> Act:
    """Somebody presses this."""
    return lambda board: board.presses(who, what, **data)


def then(*acts: Act) -> Act:
    """One after the other."""

    async def all_of_it(board: Board) -> None:
        for act in acts:
            await act(board)
            await quiet(board.house)

    return all_of_it


def called(who: str, answer: RollAnswer | None) -> Holds:
    """That the person was noted so at the roll call; None: not at all."""

    def holds(board: Board, meeting: Meeting) -> bool:
        found = meeting.roll.called.get(board.keys[who])
        return (found.answer if found is not None else None) is answer

    return holds


@dataclass(frozen=True)
class Step:
    """One step, and what undoes it or says otherwise.

    `ready` makes it possible; `act` is how somebody takes it, `twin` how it is taken another way, at another machine or by another;
    `facts` is what it writes, each so often. `against` says the contrary, where that is so `undone` holds.
    """

    ready: Act
    act: Act
    twin: Act
    facts: tuple[str, ...]
    holds: Holds
    against: Act
    undone: Holds


ROLLED: Final = then(
    words("karin", "upprop resten i rummet", "upprop {anna} på distans", "upprop {bo} på distans", "avsluta uppropet"),
)
CONFIRMED: Final = then(ROLLED, words("lena", "godkänn distans", "jag har förvissat mig"))
ADJOURNED: Final = then(CONFIRMED, words("lena", "ajournera 15"))


def _stage(stage: Stage) -> Holds:
    return lambda _, meeting: meeting.stage is stage


def _approved(board: Board, meeting: Meeting) -> bool:
    words = meeting.roll.approved
    return all(board.keys[who] in words and words[board.keys[who]].yes for who in ("anna", "bo"))


def _ascertained(board: Board, meeting: Meeting) -> bool:
    return {board.keys["anna"], board.keys["bo"]} <= set(meeting.roll.ascertained)


def _asks(board: Board, meeting: Meeting) -> bool:
    found = meeting.roll.asking.get(board.keys["jonas"])
    return found is not None and found.wants


def _in_call(who: str, *, there: bool) -> Holds:
    return lambda board, meeting: board.person(meeting, who).in_call is there


def _trouble(board: Board, meeting: Meeting) -> bool:
    return board.person(meeting, "anna").trouble is not None


def _jonas_serves(board: Board, meeting: Meeting) -> bool:
    return serves(board.person(meeting, "jonas")) and not serves(board.person(meeting, "viola"))


def _looked_for(board: Board, meeting: Meeting) -> bool:
    roll, rested = meeting.roll, meeting.roll.rested
    return rested is not None and all(roll.called[board.keys[who]].at > rested for who in ("lena", "viola", "jonas"))


async def _lost(board: Board) -> None:
    await board.house.teams.leave(board.sitting.chat, board.sitting["anna"])


async def _back(board: Board) -> None:
    await board.house.teams.join(board.sitting.chat, board.sitting["anna"])


def _not(holds: Holds) -> Holds:
    return lambda board, meeting: not holds(board, meeting)


def _absent(who: str) -> Holds:
    return lambda board, meeting: board.person(meeting, who).place is PersonPlace.AWAY


STEPS: Final[Mapping[str, Step]] = {
    "one name is noted": Step(
        then(words("karin", "upprop resten i rummet", "upprop"), words("karin", "upprop")),
        press("karin", SV.quorum.answers_at_roll["seen"]),
        words("karin", "upprop {anna} på distans"),
        ("RollAnswered",),
        called("anna", RollAnswer.SEEN),
        words("karin", "upprop {anna} frånvarande"),
        called("anna", RollAnswer.AWAY),
    ),
    "all others in the room": Step(
        words("karin", "upprop"),
        press("karin", SV.quorum.rest.format(count=3)),
        words("karin", "upprop resten i rummet"),
        ("RollAnswered",) * 3,
        called("viola", RollAnswer.ROOM),
        words("karin", "upprop {viola} frånvarande"),
        called("viola", RollAnswer.AWAY),
    ),
    "the chair lets them be remote": Step(
        ROLLED,
        press("lena", SV.quorum.approve),
        words("lena", "godkänn distans"),
        ("RemoteDecided",),
        _approved,
        words("lena", "godkänn distans utom {anna}"),
        _not(_approved),
    ),
    "the chair knows who they are": Step(
        then(ROLLED, words("lena", "godkänn distans")),
        press("lena", SV.quorum.ascertain),
        words("lena", "jag har förvissat mig"),
        ("Ascertained",),
        _ascertained,
        words("karin", "upprop {anna} syns inte"),
        called("anna", RollAnswer.UNSEEN),
    ),
    "a member asks to be remote": Step(
        then(CONFIRMED, words("jonas", "hjälp")),
        press("jonas", SV.remote.ask),
        words("jonas", "be om distans"),
        ("RemoteAsked",),
        _asks,
        words("jonas", "jag vill inte delta på distans"),
        _not(_asks),
    ),
    "a link is lost, by Teams": Step(
        CONFIRMED, _lost, _lost, ("LinkLost",), _in_call("anna", there=False), _back, _in_call("anna", there=True)
    ),
    "a link is lost, by the secretary": Step(
        CONFIRMED,
        words("karin", "upprop {anna} syns inte"),
        words("karin", "upprop {anna} hörs inte"),
        ("RollAnswered",),
        called("anna", RollAnswer.UNSEEN),
        words("karin", "upprop {anna} sedd och hörd"),
        called("anna", RollAnswer.SEEN),
    ),
    "a link is lost, by the member": Step(
        CONFIRMED,
        words("anna", "tappar kontakten"),
        words("anna", "tappar kontakten"),
        ("TroubleSaid",),
        _trouble,
        words("anna", "hör igen"),
        _not(_trouble),
    ),
    "the chair adjourns for the link": Step(
        then(CONFIRMED, _lost),
        press("lena", SV.attendance.adjourn, reason="link"),
        words("karin", "ajournera 15"),
        ("Adjourned",),
        _stage(Stage.ADJOURNED),
        _back,
        _in_call("anna", there=True),
    ),
    "the chair adjourns": Step(
        CONFIRMED,
        press("lena", counted(15, SV.adjournment.at_once)),
        words("karin", "ajournera 15"),
        ("Adjourned",),
        _stage(Stage.ADJOURNED),
        words("lena", "ta upp 1"),
        lambda _, meeting: meeting.table == 1,
    ),
    "a substitute serves": Step(
        then(CONFIRMED, words("karin", "upprop {viola} frånvarande"), words("lena", "ersättare")),
        press("lena", SV.quorum.seat_fill.format(name="{jonas}")),
        words("lena", "ersätt {viola}"),
        ("Serves",),
        _jonas_serves,
        words("karin", "upprop {jonas} frånvarande"),
        _absent("jonas"),
    ),
    "the chair resumes": Step(
        ADJOURNED,
        press("lena", SV.readiness.resume),
        words("karin", "återuppta"),
        ("Resumed",),
        _stage(Stage.BEGUN),
        words("karin", "avsluta sammanträdet ändå"),
        _stage(Stage.CLOSED),
    ),
    "all in the room are back": Step(
        then(ADJOURNED, words("lena", "återuppta")),
        press("karin", SV.quorum.look_rest.format(count=3)),
        words("karin", "upprop resten i rummet"),
        ("RollAnswered",) * 3,
        _looked_for,
        words("karin", "upprop {viola} frånvarande"),
        _absent("viola"),
    ),
    "the sitting is closed": Step(
        then(CONFIRMED, words("lena", "avsluta sammanträdet")),
        press("lena", SV.sitting.close_anyway),
        words("karin", "avsluta sammanträdet ändå"),
        ("Closed",),
        _stage(Stage.CLOSED),
        words("karin", "ta upp 1"),
        lambda _, meeting: meeting.table == 1,
    ),
}
