"""Who hinders the gate, who is asked, who raises an alarm and whose coming ends the check: everybody, wherever they are noted.

The table was written from the rules, apart from the code: R-025, R-090, R-100, R-111, R-119 to R-122, R-172 and R-173.
"""

from dataclasses import replace
from itertools import product

import pytest

from cards.attendance import Intruder
from dialogs import router
from dialogs.journal.entries import Fact
from dialogs.judging.shared_pages import ChecklistPage
from dialogs.matter.checklist_lines_asked import asked_people
from dialogs.matter.facts import Asked, HostChecked, MatterCalled, MatterOpened
from dialogs.matter.may_be_there import There, how_there
from dialogs.matter.obstacles import standing
from dialogs.matter.pages import IntruderPage
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.seat_facts import Disqualified
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Came
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    happened,
    linkoping,
    listed,
    pressed,
    seated,
    seen_by,
    sender,
    tells,
)

HOSTS = (seated("chair", "chair", "room"), seated("secretary", "secretary", "room"))
PLACES = ("", "room", "away", "remote")
MAY = ("member", "substitute", "official", "party")
MAY_NOT = ("support", "party of another", "nobody")
SHOWN: dict[str, tuple[Fact, ...]] = {
    "nothing": (),
    "in the call": (Entered("eva"),),
    "left": (Entered("eva"), LinkLost("eva")),
}
# What the gate says of the person: for each place in the order of `PLACES`; "" where they are in nobody's way.
SECRECY = {
    ("may", "nothing"): ("", "", "", "no_answer"),
    ("may", "in the call"): ("no_place", "", "away_in_call", "no_answer"),
    ("may", "left"): ("", "", "", "link_lost"),
    ("disqualified", "nothing"): ("", "", "", "disqualified"),
    ("disqualified", "in the call"): ("disqualified",) * 4,
    ("disqualified", "left"): ("", "", "", ""),
    ("may not", "nothing"): ("", "", "", "not_entitled_unseen"),
    ("may not", "in the call"): ("not_entitled",) * 4,
    ("may not", "left"): ("", "", "", ""),
}
# The same of a substitute who does not serve, while the matter is open: the chair has not let them hear it.
OPEN_TO_NONSERVING = {
    "nothing": ("", "", "", "chair_decides"),
    "in the call": ("chair_decides", "", "chair_decides", "chair_decides"),
    "left": ("", "", "", "link_lost"),
}
# In protective security nobody may be remote, whoever they are, and who has left may come back.
PROTECTIVE = {
    ("may", "nothing"): ("", "", "", "must_leave"),
    ("may", "in the call"): ("must_leave", "", "must_leave", "must_leave"),
    ("may", "left"): ("", "", "", "must_leave"),
    ("disqualified", "nothing"): ("", "", "", "must_leave"),
    ("disqualified", "in the call"): ("must_leave", "disqualified", "must_leave", "must_leave"),
    ("disqualified", "left"): ("", "", "", "must_leave"),
    ("may not", "nothing"): ("", "", "", "not_entitled_unseen"),
    ("may not", "in the call"): ("not_entitled",) * 4,
    ("may not", "left"): ("", "", "", ""),
}
TABLES = {"secrecy": SECRECY, "secrecy_individual": SECRECY, "authority": SECRECY, "protective": PROTECTIVE}
ALL = tuple(product(PLACES, (*MAY, *MAY_NOT), (False, True), SHOWN))


def eva(capacity: str, place: str) -> Fact:
    """Somebody on the roster, known to Teams."""
    if capacity == "party of another":
        return seated("eva", "party", place, matter=5)
    if capacity == "party":
        return seated("eva", "party", place, matter=4)
    return seated("eva", "" if capacity == "nobody" else capacity, place)


def called(kind: str, place: str, capacity: str, *facts: Fact, jav: bool) -> Meeting:
    """Matter 4 of this kind is called, and the hosts have checked who is there; `facts` came before the check."""
    people = (*HOSTS, eva(capacity, place))
    noted = (Disqualified(4, "eva"),) if jav else ()
    checked = (MatterCalled(4), Asked(1, 3, 4), HostChecked(4, only_entitled=True))
    return a_meeting(people, (listed(4, kind), listed(5, kind)), (*noted, *facts, *checked))


def stands(capacity: str, *, jav: bool) -> str:
    """The row of the table."""
    return "may not" if capacity in MAY_NOT else "disqualified" if jav else "may"


def opened_to(kind: str, capacity: str, *, jav: bool, shown: str) -> tuple[str, ...]:
    """What the gate says of them once the matter is open, for each place."""
    if capacity == "substitute" and not jav and kind != "protective":
        return OPEN_TO_NONSERVING[shown]
    return TABLES[kind][stands(capacity, jav=jav), shown]


def named(meeting: Meeting) -> str:
    """What the gate says of Eva."""
    on = meeting.on_table
    assert on is not None
    return next(
        (one.why.value for one in standing(seen_by(meeting, "chair"), on).not_ready if one.person.key == "eva"), ""
    )


