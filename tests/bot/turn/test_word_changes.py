"""What a turn does with words whose matter goes on without them (R-107; design 3.1)."""

from bot.turn.word_changes import word_changes
from dialogs.inbound import Words
from dialogs.outcome import Outcome, Wording
from tests.support.meetings import a_meeting, happened, listed

FIRST = listed(2, title="title:2")


def test_words_that_nothing_refers_to_any_more_are_destroyed_in_the_same_turn() -> None:
    """A list accepted anew, with the matter as secrecy: nobody could find its first title later."""
    before = a_meeting(matters=(FIRST,), begun=False)
    after = happened(before, listed(2, "secrecy", initials="A.B."))
    assert word_changes(Outcome(), before, after).destroys == ("title:2",)


def test_words_that_nothing_refers_to_are_never_kept() -> None:
    """And those that are referred to are."""
    meeting = a_meeting(matters=(FIRST,), begun=False)
    kept = word_changes(
        Outcome(wordings=(Wording("title:2", Words("a"), 2), Wording("x", Words("b"), 2))), meeting, meeting
    )
    assert [one.key for one in kept.keeps] == ["title:2"]
    assert kept.destroys == ()
