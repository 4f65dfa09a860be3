"""The card that says that whoever leads is disqualified in the open matter."""

from cards.leader_disqualified import LeaderDisqualified
from cards.phrases import book
from tests.support.gallery.people import CHAT, DIALOG, EKSTROM
from tests.support.shown_cards import rendered, texts


def test_it_has_one_way_on_and_then_none() -> None:
    """To hand over the lead; over, it is a line."""
    say = book.of("sv")
    for key in (CHAT, DIALOG):
        assert say.sitting.lead_send in str(rendered(LeaderDisqualified(key, EKSTROM, 3)))
    over = rendered(LeaderDisqualified(CHAT, "", 3, over=True))
    assert say.matter.leader_disqualified_over.format(no=3) in texts(over)
    assert say.sitting.lead_send not in str(over)
