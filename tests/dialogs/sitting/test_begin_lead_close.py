"""The sitting begins, is led, and ends (R-036, design 3)."""

from dataclasses import replace

import pytest

from cards.close_ask import CloseAsk
from cards.phrases import book
from cards.sitting import BegunCard, ClosedCard, LeadForm
from dialogs.judging.outcome import Outcome, RememberRoster, Wake
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.pages import draw
from dialogs.quorum.seat_facts import Disqualified, Serves
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Road
from dialogs.sitting import begin_lead_close as sitting
from dialogs.sitting.facts import Begun, Closed, Led, SetUp
from dialogs.sitting.pages import BegunPage, CloseAskPage, ClosedPage, LeadFormPage
from dialogs.sitting.still_open import SILENCE_S
from tests.support.meetings import (
    CAST,
    CHAT,
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
    seen_by,
    sender,
    shown,
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
    assert out.facts[0] == Begun("linkoping", linkoping().digest, "KS 2020-800, 2022-01-10")
    assert {"opening", "readiness", "setup"} <= set(shown(out))
    assert Wake("silence", SILENCE_S) in out.deliveries


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


def test_the_closing_button_of_an_earlier_matter_closes_nothing() -> None:
    """It shows how things stand instead."""
    out = act(sitting.close, "meeting.close", in_matter(4), after="3")
    assert not out.facts
    assert out.reply == ReadinessPage(CommonRefusal.PASSED)


def test_closing_ends_what_is_on_the_table_and_keeps_the_roster() -> None:
    """A matter still open ends with the sitting; the board's people are kept for the next."""
    meeting = in_matter(4)
    out = act(sitting.close, "meeting.close", meeting, anyway="yes")
    assert kinds(out) == ("MatterEnded", "Closed")
    assert not [one for one in out.deliveries if isinstance(one, RememberRoster)]
    said = pressed("meeting.close", sender("secretary", may_set_up=True), anyway="yes")
    kept = sitting.close(said, scene_of(said, meeting))
    assert RememberRoster("Kommunstyrelsen", "oid-secretary", listed=True) in kept.deliveries
    closed = after(meeting, out)
    assert (closed.stage, closed.confidential_open) == (Stage.CLOSED, None)
    assert not act(sitting.close, "meeting.close", closed).changes
    assert refusal(act(sitting.close, "meeting.close", a_meeting(begun=False))) == "not_begun"
    assert kinds(act(sitting.close, "meeting.close", a_meeting(), anyway="yes")) == ("Closed",)


def test_closing_with_matters_left_asks_first() -> None:
    """They are named, the called one that was never opened too, and the open one that would end with it."""
    meeting = happened(a_meeting(), MatterCalled(4), MatterOpened(4), MatterEnded(4), MatterCalled(7))
    asked = act(sitting.close, "meeting.close", meeting)
    assert (asked.changes, asked.reply) == (False, CloseAskPage())
    card = _asked(meeting)
    left = [m.no for m in meeting.matters if m.no != 4]
    assert ([name.no for name in card.matters], card.count, card.on) == (left, len(left), None)
    assert sitting.closed_again(pressed("meeting.close", "chair"), seen_by(meeting, "chair")) == CloseAskPage()
    open_ = _asked(in_matter(4)).on
    assert open_ is not None
    assert open_.no == 4
    closed = seen_by(happened(meeting, Closed()), "chair")
    assert sitting.closed_again(pressed("meeting.close", "chair"), closed) == ClosedPage()


def _asked(meeting: Meeting) -> CloseAsk:
    card = draw(CloseAskPage(), seen_by(meeting, "chair"))
    assert isinstance(card, CloseAsk)
    return card


def test_the_lead_is_handed_over_to_an_elected_person() -> None:
    """R-036: whoever leads has the chair's rights; officials never lead."""
    meeting = a_meeting()
    out = act(sitting.lead, "meeting.lead", meeting, person="anna")
    assert out.facts == (Led("anna"),)
    led = after(meeting, out)
    assert led.chair is led.people["anna"]
    assert not act(sitting.lead, "meeting.lead", led, person="anna").changes
    assert act(sitting.lead, "meeting.lead", meeting).reply == LeadFormPage()
    assert refusal(act(sitting.lead, "meeting.lead", meeting, person="secretary")) == "lead_not_elected"
    assert refusal(act(sitting.lead, "meeting.lead", meeting, person="zed")) == "no_person"
    assert refusal(act(sitting.lead, "meeting.lead", happened(meeting, Closed()), person="anna")) == "closed"
    form = draw(LeadFormPage(), seen_by(meeting, "chair"))
    assert isinstance(form, LeadForm)
    assert [key for key, _ in form.people] == ["chair", "anna", "bo", "cia"]


def test_whoever_does_not_take_part_in_the_decisions_leads_nothing() -> None:
    """A substitute who does not serve, a member who is noted as absent, one whose seat somebody else has (R-036)."""
    people = (*CAST, seated("dan", "substitute"))
    absent = a_meeting(people=people, facts=(PlaceSaid("anna", "away"),))
    assert refusal(act(sitting.lead, "meeting.lead", absent, person="anna")) == "lead_not_serving"
    assert refusal(act(sitting.lead, "meeting.lead", absent, person="dan")) == "lead_not_serving"
    serves = happened(absent, Serves("dan", "anna", "absent"))
    assert act(sitting.lead, "meeting.lead", serves, person="dan").facts == (Led("dan"),)
    back = happened(serves, PlaceSaid("anna", "room"))
    assert refusal(act(sitting.lead, "meeting.lead", back, person="anna")) == "lead_not_serving"
    form = draw(LeadFormPage(), seen_by(absent, "chair"))
    assert isinstance(form, LeadForm)
    assert [key for key, _ in form.people] == ["chair", "bo", "cia"]


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
    assert "Journalens kontrollsumma: AB12. Hela: ab12" in str(card)


def test_whoever_is_disqualified_in_the_matter_on_the_table_does_not_lead_it() -> None:
    """And may lead the next."""
    called = a_meeting(facts=(Disqualified(1, "anna"), MatterCalled(1)))
    assert refusal(act(sitting.lead, "meeting.lead", called, person="anna")) == "lead_disqualified"
    ended = happened(called, MatterEnded(1))
    assert act(sitting.lead, "meeting.lead", ended, person="anna").facts == (Led("anna"),)
