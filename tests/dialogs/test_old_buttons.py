"""Each button that moves the meeting sends how it stood when the button was drawn, on whatever card it stands (design 4.10)."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import Any, Final

import pytest

from cards.phrases.book import of
from dialogs.judging.shared_pages import HelpPage, ReadinessPage
from dialogs.matter.facts import HostChecked, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Resumed
from tests.support.fullest import EVERY_LOOK, SIGNS, Look, pages_shown, words
from tests.support.invented import SEARCHES
from tests.support.meetings import a_meeting, happened, listed, seated, seen_by
from tests.support.sampled import sampled

pytestmark = pytest.mark.sweep


MOVES: Final = frozenset(
    [
        "adjourn",
        "gate.confirm",
        "gate.open",
        "matter.call",
        "matter.decision",
        "matter.end",
        "matter.level",
        "matter.move",
        "matter.strike",
        "meeting.begin",
        "meeting.close",
        "meeting.lead",
        "resume",
        "undo",
    ]
)
DEVICES: Final = frozenset(["after", "moved", "person", "since", "state", "taken"])
EXCEPTIONS: Final[Mapping[str, str]] = {
    "meeting.begin": "a sitting begins once; begun already, it is answered with how things stand",
    "which_to_close: meeting.close": "names the sitting that it closes, and asks first while anything is left",
    "lead_form: meeting.lead": "a dialog that says who leads, whoever led before",
    "matter_level: matter.level": "a dialog that names its matter; a level is only raised",
    "special_decision: matter.decision": "a dialog that names its matter, and the decision's date and section",
    "faces: gate.confirm": "only shows the check, inside another dialog: nothing is answered by it",
    "agenda: matter.move": "only opens the dialog, inside another",
    "agenda: matter.strike": "only opens the dialog, inside another",
    "agenda_move: matter.move": "a dialog that names its matter and its place",
    "agenda_strike: matter.strike": "a dialog that names its matter, and one that has begun is not struck",
}


def states() -> Iterator[Meeting]:
    """A sitting as it goes: prepared, between matters, at the gate, checked, open, in a break and after it, with none left."""
    people = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"), seated("anna", place="room"))
    start = a_meeting(people, (listed(1, "secrecy"), listed(2, "closed"), listed(3)))
    yield a_meeting(people, (listed(1, "secrecy"), listed(2)), begun=False)
    yield start
    for no in (1, 2, 3):
        called = happened(start, MatterCalled(no))
        checked = happened(called, HostChecked(no, only_entitled=True))
        opened = happened(checked, MatterOpened(no))
        rests = happened(opened, Adjourned(5, "pause"))
        yield from (called, checked, opened, rests, happened(rests, Resumed(no)))
    yield happened(a_meeting(people, (listed(1),)), MatterCalled(1), MatterOpened(1))
    yield a_meeting(people, ())


def looks() -> list[Look]:
    """Those in which any two meet: a matter, who looks, and whether in a dialog; `make search` looks in every way."""
    return list(EVERY_LOOK) if SEARCHES else sampled(EVERY_LOOK, *map(itemgetter, range(3)), meet=2)


def drawn() -> Iterator[tuple[str, dict[str, Any]]]:
    """The name of every page, and its card: in the fullest sitting, and where one goes on from as the meeting goes."""
    for look in looks():
        for name, view in pages_shown(SIGNS[0], look):
            yield name.partition(" ")[0], view.draw(of("sv"), words(SIGNS[0]))
    for meeting in states():
        for who in ("chair", "secretary", "anna"):
            for page in (ReadinessPage(), HelpPage()):
                yield page.name, draw(page, seen_by(meeting, who)).draw(of("sv"), {})


def pressed(value: object) -> Iterator[dict[str, Any]]:
    """What every button of a card sends that does not only open a dialog."""
    if isinstance(value, dict):
        data = value.get("data")
        if str(value.get("type", "")).startswith("Action.") and isinstance(data, dict) and "msteams" not in data:
            yield data
        for key, inner in value.items():
            if key not in ("fallback", "refresh"):
                yield from pressed(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from pressed(inner)


def bare(cards: Iterable[tuple[str, dict[str, Any]]]) -> set[str]:
    """The page and verb of each button that moves the meeting and sends nothing of how it stood."""
    found = {
        (name, data["verb"])
        for name, card in cards
        for data in pressed(card)
        if data["verb"] in MOVES and DEVICES.isdisjoint(data)
    }
    return {f"{name}: {verb}" for name, verb in found if verb not in EXCEPTIONS}


@pytest.mark.hypothesis
@pytest.mark.sweep
def test_every_button_that_moves_the_meeting_sends_how_it_stood() -> None:
    """Those that do not are named with a reason, and each of these is there."""
    assert bare(drawn()) == {name for name in EXCEPTIONS if ":" in name}


def test_a_button_that_sends_nothing_is_found() -> None:
    """Planted on a card, next to one that only opens a dialog."""
    plain = {"type": "Action.Execute", "data": {"verb": "meeting.close", "anyway": "yes"}}
    opens = {"type": "Action.Submit", "data": {"verb": "adjourn", "msteams": {"type": "task/fetch"}}}
    assert bare([("planted", {"body": [{"type": "ActionSet", "actions": [plain, opens]}]})]) == {
        "planted: meeting.close"
    }
