"""When the secretary can note a motion made aloud."""

from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.motion.offers import offers
from dialogs.presence.facts import Adjourned
from tests.support.meetings import a_meeting, happened, seen_by


def offered(who: str, *facts: Fact) -> list[str]:
    """What `who` is offered when that has happened."""
    return [offer.verb for offer in offers(seen_by(happened(a_meeting(), *facts), who))]


def test_the_secretary_notes_motions_in_an_open_matter_that_keeps_its_content() -> None:
    """Not before it is opened, not in a break, not in a confidential one (R-137, R-042); the chair hands one in. Both see them."""
    opened = (MatterCalled(1), MatterOpened(1))
    assert offered("secretary", *opened) == ["motion.record", "motion.list"]
    assert offered("chair", *opened) == ["motion.open", "motion.list"]
    assert offered("secretary") == []
    assert offered("secretary", MatterCalled(1)) == []
    assert offered("secretary", *opened, Adjourned(10, "pause")) == []
    assert offered("secretary", MatterCalled(4), MatterOpened(4)) == []
