"""What is done for each message and answer stays within a number of Python's calls: a budget that whoever adds to it raises with open eyes.

Calls do not depend on the machine. The bounds are what Python 3.11 needs and a tenth more; later versions need fewer. What
the whole costs, and what has been added since, is in tests/bench/since_the_rooms.md.
"""

import gc
import sys
import weakref
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import repeat
from types import FrameType
from typing import Any, Final

from bot.teams.reader import Arrival, read
from cards.phrases import book
from dialogs import router
from dialogs.judging.outcome import Outcome
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import Answered, Asked, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster.facts import Assigned, InChat
from dialogs.said.inbound import Road, Spoke
from tests.bot.teams.test_attached import MENTIONED
from tests.support.meetings import a_meeting, happened, linkoping, listed, pressed, seen_by, spoke
from tests.support.publisher import TENANT
from tests.support.wire import BOT, activity

READ: Final = 57
JUDGED: Final = 74
ANSWERED: Final = 85
DRAWN: Final = 940
GUARDED: Final = 2
"""Bounds: the usual message read, and judged; an answer judged; the card with the next step, of twenty-five people;
the values of an answer that are no `quick_dataclass`. Of an answer four and of the card twenty-three are for what the
profile says of the room, the paper sheet and times to go, which are looked at at every step. A hundred of the card are for asking of
everybody, wherever they are noted, whether they may be where Teams shows them: four of a person instead of one, and seventy for what
nobody has noted of the opening, with the buttons to note it, thirty for who leads, may hear and has a namesake,
ten for whether whoever leads has said that their own equipment is checked, and nine for that each person stands once."""

_NOW: Final = datetime(2026, 11, 29, 18, 0, tzinfo=UTC)
_PEOPLE: Final = tuple(f"m{nr}" for nr in range(25))


def watched(work: Callable[[], object], look: Callable[[FrameType, str, Any], object]) -> None:
    """Do it once, then look at each call. Python looks for no garbage meanwhile: what earlier tests dropped may end with calls of its own."""
    work()
    gc.disable()
    sys.setprofile(look)
    try:
        work()
    finally:
        sys.setprofile(None)
        gc.enable()


def calls_of(work: Callable[[], object]) -> int:
    """How many calls of Python's own functions it takes, once everything that is found out once is known."""
    counted = Counter[str]()
    watched(work, lambda _frame, event, _arg: counted.update([event]))
    return counted["call"]


def guarded_in(work: Callable[[], object]) -> Counter[str]:
    """How many values it makes of classes that guard themselves at run time: each of their fields is set by a call of its own."""
    made = Counter[str]()

    def look(frame: FrameType, event: str, _arg: object) -> None:
        code = frame.f_code
        if event == "call" and code.co_name == "__init__" and "__setattr__" in code.co_names:
            made[type(frame.f_locals["self"]).__name__] += 1

    watched(work, look)
    return made


def being_asked() -> Meeting:
    """A matter is called, and twenty-five remote people are asked."""
    people = (Assigned(one, one, "member", place="remote", object_id=f"oid-{one}", mri=f"29:{one}") for one in _PEOPLE)
    meeting = a_meeting(matters=(listed(4, "secrecy", initials="A.B."),))
    return happened(meeting, *people, *map(InChat, _PEOPLE), MatterCalled(4), Asked(1, 3, 4))


class _Knot:
    """Garbage that only a look for it finds."""

    def __init__(self) -> None:
        self.me = self


def test_what_was_dropped_is_not_counted() -> None:
    """Who is told that it is gone was counted whenever Python happened to look for garbage meanwhile."""
    told: list[weakref.ref[_Knot]] = []

    def work() -> object:
        told.append(weakref.ref(_Knot(), lambda _gone: None))
        return [*map(list, repeat((), 5000))]

    assert calls_of(work) == len(("work", "_Knot.__init__"))


def test_the_usual_message_is_read_within_its_budget() -> None:
    """A command after a mention, with Teams' copy of it."""
    mention = {"type": "mention", "mentioned": {"id": BOT, "name": "Bisittare"}, "text": "<at>Bisittare</at>"}
    copy = {"contentType": "text/html", "content": f"<div><div>{MENTIONED}&nbsp;status</div></div>"}
    raw = activity(text="<at>Bisittare</at> status", entities=[mention], attachments=[copy])
    said = read(raw, Arrival(_NOW, "fresh", TENANT))
    assert isinstance(said, Spoke)
    assert (said.words.spoken, said.mentioned, said.more) == ("status", True, False)
    assert calls_of(lambda: read(raw, Arrival(_NOW, "fresh", TENANT))) <= READ


def test_a_question_is_judged_within_its_budget() -> None:
    """Nothing is written for it, so nothing follows."""
    meeting, profile = being_asked(), linkoping()

    def judged() -> Outcome:
        return router.decide(spoke("status", "m3", mentioned=True), meeting, profile)

    assert judged().reply == ReadinessPage()
    assert calls_of(judged) <= JUDGED


def test_an_answer_is_judged_within_its_budget() -> None:
    """Nearly all of an evening's steps are such."""
    meeting, profile = being_asked(), linkoping()
    answers: dict[str, object] = {item.key: "yes" for item in profile.items}
    said = pressed("checklist.submit", "m3", Road.EXECUTE, round_=1, form_="f", **answers)

    def judged() -> Outcome:
        return router.decide(said, meeting, profile)

    assert [type(fact) for fact in judged().facts] == [Answered]
    assert calls_of(judged) <= ANSWERED
    assert guarded_in(judged).total() <= GUARDED


def test_the_card_with_the_next_step_is_drawn_within_its_budget() -> None:
    """With everybody who is not ready by name, as the courier edits it several times a second."""
    meeting = being_asked()

    def drawn() -> str:
        return repr(draw(ReadinessPage(), seen_by(meeting, "secretary")).draw(book.of("sv"), {}))

    assert _PEOPLE[0] in drawn()
    assert calls_of(drawn) <= DRAWN
