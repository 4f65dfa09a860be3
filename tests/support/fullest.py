"""A sitting filled to every limit that people can reach, and all that can be shown of it: pages, and dialogs drawn from drafts.

`SIGNS` are what hostile people fill names and texts with: what takes most room as it is, in Markdown and in JSON.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from enum import StrEnum
from functools import cache
from itertools import combinations, product
from types import NoneType
from typing import Any, Final, get_args, get_type_hints

from cards.adjournment import break_key
from cards.view import View
from dialogs import router
from dialogs.aloud.facts import SensitiveDataSaid
from dialogs.chat.facts import ChatHeard, GuardTripped
from dialogs.faces.facts import FacesSeen
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft, Page
from dialogs.judging.refusals import RefusalCode
from dialogs.judging.shared_pages import BreakEndPage, MovedPage
from dialogs.matter.facts import Answered, Asked, LevelRaised, MatterCalled, MatterOpened, WordsLeft
from dialogs.matter.pages import MatterLevelPage
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceDecided
from dialogs.minutes.note_facts import NoteAsked
from dialogs.motion.facts import MotionHeld, Moved, Seconded
from dialogs.pages import PAGES, REFUSALS, draw
from dialogs.presence.facts import Adjourned, Entered, LinkLost, NotReached, TroubleSaid
from dialogs.presence.pages import LinkBackPage, LinkTroublePage
from dialogs.record.pages import NotePage
from dialogs.roster.facts import Assigned, InChat
from dialogs.said.inbound import Road
from dialogs.said.note_files import NotePart
from dialogs.said.reasons import Trouble
from dialogs.sitting.ask_which import Possible, which
from dialogs.sitting.facts import Begun, SetUp
from dialogs.sitting.pages import SetupDonePage
from tests.support.invented import SEARCHES
from tests.support.meetings import CAST, CHAT, happened, linkoping, listed, pressed, seen_by

SIGNS: Final = ("å", '"', "\\", "\U0001f600", "*", "\x01")
PEOPLE: Final = 1000
MATTERS: Final = 80
_KINDS: Final = ("ordinary", "closed", "authority", "election", "secrecy", "secrecy_individual", "protective")
_CONFIDENTIAL: Final = 5  # the number of the first matter of secrecy
_FEW: Final = 16  # a page with more ways to fill its fields (one has 256) is shown in all of them by `make search`
MOST_MEANT: Final = 9  # sittings somebody can be asked about
LONGEST_NAME: Final = 256
LONGEST_TITLE: Final = 300
LONGEST_WORDING: Final = 8000  # as Teams counts: an emoji is two


@cache
def fullest(sign: str, table: int = 1) -> Meeting:
    """The sitting, with matter `table` on the table; every text in it is of `sign`."""
    place = sign * 200
    first = SetUp(place, "board", 199, "2026-11-25", place, "linkoping", place)
    crowd = [fact for nr in range(PEOPLE) for fact in _person(nr, sign)]
    matters = [_matter(no, sign, table) for no in range(1, MATTERS + 1)]
    guarded = range(1, MATTERS + 1) if table == _CONFIDENTIAL else (5, 6)
    seen = [GuardTripped(no, f"oid-x{nr}", f"m{no}.{nr}") for no in guarded for nr in range(0, PEOPLE, 30)]
    left = [WordsLeft(1, what, f"oid-x{nr}", 1_790_000_000) for nr in range(0, PEOPLE, 9) for what in ("own", "card")]
    facts: list[Fact] = [first, *CAST, *(InChat(one.person) for one in CAST), *crowd, *matters, ChatHeard()]
    opened = (MatterOpened(table),) if table == 1 else _asked(table)
    waits = MotionHeld(1, "secretary", "add", "w1", 2)
    aloud = [SensitiveDataSaid(table)] * 40
    noted = [NoteAsked(1, 1, "x0", "w1"), *(AtOnceDecided(no) for no in range(1, MATTERS + 1))]
    noted += [AdjustedAtOnce(no, tuple(f"x{4 * nr}" for nr in range(9)), "chair") for no in range(1, MATTERS, 2)]
    ticked = FacesSeen(tuple(f"x{nr}" for nr in range(12)))  # of the others each is drawn as not seen yet
    begun = (Begun("linkoping", linkoping().digest), *_motions(), waits, *seen, *left, MatterCalled(table), *opened)
    return happened(Meeting(key="s1", chat=CHAT.chat), *facts, *begun, *aloud, *noted, ticked)


def _asked(table: int) -> tuple[Fact, ...]:
    """The checklist is asked, one has answered that nothing is right, and matter 1 has become confidential too."""
    items = tuple(item.key for item in linkoping().items)
    answered = Answered("x0", 1, 3, table, (), items)
    return (Asked(1, 3, table), answered, LevelRaised(1, "secrecy"))


def _matter(no: int, sign: str, table: int) -> Fact:
    """One of each kind, then open matters; where a confidential one is on the table, all after it are so too."""
    kind = _KINDS[no - 1] if no <= len(_KINDS) else "ordinary" if table == 1 else "secrecy"
    return listed(no, kind, initials=sign * 20 if kind.startswith("secrecy") else "")


def stranger(sign: str) -> str:
    """What all who are foreign are called, so that each is told from others of the name wherever a card shows it (R-251)."""
    return (sign * LONGEST_NAME)[:LONGEST_NAME]


def _person(nr: int, sign: str) -> tuple[Fact, ...]:
    """One of many: members, substitutes, people without a capacity, all remote, in the call, unreached and without sound."""
    key, capacity = f"x{nr}", ("member", "substitute", "official", "")[nr % 4]
    name = f"{nr} {sign * LONGEST_NAME}"[:LONGEST_NAME] if nr % 8 != 7 else stranger(sign)
    group = sign * 100 if capacity else ""
    put = Assigned(key, name, capacity, group, "remote", serves=True, object_id=f"oid-{key}", mri=f"29:{key}")
    return (put, InChat(key, foreign=nr % 8 == 7), Entered(key), NotReached(key, "tell"), TroubleSaid(key, "sound"))


def _motions() -> tuple[Fact, ...]:
    """Forty on matter 1 and one on each other, by members with the longest names; the first is backed by all."""
    moved = [Moved(nr, 1 if nr <= 40 else nr - 39, "amend", f"x{4 * nr}", f"w{nr}", "form") for nr in range(1, 60)]
    backed = [Seconded(nr, f"x{who}") for nr in range(1, 4) for who in range(0, PEOPLE, 4) if who != 4 * nr]
    return (*moved, *backed)


def words(sign: str) -> Mapping[str, str]:
    """Every wording as long as it can be: the matters' titles and the motions' words."""
    titles = {f"title:{no}": sign * LONGEST_TITLE for no in range(1, MATTERS + 1)}
    size = LONGEST_WORDING // max(1, len(sign.encode("utf-16-le")) // 2)
    return titles | {f"w{nr}": sign * size for nr in range(1, 60)}


# ---- all that is shown ----------------------------------------------------------------------------------------------


Look = tuple[int, str | None, bool]
"""The matter on the table, who looks (None: the room), and whether in a dialog."""

EVERY_LOOK: Final[tuple[Look, ...]] = tuple(
    product((1, _CONFIDENTIAL), (None, "chair", "secretary", "x0"), (False, True))
)
ROOM: Final[Look] = (_CONFIDENTIAL, None, False)
FULLEST_LOOKS: Final[tuple[Look, ...]] = ((1, "secretary", False), (_CONFIDENTIAL, "secretary", True))


def shown(sign: str, looks: Iterable[Look] = EVERY_LOOK) -> Iterator[tuple[str, View]]:
    """Everything that can be shown of the sitting to those who look, with what it is; the dialogs drawn of drafts last."""
    for look in looks:
        yield from pages_shown(sign, look)
    yield "a sheet on paper", draw(NotePage(NotePart.PAPER), seen_by(fullest(sign), "secretary"))
    yield "a claim", draw(SetupDonePage(), seen_by(happened(Meeting(key="s2", chat=CHAT.chat), _claim(sign)), "anna"))
    yield "no matter", draw(MatterLevelPage(), seen_by(Meeting(key="s1", chat=CHAT.chat), "chair"))
    yield "moved", draw(MovedPage(1), seen_by(Meeting(key="s1", chat=CHAT.chat)))
    ended = happened(fullest(sign), *(LinkLost(f"x{nr}") for nr in range(PEOPLE)), Adjourned(15, ""))
    yield "outsiders' link", draw(LinkTroublePage("", Trouble.SOUND), seen_by(fullest(sign), "secretary"))
    yield "the end of a break", draw(BreakEndPage(break_key(ended.break_since)), seen_by(ended, "secretary"))
    back = happened(fullest(sign), Entered("anna"), LinkLost("anna"), Entered("anna"))
    yield "asked once they are back", draw(LinkBackPage(), seen_by(back, "anna"))
    yield from _drafts(sign)


def pages_shown(sign: str, look: Look) -> Iterator[tuple[str, View]]:
    """Every page of the sitting to one who looks, with what it is: what can stand on a card in a chat."""
    table, who, dialog = look
    scene = seen_by(fullest(sign, table), who, dialog=dialog)
    for page in every_page(sign, table):
        yield f"{page.name} {page.kept()[1]} to {who}, {dialog=}, {table=}", draw(page, scene)


def every_page(sign: str, table: int = 1) -> Iterator[Page]:
    """Every page of the sitting, in the ways in which its fields can be filled."""
    for kind in PAGES:
        yield from _pages(kind, sign, table)


def _claim(sign: str) -> Fact:
    return SetUp(sign * 200, "board", 9, "2026-11-25", sign * 200, "linkoping", sign * 200, admitted=False)


def _pages(kind: type[Page], sign: str, table: int) -> Iterator[Page]:
    hints = get_type_hints(kind)
    names = [one.name for one in fields(kind) if one.name != "private"]
    choices = [_codes(name, hints[name], sign, table) for name in names]
    for way in ways_to_fill(tuple(map(len, choices))):
        yield kind(*(choice[at] for choice, at in zip(choices, way, strict=True)))


@cache
def ways_to_fill(sizes: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Every way to choose one of each, the last of each first; where that is many, so few that any three choices meet in one."""
    ways = list(reversed(list(product(*map(range, sizes)))))
    if SEARCHES or len(ways) <= _FEW:
        return ways
    meet = {way: set(combinations(enumerate(way), 3)) for way in ways}
    left = set().union(*meet.values())
    few = []
    while left:
        few.append(max(ways, key=lambda way: len(meet[way] & left)))
        left -= meet[few[-1]]
    return few


