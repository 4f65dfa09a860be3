"""What each fact of a sitting's own way makes of the meeting."""

from dialogs.matter.facts import Asked
from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.meeting import Meeting
from dialogs.sitting.facts import Begun, Closed, Led, OrganizerKnown, RivalSeen, SetUp
from tests.support.meetings import CHAT, TEN, a_meeting, happened, in_matter

EMPTY = Meeting(key="s1", chat=CHAT.chat)
DESCRIBED = SetUp("Nämnden", "board", 9, "2026-11-25", "Salen", "linkoping", "2019-03-26 § 42")
CLAIMED = SetUp("Nämnden", "board", 9, "2026-11-25", "Salen", "linkoping", "", admitted=False)


def test_the_organizer_is_known_from_now_on() -> None:
    """Nothing else follows from it."""
    after = happened(EMPTY, OrganizerKnown("oid-org"))
    assert (after.organizer, after.stage) == ("oid-org", "empty")


def test_a_description_prepares_the_sitting() -> None:
    """Each of its fields stands where it belongs."""
    after = happened(EMPTY, DESCRIBED)
    assert (after.stage, after.board, after.body, after.seats) == ("prepared", "Nämnden", "board", 9)
    assert (after.date, after.place, after.profile, after.decision) == (
        "2026-11-25",
        "Salen",
        "linkoping",
        "2019-03-26 § 42",
    )


def test_a_description_corrected_later_does_not_set_the_sitting_back() -> None:
    """A sitting that has begun goes on."""
    after = happened(a_meeting(), DESCRIBED)
    assert (after.stage, after.board) == ("begun", "Nämnden")


def test_a_claim_names_who_made_it_until_it_is_admitted() -> None:
    """Whoever has the right describes the sitting, and no claim is left."""
    claimed = happened(EMPTY, CLAIMED, by="zed")
    assert (claimed.admitted, claimed.claimant) == (False, "zed")
    admitted = happened(claimed, DESCRIBED, by="secretary")
    assert (admitted.admitted, admitted.claimant) == (True, "")


def test_the_beginning_pins_the_profile() -> None:
    """Its digest too, whatever the description said."""
    after = happened(happened(EMPTY, DESCRIBED), Begun("pitea", "d1"))
    assert (after.stage, after.profile, after.digest) == ("begun", "pitea", "d1")


def test_whoever_leads_is_the_chair() -> None:
    """The roster's chair leads until somebody else does."""
    before, after = a_meeting(), happened(a_meeting(), Led("anna"))
    assert (before.chair, after.chair) == (before.people["chair"], after.people["anna"])


def test_a_closed_sitting_has_an_empty_table_and_asks_nobody() -> None:
    """The confidential matter's window closes with it."""
    after = happened(in_matter(4, Asked(1, 3, 4)), Closed())
    assert (after.stage, after.on_table, after.run) == ("closed", None, None)
    assert after.windows == (Window(4, Moment(TEN, TEN), Moment(TEN, TEN)),)


def test_another_begun_sitting_is_known_once() -> None:
    """Nobody is asked of it again."""
    assert happened(a_meeting(), RivalSeen("s2"), RivalSeen("s2")).rivals == {"s2"}
