"""A heading that a PDF file or a narrow cell has broken is read as the one that it was (R-107)."""

import pytest

from dialogs.agenda.broken_headings import rejoined
from dialogs.agenda.read_agenda import read_agenda

BROKEN = (
    *(
        "Sekre-\ntessärenden",
        "SEKRETESS-\nÄRENDEN",
        "Slutet samman-\nträde",
        "Konfidenti-\nella ärenden",
        "Ej\noffentligt",
    ),
    *(
        "Ärenden som omfattas av sekre-\ntess",
        "Ärenden som behandlas bakom\nstängda dörrar",
        "Ärenden som omfattas\nav sekre-\ntess",
    ),
    *(
        "Individ-\närenden",
        "Closed\nses-\nsion",
        "Confi-\ndential matters",
        "Sekretess\u00ad\närenden",
        "Ärenden som\nrör enskilda",
    ),
)


@pytest.mark.parametrize("heading", BROKEN)
@pytest.mark.parametrize("around", ["\n\n{}\n\n", "\n\n{}\n", "\n{}\n"])
def test_what_stands_below_it_is_confidential_or_asked_about(heading: str, around: str) -> None:
    """And the matter above it keeps its title whole, or is asked about."""
    lines = read_agenda(f"1. Upprop{around.format(heading)}2. Ansökan\n3. Tomter").lines
    assert [one.kind.confidential for one in lines[1:]] == [True, True]
    assert lines[0].title == ("" if lines[0].doubtful else "Upprop")


@pytest.mark.parametrize(
    "rows",
    [
        ["Information", "sekretess"],
        ["Ärendena 2 och 4 omfattas", "av sekretess"],
        ["Upprop och", "val av justerare"],
        ["2. Ansökan om bidrag, ej", "offentligt"],
        ["Sekretessärenden", "tas upp sist"],
        ["Budget-", "", "ärenden"],
    ],
)
def test_rows_that_are_no_broken_heading_stay_as_they_were(rows: list[str]) -> None:
    """A mark below a line, a sentence with numbers, a title, a heading that is whole."""
    assert rejoined(rows) == (rows, frozenset())
