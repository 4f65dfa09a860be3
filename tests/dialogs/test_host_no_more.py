"""Which cards are closed when somebody is a host no more, and who gets the card with the next step."""

from dataclasses import replace

from dialogs import host_no_more
from dialogs.chat.facts import GuardTripped
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.shared_pages import HostNoMorePage
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import TroubleSaid
from dialogs.roster.facts import LeftChat, PlaceSaid
from dialogs.sitting.facts import Closed, Led
from tests.support.meetings import TEN, happened, in_matter, seated, seen_by

TO_VICE = Led("vice")


def _follow(meeting: Meeting, *facts: Fact) -> tuple[Tell, ...]:
    return host_no_more.follow(seen_by(meeting, "secretary"), Outcome(facts), lambda: happened(meeting, *facts))


def _closed(found: tuple[Tell, ...]) -> set[str]:
    return {one.key for one in found if one.page == HostNoMorePage()}


def _sitting(*facts: Fact) -> Meeting:
    return in_matter(7, seated("vice", "vice_chair", "room", serves=True), *facts)


def test_whoever_leads_no_more_keeps_no_hosts_card_and_the_next_has_it() -> None:
    """Each card by what it is known by, and none of the secretary's."""
    sitting = _sitting(GuardTripped(7, "oid-anna", "1"), TroubleSaid("anna", "sound"))
    found = _follow(sitting, TO_VICE)
    assert {"desk:chair", "incident:7:chair", "intruder:7:chair", "trouble:anna:chair"} <= _closed(found)
    assert not any(key.endswith(":secretary") for key in _closed(found))
    assert [one.key for one in found if one.key not in _closed(found)] == ["desk:vice"]


def test_of_seats_and_who_has_to_go_the_cards_are_closed_too() -> None:
    """Who is disqualified, has broken off service, or has to go."""
    sitting = _sitting()
    anna = replace(sitting.people["anna"], out=True)
    roll = replace(sitting.roll, disqualified=frozenset({(7, "anna")}), going={"anna": None})  # type: ignore[dict-item]
    sitting = replace(sitting, people={**sitting.people, "anna": anna}, roll=roll)
    assert {"disqualified:7:anna:chair", "broke_off:anna:chair", "go:anna:chair"} <= _closed(_follow(sitting, TO_VICE))


def test_a_secretary_who_becomes_something_else_keeps_none() -> None:
    """And nobody new is told anything, nor after the close."""
    found = _follow(_sitting(), seated("secretary", "official", "room"))
    assert {one.key for one in found} == _closed(found) != set()
    closed = happened(_sitting(), Closed())
    assert _follow(closed, seated("bo", "secretary", "room")) == ()


def test_an_absent_leader_leads_no_more() -> None:
    """The roster's chair has the lead again, and the card."""
    found = _follow(happened(_sitting(), TO_VICE), PlaceSaid("vice", "away"))
    assert "desk:vice" in _closed(found)
    assert [one.key for one in found if one.key not in _closed(found)] == ["desk:chair"]


def test_nothing_follows_where_nobody_becomes_a_host_or_ceases_to_be_one() -> None:
    """Of an answer nobody even looks; whoever is not in the chat is sent no card."""
    sitting = _sitting()
    assert _follow(sitting, Answered("anna", 1, 1, 7, (), ())) == ()
    assert _follow(sitting, GuardTripped(7, "oid-anna", "1")) == ()
    assert _follow(sitting, PlaceSaid("anna", "room")) == ()
    assert _follow(sitting, seated("anna", "member", "room")) == ()
    away = happened(sitting, LeftChat("vice"), at=TEN)
    assert [one.key for one in _follow(away, TO_VICE) if one.key == "desk:vice"] == []
