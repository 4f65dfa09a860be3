"""What can be done next about the matters: opened in one press, by itself or with a reason; ended, called, noted, raised."""

import pytest

from cards.offers import Offer
from cards.readiness import Details
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.matter.facts import Asked, HostChecked, LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.matter.offers import offers
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.profile.what_a_level_asks import asks_two_factor
from tests.support.meetings import a_meeting, answered, happened, linkoping, listed, seen_by

REMOTE = ("anna", "bo", "cia")


def offered(meeting: Meeting, who: str = "chair") -> dict[str, Offer]:
    """What `who` is offered, by the title's name."""
    return {offer.phrase.rpartition(".")[2]: offer for offer in offers(seen_by(meeting, who))}


def called(*facts: Fact) -> Meeting:
    """Matter 4 (secrecy) called, round 1 asked."""
    return happened(a_meeting(), MatterCalled(4), Asked(1, 3, 4), *facts)


def ready(*facts: Fact) -> Meeting:
    """The same, and everybody has answered."""
    return called(*(answered(who) for who in REMOTE), *facts)


def test_when_all_have_answered_one_press_checks_and_opens() -> None:
    """Once it is checked, one press opens."""
    assert list(offered(ready()))[:2] == ["check_and_open", "check"]
    assert offered(ready())["check_and_open"].fields == {"matter": 4, "only_entitled": "yes", "moved": 1}
    found = offered(ready(HostChecked(4, only_entitled=True)))
    assert list(found)[:1] == ["open"]
    assert "check" not in found


def test_what_is_missing_is_passed_with_a_reason_in_a_dialog() -> None:
    """The card is drawn anew as answers come in; a dialog is not."""
    found = offered(called())
    assert list(found)[:2] == ["open_anyway", "check"]
    assert found["open_anyway"].dialog


def test_only_who_leads_opens() -> None:
    """The secretary makes the host's check, and notes answers given aloud."""
    assert list(offered(called(), "secretary")) == ["check", "put_aside_and_call", "put_aside", "record_title"]
    assert list(offered(ready(), "secretary")) == ["check", "put_aside_and_call", "put_aside"]


def test_level_four_needs_more_than_one_press() -> None:
    """R-043: the second factor is asked apart, so the check is not made in passing."""
    meeting = happened(a_meeting(), MatterCalled(6), Asked(1, 4, 6))
    for who in REMOTE:
        meeting = happened(meeting, answered(who, level=4, no=6))
    assert asks_two_factor(linkoping(), meeting.matter(6).kind)  # type: ignore[union-attr]  # it is on the agenda
    assert "check_and_open" not in offered(meeting)


def test_the_check_that_is_to_be_made_again_has_its_button() -> None:
    """After a raised level and after a break the demand stands on the card of the open matter, and so does what meets it."""
    checked = ready(HostChecked(4, only_entitled=True))
    opened = happened(checked, MatterOpened(4))
    assert "check" not in offered(opened)
    raised, broken = happened(opened, LevelRaised(4, "secrecy_individual")), happened(checked, Adjourned(10, "pause"))
    assert not obstacles(broken)
    for meeting in (raised, happened(broken, Resumed())):
        assert "host_not_checked" in obstacles(meeting)
        assert "check" in offered(meeting)


def obstacles(meeting: Meeting) -> tuple[str, ...]:
    """What the chair's card says is in the way."""
    view = draw(ReadinessPage(), seen_by(meeting, "chair"))
    assert isinstance(view, Details)
    return view.obstacles


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ((), ["call"]),
        ((MatterCalled(1), MatterOpened(1)), ["end_and_call", "end", "raise_level"]),
        ((MatterCalled(2), MatterOpened(2), MatterEnded(2)), ["end", "raise_level"]),
    ],
)
def test_the_next_step_follows_the_agenda(facts: tuple[Fact, ...], found: list[str]) -> None:
    """Call the next, and end the one on the table; at the end of the agenda there is none to call."""
    meeting = happened(a_meeting(matters=(listed(1), listed(2))), *facts)
    if len(facts) > 2:
        meeting = happened(meeting, MatterCalled(1), MatterOpened(1))
    assert list(offered(meeting)) == found


def test_in_a_break_only_oral_answers_are_noted() -> None:
    """Nothing moves at the table; a confidential matter is raised no further from here."""
    in_break = called(Adjourned(10, "pause"))
    assert list(offered(in_break)) == []
    assert list(offered(in_break, "secretary")) == ["record_title"]
    assert "raise_level" not in offered(called())


def test_what_is_seldom_right_while_a_matter_waits_stands_out_of_the_way() -> None:
    """To open anyway, and to leave the matter that was called: the check and the oral answers are what one should do."""
    waits = offered(called())
    assert {phrase for phrase, offer in waits.items() if offer.exception} == {
        "open_anyway",
        "put_aside_and_call",
        "put_aside",
    }
    assert not any(offer.exception for offer in offered(called(MatterOpened(4, ""))).values())