@pytest.mark.parametrize("kind", TABLES)
def test_who_hinders_the_gate(kind: str) -> None:
    """At the call, and after a break: the same, for everybody; also of whom Teams shows something between call and opening."""
    for place, capacity, jav, shown in ALL:
        expected = TABLES[kind][stands(capacity, jav=jav), shown][PLACES.index(place)]
        case = (place, capacity, jav, shown)
        before = called(kind, place, capacity, *SHOWN[shown], jav=jav)
        between = happened(called(kind, place, capacity, jav=jav), *SHOWN[shown])
        again = happened(before, MatterOpened(4), Adjourned(5, "pause"), Resumed())
        then = opened_to(kind, capacity, jav=jav, shown=shown)[PLACES.index(place)]
        if kind == "protective":  # by Linköping's rules a special decision lets them stay
            expected, then = (one.replace("must_leave", "by_decision") for one in (expected, then))
        assert (case, named(before), named(between), named(again)) == (case, expected, expected, then)


@pytest.mark.parametrize("kind", TABLES)
def test_who_is_asked_the_checklist_and_who_is_counted(kind: str) -> None:
    """Whoever may be there and is remote; alone those too whom Teams shows in the call and of whom nobody has said so."""
    for place, capacity, jav, shown in ALL:
        meeting = called(kind, place, capacity, *SHOWN[shown], jav=jav)
        asked = "eva" in {one.key for one in asked_people(meeting, meeting.matter(4))}
        assert asked is (place == "remote" and stands(capacity, jav=jav) == "may"), (place, capacity, jav, shown)


@pytest.mark.parametrize("opened", [False, True])
@pytest.mark.parametrize("kind", TABLES)
def test_what_follows_when_they_come(kind: str, *, opened: bool) -> None:
    """While it is open whoever may not be there alarms and ends the check, known to be there or not. Nobody else does."""
    for place, capacity, jav, shown in ALL:
        meeting = called(kind, place, capacity, *SHOWN[shown], jav=jav)
        meeting = happened(meeting, MatterOpened(4)) if opened else meeting
        came = Came(place=CHAT, who=sender("eva"), at=TEN, people=(sender("eva"),))
        out = router.decide(came, meeting, linkoping())
        now = TABLES[kind][stands(capacity, jav=jav), "in the call"]
        may = (opened_to(kind, capacity, jav=jav, shown="in the call") if opened else now)[PLACES.index(place)]
        barred = may in ("disqualified", "not_entitled", "must_leave", "chair_decides")
        told = [one.to for one in tells(out) if isinstance(one.page, IntruderPage)]
        asked = [one.to for one in tells(out) if isinstance(one.page, ChecklistPage)]
        after = happened(meeting, *out.facts).matter(4)
        assert after is not None
        case = (place, capacity, jav, shown)
        assert (case, told) == (case, ["oid-chair", "oid-secretary"] if barred and opened else [])
        fresh = not opened and shown != "in the call"
        assert (case, after.check is None) == (case, (barred and opened) or fresh)
        wants = may in ("no_answer", "no_place", "away_in_call") and shown != "in the call"
        assert (case, asked) == (case, ["oid-eva"] if wants else [])


def test_whoever_is_called_to_the_matter_while_teams_shows_them_is_asked_alone() -> None:
    """R-090: noted nowhere or as absent, in the call; nobody who sits in the room, however Teams shows the room's own device."""
    for place, capacity, jav in product(PLACES, (*MAY, *MAY_NOT), (False, True)):
        noted = (Disqualified(4, "eva"),) if jav else ()
        meeting = a_meeting(
            (*HOSTS, eva(capacity, place)), (listed(4, "secrecy"), listed(5, "secrecy")), (*noted, Entered("eva"))
        )
        out = router.decide(pressed("matter.call", matter=4), meeting, linkoping())
        asked = [one.to for one in tells(out) if isinstance(one.page, ChecklistPage)]
        wants = place in ("", "away") and stands(capacity, jav=jav) == "may"
        assert ((place, capacity, jav), asked) == ((place, capacity, jav), ["oid-eva"] if wants else [])


def test_whoever_may_be_of_the_audience_is_in_nobodys_way_in_the_room() -> None:
    """R-173: in a council the disqualified take no part and may be present, and so may they where the matter is not for the entitled alone."""
    confidential = called("secrecy", "room", "member", Entered("eva"), jav=True)
    assert named(confidential) == "disqualified"
    assert named(replace(confidential, body=BodyKind.COUNCIL)) == ""
    assert named(called("closed", "room", "member", Entered("eva"), jav=True)) == ""
    for place in ("", "away", "remote"):
        assert named(called("closed", place, "member", Entered("eva"), jav=True)) == "disqualified"


def test_the_alarm_is_over_when_the_disqualified_have_left_and_not_by_their_word_alone() -> None:
    """R-090, R-122: whom Teams never showed is no longer noted as remote; that they may be there nobody says."""
    meeting = happened(called("secrecy", "remote", "member", jav=True), MatterOpened(4))
    found = [
        draw(IntruderPage("eva", 4), seen_by(happened(meeting, *facts), "chair"))
        for facts in ((), (PlaceSaid("eva", "room"),), (Entered("eva"), PlaceSaid("eva", "room")), (LinkLost("eva"),))
    ]
    assert [(card.now, card.unseen) for card in found if isinstance(card, Intruder)] == [
        ("", True),
        ("not_remote", True),
        ("", False),
        ("gone", False),
    ]


def test_in_an_open_matter_nobody_without_a_capacity_is_in_the_way() -> None:
    """Whoever Teams shows there may listen."""
    meeting = a_meeting((*HOSTS, seated("eva", "")), (listed(1),), (MatterCalled(1), Entered("eva")))
    assert meeting.on_table is not None
    assert how_there(seen_by(meeting, "chair"), meeting.on_table, meeting.people["eva"]) is There.ELSEWHERE
