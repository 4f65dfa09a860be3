"""Words that say that a matter is about one person are asked about, and those about many are not (R-107)."""

import pytest

from dialogs.agenda.individuals_in_titles import about_one_person
from dialogs.agenda.kind_words import cells

OF_ONE = (
    *(
        "Zqx (individ)",
        "Zqx [indiv.]",
        "Zqx (ind.ärende)",
        "Zqx S-ärende",
        "H-ärende: Zqx",
        "Zqx, rör enskild person",
        "Zqx (SoL)",
    ),
    *(
        "A.B. f 81",
        "A.B. (12)",
        "a.b., 12 år",
        "XY 12 år",
        "XY f -81, bidrag",
        "Zqx född 12/5 -81",
        "Zora Ek, 14 år",
        "Zqx (14 år)",
    ),
    *("flicka 14 år", "14-årig pojke", "12-åring", "ålder: 14"),
)
OF_MANY = (
    *(
        "Riktlinjer (SoL)",
        "Taxor som rör enskild",
        "Avtal, 4 år",
        "Barn 1–5 år",
        "EU 25 år",
        "Plan f 2027",
        "Medborgarförslag från 12-åring",
    ),
    *("Individuella val", "Enskild väg", "Kommunen 50 år", "S.k. 12-krav", "Budget"),
)


@pytest.mark.parametrize(("titles", "what"), [(OF_ONE, True), (OF_MANY, False)])
def test_one_person_is_told_from_many(titles: tuple[str, ...], *, what: bool) -> None:
    """By a mark, an age, a birth."""
    assert {title: about_one_person(title, cells(title)) for title in titles} == dict.fromkeys(titles, what)
