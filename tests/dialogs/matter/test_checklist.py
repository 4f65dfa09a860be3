"""The self-checklist: who answers, what is kept, and what a no leads to (R-091 to R-105)."""

from dataclasses import replace
from typing import Any

import pytest

from cards.checklist import ChecklistAsk, ChecklistForm, ChecklistNone, ChecklistOver, ChecklistWhom
from cards.checklist_kept import ChecklistKept
from cards.checklist_unsafe import ChecklistUnsafe
from dialogs.judging.outcome import Draft
from dialogs.judging.shared_pages import ChecklistAskPage, ChecklistPage
from dialogs.matter import checklist
from dialogs.matter.checklist_answer_holds import Why, answer_fault
from dialogs.matter.checklist_lines_asked import items_for
from dialogs.matter.facts import Answered, Asked, MatterCalled, MatterEnded
from dialogs.matter.pages import ChecklistAgainPage, ChecklistFormPage, ChecklistWhomPage, UnsafePage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Entered, LinkLost
from dialogs.roster.facts import Noticed
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.showing.shared_cards import READINESS
from dialogs.sitting.facts import SetUp
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    answered,
    default,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    scene_of,
    seated,
    seconds,
    seen_by,
    sender,
    stranger,
    tells,
)

ALL = {"alone": "yes", "headset": "yes", "room": "yes", "window": "yes", "background": "yes"}


def asked(meeting: Meeting | None = None) -> Meeting:
    """A sitting where matter 4 (secrecy) was called and everybody remote is asked in round 1."""
    return happened(meeting or a_meeting(), MatterCalled(4), Asked(1, 3, 4))


def answers(**other: str) -> dict[str, Any]:
    """An answer to each line of Linköping's list, yes unless told otherwise."""
    meeting = asked()
    matter = meeting.matter(4)
    items = items_for(seen_by(meeting), matter)
    return {item.key: "yes" for item in items} | other


def test_all_of_it_is_true_is_one_press_and_each_line_is_kept() -> None:
    """One tap notes every line as safe, with round, level and matter (R-105)."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **answers())
    out = checklist.submit(said, scene_of(said, meeting))
    assert out.facts == (Answered("anna", 1, 3, 4, tuple(answers())),)
    assert out.deliveries == (READINESS,)
    assert out.reply == ChecklistPage()


def test_a_typed_klar_of_before_the_link_changes_nothing() -> None:
    """It tells nothing of where they sit now: they are shown the list instead."""
    meeting = happened(asked(), Entered("anna"), at=TEN + seconds(60))
    said = pressed("checklist.submit", "anna", Road.TYPED, round_=1)
    out = checklist.submit(said, scene_of(said, meeting))
    assert (out.facts, out.reply) == ((), ChecklistPage())


def test_the_answer_names_the_persons_own_answers() -> None:
    """The card that comes back tells the person by name what was noted."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **answers())
    meeting = after(meeting, checklist.submit(said, scene_of(said, meeting)), said)
    view = draw(ChecklistPage(), seen_by(meeting, "anna"))
    assert isinstance(view, ChecklistKept)
    assert view.name == "Anna"
    assert {i.key for i in view.items} == set(answers())


def test_the_same_answer_again_writes_nothing() -> None:
    """A repetition of what stands already changes nothing and shows it again."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **answers())
    meeting = after(meeting, checklist.submit(said, scene_of(said, meeting)), said)
    again = checklist.submit(said, scene_of(said, meeting))
    assert not again.changes
    assert again.reply == ChecklistPage()


def test_a_no_tells_the_hosts_person_and_line_and_never_blocks_silently() -> None:
    """R-103: chair and secretary hear at once, by name and line; the person gets help."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", round_=1, **answers(headset="no"))
    out = checklist.submit(said, scene_of(said, meeting))
    meeting = after(meeting, out, said)
    assert {t.to for t in tells(out)} == {"oid-chair", "oid-secretary"}
    assert all(t.alarm and t.anew for t in tells(out))
    view = draw(tells(out)[0].page, seen_by(meeting, "chair"))
    assert isinstance(view, ChecklistUnsafe)
    assert (view.name, [i.key for i in view.items]) == ("Anna", ["headset"])
    own = draw(ChecklistPage(), seen_by(meeting, "anna"))
    assert isinstance(own, ChecklistKept)
    assert [i.key for i in own.items if i.answer == "no"] == ["headset"]
    assert answer_fault(seen_by(meeting), meeting.people["anna"]) is Why.UNSAFE


