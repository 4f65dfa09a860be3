"""What a level asks in the municipalities' own profiles (R-036 to R-049)."""

from dataclasses import replace

from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import DemandStanding
from dialogs.profile.what_a_level_asks import demands_not_met, keeps_content
from tests.support.profiles import load


def test_pitea_has_demands_that_teams_does_not_meet_from_level_three() -> None:
    """They are named, each in both languages, and one of them nobody can check from here (R-042, R-044)."""
    pitea = load("pitea")
    assert demands_not_met(pitea, MatterKind.CLOSED) == ()
    unmet = demands_not_met(pitea, MatterKind.SECRECY_INDIVIDUAL)
    assert {one.key: one.standing for one in unmet} == {
        "end_to_end": DemandStanding.CANNOT,
        "no_storage": DemandStanding.CANNOT,
        "european_servers": DemandStanding.UNKNOWN,
    }
    assert all(one.text.sv != one.text.en for one in unmet)


def test_what_holds_from_a_level_holds_at_it_and_above() -> None:
    """The checklist, what is kept, and a demand of one's own begin at the level that is written (R-042, R-101)."""
    own = replace(load("pitea"), asks_from_level=1, content_kept_below_level=2)
    assert own.asks(MatterKind.ORDINARY)
    assert keeps_content(own, MatterKind.ORDINARY)
    assert not keeps_content(own, MatterKind.CLOSED)
    assert demands_not_met(own, MatterKind.SECRECY)
    assert not demands_not_met(own, MatterKind.AUTHORITY)
    assert not keeps_content(replace(own, content_kept_below_level=9), MatterKind.SECRECY)
