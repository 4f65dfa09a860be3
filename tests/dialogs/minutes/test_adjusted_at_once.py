"""A matter's paragraph is adjusted at once: decided, adjusted once it is over, and announced by itself (R-239)."""

from datetime import timedelta
from typing import Any

import pytest

from cards.adjusted_taken_again import AdjustedTakenAgain
from cards.at_once import AtOnceCard
from cards.phrases import book
from cards.refusal import Refusal
from dialogs.agenda.facts import MatterListed, MatterStruck
from dialogs.guide_lines import parts
from dialogs.journal.entries import Entry, Fact
from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import CallTakenBack, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.pages import AdjustedTakenAgainPage
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided, AtOnceTakenBack
from dialogs.minutes.offers import offers
from dialogs.minutes.pages import AtOnceField, AtOncePage, AtOnceRefusal
from dialogs.opening.facts import AdjustersChosen
from dialogs.pages import draw
from dialogs.quorum.seat_facts import Disqualified
from dialogs.record.minutes_noted import noted_at_once
from dialogs.record.sentences import sentence_of
from dialogs.router import decide
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed, Led
from dialogs.typed.minutes import read_minutes
from tests.support.meetings import TEN, happened, kinds, linkoping, pressed, refusal, seen_by, spoke
from tests.support.small_board import board, done, said

OPEN = (MatterCalled(1), MatterOpened(1))
OVER = (*OPEN, MatterEnded(1))
CHOSEN = AdjustersChosen(("anna",), ("bo",))


def over(*facts: Fact) -> Meeting:
    """The board with matter 1 over and Anna chosen to adjust; then these facts."""
    return board(CHOSEN, *OVER, *facts)


def card(meeting: Meeting, page: AtOncePage | None = None, who: str = "secretary") -> AtOnceCard:
    """The card as this person sees it."""
    view = draw(page or AtOncePage(), seen_by(meeting, who))
    assert isinstance(view, AtOnceCard)
    return view


def typed(words: str, meeting: Meeting) -> Outcome:
    """What follows of what the secretary types."""
    return decide(spoke(words, "secretary", mentioned=True), meeting, linkoping())


def test_it_is_decided_while_the_matter_is_considered_and_adjusted_once_it_is_over() -> None:
    """By whoever was chosen at the opening, with whoever leads."""
    decided = done(board(CHOSEN, *OPEN), "at_once.decide", matter=1)
    assert refusal(said(decided, "at_once.adjust", matter=1)) == AtOnceRefusal.NOT_ENDED
    assert said(happened(decided, MatterEnded(1)), "at_once.adjust", matter=1).facts == (
        AdjustedAtOnce(1, ("anna",), "chair"),
    )


@pytest.mark.parametrize("decided", [True, False])
def test_what_is_decided_anew_was_not_adjusted_before(*, decided: bool) -> None:
    """The matter is taken again: it waits to be adjusted, and is announced no sooner (R-199); what was only decided stands as it did."""
    first = (AtOnceDecided(1),) if decided else ()
    adjusted = over(*first, AdjustedAtOnce(1, ("anna",), "chair"), AtOnceAnnounced((1,), "2026-11-25"))
    again = happened(adjusted, *OVER)
    assert again.minutes.at_once[1].adjusted_at is None
    assert (
        refusal(said(again, "at_once.announce", "secretary", sent="yes", matters="1", day="2026-11-25"))
        == AtOnceRefusal.NOT_ADJUSTED
    )
    assert said(again, "at_once.adjust", matter=1).facts == (AdjustedAtOnce(1, ("anna",), "chair"),)
    waits = over(AtOnceDecided(1))
    assert happened(waits, *OVER).minutes == waits.minutes


