"""The sitting begins, is led, and ends; breaks are taken, and hours come (R-036, R-181, R-182, design 3)."""

from dataclasses import replace

import pytest

from cards.adjournment import AdjournForm, BreakCard
from cards.phrases import book
from cards.sitting import BegunCard, ClosedCard, LeadForm
from dialogs import timing
from dialogs.inbound import CallEnded, Road, TimePassed
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting import Meeting, Stage
from dialogs.outcome import AskRoster, Outcome, RememberRoster, Wake
from dialogs.page import BreakPage, ReadinessPage
from dialogs.pages import draw
from dialogs.presence import adjournment
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.presence.pages import AdjournFormPage
from dialogs.sitting import verbs as sitting
from dialogs.sitting.facts import Begun, Closed, Led, SetUp
from dialogs.sitting.pages import BegunPage, ClosedPage, LeadFormPage
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    after,
    default,
    happened,
    in_matter,
    kinds,
    linkoping,
    pressed,
    refusal,
    scene_of,
    seated,
    seconds,
    seen_by,
    sender,
    shown,
    told,
)

EMPTY = Meeting(key="s1", chat=CHAT.chat)


def act(
    function: object, verb: str, meeting: Meeting, who: str = "chair", road: Road = Road.EXECUTE, **fields: object
) -> Outcome:
    """Press the verb in the meeting."""
    said = pressed(verb, who, road, **fields)
    out = function(said, scene_of(said, meeting))  # type: ignore[operator]  # one of the subject's verbs
    assert isinstance(out, Outcome)
    return out


def test_the_beginning_pins_the_profile_and_announces_itself() -> None:
    """The profile's digest stands in the journal; the room hears that the sitting is open (R-228)."""
    out = act(sitting.begin, "meeting.begin", a_meeting(begun=False))
    assert out.facts[0] == Begun("linkoping", linkoping().digest)
    assert {"opening", "readiness"} <= set(shown(out))
    assert Wake("silence", timing.SILENCE_S) in out.deliveries


def test_what_is_asked_once_is_asked_at_the_opening() -> None:
    """Camera, light and documents: everybody remote is asked at the opening, where the profile has such lines."""
    said = pressed("meeting.begin")
    out = sitting.begin(said, scene_of(said, a_meeting(begun=False), default()))
    assert out.facts[1:] == (Asked(1, 0, 0),)
    assert "checklist:1" in shown(out)
    in_room = a_meeting(people=(seated("chair", "chair", "room"),), begun=False)
    assert kinds(sitting.begin(said, scene_of(said, in_room, default()))) == ("Begun",)


@pytest.mark.parametrize(
    ("meeting", "code"),
    [
        (EMPTY, "not_set_up"),
        (happened(a_meeting(), Closed()), "closed"),
        (
            happened(
                a_meeting(begun=False), SetUp("KS", "board", 15, "2026-11-25", "S", "linkoping", "x", admitted=False)
            ),
            "not_admitted",
        ),
        (a_meeting(people=(seated("anna"),), begun=False), "no_chair"),
    ],
)
def test_it_does_not_begin_before_it_can(meeting: Meeting, code: str) -> None:
    """Not set up, closed, not admitted, or with nobody to lead."""
    assert refusal(act(sitting.begin, "meeting.begin", meeting)) == code


def test_beginning_twice_changes_nothing() -> None:
    """A begun sitting is shown as it stands."""
    out = act(sitting.begin, "meeting.begin", a_meeting())
    assert (out.changes, out.reply) == (False, ReadinessPage())


def test_closing_ends_what_is_on_the_table_and_keeps_the_roster() -> None:
    """A matter still open ends with the sitting; the board's people are kept for the next."""
    meeting = in_matter(4)
    out = act(sitting.close, "meeting.close", meeting)
    assert kinds(out) == ("MatterEnded", "Closed")
    assert RememberRoster("Kommunstyrelsen") in out.deliveries
    closed = after(meeting, out)
    assert (closed.stage, closed.confidential_now) == (Stage.CLOSED, None)
    assert not act(sitting.close, "meeting.close", closed).changes
    assert refusal(act(sitting.close, "meeting.close", a_meeting(begun=False))) == "not_begun"
    assert kinds(act(sitting.close, "meeting.close", a_meeting())) == ("Closed",)


