"""Matters are called, taken and ended."""

import pytest

from cards.bilingual import Bilingual
from cards.moved import MovedCard
from cards.naming import MatterName
from cards.phrases import book
from cards.readiness import Counts, Details
from dialogs.agenda.facts import AgendaOrdered, MatterStruck
from dialogs.chat.facts import ChatHeard
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import MovedPage, ReadinessPage
from dialogs.matter import call_and_end as matter
from dialogs.matter.facts import Asked, CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.pages import MatterPage
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.profile.choices import AskedWhen
from dialogs.profile.parts import ChecklistItem
from dialogs.quorum.seat_facts import Disqualified
from dialogs.router import decide
from dialogs.sitting.facts import Closed
from tests.support.matters import call, level, matter_of
from tests.support.meetings import (
    a_meeting,
    after,
    answered,
    changed,
    happened,
    kinds,
    linkoping,
    listed,
    pressed,
    refusal,
    scene_of,
    seated,
    seen_by,
    shown,
)


def end(meeting: Meeting, **fields: object) -> Outcome:
    """End a matter."""
    said = pressed("matter.end", **fields)  # type: ignore[arg-type]
    return matter.end(said, scene_of(said, meeting))


# ---- calling -----------------------------------------------------------------------------------------------------


def test_a_matter_without_a_gate_is_opened_as_it_is_called() -> None:
    """An ordinary matter costs the chair one press and asks nobody anything."""
    out = call(a_meeting(), matter=1)
    assert out.facts == (MatterCalled(1), MatterOpened(1))
    assert list(shown(out)) == ["readiness"]
    assert shown(out)["readiness"].anew
    assert out.reply == ReadinessPage()


def test_a_gated_matter_waits_and_the_remote_are_asked() -> None:
    """Calling a confidential matter opens nothing: the checklist goes out first (R-101)."""
    out = call(a_meeting(), matter=4)
    assert out.facts == (MatterCalled(4), Asked(1, 3, 4))
    assert shown(out)["checklist:1"].anew


def test_from_the_call_the_room_is_told_that_nothing_may_be_written() -> None:
    """R-112: a confidential matter's card says so from its call on."""
    out = call(a_meeting(), matter=4)
    meeting = after(a_meeting(), out)
    drawn = draw(shown(out)["readiness"].page, seen_by(meeting)).draw(book.SV, {})
    assert "Skriv ingenting i chatten från och med nu" in str(drawn)


def test_every_step_brings_its_card_to_the_foot_and_leaves_a_line() -> None:
    """One card has the next step, below all that was written since; the older one says that it moved, and of which matter."""
    meeting = a_meeting()
    for step, left in ((call(meeting, matter=1), 0),):
        assert (shown(step)["readiness"].anew, shown(step)["readiness"].leaves) == (True, MovedPage(left))
        meeting = after(meeting, step)
    for step in (call(meeting, matter=2), end(meeting), level(meeting, matter=1, level="closed")):
        assert (shown(step)["readiness"].anew, shown(step)["readiness"].leaves) == (True, MovedPage(1))
    assert draw(MovedPage(1), seen_by(meeting)) == MovedCard(MatterName(1, title="title:1"))
    assert not shown(level(meeting, matter=2, level="secrecy"))["readiness"].anew


@pytest.mark.parametrize(
    ("verb", "fields"),
    [
        ("matter.call", {"matter": 3, "after": 2, "state": "open"}),
        ("matter.call", {"matter": 3, "after": 0}),
        ("matter.call", {"matter": 3, "after": 1, "state": "called"}),
        ("matter.end", {"matter": 1, "state": "called"}),
    ],
)
def test_a_button_from_before_moves_nothing_and_shows_how_things_stand(verb: str, fields: dict[str, object]) -> None:
    """A compound button counts only while its first half is so: "Avsluta 2 och ta upp 3" must not put 1 aside."""
    meeting = after(a_meeting(), call(a_meeting(), matter=1))
    out = (call if verb == "matter.call" else end)(meeting, **fields)
    assert out == Outcome(reply=ReadinessPage(CommonRefusal.PASSED))
    assert "har gått vidare" in str(draw(out.reply, seen_by(meeting, "chair")).draw(book.SV, {}))  # type: ignore[arg-type]