def test_an_easy_second_answer_makes_it_right() -> None:
    """After a no, a yes to each line stands instead."""
    meeting = asked()
    first = pressed("checklist.submit", "anna", round_=1, **answers(alone="no"))
    meeting = after(meeting, checklist.submit(first, scene_of(first, meeting)), first)
    second = pressed("checklist.submit", "anna", round_=1, form_="f2", **answers())
    mended = checklist.submit(second, scene_of(second, meeting))
    meeting = after(meeting, mended, second)
    # The hosts' card of the no is closed where it stands, and nobody is rung.
    assert [(t.key, t.edited, t.anew) for t in tells(mended)] == [
        ("unsafe:anna:chair", True, False),
        ("unsafe:anna:secretary", True, False),
    ]
    closed = draw(tells(mended)[0].page, seen_by(meeting, "chair"))
    assert isinstance(closed, ChecklistUnsafe)
    assert closed.items == ()
    assert answer_fault(seen_by(meeting), meeting.people["anna"]) is None


def test_klar_typed_answers_yes_to_each_line() -> None:
    """No member is locked out by a client's bug: a typed word does what the button does."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", Road.TYPED)
    out = checklist.submit(said, scene_of(said, meeting))
    assert out.facts == (Answered("anna", 1, 3, 4, tuple(answers())),)


def test_a_card_of_an_earlier_round_changes_nothing() -> None:
    """A stale button answers with the card of the round that runs."""
    meeting = happened(asked(), Asked(2, 3, 4))
    said = pressed("checklist.submit", "anna", round_=1, **answers())
    out = checklist.submit(said, scene_of(said, meeting))
    assert not out.changes
    view = draw(ChecklistPage(), seen_by(meeting, "anna"))
    assert isinstance(view, ChecklistAsk)
    assert view.key.round == 2


@pytest.mark.parametrize("bad", [{}, {"alone": "yes"}, {"alone": "kanske"}])
def test_a_missing_or_strange_answer_gives_the_form_again_with_what_was_answered(bad: dict[str, Any]) -> None:
    """Nothing is guessed: the form comes back, and what was answered is still there."""
    meeting = asked()
    said = pressed("checklist.submit", "anna", Road.DIALOG, round_=1, **bad)
    out = checklist.submit(said, scene_of(said, meeting))
    assert not out.changes
    assert isinstance(out.reply, Draft)
    view = out.reply.view
    assert isinstance(view, ChecklistForm)
    assert view.incomplete
    assert {i.key: i.answer for i in view.items if i.answer} == {k: v for k, v in bad.items() if v == "yes"}


def test_somebody_in_the_room_is_not_asked() -> None:
    """Who is noted in the room is told how to say otherwise, and nothing is noted."""
    meeting = asked()
    said = pressed("checklist.submit", "chair", round_=1, **answers())
    assert refusal(checklist.submit(said, scene_of(said, meeting))) == "in_room"


def test_nobody_answers_for_another() -> None:
    """No card of ours asks so; the secretary notes what was said orally (R-093)."""
    said = pressed("checklist.submit", "anna", **answers(person="bo"))
    assert refusal(checklist.submit(said, scene_of(said, asked()))) == "bad_form"


def test_answering_says_that_one_is_remote() -> None:
    """Who has not said where they sit is noted as remote with the answer."""
    meeting = asked(a_meeting(people=(seated("chair", "chair", "room"), seated("dan", place=""))))
    said = pressed("checklist.submit", "dan", round_=1, **answers())
    out = checklist.submit(said, scene_of(said, meeting))
    assert kinds(out) == ("PlaceSaid", "Answered")


def test_an_anonymous_person_answers_for_themselves_and_gains_nothing() -> None:
    """R-127: the answer is noted, the person has no capacity and is counted nowhere."""
    meeting = asked()
    said = pressed("checklist.submit", stranger(), round_=1, **answers())
    out = checklist.submit(said, scene_of(said, meeting))
    meeting = after(meeting, out, said)
    assert kinds(out) == ("Noticed", "PlaceSaid", "Answered")
    person = meeting.person_of(stranger())
    assert person is not None
    assert person.capacity is None
    assert person.foreign


def test_an_answer_makes_nobody_remote_who_may_not_be() -> None:
    """R-004, R-007: "Allt stämmer" goes by the same rule as `distans`; an outsider is noted as one (R-127)."""
    council = SetUp("Fullmäktige", "council", 101, "2026-12-08", "Salen", "karlstad", "2020 § 8")
    undecided = replace(council, body="board", decision="")
    unsaid = seated("chair", "chair", "")
    press = pressed("checklist.submit", "chair", round_=1, **answers())
    for described, why in ((council, "presidium_remote"), (undecided, "no_decision")):
        meeting = happened(asked(), unsaid, described)
        assert refusal(checklist.submit(press, scene_of(press, meeting))) == why
    stranger_ = pressed("checklist.submit", replace(sender("frank"), tenant="another"), round_=1, **answers())
    assert refusal(checklist.submit(stranger_, scene_of(stranger_, happened(asked(), undecided)))) == "no_decision"
    noted = checklist.submit(stranger_, scene_of(stranger_, asked())).facts[0]
    assert isinstance(noted, Noticed)
    assert noted.foreign


def test_the_secretary_records_what_was_said_orally() -> None:
    """An oral answer counts like one's own, and stands as recorded."""
    meeting = asked()
    said = pressed("checklist.record", "secretary", Road.DIALOG, person="anna", **answers())
    out = checklist.record(said, scene_of(said, meeting))
    assert out.facts == (Answered("anna", 1, 3, 4, tuple(answers()), recorded=True),)
    meeting = after(meeting, out, said)
    view = draw(ChecklistPage("anna"), seen_by(meeting, "secretary"))
    assert isinstance(view, ChecklistKept)
    assert view.recorded