def test_a_call_that_is_taken_back_gives_the_adjustment_back() -> None:
    """As it stood, with its announcement; not that of an earlier time, nor over what was noted since (R-123)."""
    adjusted = over(AdjustedAtOnce(1, ("anna",), "chair"), AtOnceAnnounced((1,), "2026-11-25"))
    assert happened(adjusted, *OPEN, CallTakenBack(1)).minutes.at_once == adjusted.minutes.at_once
    for since in ((*OVER, MatterCalled(1), CallTakenBack(1)), (*OPEN, AtOnceDecided(1), CallTakenBack(1))):
        assert happened(adjusted, *since).minutes.at_once[1].adjusted_at is None


def test_without_a_number_it_is_the_matter_on_the_table_or_the_one_before_it() -> None:
    """As one says it in the meeting."""
    assert said(board(*OPEN), "at_once.decide").facts == (AtOnceDecided(1),)
    assert said(over(), "at_once.decide").facts == (AtOnceDecided(1),)
    assert refusal(said(board(), "at_once.decide")) == "none_up"
    assert refusal(said(board(MatterStruck(2)), "at_once.decide", matter=2)) == "matter_struck"


@pytest.mark.parametrize(("matter", "why"), [("2", "at_once_not_opened"), ("9", "no_matter"), ("x", "bad_form")])
def test_what_is_not_considered_yet_is_not_adjusted(matter: str, why: str) -> None:
    """Nor is a matter that nobody has."""
    assert refusal(said(over(), "at_once.decide", matter=matter)) == why


def test_others_and_other_times_are_refused() -> None:
    """A member; before the opening nothing is shown; after the close nothing is adjusted."""
    assert refusal(said(over(), "at_once.decide", "bo", matter=1)) == "right"
    assert refusal(said(over(Closed()), "at_once.adjust", matter=1)) == "closed"
    assert said(over(Closed()), "at_once.show").reply == AtOncePage()


def test_said_once_more_it_changes_nothing() -> None:
    """Two hosts note it at once: the second finds it standing."""
    decided = over(AtOnceDecided(1))
    assert "AtOnceDecided" not in kinds(said(decided, "at_once.decide", "secretary", matter=1))
    adjusted = happened(decided, AdjustedAtOnce(1, ("anna",), "chair"))
    assert "AdjustedAtOnce" not in kinds(said(adjusted, "at_once.adjust", "secretary", matter=1))
    assert said(adjusted, "at_once.adjust", matter=1, sent="yes", adjusters="bo").facts == (
        AdjustedAtOnce(1, ("bo",), "chair"),
    )


def test_whoever_led_when_it_ended_adjusts_it_and_not_whoever_leads_since() -> None:
    """The chair hands over after it, or was disqualified in it and leads again (R-076); who leads now may be the other one."""
    later = over(AtOnceDecided(1), Led("bo"))
    fields = {"sent": "yes", "adjusters": "bo"}
    assert said(later, "at_once.adjust", "bo", matter=1, **fields).facts == (AdjustedAtOnce(1, ("bo",), "chair"),)
    fields = {"sent": "yes", "adjusters": "chair"}
    page = AtOncePage(AtOnceRefusal.LEADS, AtOnceField.PEOPLE)
    assert said(later, "at_once.adjust", "bo", matter=1, **fields).reply == page
    barred = board(CHOSEN, Disqualified(1, "chair"), Led("bo"), *OVER, Led("chair"))
    assert said(barred, "at_once.adjust", matter=1).facts == (AdjustedAtOnce(1, ("anna",), "bo"),)
    assert "bo" not in dict(card(happened(barred, AtOnceDecided(1))).people)


def test_a_matter_that_is_adjusted_is_taken_again_only_by_whoever_knows_it() -> None:
    """What is decided then has to be adjusted anew (R-239); one that only waits to be adjusted is taken as any other."""
    decided = over(AtOnceDecided(1))
    adjusted = happened(decided, AdjustedAtOnce(1, ("anna",), "chair"))
    fields = {"matter": 1, "again": "yes"}
    assert "MatterCalled" in kinds(said(decided, "matter.call", **fields))
    out = said(adjusted, "matter.call", **fields)
    assert (kinds(out), out.reply) == ((), AdjustedTakenAgainPage(1))
    assert "MatterCalled" in kinds(said(adjusted, "matter.call", adjusted="anew", **fields))
    assert _taken_by_press(adjusted) == adjusted.moved
    assert (_taken_by_press(adjusted, "anna"), _taken_by_press(happened(adjusted, MatterCalled(2)))) == (None, None)
    again = happened(adjusted, MatterCalled(1), MatterOpened(1), MatterEnded(1), AdjustedAtOnce(1, ("anna",), "chair"))
    old = said(again, "matter.call", adjusted="anew", moved=adjusted.moved, **fields)
    assert (old.facts, old.reply) == ((), ReadinessPage(CommonRefusal.PASSED))


