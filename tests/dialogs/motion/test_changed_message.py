"""The message of a motion is edited or deleted: the motion stands, and its mover is told so, in whichever order Teams delivers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cards.motion_unchanged import MotionUnchanged
from dialogs.chat.facts import ChatHeard
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.motion import changed_message
from dialogs.motion.facts import MessageChanged, Withdrawn
from dialogs.motion.pages import MotionUnchangedPage
from dialogs.router import causes, decide
from dialogs.said.inbound import Erased, Said, Spoke
from tests.support.meetings import CHAT, TEN, a_meeting, happened, linkoping, scene_of, sender, spoke
from tests.support.motions import on_the_table

LATER = TEN + timedelta(seconds=60)


def said(words: str = "yrkande avslag", **more: object) -> Spoke:
    """Anna's message, addressed to the bot."""
    return spoke(words, message="m1", **{"mentioned": True, **more})  # type: ignore[arg-type]


def edit(words: str = "yrkande bifall", **more: object) -> Spoke:
    """Her edit of it."""
    return said(words, edited=True, at=LATER, **more)


def erased(message: str = "m1", who: str = "anna") -> Erased:
    """That she deleted it."""
    return Erased(place=CHAT, who=sender(who), at=LATER, message=message)


def judged(one: Said, meeting: Meeting) -> Outcome:
    """What follows from it."""
    return decide(one, meeting, linkoping())


def after(meeting: Meeting, *all_: Said) -> tuple[Meeting, list[MotionUnchangedPage]]:
    """The meeting when all of it was said, and what the mover was told of the motion."""
    told = []
    for one in all_:
        outcome = judged(one, meeting)
        told += [x.page for x in outcome.deliveries if isinstance(x, Tell) and isinstance(x.page, MotionUnchangedPage)]
        meeting = happened(meeting, *outcome.facts, by="anna")
    return meeting, told


TABLE = happened(on_the_table(), ChatHeard())
MOVED, _ = after(TABLE, said())


@pytest.mark.parametrize("change", [edit(), edit("hej", mentioned=False), edit(restored=True), erased()])
def test_the_mover_is_told_that_the_motion_stands(change: Said) -> None:
    """Whatever the message says now. Where there is no private road the room is told, without a word or a name."""
    outcome = judged(change, MOVED)
    gone = isinstance(change, Erased)
    assert outcome.facts == (MessageChanged("m1", 1, erased=gone),)
    (tell,) = (one for one in outcome.deliveries if isinstance(one, Tell))
    assert (tell.to, tell.page) == ("oid-anna", MotionUnchangedPage(1, int(gone)))
    assert tell.instead == MotionUnchangedPage(1, int(gone), private=False)
    assert outcome.reply is None
    assert happened(MOVED, *outcome.facts).motions == MOVED.motions


@pytest.mark.parametrize("change", [edit(), erased()])
def test_it_comes_out_the_same_in_whichever_order_teams_delivers(change: Said) -> None:
    """The motion is the one that was handed in, its mover is told, and the message is known to be changed."""
    first, told = after(TABLE, said(), change)
    last, told_late = after(TABLE, change, said())
    assert first.motions == last.motions == MOVED.motions
    assert first.changed_messages == last.changed_messages == {"m1": isinstance(change, Erased)}
    assert told == told_late == [MotionUnchangedPage(1, int(isinstance(change, Erased)))]


def test_it_is_noted_once_and_a_deletion_after_an_edit_once_more() -> None:
    """However often the message is edited; the mover is told once a minute of each."""
    meeting, told = after(MOVED, edit(), edit("hej"), erased(), erased())
    assert meeting.changed_messages == {"m1": True}
    assert judged(edit(), meeting).facts == ()
    assert judged(erased(), meeting).facts == ()
    assert len(told) == 4
    keys = {one.key for x in (edit(), edit("hej")) for one in judged(x, MOVED).deliveries if isinstance(one, Tell)}
    assert len(keys) == 1


def test_of_a_withdrawn_motion_and_of_somebody_elses_nothing_is_told() -> None:
    """The message of another person may have the same id, in another chat."""
    withdrawn = happened(MOVED, Withdrawn(1))
    assert after(withdrawn, edit(), erased()) == (withdrawn, [])
    assert judged(erased(who="bo"), MOVED).deliveries == ()


@pytest.mark.parametrize("words", ["yrkande avslag", "hej", "distans", "klar"])
def test_any_other_edit_that_is_meant_for_us_is_answered(words: str) -> None:
    """Nothing is judged by it, and that is said."""
    assert judged(edit(words), TABLE).reply == NoticePage(NoticeCode.EDIT_UNHEARD)
    assert judged(edit(words), happened(a_meeting(), ChatHeard())).reply == NoticePage(NoticeCode.EDIT_UNHEARD)


def test_an_edit_of_talk_is_nobodys_business() -> None:
    """Neither noted nor answered."""
    assert judged(edit("hej", mentioned=False), TABLE) == Outcome()


def test_what_cannot_become_a_motion_any_more_is_not_noted() -> None:
    """It was written long ago, by somebody who makes none, before the sitting, or in a confidential matter."""
    old = str(int((LATER - timedelta(minutes=16)).timestamp() * 1000))
    new = str(int((LATER - timedelta(minutes=1)).timestamp() * 1000))
    assert judged(erased(new), TABLE).facts == (MessageChanged(new, erased=True),)
    assert judged(erased(old), TABLE).facts == ()
    assert judged(erased(new, "official"), TABLE).facts == ()
    called = happened(TABLE, MatterEnded(TABLE.table), MatterCalled(7))
    assert judged(erased(new), called).facts == ()
    assert judged(erased(new), Meeting(key="s1", chat="c")).facts == ()


def test_a_deletion_is_known_by_its_message_and_its_time() -> None:
    """Teams may repeat it; deleted once more after it was brought back, it is another."""
    assert causes(erased()) == causes(erased())
    assert causes(erased()) != causes(replace(erased(), at=TEN))
    assert causes(erased()) != causes(edit())


def test_the_card_says_whether_it_can_still_be_changed() -> None:
    """Until the matter is over."""
    for meeting, over in ((MOVED, False), (happened(MOVED, MatterEnded(MOVED.table)), True)):
        scene = scene_of(edit(), meeting)
        assert changed_message.draw(MotionUnchangedPage(1), scene) == MotionUnchanged(1, over=over)
