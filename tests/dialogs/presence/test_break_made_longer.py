"""A break takes longer only when somebody says why, and its end is told anew (R-184)."""

from cards.adjournment import BreakEndOver
from dialogs.chat.switch_facts import ChatOff
from dialogs.judging.outcome import Outcome, Wake
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import BreakEndPage, BreakPage, NoticePage, ReadinessPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence import break_made_longer
from dialogs.presence.adjournment import adjourn
from dialogs.presence.facts import Adjourned, BreakExtended
from dialogs.presence.pages import BreakEndOverPage
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.dialogs.test_wakes import time_comes
from tests.support.meetings import (
    ALONE,
    TEN,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    scene_of,
    seconds,
    seen_by,
    spoke,
    tells,
)

LATER = TEN + seconds(60)
LOST = happened(a_meeting(), Adjourned(15, "link"))


def extend(meeting: Meeting, after_s: int = 0, road: Road = Road.EXECUTE, **fields: object) -> Outcome:
    """The chair extends the break by five minutes."""
    given = {"minutes": "5", "reason": "support", **fields}
    said = pressed("break.extend", "chair", road, at_=TEN + seconds(after_s), **given)
    return break_made_longer.extend(said, scene_of(said, meeting))


def test_a_break_is_extended_from_its_end() -> None:
    """15 and 5 minutes, said after ten of them: ten are left, and the room's card and the time to come say so."""
    out = extend(LOST, 600)
    assert out.facts == (BreakExtended(5, 20, "support"),)
    assert Wake("break", 600) in out.deliveries
    assert out.reply == BreakPage()
    assert after(LOST, out).break_minutes == 20


def test_a_break_whose_time_has_passed_is_extended_from_now() -> None:
    """At 16 minutes and a half: until 22, which is no less than five."""
    assert extend(LOST, 990).facts == (BreakExtended(5, 22, "support"),)


def test_two_who_press_at_once_extend_it_once() -> None:
    """The second button was drawn before."""
    first = extend(LOST, 900, ends="15")
    second = extend(after(LOST, first), 901, ends="15")
    assert (second.facts, second.reply) == ((), BreakPage())
    assert extend(after(LOST, first), 902, ends="20").facts


def test_the_button_of_an_earlier_break_extends_nothing() -> None:
    """It shows how things stand."""
    late = extend(LOST, since="17")
    assert (late.facts, late.reply) == ((), ReadinessPage(CommonRefusal.PASSED))


def test_what_cannot_be_extended_is_said() -> None:
    """No break, one without a time, no minutes, no reason where somebody's link is lost."""
    assert refusal(extend(a_meeting())) == "no_break"
    assert refusal(extend(happened(LOST, Closed()))) == "closed"
    assert refusal(extend(happened(a_meeting(), Adjourned(0, "link")))) == "break_has_no_end"
    assert {refusal(extend(LOST, minutes=wrong)) for wrong in ("", "0", "121", "fem")} == {"bad_extension"}
    assert refusal(extend(LOST, road=Road.TYPED, reason="")) == "extension_without_reason"
    assert refusal(extend(LOST, reason="lunch")) == "extension_without_reason"
    pause = happened(a_meeting(), Adjourned(10, "pause"))
    assert refusal(extend(pause, reason="")) == "extension_without_reason"
    assert extend(pause, road=Road.TYPED, reason="").facts == (BreakExtended(5, 15, "more_time"),)


def test_it_is_typed_with_its_reason() -> None:
    """In both languages, by chair and secretary."""
    for words in ("förläng 5 minuter, it-stödet", "extend 5 IT support"):
        assert (
            BreakExtended(5, 20, "support")
            in decide(spoke(words, "secretary", at=LATER, mentioned=True), LOST, linkoping()).facts
        ), words
    assert "BreakExtended" not in kinds(
        decide(spoke("förläng 5 på väg tillbaka", "anna", at=LATER, mentioned=True), LOST, linkoping())
    )


def test_the_time_that_came_before_the_extension_tells_nobody() -> None:
    """It comes again at the new end, also where the clock was set back: then no later than the whole break."""
    longer = after(LOST, extend(LOST, 600))
    assert time_comes("break", longer, 900) == Outcome(deliveries=(Wake("break", 300),))
    assert len(tells(time_comes("break", longer, 1200))) == 2
    assert time_comes("break", longer, -5000) == Outcome(deliveries=(Wake("break", 1200),))


def test_the_card_of_the_end_becomes_a_line_when_the_break_goes_on_or_is_over() -> None:
    """With the extension, the resumption and the mistaken break."""
    for verb in ("break.extend", "resume"):
        said = pressed(verb, "chair", minutes="5", reason="support")
        pages = [tell.page for tell in tells(decide(said, LOST, linkoping()))]
        assert BreakEndOverPage() in pages, verb
    adjourned = pressed("adjourn", "chair", minutes="5", reason="pause")
    begun = after(a_meeting(), decide(adjourned, a_meeting(), linkoping()), adjourned)
    undone = decide(pressed("undo", "chair"), begun, linkoping())
    assert BreakEndOverPage() in [tell.page for tell in tells(undone)]
    assert draw(BreakEndOverPage(), seen_by(LOST, "chair")) == BreakEndOver(LOST.break_since, 15)
    assert draw(BreakEndOverPage(), seen_by(a_meeting(), "chair")) == BreakEndOver(None, 0)
    assert not any(isinstance(tell.page, BreakEndPage) for tell in tells(extend(LOST)))


def test_alone_while_the_chat_is_off_the_answer_is_a_line_since_the_card_comes_by_itself() -> None:
    """Adjourned or extended, typed or pressed; never that the break stands in the chat (R-181)."""
    line, off = NoticePage(NoticeCode.BREAK_ALONE), happened(a_meeting(), ChatOff())
    lost = happened(LOST, ChatOff())
    assert extend(lost, place_=ALONE).reply == line
    assert (extend(lost).reply, extend(LOST, place_=ALONE).reply) == (BreakPage(), BreakPage())
    for road in (Road.TYPED, Road.EXECUTE):
        said = pressed("adjourn", "chair", road, minutes="15", reason="pause", place_=ALONE)
        assert adjourn(said, scene_of(said, off)).reply == line
