"""A line between two matters that says that what follows is not for everybody is asked of all below it (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind

BELOW = (
    *("LVU, LVM och SoL", "LVU/LVM/SoL", "Ärenden enligt LSS", "SoL-ärenden", "LSS"),
    *("Ej webbsänt", "Sänds ej", "Webbsänds inte", "Ej i sändning", "Läggs inte ut på webben", "Läggs ej ut"),
    *("Publiceras inte på webben", "Visas inte på webben", "Utan insyn", "GDPR", "Innehåller personuppgifter"),
    *("Endast behöriga", "Bara för behöriga", "Enbart nämndens ledamöter", "Endast ordinarie ledamöter och ersättare"),
    *("Sekretess från och med nästa punkt", "Sekretess fr.o.m. nästa ärende", "Sekretess från nästa punkt"),
    *("Webbsändningen avslutas", "Webbsändningen upphör", "Sändningen är slut", "Slut på webbsändningen"),
    *("Allmänheten har lämnat salen", "Stängt för allmänheten", "Intern överläggning"),
)
OWN = (
    *("(GDPR)", "– GDPR", "(dataskydd)", "(innehåller personuppgifter)", "(personuppgifter)", "(sänds ej)"),
    *("– endast för nämndens ledamöter", "(endast behöriga)", "– bara för presidiet", ", enbart utskottets ledamöter"),
    *("utan insyn", "(webbsänds inte)", "– ej i sändning", "(ej webb-tv)"),
)
OPEN = (
    *("Information om GDPR", "Dataskyddsombudets årsrapport", "Behandling av personuppgifter i kommunen"),
    *("Avtal om webbsändning", "Riktlinjer för SoL och LSS", "S föreslår ny budget", "S:t Eriks torg"),
)


@pytest.mark.parametrize("line", BELOW)
def test_no_matter_below_keeps_its_title(line: str) -> None:
    """The secretary is asked of each; a doubt is no certainty."""
    draft = read_agenda(f"1. Budget\n{line}\n2. Zqett\n3. Zqtva\n")
    assert [(one.kind.confidential, one.title) for one in draft.lines[1:]] == [(True, ""), (True, "")]
    assert [one.why is not None and not one.why.sure for one in draft.lines[1:]] == [True, True]


def test_a_line_about_the_next_matter_holds_for_that_one() -> None:
    """Only “från och med” goes on."""
    draft = read_agenda("1. Budget\nSekretess på nästa punkt\n2. Zqett\n3. Lokaler\n")
    assert [one.kind.confidential for one in draft.lines[1:]] == [True, False]


@pytest.mark.parametrize("head", ["Myndighetsärenden", "Myndighetsutövning"])
def test_matters_of_authority_are_none_of_the_ordinary(head: str) -> None:
    """By either word."""
    draft = read_agenda(f"1. Budget\n{head}\n2. Zqett\n3. Zqtva\n")
    assert [one.kind.value for one in draft.lines[1:]] == ["authority", "authority"]


@pytest.mark.parametrize("mark", OWN)
def test_a_mark_on_a_matters_own_line_is_asked_about(mark: str) -> None:
    """Its title is not kept before the secretary has said."""
    draft = read_agenda(f"1 Budget\n2 Zqett {mark}\n3 Lokaler\n")
    assert [one.kind.confidential for one in draft.lines] == [False, True, False]


def test_a_letter_of_a_column_before_the_title_is_asked_about() -> None:
    """A table pasted as text: the column stands between the number and the title."""
    draft = read_agenda("1 Budget\n2 S Zqett\n3 Lokaler\n")
    assert [one.title for one in draft.lines] == ["Budget", "", "Lokaler"]


@pytest.mark.parametrize("title", OPEN)
def test_titles_with_the_same_words_ask_nothing(title: str) -> None:
    """They are about such things, and no marks."""
    assert [one.title for one in read_agenda(f"1 Budget\n2 {title}\n3 Lokaler\n").lines][1] == title


@pytest.mark.parametrize(
    "line",
    [
        "Kl 14.00 sluten del",
        "Kl. 14.00 sluten del",
        "14.00 sluten del",
        "kl. 14.00: sluten del",
        "14.00–15.00 stängt sammanträde",
        "Kl 14.00 stängt sammanträde",
        "Kl 14.00 sekretessärenden",
        "13.30 individärenden",
    ],
)
def test_a_heading_with_its_time_first_holds_for_those_below_and_not_for_the_one_above(line: str) -> None:
    """Boards with set times write it so; what stands behind the time begins with a small letter."""
    kinds = [one.kind for one in read_agenda(f"1. Budget\n{line}\n2. Zora Ek\n3. Resor").lines]
    assert kinds[0] is MatterKind.ORDINARY
    assert all(kind.confidential for kind in kinds[1:])


def test_a_note_with_a_time_first_stays_with_its_matter() -> None:
    """It says when somebody comes, and nothing of a kind."""
    read = read_agenda("1. Budget\nKl 14.00 föredragning av ekonomichefen\n2. Resor")
    assert [(one.rows, one.kind) for one in read.lines] == [((1, 2), MatterKind.ORDINARY), ((3,), MatterKind.ORDINARY)]
