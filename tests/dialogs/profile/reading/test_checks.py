"""What has to fit together across a whole profile (R-006, R-008, R-018, R-045, R-091, R-101)."""

from dataclasses import replace
from typing import Any

import pytest

from dialogs.profile.choices import AskedWhen, BoardAllRemote, LawProfile, ProtectiveRemote
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile
from dialogs.profile.reading.checks import check_whole
from dialogs.profile.reading.sheet import Sheet
from tests.support.meetings import changed, default

WRITTEN = "[settings]\n\nboard_all_remote = 1\n[items.alone]\n"


def mistake(profile: Profile) -> ProfileMistake | None:
    """What does not fit together in the profile, first in the file."""
    sheet = Sheet("egen.toml", WRITTEN)
    check_whole(sheet, profile)
    return sheet.first_mistake()


def remote(**settings: Any) -> Profile:
    """The default's rules with a decision of the council, and these."""
    return changed(default(), council_decision="2026-09-01 § 5", **settings)


@pytest.mark.parametrize(
    "fits",
    [
        default(),
        remote(board_all_remote=BoardAllRemote.MAY),
        remote(board_all_remote=BoardAllRemote.SHALL, remote_is_voluntary=False),
        changed(default(), law_profile=LawProfile.KL_2018),
    ],
)
def test_what_fits_together_is_left_alone(fits: Profile) -> None:
    """The default, and a whole board at a distance as the new law has it."""
    assert mistake(fits) is None


@pytest.mark.parametrize(
    ("profile", "reason"),
    [
        (
            remote(board_all_remote=BoardAllRemote.MAY, law_profile=LawProfile.KL_2018),
            "bara ändras under lagen från 2026",
        ),
        (changed(default(), board_all_remote=BoardAllRemote.MAY), "förutsätter fullmäktiges beslut"),
        (remote(board_all_remote=BoardAllRemote.SHALL), "kan distansdeltagandet inte vara frivilligt"),
    ],
)
def test_a_whole_board_at_a_distance_needs_the_new_law_the_council_and_duty(profile: Profile, reason: str) -> None:
    """And the mistake stands on the line of that setting (R-008, R-018)."""
    found = mistake(profile)
    assert found is not None
    assert reason in found.reason.sv
    assert found.line == 3


def test_a_checklist_without_a_line_for_every_asked_kind_is_refused() -> None:
    """It would open the gate to everybody at once; a line of one wording of the act alone is none under the other."""
    lines = default().items
    used = [one for one in lines if one.when is AskedWhen.BEFORE]
    one_act_only = tuple(replace(one, law=LawProfile.KL_2026) if one in used else one for one in lines)
    unused = tuple(replace(one, used=False) if one in used else one for one in lines)
    from_three = tuple(replace(one, from_level=3) if one in used else one for one in lines)
    for items in ((), one_act_only, unused, from_three):
        found = mistake(changed(default(), items=items))
        assert found is not None
        assert "minst en punkt måste frågas före ärenden av slaget closed" in found.reason.sv
    assert mistake(changed(default(), items=tuple(used[:1]))) is None


@pytest.mark.parametrize(("confidential", "fits"), [(True, True), (False, False)])
def test_protective_security_is_never_looser_than_other_secrecy(confidential: bool, fits: bool) -> None:  # noqa: FBT001 - a column of the table
    """R-006, R-045: where no confidential matter may be remote, no special decision lets this one."""
    found = mistake(
        changed(
            default(),
            remote_confidential_allowed=confidential,
            protective_remote=ProtectiveRemote.SPECIAL_DECISION,
        )
    )
    assert (found is None) is fits
    assert found is None or "sätt protective_remote till never" in found.reason.sv
