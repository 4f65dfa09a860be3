"""Who adjusts the minutes is chosen with place and time, by press and typed, and what cannot be taken is said (R-076, R-239)."""

from typing import Any

import pytest

from cards.adjusters import AdjustersForm
from cards.refusal import Refusal
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.meeting.meeting import Meeting
from dialogs.opening.adjusters_form import draw_form
from dialogs.opening.facts import AdjustersChosen, AdjustersTakenBack
from dialogs.opening.pages import AdjusterField, AdjustersFormPage, OpeningPage, OpeningRefusal
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.router import decide
from dialogs.said import about
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed, Led, SaidAgain
from tests.support.meetings import (
    CAST,
    TEN,
    a_meeting,
    after,
    changed,
    happened,
    in_matter,
    linkoping,
    pressed,
    refusal,
    seated,
    seconds,
    seen_by,
    spoke,
    tells,
)

OPEN = a_meeting(people=(*CAST, seated("dan", "substitute", "room")))
FORM: dict[str, Any] = {"sent": "yes", "adjusters": "anna", "substitutes": "bo"}
PLACED = FORM | {"day": "2026-12-02", "clock": "kl 16", "where": "Stadshuset, plan 2"}


def told(meeting: Meeting, who: str = "chair", **fields: Any) -> Outcome:
    """What follows of the form, so filled in; `profile`: under another one."""
    profile = fields.pop("profile", linkoping())
    return decide(pressed("opening.adjusters", who, **fields), meeting, profile)


def typed(words: str, meeting: Meeting = OPEN) -> Outcome:
    """What follows of what the secretary types."""
    return decide(spoke(words, "secretary", mentioned=True), meeting, linkoping())


def fault(out: Outcome) -> tuple[str, str]:
    """Why the form was not taken, and at which question that is said."""
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, AdjustersForm)
    assert out.facts == ()
    return out.reply.view.why, out.reply.view.wrong


@pytest.mark.parametrize("who", ["chair", "secretary"])
def test_they_are_noted_with_place_and_time(who: str) -> None:
    """Both hosts see it on their own card."""
    out = told(OPEN, who, **PLACED)
    chosen = AdjustersChosen(("anna",), ("bo",), "Stadshuset, plan 2", "2026-12-02", "16.00")
    assert (out.facts, out.reply) == ((chosen,), OpeningPage())
    assert {one.key for one in tells(out) if one.page == OpeningPage()} == {"opening:chair", "opening:secretary"}


def test_place_and_time_may_come_later() -> None:
    """The same people are noted once; with a place they are noted anew."""
    chosen = happened(OPEN, AdjustersChosen(("anna",), ("bo",)))
    assert told(OPEN, **FORM).facts == (AdjustersChosen(("anna",), ("bo",)),)
    assert told(chosen, **FORM, at_=TEN + seconds(9)).facts == (SaidAgain(about.ADJUSTERS),)
    assert told(chosen, **FORM, where="Rådhuset").facts == (AdjustersChosen(("anna",), ("bo",), "Rådhuset"),)


def test_without_an_answer_it_is_asked() -> None:
    """The form, and nothing is noted."""
    out = told(OPEN)
    assert (out.facts, out.reply) == ((), AdjustersFormPage())