def test_the_lead_is_handed_over_to_an_elected_person() -> None:
    """R-036: whoever leads has the chair's rights; officials never lead."""
    meeting = a_meeting()
    out = act(sitting.lead, "meeting.lead", meeting, person="anna")
    assert out.facts == (Led("anna"),)
    led = after(meeting, out)
    assert led.chair is led.people["anna"]
    assert not act(sitting.lead, "meeting.lead", led, person="anna").changes
    assert act(sitting.lead, "meeting.lead", meeting).reply == LeadFormPage()
    assert refusal(act(sitting.lead, "meeting.lead", meeting, person="secretary")) == "no_person"
    assert refusal(act(sitting.lead, "meeting.lead", meeting, person="zed")) == "no_person"
    assert refusal(act(sitting.lead, "meeting.lead", happened(meeting, Closed()), person="anna")) == "closed"
    form = draw(LeadFormPage(), seen_by(meeting, "chair"))
    assert isinstance(form, LeadForm)
    assert [key for key, _ in form.people] == ["chair", "anna", "bo", "cia"]


def test_opening_and_closing_cards_count_and_do_not_name() -> None:
    """The opening says how many are remote, the closing what was taken."""
    begun = draw(BegunPage(), seen_by(a_meeting()))
    assert isinstance(begun, BegunCard)
    assert begun.remote == 3
    closed = draw(ClosedPage(), seen_by(happened(in_matter(4), MatterEnded(4), Closed())))
    assert isinstance(closed, ClosedCard)
    assert (closed.matters, closed.motions, closed.head) == (1, 0, "")


def test_the_closing_card_prints_the_journals_head() -> None:
    """Design 1: whoever keeps the card can show later that the journal is the one that was kept."""
    scene = replace(seen_by(happened(a_meeting(), Closed())), head="ab12")
    view = draw(ClosedPage(), scene)
    assert isinstance(view, ClosedCard)
    card = view.draw(book.of("sv"), {})
    assert "Journalens kontrollsumma: ab12" in str(card)


# ---- breaks --------------------------------------------------------------------------------------------------------


def test_a_break_has_minutes_and_a_reason() -> None:
    """Adjourned for ten minutes: the room is told, and the wake-up comes back (R-181)."""
    out = act(adjournment.adjourn, "adjourn", a_meeting(), minutes="10", reason="link")
    assert out.facts == (Adjourned(10, "link"),)
    assert Wake("break", 600) in out.deliveries
    assert "break" in shown(out)
    view = draw(BreakPage(), seen_by(after(a_meeting(), out)))
    assert isinstance(view, BreakCard)
    assert (view.since, view.minutes, view.reason) == (TEN, 10, "link")


def test_a_typed_break_without_minutes_lasts_until_further_notice() -> None:
    """`ajournera` alone: no time is waited for."""
    out = act(adjournment.adjourn, "adjourn", a_meeting(), road=Road.TYPED, minutes="0")
    assert out.facts == (Adjourned(0, "pause"),)
    assert not any(isinstance(d, Wake) for d in out.deliveries)


def test_the_dialog_comes_first_and_bad_minutes_change_nothing() -> None:
    """A press without minutes fetches the form; what is no number is refused."""
    assert act(adjournment.adjourn, "adjourn", a_meeting(), road=Road.FETCH).reply == AdjournFormPage()
    assert act(adjournment.adjourn, "adjourn", a_meeting()).reply == AdjournFormPage()
    assert isinstance(draw(AdjournFormPage(), seen_by(a_meeting(), "chair", dialog=True)), AdjournForm)
    for minutes in ("tio", "601", "-1", "99999999"):
        assert refusal(act(adjournment.adjourn, "adjourn", a_meeting(), minutes=minutes)) == "bad_minutes"
    assert refusal(act(adjournment.adjourn, "adjourn", a_meeting(), minutes="5", reason="lunch")) == "bad_minutes"
    assert act(adjournment.adjourn, "adjourn", a_meeting(), minutes="").facts == (Adjourned(0, "pause"),)


