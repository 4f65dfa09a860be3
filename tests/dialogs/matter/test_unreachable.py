"""Who cannot be reached alone stands on the hosts' own card before the meeting (R-131)."""

from cards.contact import ContactRow
from cards.phrases.book import SV
from cards.readiness import Details
from dialogs import readiness
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.unreachable import unreachable
from tests.support.meetings import seated, seen_by
from tests.support.switch_world import PEOPLE, SwitchWorld


def card(world: SwitchWorld, who: str = "secretary") -> Details:
    """The card of chair or secretary."""
    drawn = readiness.draw(ReadinessPage(), seen_by(world.meeting, who))
    assert isinstance(drawn, Details)
    return drawn


def test_before_the_meeting_chair_and_secretary_read_who_has_to_be_told_otherwise() -> None:
    """Once it was tried; while it goes on the list says it, and the matter whose chat stays on."""
    world = SwitchWorld(granted=False, apps=frozenset({"chair", "secretary"}))
    assert unreachable(world.meeting).rows == ()
    world.says("contact.try", "chair")
    for who in ("chair", "secretary"):
        shown = card(world, who)
        assert shown.contact.rows == (ContactRow("Anna", "no_app"),)
        assert SV.contact.unreachable.format(names="Anna har inte appen i Teams") in str(shown.draw(SV, {}))
    assert card(world.begun()).contact.rows == ()


def test_who_does_not_fit_is_counted() -> None:
    """A council may be without the app altogether."""
    people = (*PEOPLE, *(seated(f"m{no}") for no in range(30)))
    world = SwitchWorld(granted=False, apps=frozenset({"chair", "secretary"}), people=people)
    world.says("contact.try", "secretary")
    assert (len(unreachable(world.meeting).rows), unreachable(world.meeting).more) == (25, 6)
    assert "och 6 personer till" in str(card(world).draw(SV, {}))
