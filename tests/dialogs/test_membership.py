"""Nobody acts in a sitting whose chat they are not in (R-251)."""

from dataclasses import replace

import pytest

from cards.guide import Guide
from dialogs import router
from dialogs.chat.facts import GuardTripped
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import AskRoster, Outcome
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import HelpPage, NoticePage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster.facts import Assigned, InChat, LeftChat
from dialogs.said.inbound import Road, Said
from tests.support.meetings import (
    ALONE,
    a_meeting,
    happened,
    in_matter,
    kinds,
    linkoping,
    pressed,
    refusal,
    seen_by,
    sender,
    spoke,
)

EMPTY = Meeting(key="a1", chat="19:x")
VERBS = ("adjourn", "readiness.show", "agenda.show", "place.say", "matter.call", "meeting.close", "roster.show", "undo")


def judged(verb: str, *facts: Fact, who: str = "secretary", checked: bool = False, **fields: str) -> Outcome:
    """What a press in private leads to after these facts."""
    said = pressed(verb, who, Road.SUBMIT, place_=ALONE, **fields)
    return router.decide(replace(said, checked=checked), happened(a_meeting(), *facts), linkoping())


def unknown(who: str = "secretary") -> Assigned:
    """Somebody with a capacity whom nobody has seen in the chat: tied to another account than before."""
    return Assigned(who, who, who, object_id=f"oid-{who}-2", mri=f"29:{who}-2")


@pytest.mark.parametrize("verb", VERBS)
def test_whoever_left_the_chat_does_nothing_in_private(verb: str) -> None:
    """Neither acts nor looks; help is for everybody."""
    out = judged(verb, LeftChat("secretary"), minutes="15", matter="4", place="room")
    assert (out.changes, refusal(out)) == (False, "not_in_chat")
    assert judged("help", LeftChat("secretary")).reply == HelpPage()


def test_whoever_left_the_chat_is_shown_nothing_by_a_repeated_press_or_the_help() -> None:
    """A press that was judged before they left is answered with a page; so is help, which names who has written (R-130)."""
    gone = happened(in_matter(4, GuardTripped(4, "oid-anna", "m1")), LeftChat("secretary"))
    said = pressed("adjourn", "secretary", Road.SUBMIT, place_=ALONE, minutes="15")
    assert refusal(Outcome(reply=router.again(said, gone, linkoping()))) == "not_in_chat"
    for meeting, matters in ((gone, 0), (happened(gone, InChat("secretary")), 1)):
        guide = draw(HelpPage(), seen_by(meeting, "secretary"))
        assert isinstance(guide, Guide)
        assert len(guide.incidents) == matters


def test_whoever_is_in_the_chat_is_heard_in_private() -> None:
    """As the last roster says, or an addition."""
    assert kinds(judged("adjourn", minutes="15")) == ("Adjourned",)
    assert kinds(judged("adjourn", LeftChat("secretary"), InChat("secretary"), minutes="15")) == ("Adjourned",)


def test_of_whom_nothing_is_known_the_roster_is_read_and_the_press_judged_anew() -> None:
    """The person hears that it is checked; the press waits without a word. What may be words is not kept, and they hear that."""
    out = judged("adjourn", unknown(), who="secretary-2", minutes="15")
    (asked,) = out.deliveries
    assert isinstance(asked, AskRoster)
    assert asked.again is not None
    assert (asked.again.verb, asked.again.fields) == ("adjourn", (("minutes", "15"),))
    assert (out.facts, out.reply) == ((), NoticePage(NoticeCode.CHECKING))
    words = judged("motion.submit", who="zed", wording="Ett ord", matter="9")
    assert words.deliveries == (AskRoster("member:oid-zed"),)
    assert words.reply == NoticePage(NoticeCode.CHECKING_UNKEPT)


def test_where_the_roster_tells_nothing_they_are_asked_to_press_in_the_chat() -> None:
    """And a look asks for nothing by itself."""
    assert refusal(judged("adjourn", unknown(), who="secretary-2", checked=True)) == "press_in_chat"
    look = pressed("readiness.show", "zed", Road.REFRESH, place_=ALONE)
    assert refusal(router.decide(look, a_meeting(), linkoping())) == "press_in_chat"


def test_whoever_presses_or_speaks_in_the_chat_is_in_it_by_that() -> None:
    """Once, and only with what they did there."""
    unseen = happened(a_meeting(), unknown())
    press = pressed("adjourn", "secretary-2", minutes="15")
    assert kinds(router.decide(press, unseen, linkoping())) == ("InChat", "Adjourned")
    said = spoke("ajournera 15", "secretary-2", mentioned=True)
    assert "InChat" in kinds(router.decide(said, unseen, linkoping()))
    assert not router.decide(pressed("readiness.show", "secretary-2"), unseen, linkoping()).changes


@pytest.mark.parametrize(
    "said", [pressed("adjourn", "secretary", minutes="15"), spoke("ajournera 15", "secretary", mentioned=True)]
)
def test_what_somebody_wrote_before_they_were_removed_does_not_let_them_in_again(said: Said) -> None:
    """It may come late. The roster is read, and they hear that it is checked; only the roster or an addition lets them in."""
    gone = happened(a_meeting(), LeftChat("secretary"))
    out = router.decide(said, gone, linkoping())
    assert (kinds(out), out.deliveries) == ((), (AskRoster("roster:back"),))
    assert out.reply == NoticePage(NoticeCode.CHECKING_UNKEPT)
    back = happened(gone, InChat("secretary"))
    assert "Adjourned" in kinds(router.decide(said, back, linkoping()))


def test_a_look_by_somebody_who_was_removed_reads_no_roster() -> None:
    """Teams asks for views by itself, and a repetition acts no more."""
    gone = happened(a_meeting(), LeftChat("secretary"))
    look = pressed("readiness.show", "secretary", Road.REFRESH)
    assert refusal(router.decide(look, gone, linkoping())) == "not_in_chat"
    assert refusal(Outcome(reply=router.again(pressed("adjourn", "secretary"), gone, linkoping()))) == "not_in_chat"


def test_no_sitting_is_set_up_in_a_private_chat() -> None:
    """Whose meeting it is the chat alone tells."""
    said = pressed("meeting.setup", sender("secretary", may_set_up=True), Road.FETCH, place_=ALONE)
    assert router.decide(said, EMPTY, linkoping()) == Outcome(reply=NoticePage(NoticeCode.PREPARED_THERE))
