"""A sign on an agenda means what its legend says; what may be a sign, and may be something else, is in doubt (R-107)."""

import pytest

from dialogs.agenda.agenda_between_dialogs import carried
from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.signs_explained import explained

SURE, DOUBT, OPEN = "sure", "doubt", "open"
# Matter 2 of three: its row, the legend, and what it is then. The legend stands above, and below.
SIGNS = [
    ("2. Kalle *", "* = sekretess", SURE),
    ("2. Kalle*", "* betyder sekretess", SURE),
    ("*2. Kalle", "* = sekretess", SURE),
    ("* 2. Kalle", "*: sekretess", SURE),
    ("2. *Kalle", "*) sekretess", SURE),
    ("2* Kalle", "* = sekretess", SURE),
    ("2. Kalle *\t14", "* = sekretess enligt OSL 26 kap. 1 §", SURE),
    ("2. Kalle **", "** = sekretess", SURE),
    ("2. Kalle **", "* = sekretess", OPEN),
    ("2. Kalle †", "† Ärendet omfattas av sekretess", SURE),
    ("2. Kalle #", "(# = sekretessärende)", SURE),
    ("2. Kalle¹", "¹ = sekretess", SURE),
    ("2. Kalle \U0001f512", "\U0001f512 = sekretess", SURE),
    ("2. Kalle (s)", "(s) = sekretess", SURE),
    ("2. Kalle  S", "S = sekretess", SURE),
    ("2. Kalle\tx", "Ärenden märkta med x är sekretessbelagda", SURE),
    ("2. Kalle *", "Punkter märkta med en stjärna omfattas av sekretess", SURE),
    ("2. Kalle *", "Matters marked with * are confidential", SURE),
    ("2. Kalle *", "* = sekretess, ** = val", SURE),
    ("2. Kalle\tS", "S = sekretess Ö = öppet", SURE),
    ("2. Kalle\tS", "S: sekretess, Ö: öppet", SURE),
    ("2. Kalle (S)", "(s) = sekretess", DOUBT),  # it may be a party's
    ("2. Kalle (S)", "(S) = sekretess", DOUBT),
    ("2. Kalle (S)", "S = sekretess", DOUBT),
    ("2. Kalle S", "S = sekretess", DOUBT),
    ("2. Kalle * och Eva", "* = sekretess", DOUBT),
    ("2. Kalle *", "* = ev. sekretess", DOUBT),
    ("2. Kalle *", "* = behandlas inom stängda dörrar", DOUBT),
    ("2. Kalle *", "Teckenförklaring: * = sekretess", DOUBT),
    ("2. Kalle *", "Sekretess = *", DOUBT),
    ("2. Kalle (x)", "(x) sekretess", DOUBT),
    ("2. Kalle *", "En asterisk innebär sekretess", DOUBT),
    ("2. Kalle\tX", "Kryss i kolumnen innebär sekretess", DOUBT),
    ("2. Kalle\ts", "S = sekretess", DOUBT),
    ("2. Kalle", "Ärenden i fetstil omfattas av sekretess", DOUBT),
    ("2. Kalle", "Ärenden markerade i rött är sekretessbelagda", DOUBT),
    ("2. Kalle *", "*\nSekretess", SURE),
    ("2. Kalle \uff0a", "* = sekretess", SURE),
    ("2. Kalle *", "\u2217 = sekretess", SURE),
    ("2. Kalle", "* = sekretess", OPEN),
    ("2. Rum 5*3 meter", "* = sekretess", OPEN),
    ("2. Kalle (M)", "(s) = sekretess", OPEN),
    ("2. Kalle *", "* = beslutsärende", OPEN),
]


# What may be a heading as well: above the matters it is both.
BOTH = (
    "*\nSekretess",
    "† Ärendet omfattas av sekretess",
    "Teckenförklaring: * = sekretess",
    "Sekretess = *",
    "(x) sekretess",
    "En asterisk innebär sekretess",
    "Kryss i kolumnen innebär sekretess",
)
OF_ALL = ("Ärenden i fetstil omfattas av sekretess", "Ärenden markerade i rött är sekretessbelagda")