def test_a_button_that_tells_how_things_are_moves_them() -> None:
    """The same buttons, pressed while what they say is so."""
    meeting = after(a_meeting(), call(a_meeting(), matter=1))
    assert call(meeting, matter=2, after=1, state="open").facts[0] == MatterEnded(1)
    assert end(meeting, matter=1, state="open").facts == (MatterEnded(1),)
    assert call(a_meeting(), matter=1, after=0).facts


def test_calling_the_next_ends_the_one_on_the_table() -> None:
    """One press ends 1 and calls 2."""
    meeting = after(a_meeting(), call(a_meeting(), matter=1))
    out = call(meeting, matter=2)
    assert out.facts == (MatterEnded(1), MatterCalled(2), Asked(1, 2, 2))
    assert list(shown(out)) == ["checklist:1", "readiness"]


def test_a_matter_called_and_never_opened_waits_again_when_another_is_called() -> None:
    """Nothing was said of it, so it has not been taken."""
    meeting = after(a_meeting(), call(a_meeting(), matter=4))
    out = call(meeting, matter=1)
    assert out.facts[0] == CallTakenBack(4)
    assert matter_of(after(meeting, out), 4).state is MatterState.WAITING


def test_without_a_number_the_next_waiting_matter_is_called() -> None:
    """The agenda's order decides."""
    meeting = happened(a_meeting(), MatterStruck(1), AgendaOrdered((1, 3, 2)))
    assert call(meeting).facts[0] == MatterCalled(3)


def test_the_same_call_again_changes_nothing() -> None:
    """A matter on the table is not called anew; the answer is where things stand."""
    meeting = after(a_meeting(), call(a_meeting(), matter=4))
    assert call(meeting, matter=4) == Outcome(reply=ReadinessPage())


@pytest.mark.parametrize(
    ("facts", "no", "code"),
    [
        ((), "sju", "bad_form"),
        ((), "1234", "bad_form"),
        ((), 99, "no_matter"),
        ((MatterStruck(1),), 1, "matter_struck"),
        ((MatterCalled(1), MatterOpened(1), MatterEnded(1)), 1, "matter_ended"),
        ((Adjourned(10, "pause"),), 1, "adjourned"),
        ((Closed(),), 1, "closed"),
        (tuple(MatterStruck(no) for no in range(1, 10)), "", "none_waiting"),
    ],
)
def test_what_cannot_be_called_is_refused_with_a_reason(facts: tuple[Fact, ...], no: object, code: str) -> None:
    """Each refusal says why, and nothing has changed."""
    out = call(a_meeting(facts=facts), matter=no)
    assert (refusal(out), out.changes) == (code, False)


def test_nothing_is_called_before_the_sitting_is_opened() -> None:
    """A prepared sitting has not begun, and an empty chat has none."""
    assert refusal(call(a_meeting(begun=False), matter=1)) == "not_begun"
    assert refusal(call(Meeting("s1", "19:x"), matter=1)) == "not_set_up"


def test_an_ended_matter_is_taken_again_only_when_the_press_says_so() -> None:
    """The chair decides that a matter must be taken again (R-123); an old card cannot."""
    meeting = a_meeting(facts=(MatterCalled(1), MatterOpened(1), MatterEnded(1)))
    assert kinds(call(meeting, matter=1, again="yes")) == ("MatterCalled", "MatterOpened")


# ---- asking once a run -------------------------------------------------------------------------------------------


READY = tuple(answered(who) for who in ("anna", "bo", "cia"))