def _codes(name: str, hint: Any, sign: str, table: int) -> tuple[Any, ...]:
    """What may stand in a page's field: its members, else the numbers and keys that show most."""
    kinds: tuple[type, ...] = get_args(hint) or (hint,)
    if RefusalCode in kinds:
        return (REFUSALS[0],)
    members = [member for one in kinds if issubclass(one, StrEnum) for member in one]
    if members:
        return (*members[:2], *((None,) if NoneType in kinds else ()))
    if str in kinds:
        asked = [Possible("x0", sign * 200, "2026-12-08", sign * LONGEST_NAME)] * MOST_MEANT
        most = {"board": sign * 200, "date": "2026-12-08", "who": "x0", "other": "x0"}
        return ((most | {"sittings": which("", asked).sittings}).get(name, ""),)
    return {"no": (table,), "motion": (1,), "note": (1,)}.get(name, (0, 1))


@cache
def _drafts(sign: str) -> tuple[tuple[str, View], ...]:
    """The dialogs that are drawn of what was just typed. To read all that takes longest: it is done once."""
    return tuple(_drawn(sign))


def _drawn(sign: str) -> Iterator[tuple[str, View]]:
    for verb, who, given in _typed(sign):
        said = pressed(verb, who, Road.DIALOG, **given)
        meeting = fullest(sign, _CONFIDENTIAL if verb == "motion.fetch" else 1)
        meeting = Meeting(key="s1", chat=CHAT.chat) if verb == "meeting.setup" else meeting
        reply = router.decide(said, meeting, linkoping()).reply
        if isinstance(reply, Draft):
            yield f"{verb} {given.get('step', '')} {sorted(given)}", reply.view