@pytest.mark.parametrize(("row", "legend", "what"), SIGNS)
def test_a_matter_with_a_sign_is_what_the_legend_below_says(row: str, legend: str, what: str) -> None:
    """Its title is gone, and stays gone when the text is carried on; the others are as they were, unless writing is meant."""
    text = f"1. Upprop\n{row}\n3. Lokaler\n\n{legend}"
    draft = read_agenda(text)
    assert [one.number for one in draft.lines] == [1, 2, 3]
    second = draft.lines[1]
    assert (second.kind.confidential, second.doubtful) == (what != OPEN, what == DOUBT)
    assert (second.title == "") is (what != OPEN)
    others = ["", ""] if legend in OF_ALL else ["Upprop", "Lokaler"]
    assert [draft.lines[0].title, draft.lines[2].title] == others
    if what == SURE:
        assert "Kalle" not in carried(text, draft)
        assert [one.kind for one in read_agenda(carried(text, draft)).lines] == [one.kind for one in draft.lines]


@pytest.mark.parametrize(("row", "legend", "what"), SIGNS)
def test_a_matter_with_a_sign_is_what_the_legend_above_says(row: str, legend: str, what: str) -> None:
    """A line that may be a heading is that too; no title of a matter with the sign is left."""
    draft = read_agenda(f"{legend}\n\n1. Upprop\n{row}\n3. Lokaler")
    second = draft.lines[1]
    assert (second.title == "") is (what != OPEN)
    if legend not in BOTH:
        assert (second.kind.confidential, second.doubtful) == (what != OPEN, what == DOUBT)
        others = ["", ""] if legend in OF_ALL else ["Upprop", "Lokaler"]
        assert [draft.lines[0].title, draft.lines[2].title] == others


def test_a_sign_of_another_kind_means_that_kind() -> None:
    """And stands in no title."""
    draft = read_agenda("1. Upprop\n2. Ombud *\n3. Tillstånd #\n\n* = val\n# = myndighetsutövning")
    assert [(one.kind.value, one.title) for one in draft.lines] == [
        ("ordinary", "Upprop"),
        ("election", "Ombud"),
        ("authority", "Tillstånd"),
    ]


def test_bullets_that_look_like_the_sign_leave_all_in_doubt() -> None:
    """Nobody can tell which of them is marked."""
    assert [one.doubtful for one in read_agenda("* Upprop\n* Kalle\n* Lokaler\n\n* = sekretess").lines] == [True] * 3


def test_a_line_that_may_be_a_heading_is_both_while_matters_follow() -> None:
    """Such as "*Sekretess": it opens a part, and the matter with the sign above it is confidential too."""
    draft = read_agenda("1. Upprop\n2. Kalle*\n\n*Sekretess\n\n3. Eva")
    assert [one.kind.confidential for one in draft.lines] == [False, True, True]


def test_what_the_secretary_chose_holds_before_the_legend() -> None:
    """A mark between brackets; the sign is no part of the title."""
    draft = read_agenda("1. Upprop\n2. Kalle * [öppet]\n\n* = sekretess")
    assert (draft.lines[1].kind.confidential, draft.lines[1].title) == (False, "Kalle")


def test_the_letter_of_a_part_of_the_agenda_is_no_sign() -> None:
    """A motion of a party with the same letter stays as it is."""
    draft = read_agenda("A) Öppna ärenden\n1. Motion (C) om tåg\n\nC) Slutet möte\n2. Kalle")
    assert [(one.kind.confidential, one.title) for one in draft.lines] == [(False, "Motion (C) om tåg"), (True, "")]


def test_the_rows_of_a_text_without_a_legend_are_as_they_were() -> None:
    """Whatever signs stand in them."""
    rows = ["1. Upprop *", "", "*** SEKRETESS ***", "# Öppet", "2. Motion (S)"]
    assert explained(rows) == (rows, frozenset(), frozenset())


@pytest.mark.parametrize("legend", ["s = sekretess", "S = sekretess, Ö = öppet"])
def test_a_letter_for_secrecy_that_no_row_bears_leaves_all_in_doubt(legend: str) -> None:
    """It stands where nobody looks: "2s. Kalle", "S2 Kalle"."""
    for second in ("2s. Kalle", "2. Kalle"):
        draft = read_agenda(f"1. Upprop\n{second}\n3. Lokaler\n{legend}")
        assert [one.doubtful for one in draft.lines] == [True, True, True]