def in_run(*facts: Fact) -> Meeting:
    """Matter 4 was called and opened in round 1 with everybody's answers; then `facts`."""
    return a_meeting(facts=(MatterCalled(4), Asked(1, 3, 4), *READY, MatterOpened(4), *facts))


def test_a_run_is_asked_once() -> None:
    """The next matter at the same level keeps the answers: no card, no tap (R-101)."""
    out = call(in_run(), matter=5)
    assert out.facts == (MatterEnded(4), MatterCalled(5), Asked(1, 3, 5))
    assert list(shown(out)) == ["readiness"]


def test_in_a_run_whoever_lacks_an_answer_is_asked() -> None:
    """Somebody who entered meanwhile gets the card of the same round; the others' answers hold (R-102)."""
    meeting = in_run(seated("dan"), Entered("dan"))
    out = call(meeting, matter=5)
    assert Asked(1, 3, 5) in out.facts
    assert shown(out)["checklist:1"].anew


def test_a_lost_link_ends_an_answer_but_not_the_run() -> None:
    """Only the one who was away answers again."""
    out = call(in_run(LinkLost("bo"), Entered("bo")), matter=5)
    assert Asked(1, 3, 5) in out.facts
    assert "checklist:1" in shown(out)


@pytest.mark.parametrize(
    "facts",
    [
        (MatterEnded(4), MatterCalled(1), MatterOpened(1)),
        (Adjourned(10, "pause"), Resumed()),
    ],
)
def test_another_matter_or_a_break_between_begins_a_new_round(facts: tuple[Fact, ...]) -> None:
    """The run was broken, so all are asked anew (R-102)."""
    out = call(in_run(*facts), matter=5)
    assert Asked(2, 3, 5) in out.facts
    assert "checklist:2" in shown(out)


def test_a_risen_level_begins_a_new_round() -> None:
    """Answers given at level 3 do not serve at level 4."""
    assert Asked(2, 4, 6) in call(in_run(), matter=6).facts


def test_a_line_not_asked_before_begins_a_new_round() -> None:
    """A milder kind may ask what the stricter one did not: what is new is asked."""
    for_closed = ChecklistItem(
        "door", AskedWhen.BEFORE, 2, kinds=(MatterKind.CLOSED,), text=Bilingual("Dörr.", "Door.")
    )
    said = pressed("matter.call", matter=2)
    scene = scene_of(said, in_run(), changed(linkoping(), items=(*linkoping().items, for_closed)))
    assert Asked(2, 2, 2) in matter.call(said, scene).facts


def test_a_profile_may_ask_before_every_matter() -> None:
    """Then nothing is carried over."""
    said = pressed("matter.call", matter=5)
    scene = scene_of(said, in_run(), changed(linkoping(), checklist_every_matter=True))
    assert Asked(2, 3, 5) in matter.call(said, scene).facts


def test_the_opening_list_answers_nothing_about_a_matter() -> None:
    """What was asked when the sitting opened is another list."""
    out = call(a_meeting(facts=(Asked(1, 0, 0),)), matter=2)
    assert Asked(2, 2, 2) in out.facts


def test_with_nobody_remote_nobody_is_asked() -> None:
    """The round is noted, and no checklist is posted."""
    meeting = a_meeting(people=(seated("chair", "chair", "room"), seated("eva", place="room")))
    out = call(meeting, matter=4)
    assert Asked(1, 3, 4) in out.facts
    assert list(shown(out)) == ["readiness"]


def test_ten_confidential_matters_in_a_row_cost_one_card() -> None:
    """The room gets one checklist for the whole run."""
    meeting = a_meeting(matters=tuple(listed(no, "secrecy") for no in range(1, 11)))
    cards = 0
    for no in range(1, 11):
        out = call(meeting, matter=no)
        cards += sum(slot.startswith("checklist") for slot in shown(out))
        meeting = after(meeting, out)
        if no == 1:
            meeting = happened(meeting, *READY)
        meeting = happened(meeting, MatterOpened(no))
    assert cards == 1