@pytest.mark.parametrize(
    ("filled", "why", "at"),
    [
        ({"adjusters": ""}, OpeningRefusal.NOBODY_CHOSEN, "adjusters"),
        ({"adjusters": "anna,bo"}, OpeningRefusal.TWICE, "substitutes"),
        ({"adjusters": "chair"}, OpeningRefusal.LEADS, "adjusters"),
        ({"substitutes": "chair"}, OpeningRefusal.LEADS, "substitutes"),
        ({"adjusters": "dan"}, OpeningRefusal.NOT_SERVING, "adjusters"),
        ({"adjusters": "secretary"}, OpeningRefusal.NOT_SERVING, "adjusters"),
        ({"adjusters": "nobody"}, OpeningRefusal.NOT_SERVING, "adjusters"),
        ({"adjusters": "anna,bo,cia,anna,bo,cia"}, OpeningRefusal.TOO_MANY, "adjusters"),
        ({"day": "snart"}, OpeningRefusal.NO_DAY, "day"),
        ({"day": "2026-11-24"}, OpeningRefusal.EARLY, "day"),
        ({"clock": "25.00"}, OpeningRefusal.NO_CLOCK, "clock"),
        ({"where": "x" * 81}, OpeningRefusal.LONG_PLACE, "where"),
        ({"where": "Hos 850709-9805"}, OpeningRefusal.IDENTITY, "where"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_question(filled: dict[str, str], why: str, at: str) -> None:
    """And the form comes back as it was filled in."""
    assert fault(told(OPEN, **{**PLACED, **filled})) == (why, at)


def test_by_post_the_form_comes_as_it_stands_with_what_is_wrong() -> None:
    """Old clients send it as a message; no words come back by post."""
    out = told(OPEN, **{**PLACED, "clock": "25.00"}, road=Road.SUBMIT)
    assert (out.facts, out.reply) == ((), AdjustersFormPage(OpeningRefusal.NO_CLOCK, AdjusterField.CLOCK))


def test_on_the_day_of_the_sitting_it_can_be_adjusted() -> None:
    """What is adjusted at once is."""
    assert told(OPEN, **FORM, day="2026-11-25").facts != ()


def test_the_form_keeps_what_was_filled_in() -> None:
    """All but what is wrong is not typed again."""
    out = told(OPEN, **{**PLACED, "clock": "snart"})
    assert isinstance(out.reply, Draft)
    view = out.reply.view
    assert isinstance(view, AdjustersForm)
    assert (view.chosen, view.substitutes, view.day, view.clock, view.where) == (
        ("anna",),
        ("bo",),
        "2026-12-02",
        "snart",
        "Stadshuset, plan 2",
    )


def test_the_choice_is_among_those_who_decide_here() -> None:
    """Whoever leads adjusts anyway; who is absent or does not serve is no choice."""
    gone = happened(OPEN, RollBegun(), RollAnswered("bo", "away"))
    out = told(gone, **{**FORM, "adjusters": "dan"})
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, AdjustersForm)
    assert [who for who, _ in out.reply.view.people] == ["anna", "cia"]
    assert out.reply.view.substitutes == ()


def test_whoever_leads_instead_is_no_choice() -> None:
    """The chair then is."""
    led = happened(OPEN, Led("anna"))
    assert fault(told(led, "secretary", **FORM)) == (OpeningRefusal.LEADS, "adjusters")
    assert told(led, "secretary", **{**FORM, "adjusters": "chair"}).facts == (AdjustersChosen(("chair",), ("bo",)),)


def test_nobody_else_notes_it_nor_at_another_time() -> None:
    """A member does not; nobody does before the sitting or after it, nor where the profile leaves it out."""
    assert refusal(told(OPEN, "anna", **FORM)) == "right"
    assert refusal(told(a_meeting(begun=False), **FORM)) == "not_begun"
    assert refusal(told(happened(OPEN, Closed()), **FORM)) == "closed"
    off = changed(linkoping(), opening_steps=())
    assert refusal(told(OPEN, profile=off, **FORM)) == OpeningRefusal.NO_ADJUSTERS


def test_in_a_confidential_matter_no_words_are_taken() -> None:
    """The form may be looked at; a name and a place wait until the matter is over."""
    secret = in_matter(4)
    assert refusal(told(secret, **PLACED)) == CommonRefusal.HUSHED
    assert told(secret).reply == AdjustersFormPage()


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("justerare Anna", AdjustersChosen(("anna",))),
        ("Justerare Anna och Cia, ersättare Bo.", AdjustersChosen(("anna", "cia"), ("bo",))),
        (
            "justerare Anna, ersättare Bo, 2026-12-02 kl 16.00, Stadshuset, plan 2",
            AdjustersChosen(("anna",), ("bo",), "Stadshuset, plan 2", "2026-12-02", "16.00"),
        ),
        ("adjusters Anna and Bo, substitute Cia, at 16.00", AdjustersChosen(("anna", "bo"), ("cia",), clock="16.00")),
        ("adjuster anna, 2 december 2026, Town hall", AdjustersChosen(("anna",), (), "Town hall", "2026-12-02")),
    ],
)
def test_they_are_typed(words: str, chosen: AdjustersChosen) -> None:
    """Names are those on the roster; the place is kept as it was typed."""
    assert typed(words).facts == (chosen,)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("justerare Ingen Alls", OpeningRefusal.NO_SUCH_NAME),
        ("justerare Secretary", OpeningRefusal.NO_SUCH_NAME),
        ("justerare Dan", OpeningRefusal.NOT_SERVING),
        ("justerare Chair", OpeningRefusal.LEADS),
        ("justerare Anna, ersättare Anna", OpeningRefusal.TWICE),
        ("justerare Anna, 2026-11-20", OpeningRefusal.EARLY),
    ],
)
def test_what_is_typed_and_cannot_be_taken_is_said(words: str, why: OpeningRefusal) -> None:
    """Nothing is noted."""
    assert refusal(typed(words)) == why