def _taken_by_press(meeting: Meeting, who: str = "chair") -> int | None:
    """What the button sends, where there is one."""
    view = draw(AdjustedTakenAgainPage(1), seen_by(meeting, who))
    assert isinstance(view, AdjustedTakenAgain)
    return view.moved


def test_whoever_is_disqualified_does_not_adjust_it() -> None:
    """Their substitute does; without whoever led, where that is they, two others do and nobody alone (KL 5:69)."""
    barred = over(Disqualified(1, "anna"))
    assert said(barred, "at_once.adjust", matter=1).facts == (AdjustedAtOnce(1, ("bo",), "chair"),)
    unled = over(Disqualified(1, "chair"))
    alone = AtOncePage(AtOnceRefusal.ALONE, AtOnceField.PEOPLE)
    for fields in ({}, {"sent": "yes", "adjusters": "bo"}, {"sent": "yes", "adjusters": "bo,bo"}):
        assert (said(unled, "at_once.adjust", matter=1, **fields)).reply == alone
    two = said(unled, "at_once.adjust", matter=1, sent="yes", adjusters="anna,bo")
    assert two.facts == (AdjustedAtOnce(1, ("anna", "bo"), ""),)
    fields = {"sent": "yes", "adjusters": "anna"}
    assert said(barred, "at_once.adjust", matter=1, **fields).reply == AtOncePage(
        AtOnceRefusal.NOT_SERVING, AtOnceField.PEOPLE
    )


@pytest.mark.parametrize(
    ("adjusters", "why"),
    [("", AtOnceRefusal.NOBODY), ("chair", AtOnceRefusal.LEADS), ("dan", AtOnceRefusal.NOT_SERVING)],
)
def test_what_cannot_be_taken_is_said_at_the_question(adjusters: str, why: AtOnceRefusal) -> None:
    """And the card stays, with who can be chosen."""
    out = said(over(AtOnceDecided(1)), "at_once.adjust", matter=1, sent="yes", adjusters=adjusters)
    assert (kinds(out), out.reply) == ((), AtOncePage(why, AtOnceField.PEOPLE))
    shown = card(over(AtOnceDecided(1)), AtOncePage(why, AtOnceField.PEOPLE))
    assert (shown.why, shown.wrong, dict(shown.people)) == (why, "adjusters", {"anna": "Anna", "bo": "Bo"})


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("ärende 1 justeras omedelbart", AtOnceDecided(1)),
        ("omedelbar justering av ärende 1", AtOnceDecided(1)),
        ("adjust matter 1 at once", AtOnceDecided(1)),
        ("matter 1 is to be adjusted at once", AtOnceDecided(1)),
        ("ärende 1 är omedelbart justerat", AdjustedAtOnce(1, ("anna",), "chair")),
        ("Ärende 1 är omedelbart justerat av Bo och Anna.", AdjustedAtOnce(1, ("bo", "anna"), "chair")),
        ("matter 1 was adjusted at once by Bo", AdjustedAtOnce(1, ("bo",), "chair")),
    ],
)
def test_it_is_typed(words: str, fact: Fact) -> None:
    """In both languages, with names or without."""
    assert fact in typed(words, over()).facts


@pytest.mark.parametrize(
    ("name", "why"),
    [("Nils", "at_once_no_name"), ("Dan", "at_once_no_name"), ("Chair", "at_once_leads")],
)
def test_a_name_that_cannot_be_taken_is_refused(name: str, why: str) -> None:
    """With what to do."""
    assert refusal(typed(f"ärende 1 är omedelbart justerat av {name}", over())) == why


