"""Which buttons of the roll call chair and secretary have, and what they can type."""

from dialogs.guide import steps
from dialogs.guide_lines import parts
from dialogs.matter.facts import MatterCalled
from dialogs.presence.facts import Adjourned, Resumed
from dialogs.quorum.facts import RollAnswered, RollBegun, RollEnded
from dialogs.quorum.offers import offers
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.seat_facts import Serves
from tests.support.meetings import CAST, TEN, a_meeting, changed, happened, linkoping, seconds, seen_by
from tests.support.small_board import board

ROLLED = happened(a_meeting(), RollBegun(), *(RollAnswered(who, "seen") for who in ("anna", "bo", "cia")))
SEATS = {"seats", "seats_fill", "seats_back", "seats_disqualify"}
LINES = SEATS | {"roll", "roll_note", "roll_end", "roll_anew", "remote_people", "remote_approve", "remote_ascertain"}


def buttons(meeting, who: str, **settings: object) -> list[tuple[str, bool]]:  # type: ignore[no-untyped-def]  # noqa: ANN001  # a Meeting
    """The verbs that are offered on the card, and whether each stands behind the dots."""
    found = offers(seen_by(meeting, who, changed(linkoping(), **settings)))
    return [(one.verb, one.exception) for one in found]


def lines(meeting, who: str) -> set[str]:  # type: ignore[no-untyped-def]  # noqa: ANN001  # a Meeting
    """What the help says of it."""
    return {line for part in parts(seen_by(meeting, who)) for line, _ in part.lines} & LINES


def test_the_secretary_calls_the_roll() -> None:
    """In sight until it has begun and while it goes on; not in a break, and not where the profile's board calls none."""
    assert buttons(a_meeting(), "secretary") == [("roll.show", False)]
    assert buttons(happened(a_meeting(), MatterCalled(1)), "secretary") == [("roll.show", True)]
    assert buttons(ROLLED, "secretary") == [("roll.show", False)]
    assert buttons(happened(ROLLED, Adjourned(5, "pause")), "secretary") == []
    assert buttons(a_meeting(), "secretary", roll_call=False) == []
    back = happened(happened(ROLLED, RollEnded(0), Adjourned(5, "pause")), Resumed(), at=TEN + seconds(9))
    assert buttons(back, "secretary") == [("roll.show", False)]
    assert [one.phrase for one in offers(seen_by(back, "secretary"))] == ["quorum.look"]
    assert buttons(ROLLED, "secretary", roll_call=False) == [("roll.show", False)]


def test_the_chair_confirms_the_remote_people_once_a_roll_was_called() -> None:
    """In sight while somebody is to be confirmed."""
    assert buttons(a_meeting(), "chair") == []
    assert buttons(ROLLED, "chair") == [("remote.show", False)]
    everybody = ("anna", "bo", "cia")
    proved = happened(ROLLED, RemoteDecided(everybody), Ascertained(everybody))
    assert buttons(proved, "chair") == [("remote.show", True)]
    assert buttons(happened(a_meeting(CAST[:2]), RollBegun()), "chair") == []


def test_the_help_has_it_for_each_and_for_nobody_else() -> None:
    """Buttons and what is typed."""
    assert [one.verb for one in steps(seen_by(a_meeting(), "secretary"))].count("roll.show") == 1
    assert [one.verb for one in steps(seen_by(a_meeting(), "chair"))].count("remote.show") == 1
    jav = {"seats_disqualify"}
    assert lines(a_meeting(), "secretary") == {"roll", "roll_note", "remote_people"} | jav
    assert lines(ROLLED, "secretary") == {"roll", "roll_note", "roll_end", "remote_people", "seats"} | jav
    assert "roll_anew" in lines(happened(ROLLED, RollEnded(0)), "secretary")
    assert lines(a_meeting(), "chair") == {"remote_people", "remote_approve", "remote_ascertain"}
    assert lines(a_meeting(), "anna") == set()
    assert lines(a_meeting(begun=False), "secretary") == {"remote_people"}
    assert [one.verb for one in steps(seen_by(a_meeting(begun=False), "secretary"))].count("roll.show") == 0


def test_the_seats_are_offered_while_one_waits() -> None:
    """In sight where somebody can serve on it and the roll call is over, otherwise behind the dots."""
    away = RollAnswered("anna", "away")
    waits = board(away)
    for who in ("chair", "secretary"):
        assert ("seats.show", False) in buttons(waits, who)
        assert ("seats.show", True) in buttons(board(away, RollBegun(), away), who)
        assert ("seats.show", True) in buttons(board(away, Serves("dan", "anna", "absent")), who)
        assert "seats.show" not in [verb for verb, _ in buttons(board(), who)]
    assert buttons(waits, "bo") == []
    assert lines(waits, "chair") & SEATS == {"seats", "seats_fill"}
    filled = (away, Serves("dan", "anna", "absent"))
    assert lines(board(*filled), "chair") & SEATS == {"seats"}
    assert lines(board(*filled, RollAnswered("anna", "room")), "chair") & SEATS == {"seats", "seats_back"}
