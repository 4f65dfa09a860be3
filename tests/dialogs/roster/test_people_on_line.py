"""Several people on one line are told apart by their parties."""

import pytest

from dialogs.roster.people_on_line import people_on


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Anna Ek (S), ledamot, distans", ["Anna Ek (S), ledamot, distans"]),
        ("Anna Ek, ledamot", ["Anna Ek, ledamot"]),
        ("Anna Ek (S), ordförande, Bo Lind (M)", ["Anna Ek (S), ordförande", "Bo Lind (M)"]),
        ("Anna Ek (S) och Bo Lind (M, distans)", ["Anna Ek (S)", "Bo Lind (M, distans)"]),
        ("Anna Ek (S), tjg ers för Gun Lind (S)", ["Anna Ek (S), tjg ers för Gun Lind (S)"]),
        (
            "Anna Ek (S), ordförande      Bo Lind (M), ersättare, distans",
            ["Anna Ek (S), ordförande", "Bo Lind (M), ersättare, distans"],
        ),
        ("Anna Ek (S)   ledamot   Bo Lind (M)   ersättare", ["Anna Ek (S)   ledamot   Bo Lind (M)   ersättare"]),
        ("Anna Ek (S)     ledamot, distans", ["Anna Ek (S)     ledamot, distans"]),
        ("Anna Ek (S), ledamot (tjänstgör)", ["Anna Ek (S), ledamot (tjänstgör)"]),
        ("Anna Ek, Bo Lind ersätts av Eva Alm", ["Anna Ek, Bo Lind ersätts av Eva Alm"]),
        (
            "Eva Alm (L), frånvarande, ersätts av Bo Lind (M), distans",
            ["Eva Alm (L), frånvarande", "Bo Lind (M), distans, tjänstgör för Eva Alm"],
        ),
    ],
)
def test_a_new_person_begins_with_a_name_and_a_party(line: str, people: list[str]) -> None:
    """In two columns of a PDF file nobody gets what is said of the other. A role, or the one whose seat somebody has taken, belongs to the person before."""
    assert people_on(line) == people
