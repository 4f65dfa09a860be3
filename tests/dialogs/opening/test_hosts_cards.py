"""The card of the opening comes to chair and secretary when the sitting opens, to whoever leads instead, and is over at the close."""

from typing import Any

import pytest

from dialogs.judging.outcome import Outcome
from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.opening.hosts_cards import opening_cards, opening_over
from dialogs.opening.pages import OpeningOverPage, OpeningPage
from dialogs.roster.facts import LeftChat
from dialogs.router import decide
from tests.support.meetings import CAST, a_meeting, happened, linkoping, pressed, seated, tells


def told(meeting: Meeting, verb: str, **fields: Any) -> Outcome:
    """What follows of the chair's press."""
    return decide(pressed(verb, **fields), meeting, linkoping())


def slots(out: Outcome, page: OpeningPage | OpeningOverPage) -> set[str]:
    """Whose card shows this."""
    return {one.key for one in tells(out) if one.page == page}


def test_it_comes_when_the_sitting_opens() -> None:
    """To each of them alone."""
    assert slots(told(a_meeting(begun=False), "meeting.begin"), OpeningPage()) == {"opening:chair", "opening:secretary"}


def test_it_is_over_when_the_sitting_is() -> None:
    """A line is left where it stands."""
    out = told(a_meeting(), "meeting.close", anyway="yes")
    assert slots(out, OpeningOverPage()) == {"opening:chair", "opening:secretary"}


@pytest.mark.parametrize(("facts", "comes"), [((), True), ((MatterCalled(1),), False)])
def test_whoever_leads_instead_has_it_too(facts: tuple[MatterCalled, ...], *, comes: bool) -> None:
    """Until the first matter is called."""
    out = told(a_meeting(facts=facts), "meeting.lead", person="anna")
    assert slots(out, OpeningPage()) == ({"opening:anna"} if comes else set())


def test_whoever_cannot_be_told_alone_has_none() -> None:
    """Somebody on the roster without an account, and somebody who is not in the chat."""
    unknown = a_meeting(people=(*CAST, seated("eva", "secretary", "room", object_id="", mri="")))
    gone = happened(unknown, LeftChat("secretary"))
    assert [one.key for one in opening_cards(gone)] == [one.key for one in opening_over(gone)] == ["opening:chair"]
    assert slots(told(unknown, "meeting.lead", person="eva"), OpeningPage()) == set()