def test_without_anybody_chosen_the_card_asks() -> None:
    """By whom: it is not guessed."""
    assert typed("ärende 1 är omedelbart justerat", board(*OVER)).reply == AtOncePage(
        AtOnceRefusal.NOBODY, AtOnceField.PEOPLE
    )


ADJUSTED = (AtOnceDecided(1), AdjustedAtOnce(1, ("anna",), "chair"))


def announced(day: str, meeting: Meeting, who: str = "secretary", **fields: Any) -> Outcome:
    """What follows when somebody notes the day two days later."""
    return decide(
        pressed("at_once.announce", who, day=day, at_=TEN + timedelta(days=2), **fields), meeting, linkoping()
    )


def test_it_is_announced_by_itself_after_the_close_too() -> None:
    """All that wait for it, or one by its number; the card says by when."""
    closed = over(*ADJUSTED, Closed())
    assert announced("2026-11-26", closed).facts == (AtOnceAnnounced((1,), "2026-11-26"),)
    assert card(closed).rows[0].announce_by == "2026-11-27"
    noted = happened(closed, AtOnceAnnounced((1,), "2026-11-26"))
    assert (card(noted).rows[0].announced, card(noted).rows[0].at) == ("2026-11-26", TEN)
    assert refusal(announced("2026-11-26", noted)) == "at_once_none_left"
    assert announced("2026-11-27", noted, matter=1).facts == (AtOnceAnnounced((1,), "2026-11-27"),)
    assert announced("2026-11-26", noted, matter=1).facts == ()


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("snart", AtOnceRefusal.NO_DAY),
        ("", AtOnceRefusal.NO_DAY),
        ("2026-12-24", AtOnceRefusal.AHEAD),
        ("2026-11-24", AtOnceRefusal.EARLY),
    ],
)
def test_a_day_that_cannot_be_is_said_at_its_field(day: str, why: AtOnceRefusal) -> None:
    """Typed it is refused with the same words."""
    meeting = over(*ADJUSTED, Closed())
    assert announced(day, meeting).reply == AtOncePage(why, AtOnceField.DAY)
    assert refusal(announced(day, meeting, road=Road.TYPED)) == why


def test_only_what_is_adjusted_is_announced_and_by_a_secretary() -> None:
    """The chair does not keep the minutes."""
    assert refusal(announced("2026-11-26", over(AtOnceDecided(1)))) == "at_once_not_adjusted"
    assert refusal(announced("2026-11-26", over(*ADJUSTED), "chair")) == "right"


def test_each_step_is_taken_back_by_whoever_took_it() -> None:
    """What was noted before it stands again."""
    decided = done(over(), "at_once.decide", "secretary", matter=1)
    adjusted = done(decided, "at_once.adjust", "secretary", matter=1)
    back = done(adjusted, "undo", "secretary")
    assert back.minutes == decided.minutes
    assert said(decided, "undo", "secretary").facts == (AtOnceTakenBack((1,)),)
    assert done(decided, "undo", "secretary").minutes.at_once == {}
    press = pressed("at_once.announce", "secretary", day="2026-11-25")
    closed = happened(adjusted, Closed())
    noted = happened(closed, *decide(press, closed, linkoping()).facts, by="secretary")
    assert done(noted, "undo", "secretary").minutes == adjusted.minutes


def test_what_somebody_else_has_noted_since_is_theirs() -> None:
    """It is not taken back by whoever came first."""
    decided = done(over(), "at_once.decide", "secretary", matter=1)
    later = happened(decided, AdjustedAtOnce(1, ("anna",), "chair"), at=TEN + timedelta(minutes=1))
    assert "AtOnceTakenBack" not in kinds(said(later, "undo", "secretary"))


