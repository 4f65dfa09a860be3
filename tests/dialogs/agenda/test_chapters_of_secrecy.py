"""The law on secrecy is known by its chapter, and other laws, properties and times are not taken for it (R-107)."""

import pytest

from dialogs.agenda.chapters_of_secrecy import tells_chapter
from dialogs.agenda.kind_words import cells

CHAPTERS = (
    *(
        "Zqx § 26:1",
        "Zqx (§ 26:1)",
        "Zqx 26:1 §",
        "Zqx 26 kap",
        "Zqx 26 k 1 §",
        "Zqx kap 26 § 1",
        "Zqx § 1 kap 26",
        "Zqx 1 § 26 kap",
    ),
    *(
        "Zqx jml 26:1",
        "Zqx m.st.a. 26:1",
        "Zqx (19:1)",
        "Zqx O.S.L. 26:1",
        "Zqx SekrL 7:4",
        "Zqx (2009:400)",
        "Zqx – 26 kap. 1 § – Eva Berg",
    ),
)
OTHERS = (
    *(
        "Eken 26:1",
        "Tillsyn 26 kap. 9 § miljöbalken",
        "Möte kl. 21:30",
        "(15:20)",
        "Översiktsplan kap 21",
        "SOU 2026:26",
        "§ 26",
        "Budget",
    ),
    *("12 kap. 3 §", "Lagen (2009:401)"),
)


@pytest.mark.parametrize(("titles", "what"), [(CHAPTERS, True), (OTHERS, False)])
def test_the_chapter_is_told_from_other_numbers(titles: tuple[str, ...], *, what: bool) -> None:
    """In all the ways that it is written."""
    assert {title: tells_chapter(title, cells(title)) for title in titles} == dict.fromkeys(titles, what)