def test_recording_opens_a_form_for_that_person() -> None:
    """Without answers the secretary gets the person's own form."""
    meeting = asked()
    said = pressed("checklist.record", "secretary", Road.FETCH, person="anna")
    out = checklist.record(said, scene_of(said, meeting))
    assert isinstance(out.reply, Draft)
    view = out.reply.view
    assert isinstance(view, ChecklistForm)
    assert (view.person, view.name, view.incomplete) == ("anna", "Anna", False)


@pytest.mark.parametrize("verb", ["submit", "record"])
def test_nothing_is_answered_before_the_sitting_is_open(verb: str) -> None:
    """Before the opening there is nothing to answer."""
    meeting = a_meeting(begun=False)
    said = pressed(f"checklist.{verb}", "anna", person="bo")
    assert refusal(getattr(checklist, verb)(said, scene_of(said, meeting))) == "not_begun"


def test_recording_for_nobody_is_refused() -> None:
    """An unknown person is no person."""
    said = pressed("checklist.record", "secretary", person="zed")
    assert refusal(checklist.record(said, scene_of(said, asked()))) == "no_person"


def test_no_answer_is_taken_of_a_matter_that_is_over() -> None:
    """The room's card stands there still; an answer to it would hold for the next matter of the run."""
    ended = happened(asked(), MatterEnded(4))
    own = pressed("checklist.submit", "anna", round_=1, **answers())
    oral = pressed("checklist.record", "secretary", person="anna", **answers())
    for said, act in ((own, checklist.submit), (oral, checklist.record)):
        out = act(said, scene_of(said, ended))
        assert (out.facts, out.reply) == ((), ChecklistPage())
    fetched = pressed("checklist.open", "anna")
    assert checklist.open_(fetched, scene_of(fetched, ended)).reply == ChecklistPage()


def test_outside_a_round_nothing_is_asked() -> None:
    """Between matters the card says so, whichever way one comes."""
    meeting = a_meeting()
    said = pressed("checklist.submit", "anna", **answers())
    assert checklist.submit(said, scene_of(said, meeting)).reply == ChecklistPage()
    recorded = pressed("checklist.record", "secretary", person="anna", **answers())
    assert checklist.record(recorded, scene_of(recorded, meeting)).reply == ChecklistPage()
    fetched = pressed("checklist.open", "anna", Road.FETCH)
    assert checklist.open_(fetched, scene_of(fetched, meeting)).reply == ChecklistPage()
    assert isinstance(draw(ChecklistPage(), seen_by(meeting, "anna")), ChecklistNone)
    assert isinstance(draw(ChecklistAskPage(), seen_by(meeting)), ChecklistOver)
    assert isinstance(draw(ChecklistAskPage(), seen_by(meeting, "anna")), ChecklistNone)
    assert isinstance(draw(UnsafePage("zed"), seen_by(meeting, "chair")), ChecklistNone)


