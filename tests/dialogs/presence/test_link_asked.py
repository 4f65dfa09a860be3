"""Whoever writes of the link, and may mean either, is asked with both answers."""

from cards.link_help import LinkAsk
from dialogs.pages import draw
from dialogs.presence.pages import LinkAskPage
from dialogs.showing.names import key
from tests.support.meetings import a_meeting, seen_by


def test_the_question_is_of_the_sitting() -> None:
    """It is the same for each."""
    scene = seen_by(a_meeting(), "anna")
    assert draw(LinkAskPage(), scene) == LinkAsk(key(scene))
