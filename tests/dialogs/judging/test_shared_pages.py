"""The two short answers: why nothing was done, and one line. Both change nothing."""

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode, Right
from dialogs.judging.shared_pages import NoticePage, RefusedPage, notice, refused


def test_a_refusal_says_why_and_which_right_it_takes() -> None:
    """Nothing is written and nothing sent."""
    assert refused(CommonRefusal.RIGHT, Right.HOSTS) == Outcome(reply=RefusedPage(CommonRefusal.RIGHT, Right.HOSTS))
    assert refused(CommonRefusal.BAD_FORM) == Outcome(reply=RefusedPage(CommonRefusal.BAD_FORM, None))
    assert not refused(CommonRefusal.BAD_FORM).changes


def test_a_notice_is_one_line() -> None:
    """By its code."""
    assert notice(NoticeCode.NOTHING_TO_UNDO) == Outcome(reply=NoticePage(NoticeCode.NOTHING_TO_UNDO))
