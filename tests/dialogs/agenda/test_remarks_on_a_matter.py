"""A row that remarks on a matter by its number is no matter of its own, and asks nothing; one that says a kind is heard (R-107)."""

from typing import Final

from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.remarks_on_a_matter import remarks
from tests.support.wordings_by_number import OF_EVERY_ONE, OF_MATTER_2, REMARKS

AGENDA: Final = "1. Budget\n2. Zora Ek\n3. Resor"
AROUND: Final = ("{said}\n{agenda}", "{said}\n\n{agenda}", "{agenda}\n{said}", "{agenda}\n\n{said}")
BETWEEN: Final = ("1. Budget\n2. Zora Ek\n{said}\n3. Resor", "1. Budget\n{said}\n2. Zora Ek\n3. Resor")


def read(text: str) -> str:
    """One letter a matter: "?" keeps no title, "." is open as it was written, "!" is open and was not written so."""
    lines = read_agenda(text).lines
    return "".join("?" if one.kind.confidential else "." if one.title in AGENDA else "!" for one in lines)


def misread(wordings: tuple[str, ...], want: str, places: tuple[str, ...]) -> dict[str, list[str]]:
    """The wordings that are read in another way somewhere, with what was read."""
    found = {said: [read(place.format(said=said, agenda=AGENDA)) for place in places] for said in wordings}
    return {said: what for said, what in found.items() if what != [want] * len(places)}


def test_what_is_said_of_a_matter_by_its_number_holds_for_that_one() -> None:
    """Above the agenda and set apart below it; right below the last matter a bare number may be said of that one too."""
    assert misread(OF_MATTER_2, ".?.", (AROUND[1], AROUND[3])) == {}
    right_below = {said: read(AROUND[2].format(said=said, agenda=AGENDA)) for said in OF_MATTER_2}
    assert set(right_below.values()) == {".?.", ".??"}
    assert read(f"{AGENDA}\nÄrende 2 är sekretess") == ".?."


def test_what_is_said_of_them_all_holds_for_each() -> None:
    """Above the agenda and below it."""
    assert misread(OF_EVERY_ONE, "???", AROUND) == {}
    assert misread(("Alla ärenden är sekretess", "Inga ärenden är offentliga"), "???", BETWEEN) == {}


def test_a_remark_is_no_matter_and_asks_nothing() -> None:
    """Wherever it stands; the titles stay as they are written."""
    assert misread(REMARKS, "...", (AROUND[0], AROUND[3], BETWEEN[0])) == {}


def test_a_remark_is_told_by_its_known_words_alone() -> None:
    """Whoever it names may be named in a matter that turns out to be confidential."""
    left = read_agenda(f"{AGENDA}\n\nÄrende 2 föredras av Vera Zqx\n§ 3 justeras omedelbart").left_out
    assert [(one.line_no, one.words) for one in left] == [(5, "Ärende 2 föredras"), (6, "§ 3 justeras omedelbart")]


def test_a_row_that_is_the_matter_of_its_number_stays_one() -> None:
    """No other row has the number, and its neighbours are numbered as it is."""
    struck = read_agenda("Ärende 1 Upprop\nÄrende 2 utgår\nÄrende 3 Budget").lines
    assert [(one.number, one.title) for one in struck] == [(1, "Upprop"), (2, "utgår"), (3, "Budget")]
    assert remarks(["Upprop", "Ärende 2 utgår"], ()) == {1: "Ärende 2 utgår"}
    assert remarks(["2. Redovisas", "Ärende 2 är sekretess", "x" * 400], ()) == {}
