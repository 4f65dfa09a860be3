"""That a motion stands though its message was edited or deleted."""

from cards.motion_unchanged import MotionUnchanged
from cards.phrases.book import of
from tests.support.shown_cards import rendered, texts


def test_it_says_what_holds_and_how_to_change_it() -> None:
    """Of an edit, of a deletion, and once the matter is over."""
    say = of("sv").motion_asked
    edited = texts(rendered(MotionUnchanged(3)))
    assert say.unchanged.format(motion=3) in edited
    assert say.unchanged_how.format(motion=3) in edited
    assert say.not_withdrawn_how.format(motion=3) in texts(rendered(MotionUnchanged(3, erased=True)))
    over = texts(rendered(MotionUnchanged(3, over=True)))
    assert say.unchanged_over in over
    assert "återta" not in over.replace(say.unchanged_over, "")