def test_a_break_is_taken_once() -> None:
    """Adjourning twice shows the break; before the beginning there is none to take."""
    meeting = happened(a_meeting(), Adjourned(10, "pause"))
    assert not act(adjournment.adjourn, "adjourn", meeting, minutes="5").changes
    assert refusal(act(adjournment.adjourn, "adjourn", a_meeting(begun=False), minutes="5")) == "not_begun"
    assert refusal(act(adjournment.resume, "resume", a_meeting(begun=False))) == "not_begun"
    assert not act(adjournment.resume, "resume", a_meeting()).changes


def test_everybody_is_asked_anew_after_a_break() -> None:
    """R-102, R-182: the old round ends with the break, and the matter on the table asks again."""
    meeting = happened(in_matter(4), Asked(1, 3, 4), Adjourned(10, "pause"))
    out = act(adjournment.resume, "resume", meeting)
    assert out.facts == (Resumed(), Asked(2, 3, 4))
    assert "checklist:2" in shown(out)
    alone = happened(
        a_meeting(people=(seated("chair", "chair", "room"),)),
        MatterCalled(4),
        MatterOpened(4),
        Adjourned(0, "pause"),
    )
    assert kinds(act(adjournment.resume, "resume", alone)) == ("Resumed", "Asked")
    between = happened(a_meeting(), Adjourned(10, "pause"))
    assert kinds(act(adjournment.resume, "resume", between)) == ("Resumed",)


def test_the_guard_stays_through_a_break_in_a_confidential_matter() -> None:
    """Design 3.1: adjourned within a confidential matter, it is still on the table, and the card says so."""
    meeting = happened(in_matter(4), Adjourned(10, "pause"))
    assert meeting.confidential_now is not None
    view = draw(BreakPage(), seen_by(meeting))
    assert isinstance(view, BreakCard)
    assert view.confidential is not None


# ---- hours ---------------------------------------------------------------------------------------------------------


def hour(what: str, meeting: Meeting, after_s: float = 0) -> Outcome:
    """The time comes."""
    at = TEN + seconds(after_s)
    said = TimePassed(place=CHAT, who=sender("bot"), at=at, sitting="s1", what=what)
    return timing.passed(said, seen_by(meeting, at=at))


def test_the_end_of_a_break_is_told_to_the_hosts() -> None:
    """They resume when they see that all are there; a break already over says nothing."""
    out = hour("break", happened(a_meeting(), Adjourned(10, "pause")), 600)
    assert {t.to for t in told(out)} == {"oid-chair", "oid-secretary"}
    assert not hour("break", a_meeting(), 600).changes


def test_the_secretary_is_asked_when_teams_ended_or_all_was_silent() -> None:
    """Design 3: 30 minutes after the call ended, or after twelve hours of silence."""
    ended = CallEnded(place=CHAT, who=sender("bot"), at=TEN)
    assert timing.call_ended(ended, seen_by(a_meeting())).deliveries == (Wake("call_ended", timing.ENDED_S),)
    assert not timing.call_ended(ended, seen_by(a_meeting(begun=False))).changes
    assert told(hour("call_ended", a_meeting()))
    assert told(hour("silence", a_meeting(), timing.SILENCE_S))
    assert hour("silence", a_meeting(), 60).deliveries == (Wake("silence", timing.SILENCE_S - 59),)


def test_hours_of_a_sitting_that_is_over_do_nothing() -> None:
    """Neither does a wake-up that nobody knows any more."""
    assert not hour("break", happened(a_meeting(), Closed())).changes
    assert not hour("moonrise", a_meeting()).changes
    assert shown(hour("answers", a_meeting())).keys() == {"readiness"}
    assert AskRoster() not in hour("answers", a_meeting()).deliveries
