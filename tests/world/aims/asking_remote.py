"""What people want who would be remote: to ask, and to ask no longer; and a chair who answers (R-019, R-020)."""

from dialogs.said.inbound import Road
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed


def asks_to_be_remote(sight: Sight) -> Deed | None:
    """Asks for it, now and then no longer; before the opening too."""
    if sight.meeting is None or sight.chance.random() < 0.5:
        return None
    wants = {"wants": "no"} if sight.chance.random() < 0.3 else {}
    return sight.press("remote.ask", wants, Road.EXECUTE)


def notes_who_asked(sight: Sight) -> Deed | None:
    """A host notes that somebody has telephoned and asks for it; who has asked already, that they do no longer."""
    meeting = sight.meeting
    if meeting is None or not meeting.people:
        return None
    waits = min(meeting.roll.asking, default="")
    told = {"person": waits, "wants": "no"} if waits else {"person": min(meeting.people)}
    return sight.press("remote.note", told, Road.EXECUTE)


def answers_who_asks(sight: Sight) -> Deed | None:
    """Answers each of those who ask, with a yes more often than not."""
    meeting, chance = sight.meeting, sight.chance
    if meeting is None or not meeting.roll.asking or chance.random() < 0.4:
        return None
    told = {who: chance.choice(("yes", "yes", "no")) for who in meeting.roll.asking}
    return sight.press("remote.approve", {"sent": "yes", **told}, Road.EXECUTE)