def test_the_dialog_shows_what_was_answered_in_this_round() -> None:
    """Opening the form again shows the last answers; from an earlier round nothing: only what is not so is to be marked."""
    meeting = asked()
    fetched = pressed("checklist.open", "anna", Road.FETCH)
    assert checklist.open_(fetched, scene_of(fetched, meeting)).reply == ChecklistFormPage()
    said = pressed("checklist.submit", "anna", round_=1, **answers(room="no"))
    meeting = after(meeting, checklist.submit(said, scene_of(said, meeting)), said)
    view = draw(ChecklistFormPage(), seen_by(meeting, "anna", dialog=True))
    assert isinstance(view, ChecklistForm)
    assert {i.key: i.answer for i in view.items} == answers(room="no")
    later = draw(ChecklistFormPage(), seen_by(happened(meeting, Asked(2, 3, 4)), "anna", dialog=True))
    assert isinstance(later, ChecklistForm)
    assert {i.answer for i in later.items} == {"yes"}
    own = draw(ChecklistPage(), seen_by(asked(), "anna", dialog=True))
    assert isinstance(own, ChecklistForm)


def test_the_opening_question_is_answered_apart() -> None:
    """Camera, light and documents are asked once, at the opening, and do not count for a confidential matter."""
    meeting = happened(a_meeting(), Asked(1, 0, 0))
    lines = items_for(seen_by(meeting, profile=default()), None)
    assert lines
    said = pressed("checklist.submit", "anna", round_=1, **dict[str, Any]((i.key, "yes") for i in lines))
    out = checklist.submit(said, scene_of(said, meeting, default()))
    meeting = after(meeting, out, said)
    assert meeting.people["anna"].opening is not None
    assert meeting.people["anna"].answer is None
    view = draw(ChecklistPage(), seen_by(meeting, "anna", default()))
    assert isinstance(view, ChecklistKept)
    assert view.matter is None


def test_a_late_repetition_of_a_yes_never_wipes_out_a_no() -> None:
    """The room's card has no form: its old yes, said again by Teams, leaves the no standing; one's own card changes it."""
    meeting = asked()
    no = pressed("checklist.submit", "anna", Road.DIALOG, round_=1, form_="f1", **answers(alone="no"))
    meeting = after(meeting, checklist.submit(no, scene_of(no, meeting)), no)
    late = pressed("checklist.submit", "anna", round_=1, at_=TEN + seconds(5), **answers())
    out = checklist.submit(late, scene_of(late, meeting))
    assert (out.changes, out.reply) == (False, ChecklistPage())
    own = pressed("checklist.submit", "anna", round_=1, form_="f2", **answers())
    assert checklist.submit(own, scene_of(own, meeting)).facts
    typed = pressed("checklist.submit", "anna", Road.TYPED, form_="message")
    assert checklist.submit(typed, scene_of(typed, meeting)).facts
    gone = happened(meeting, LinkLost("anna"), Entered("anna"))
    assert checklist.submit(late, scene_of(late, gone)).facts


def test_the_secretary_chooses_whose_oral_answer_to_note() -> None:
    """Without a person the choice comes first, those who lack an answer on top."""
    meeting = asked()
    said = pressed("checklist.record", "secretary", Road.FETCH)
    assert checklist.record(said, scene_of(said, meeting)).reply == ChecklistWhomPage()
    answer = pressed("checklist.submit", "anna", round_=1, **answers())
    meeting = after(meeting, checklist.submit(answer, scene_of(answer, meeting)), answer)
    view = draw(ChecklistWhomPage(), seen_by(meeting, "secretary", dialog=True))
    assert isinstance(view, ChecklistWhom)
    only = draw(ChecklistWhomPage(), seen_by(happened(asked(), answered("anna"), answered("bo")), "secretary"))
    assert isinstance(only, ChecklistWhom)
    assert (only.only, set(only.items)) == ("cia", set(answers()))
    assert [key for key, _ in view.people] == ["bo", "cia", "anna"]


def test_by_post_the_form_comes_back_as_a_page_with_what_was_answered() -> None:
    """In its own round; another's form for the secretary alone."""
    meeting = asked()
    run = meeting.run
    assert run is not None
    said = pressed("checklist.submit", "anna", Road.SUBMIT, alone="yes", sent="form")
    reply = decide(said, meeting, linkoping()).reply
    assert isinstance(reply, ChecklistAgainPage)
    form = checklist.draw_again(reply, scene_of(said, meeting))
    assert isinstance(form, ChecklistForm)
    assert form.incomplete
    assert {item.key: item.answer for item in form.items}["alone"] == "yes"
    later = replace(reply, round=reply.round + 1)
    assert not isinstance(checklist.draw_again(later, scene_of(said, meeting)), ChecklistForm)
    others = replace(reply, who="p99")
    assert not isinstance(checklist.draw_again(others, scene_of(said, meeting)), ChecklistForm)