# ---- ending ------------------------------------------------------------------------------------------------------


def test_a_matter_is_ended_with_or_without_its_number() -> None:
    """What is on the table leaves it, and its card says so."""
    meeting = after(a_meeting(), call(a_meeting(), matter=1))
    for out in (end(meeting, matter=1), end(meeting)):
        assert out.facts == (MatterEnded(1),)
        assert list(shown(out)) == ["readiness"]


def test_ending_a_matter_that_was_only_called_takes_the_call_back() -> None:
    """It waits again."""
    assert end(in_call(4), matter=4).facts == (CallTakenBack(4),)


def in_call(no: int) -> Meeting:
    """A sitting where the matter was called and not opened."""
    return after(a_meeting(), call(a_meeting(), matter=no))


def test_ending_twice_changes_nothing() -> None:
    """The second press is answered with where things stand."""
    meeting = a_meeting(facts=(MatterCalled(1), MatterOpened(1), MatterEnded(1)))
    assert end(meeting, matter=1) == Outcome(reply=ReadinessPage())


@pytest.mark.parametrize(
    ("facts", "no", "code"),
    [
        ((), "x", "bad_form"),
        ((), 99, "no_matter"),
        ((), "", "not_open"),
        ((), 1, "not_open"),
        ((Closed(),), 1, "closed"),
    ],
)
def test_what_is_not_on_the_table_cannot_be_ended(facts: tuple[Fact, ...], no: object, code: str) -> None:
    """Each refusal says why."""
    assert refusal(end(a_meeting(facts=facts), matter=no)) == code


# ---- pages -------------------------------------------------------------------------------------------------------


def test_the_rooms_card_and_the_hosts_card_are_different() -> None:
    """The room sees the matter; chair and secretary see what to say and how to go on."""
    meeting = in_run()
    for who in (None, "anna"):
        room = draw(ReadinessPage(), seen_by(meeting, who))
        assert isinstance(room, Counts)
        assert (room.kind, room.opened, room.reads_chat, room.takes_motions) == ("secrecy", True, False, False)
    desk = draw(ReadinessPage(), seen_by(happened(meeting, ChatHeard()), "chair"))
    assert isinstance(desk, Details)
    assert desk.reads_chat


def test_an_open_matters_cards_ask_for_its_title_and_no_other_matters() -> None:
    """The title is looked up when the card is drawn; a confidential matter has none to look up."""
    for no, titles in ((1, ("title:1",)), (4, ())):
        for who in (None, "chair"):
            view = draw(ReadinessPage(), seen_by(in_call(no), who))
            assert isinstance(view, Counts | Details)
            assert view.wordings == titles
            nothing = draw(ReadinessPage(), seen_by(a_meeting(), who))
            assert isinstance(nothing, Counts | Details)
            assert nothing.wordings == ()


def test_a_card_that_an_older_version_posted_is_the_matters_or_a_line() -> None:
    """Drawn again it is the card with the next step while its matter is on the table, and else what is left of it."""
    meeting = in_call(4)
    for page in (MatterPage(4), MatterPage()):
        assert isinstance(draw(page, seen_by(meeting)), Counts)
    for meeting_, page in ((meeting, MatterPage(1)), (a_meeting(), MatterPage(1)), (a_meeting(), MatterPage())):
        assert isinstance(draw(page, seen_by(meeting_)), MovedCard)


def test_an_open_matter_is_not_called_while_whoever_leads_is_disqualified_in_it() -> None:
    """The lead is handed over first (R-173); other matters are called as ever."""
    meeting = happened(a_meeting(), Disqualified(1, "chair"))
    assert refusal(decide(pressed("matter.call", matter=1), meeting, linkoping())) == "matter_leader_disqualified"
    assert "MatterCalled" in kinds(decide(pressed("matter.call", matter=2), meeting, linkoping()))