@pytest.mark.parametrize(
    ("fact", "swedish", "english"),
    [
        (
            AtOnceDecided(1),
            "Chair antecknade att ärende 1 ska justeras omedelbart.",
            "Chair noted that matter 1 is to be adjusted at once.",
        ),
        (
            AdjustedAtOnce(1, ("anna",), "chair"),
            "Chair antecknade att ärende 1 justerades omedelbart av Chair och Anna.",
            "Chair noted that matter 1 was adjusted at once by Chair and Anna.",
        ),
        (
            AtOnceAnnounced((1, 2), "2026-11-26"),
            "Chair antecknade att den omedelbara justeringen av ärende 1 och 2 anslogs 2026-11-26.",
            "Chair noted that the adjustment at once of matter 1 and 2 was announced on 2026-11-26.",
        ),
        (
            AtOnceTakenBack((1,)),
            "Chair tog tillbaka den senaste anteckningen om omedelbar justering av ärende 1.",
            "Chair took back what was noted last of the adjustment at once of matter 1.",
        ),
    ],
)
def test_it_is_told(fact: Fact, swedish: str, english: str) -> None:
    """In the journal, in both languages."""
    for language, told in (("sv", swedish), ("en", english)):
        assert sentence_of(Entry(1, TEN, "chair", "", fact), board(), book.of(language)) == told


def test_the_card_is_for_hosts_alone() -> None:
    """Who adjusts is named on it."""
    view = draw(AtOncePage(), seen_by(over(*ADJUSTED), "bo"))
    assert isinstance(view, Refusal)


def test_the_help_says_what_can_be_typed_of_it_now() -> None:
    """To decide, to adjust, to announce: one after the other."""

    def lines(meeting: Meeting, who: str = "secretary") -> dict[str, int]:
        shown = [line for part in parts(seen_by(meeting, who)) for line in part.lines]
        return {line: no for line, no in shown if line in ("at_once", "at_once_adjusted", "at_once_announced")}

    assert lines(board(*OPEN)) == {"at_once": 1}
    assert lines(over(AtOnceDecided(1))) == {"at_once_adjusted": 1}
    assert lines(over(*ADJUSTED)) == {"at_once_announced": 1}
    assert lines(over(*ADJUSTED), "chair") == {}
    assert lines(over(), "bo") == {}


def test_an_announcement_of_what_nobody_decided_leaves_the_meeting_as_it_is() -> None:
    """A replica must not fall."""
    assert over(AtOnceAnnounced((1,), "2026-11-26")).minutes.at_once == {}


def test_what_waits_stands_with_the_next_step_until_it_is_adjusted() -> None:
    """On the card of the hosts, while the sitting goes on."""
    assert offers(seen_by(over(AtOnceDecided(1)), "secretary")) != ()
    assert offers(seen_by(over(), "secretary")) == ()


def test_the_note_says_who_adjusted_and_who_asked_for_a_note() -> None:
    """By the sections of the note; whoever took theirs back asks for none."""
    meeting = over(AtOnceDecided(1), AdjustedAtOnce(1, ("anna",), "chair"))
    noted = noted_at_once(meeting, 1)
    assert noted is not None
    assert len(noted.people) == 2
    assert noted_at_once(meeting, 2) is None


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("omedelbar justering", "at_once.show"),
        ("ärende 7 justeras omedelbart", "at_once.decide"),
        ("ärende 7 är anslaget 2026-12-09", "at_once.announce"),
    ],
)
def test_each_typed_word_is_read_as_its_step(words: str, verb: str) -> None:
    """And what is none of them is none."""
    found = read_minutes(words)
    assert found is None or found[0] == verb


def test_a_name_is_taken_in_no_confidential_matter() -> None:
    """It may be any word; without one whoever was chosen is noted then too."""
    secret = over(MatterListed(7, "secrecy", "", "A.B."), AtOnceDecided(1), MatterCalled(7), MatterOpened(7))
    assert refusal(said(secret, "at_once.adjust", matter=1, name="Anna Ek")) == CommonRefusal.HUSHED
    assert said(secret, "at_once.adjust", matter=1).facts == (AdjustedAtOnce(1, ("anna",), "chair"),)
