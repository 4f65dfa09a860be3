"""A title that says when somebody was born is asked about; a meeting's day and a company's year are not."""

import pytest

from dialogs.agenda.birth_dates_in_titles import tells_birth
from dialogs.agenda.read_agenda import read_agenda

ABOUT_SOMEBODY = [
    *(
        "A.B., född 1985",
        "A.B. f. 1985",
        "A.B. -85",
        "A.B. (1985)",
        "A.B. 850709",
        "A.B.850709",
        "AB född 1985",
        "AB f. 1985-07-09",
    ),
    *(
        "KL 850709",
        "KL 19850709",
        "KL, 850709",
        "KS 850709",
        "A B 1985",
        "XY 1985",
        "XY -85",
        "850709 KL",
        "A B 140312",
    ),
    *("kvinna född 1985", "Ansökan, pojke f. 2014", "barn född den 9 juli 2019", "elev född -12", "person born 1985"),
    *("Ansökan om bistånd, XY 140312", "Ansökan om bistånd XY 850709", "Bistånd – XY 850709", "Bistånd\tXY 850709"),
]
OF_NOBODY = [
    *("Protokoll KS 250114", "KS 250114", "Anmälan av protokoll, KSAU 250114", "Årsredovisning Kommunhus AB 2024"),
    *("Årsstämma Bostäder AB 2025-04-01", "Taxa antagen av KF 1998-12-15", "VA 2025", "Budget – VA 2025", "IT 2026"),
    *("Förskoleklass för barn födda 2019", "Plan 2026–2030", "SN 2026/12", "Kv. Tuppen 1985", "Lokaler f.d. skolan"),
    *("Motion från C.G. Svensson", "Bygglov Eken 4:12", "Budget", "Nyfödda 2025", "Ansökan AB 250401"),
]


@pytest.mark.parametrize("title", ABOUT_SOMEBODY)
def test_somebodys_birth_leaves_the_matter_in_doubt(title: str) -> None:
    """Its title is not kept before the secretary has said; what stands around it is open as before."""
    matters = read_agenda(f"1. Upprop\n2. {title}\n3. Resor").lines
    assert [(one.doubtful, one.title) for one in matters] == [(False, "Upprop"), (True, ""), (False, "Resor")]


@pytest.mark.parametrize("title", OF_NOBODY)
def test_a_meetings_day_and_a_companys_year_ask_nothing(title: str) -> None:
    """The letters are a body's, a law's or a company's."""
    assert not tells_birth(title)
    assert not any(one.kind.confidential for one in read_agenda(f"1. Upprop\n2. {title}\n3. Resor").lines)
