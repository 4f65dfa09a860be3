"""A numbered list below a matter takes no numbers from the matters."""

import pytest

from dialogs.agenda.read_agenda import read_agenda


@pytest.mark.parametrize(
    "within",
    [
        "1. Brev från A\n2. Brev från B\n3. Brev från C\n4. Brev från D\n5. Brev från E",
        "1) Brev från A\n2) Brev från B",
        "Förslag till beslut\n1. Rapporten noteras.\n2. Den skickas vidare.",
        "Nämnden beslutar\n1. att notera rapporten.",
    ],
)
@pytest.mark.parametrize("sign", ["{} ", "{}. ", "§ {} "])
def test_a_list_within_is_told_below_its_matter(within: str, sign: str) -> None:
    """Letters that came in, points of a decision; with the sign of the matters or another."""
    heads = [sign.format(number) for number in range(1, 7)]
    text = f"{heads[0]}Upprop\n{heads[1]}Justering\n{heads[2]}Skrivelser\n{within}\n{heads[3]}Rapport\n{heads[4]}Lokaler\n{heads[5]}Slut"
    draft = read_agenda(text)
    assert [(one.number, one.title) for one in draft.lines] == [
        *((1, "Upprop"), (2, "Justering"), (3, "Skrivelser"), (4, "Rapport"), (5, "Lokaler"), (6, "Slut")),
    ]
    assert {one.number for one in draft.left_out} == {3}
    assert len(draft.left_out) == len(within.splitlines())


def test_the_points_of_the_last_matters_decision_are_none_either() -> None:
    """Whole sentences are decisions."""
    draft = read_agenda("1. Upprop\n2. Rapport\n3. Meddelanden\n1. Meddelandena läggs till handlingarna.")
    assert [one.number for one in draft.lines] == [1, 2, 3]


def test_numbers_that_begin_anew_under_a_heading_are_matters() -> None:
    """They get the next that are free."""
    draft = read_agenda("Beslutsärenden\n1. Budget\n2. Taxa\n3. Plan\nInformationsärenden\n1. Läget\n2. Siffror")
    assert [(one.number, one.title) for one in draft.lines][3:] == [(4, "Läget"), (5, "Siffror")]


def test_a_list_below_a_confidential_matter_is_cut_with_it() -> None:
    """Not a word of it is told."""
    draft = read_agenda("1. Upprop\n2. Plan\n3. A.B. sekretess\n1. Bevilja Kalle\n2. Avslå resten\n4. Budget")
    assert [(one.number, one.title or one.initials) for one in draft.lines] == [
        (1, "Upprop"),
        (2, "Plan"),
        (3, "A.B."),
        (4, "Budget"),
    ]
    assert ([one.line_no for one in draft.cut], draft.left_out) == ([4, 5], ())