def test_a_name_that_two_have_is_asked_for_whole() -> None:
    """Nobody is meant by a name that two have."""
    twins = happened(OPEN, seated("anna2", name="Anna Ek"), seated("anna3", name="Anna Alm"))
    assert typed("justerare Anna Ek", twins).facts == (AdjustersChosen(("anna2",)),)
    same = happened(twins, seated("anna3", name="Anna Ek"))
    assert refusal(typed("justerare Anna Ek", same)) == OpeningRefusal.SEVERAL_NAMES


def test_typed_names_keep_the_place_that_stands() -> None:
    """Until another is typed."""
    chosen = happened(OPEN, AdjustersChosen(("anna",), ("bo",), "Rådhuset", "2026-12-02", "16.00"))
    assert typed("justerare Cia, ersättare Bo", chosen).facts == (
        AdjustersChosen(("cia",), ("bo",), "Rådhuset", "2026-12-02", "16.00"),
    )
    assert typed("justerare Cia, kl 17.00", chosen).facts == (AdjustersChosen(("cia",), clock="17.00"),)


def test_the_word_alone_asks() -> None:
    """With the form."""
    assert typed("justerare").reply == AdjustersFormPage()


def test_it_is_taken_back_by_whoever_noted_it() -> None:
    """While it stands as they noted it."""
    mine = after(OPEN, told(OPEN, **FORM), pressed("opening.adjusters"))
    assert decide(pressed("undo"), mine, linkoping()).facts == (AdjustersTakenBack(),)
    other = happened(mine, AdjustersChosen(("cia",)), at=TEN + seconds(5), by="secretary")
    assert decide(pressed("undo"), other, linkoping()).facts == ()


def test_a_typed_choice_is_pressed_by_nobody_in_between() -> None:
    """A button without a form asks, also where a name was sent with it."""
    out = decide(pressed("opening.adjusters", name="anna", road=Road.EXECUTE), OPEN, linkoping())
    assert out.reply == AdjustersFormPage()


def test_the_form_has_what_stands() -> None:
    """Nothing, for whoever presses first."""
    form = draw_form(AdjustersFormPage(), seen_by(OPEN, "chair"))
    assert isinstance(form, AdjustersForm)
    assert (form.chosen, form.substitutes, form.day, form.where) == ((), (), "", "")
    again = draw_form(
        AdjustersFormPage(), seen_by(happened(OPEN, AdjustersChosen(("anna",), place="Kansliet")), "chair")
    )
    assert isinstance(again, AdjustersForm)
    assert (again.chosen, again.where) == (("anna",), "Kansliet")


def test_the_form_is_for_chair_and_secretary() -> None:
    """A member who opens it is told whose it is."""
    assert draw_form(AdjustersFormPage(), seen_by(OPEN, "anna")) == Refusal(CommonRefusal.RIGHT, Right.HOSTS)
