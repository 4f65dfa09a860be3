"""What was written in confidential matters, as chair and secretaries see it (R-130)."""

from cards.phrases import book
from dialogs.chat.facts import GuardTripped
from dialogs.guide import draw
from dialogs.judging.shared_pages import HelpPage
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.showing.written_in_confidence import incident, incidents
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened, seconds, seen_by

WROTE = tuple(GuardTripped(4, who, who) for who in ("oid-anna", "29:stranger"))
ENDED: Meeting = happened(a_meeting(), MatterCalled(4), MatterOpened(4), *WROTE, MatterEnded(4))


def test_hosts_see_all_of_it_until_the_sitting_is_closed() -> None:
    """The others see nothing: names stand there."""
    assert [(one.count, one.names, one.latest) for one in incidents(seen_by(ENDED, "secretary"))] == [
        (2, ("Anna", ""), TEN)
    ]
    assert incidents(seen_by(ENDED, "anna")) == incidents(seen_by(ENDED)) == ()
    assert incidents(seen_by(happened(ENDED, Closed()), "secretary")) == ()


def test_a_card_of_a_matter_keeps_it_after_the_close() -> None:
    """A message may be delivered then, and its card is drawn all the same."""
    closed = happened(ENDED, Closed(), GuardTripped(4, "oid-bo", "late"), at=TEN + seconds(60))
    assert incident(seen_by(closed, "chair"), 4).count == 3
    assert incident(seen_by(closed, "chair"), 5).count == 0


def test_help_says_it_too() -> None:
    """Whoever leads finds it where they look for what to do."""
    card = str(draw(HelpPage(), seen_by(ENDED, "chair")).draw(book.SV, {}))
    assert book.SV.guard.so_far in card
    assert "Ärende 4, A.B. Antal meddelanden under ärendet: 2. Det senaste klockan 10.00. Skrivet av: Anna" in card
    assert book.SV.guard.so_far not in str(draw(HelpPage(), seen_by(ENDED, "anna")).draw(book.SV, {}))
