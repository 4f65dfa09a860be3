"""Help shows what this person can do now."""

import pytest

from cards.guide import Guide
from dialogs import guide
from dialogs.meeting import Meeting
from dialogs.outcome import Page
from dialogs.pages import draw
from dialogs.shared_pages import HelpPage
from tests.support.meetings import CHAT, a_meeting, pressed, scene_of, seen_by, sender

EMPTY = Meeting(key="s1", chat=CHAT.chat)


@pytest.mark.parametrize(
    ("who", "sections"),
    [
        ("anna", ("remote", "everybody", "movers")),
        ("chair", ("everybody", "movers", "hosts")),
        ("secretary", ("everybody", "hosts", "secretary")),
        ("zed", ("everybody",)),
    ],
)
def test_help_shows_what_this_person_can_do(who: str, sections: tuple[str, ...]) -> None:
    """Each capacity sees its own."""
    said = pressed("help", who)
    out = guide.show(said, scene_of(said, a_meeting()))
    assert isinstance(out.reply, Page)
    view = draw(out.reply, seen_by(a_meeting(), who))
    assert isinstance(view, Guide)
    assert view.sections == sections


def test_whoever_may_set_up_is_offered_to() -> None:
    """An empty chat offers setting up to those with the right."""
    view = draw(HelpPage(), seen_by(EMPTY, sender("eva", may_set_up=True)))
    assert isinstance(view, Guide)
    assert view.can_set_up
