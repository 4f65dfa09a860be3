"""An agenda with numbers: what a line without one is."""

from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind


def titles(text: str) -> list[tuple[int, str]]:
    """Number and title of each matter."""
    return [(one.number, one.title) for one in read_agenda(text).lines]


def test_below_a_register_number_alone_stands_the_title() -> None:
    """In whichever shape the register number is written."""
    text = "§ 4\tKS 2024/00012\nBudget\n§ 5\tDnr 2015/6-106 KS\nTaxa för\nvatten\n§ 6 SN 2024-12 sid 3\nLokaler"
    assert titles(text) == [(4, "Budget"), (5, "Taxa för vatten"), (6, "Lokaler")]


def test_a_numbered_line_in_a_confidential_part_may_end_it() -> None:
    """So it is in doubt, and so is what follows."""
    draft = read_agenda("Sekretessärenden\n1. A.B.\n2. Övriga frågor\n3. Lokaler")
    assert [one.doubtful for one in draft.lines] == [False, True, True]


def test_a_bullet_can_open_a_confidential_part() -> None:
    """But in small letters it is an item of the matter above."""
    assert [title for _, title in titles("1. Upprop\n\n• Sekretessärenden\n\n2. Kalle")] == ["Upprop", ""]
    assert [title for _, title in titles("1. Upprop\n2. Kalle\n- sekretess\n3. Budget")] == ["Upprop", "", "Budget"]


def test_a_mark_after_a_blank_line_leaves_what_follows_in_doubt() -> None:
    """A confidential one does; the exercise of authority is said of the matter above alone."""
    draft = read_agenda("1. Upprop\n2. Bygglov\n\n(sekretess)\n3. Budget")
    assert [(one.kind.confidential, one.doubtful) for one in draft.lines] == [
        (False, False),
        (True, False),
        (True, True),
    ]
    draft = read_agenda("1. Upprop\n2. Bygglov\n\n(myndighetsutövning)\n3. Budget")
    assert [(one.kind, one.doubtful) for one in draft.lines] == [
        (MatterKind.ORDINARY, False),
        (MatterKind.AUTHORITY, False),
        (MatterKind.ORDINARY, False),
    ]
