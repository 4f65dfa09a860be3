"""The kinds of matter, row by row as the design's table has them."""

import pytest

from dialogs.meeting.kinds import LEVELS, STRICTNESS, MatterKind


@pytest.mark.parametrize(
    ("kind", "level", "confidential", "checklist", "oral", "title", "initials", "remote"),
    [
        (MatterKind.ORDINARY, 1, False, False, False, True, False, True),
        (MatterKind.CLOSED, 2, False, True, False, True, False, True),
        (MatterKind.AUTHORITY, 2, False, True, False, True, False, True),
        (MatterKind.ELECTION, 1, False, False, False, True, False, True),
        (MatterKind.SECRECY, 3, True, True, True, False, True, True),
        (MatterKind.SECRECY_INDIVIDUAL, 4, True, True, True, False, True, True),
        (MatterKind.PROTECTIVE, 5, True, True, True, False, False, False),
    ],
)
def test_each_kind_demands_what_the_table_says(
    kind: MatterKind,
    level: int,
    *,
    confidential: bool,
    checklist: bool,
    oral: bool,
    title: bool,
    initials: bool,
    remote: bool,
) -> None:
    """Each kind of matter carries exactly the demands of its row."""
    assert kind.level == level
    assert kind.confidential is confidential
    assert kind.needs_checklist is checklist
    assert kind.oral_motions_only is oral
    assert kind.keeps_title is title
    assert kind.keeps_initials is initials
    assert kind.remote_possible is remote


def test_every_kind_has_a_level() -> None:
    """No kind can be forgotten when a new one is added."""
    assert all(1 <= kind.level <= 5 for kind in MatterKind)


def test_every_kind_stands_once_among_the_stricter_and_milder() -> None:
    """And the higher the level, the stricter."""
    assert sorted(STRICTNESS) == sorted(MatterKind)
    levels = [kind.level for kind in STRICTNESS]
    assert levels == sorted(levels)


def test_a_level_alone_means_a_kind_of_that_level() -> None:
    """Level 0 is every digital meeting, and an ordinary matter."""
    assert [kind.level for kind in LEVELS] == [1, 1, 2, 3, 4, 5]
