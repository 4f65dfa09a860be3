"""What a masked copy does not tell of where people were."""

from dataclasses import fields

import pytest

from dialogs.facts import KINDS
from dialogs.quorum.facts import RollAnswered, RollBegun
from dialogs.quorum.remote_word_facts import RemoteDecided
from dialogs.record.where_people_were import TELLS, WITH_A_PLACE, tells_where
from dialogs.roster.facts import Assigned
from dialogs.sitting.facts import SetUp

PERSONAL = {"person", "people", "who", "mover", "substitute", "approved", "declined", "left", "sought"}
TELLS_NOTHING = {
    *(
        "Disqualified",
        "DisqualificationTakenBack",
        "Serves",
        "ServiceTakenBack",
        "SeatTakenAgain",
        "SeatListed",
        "ReturnTakenBack",
        "HostChecked",
        "AskedToMend",
        "RollEnded",
        "Led",
        "EquipmentChecked",
        "InformationGiven",
        "AdjustersChosen",
        "AdjustedAtOnce",
        "NoteAsked",
        "NoteTakenBack",
        "WentOver",
        "CameBack",
    ),
    *("Noticed", "Vouched", "InChat", "LeftChat", "PrivateTried", "NotReached"),
    *("Moved", "MotionHeld", "Seconded", "SecondTakenBack", "SecondWithdrawn"),
    *(
        "GuardTripped",
        "GuardedRestored",
        "Hidden",
        "NotHidden",
        "ShownAgain",
        "IdentityNumberSeen",
        "WordsLeft",
        "WrittenUnseen",
    ),
}


def test_each_fact_that_names_a_person_is_known_to_tell_it_or_not() -> None:
    """A new one belongs to one of the lists."""
    naming = {kind.__name__ for kind in KINDS.values() if PERSONAL & {one.name for one in fields(kind)}}
    assert sorted(naming - TELLS - WITH_A_PLACE) == sorted(TELLS_NOTHING)
    assert {kind.__name__ for kind in KINDS.values()} >= TELLS | WITH_A_PLACE


@pytest.mark.parametrize(
    ("fact", "tells"),
    [
        (RemoteDecided(("anna",), ()), True),
        (RollAnswered("anna", "room"), True),
        (Assigned("anna", "Anna", "member", place="remote"), True),
        (Assigned("anna", "Anna", "member"), False),
        (RollBegun(), False),
        (SetUp("Nämnden", "board", 15, "2026-11-25", "Stadshuset", "linkoping", ""), False),
    ],
)
def test_whether_a_fact_tells_where_somebody_was(fact: object, *, tells: bool) -> None:
    """Where the sitting is held is no secret."""
    assert tells_where(fact) is tells  # type: ignore[arg-type]  # a list of facts of several kinds