def _typed(sign: str) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    form = 20_000 // (2 if sign == SIGNS[3] else 1)
    people = "\n".join(f"{sign * 4}{chr(97 + nr % 26)}{chr(97 + nr // 26)} Ek (S), ledamot" for nr in range(700))
    agenda = "\n".join(f"{no}. {sign * 140}" for no in range(1, 81))
    for step in ("look", "accept", "back"):
        for text in (people[:form], sign * form, "Anna Ek, ledamot\n" * 1100, f"{sign}\n" * (form // 2)):
            yield "roster.import", "secretary", {"step": step, "people": text}
    filled = {"board": sign * 120, "body": "board", "seats": "199", "date": "2026-12-08", "place": sign * 120}
    filled |= {"profile": "linkoping", "decision": sign * 200}
    for step in ("describe", "next", "back"):
        many = "\n".join(f"{no}. Rubrik" for no in range(1, 100))
        for text in (agenda[:form], sign * form, many, f"{sign}\n" * (form // 2)):
            yield "meeting.setup", "secretary", {**filled, "step": step, "agenda": text}
    yield "matter.add", "secretary", {"title": sign * 400, "level": "ordinary"}
    yield "matter.add", "secretary", {"title": sign * 300, "level": "x"}
    yield "motion.fetch", "secretary", {"motion": "1", "confirm": "yes"}
    yield "roster.assign", "secretary", {"person": "x7", "capacity": "member", "name": sign * 100, "place": "room"}
    crowd = ",".join(f"x{nr}" for nr in range(60))
    lasting = {"adjusters": crowd, "substitutes": crowd, "day": sign * 300, "clock": sign * 300, "where": sign * 1000}
    yield "opening.adjusters", "secretary", {"sent": "yes", **lasting}
    yield "opening.adjusters", "secretary", {"sent": "yes", **lasting, "adjusters": "x0", "substitutes": "x1"}
    for wording in (sign * 8000, sign * form):
        yield "motion.submit", "x0", {"matter": "1", "kind": "x", "wording": wording}
        yield "motion.record", "secretary", {"matter": "1", "kind": "x", "wording": wording, "mover": "x0"}
