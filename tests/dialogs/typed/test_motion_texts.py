"""A number in a cited text is no matter's; the same number elsewhere may be (R-138)."""

import pytest

from dialogs.typed.motion_texts import only_cited, without_cited


@pytest.mark.parametrize(
    "cited",
    *(
        [
            [
                *(
                    "§ 4 i stadgan",
                    "§4 stadgan",
                    "4 § kommunallagen",
                    "4 a § i den reviderade arbetsordningen"[:3] + " § KL",
                ),
                *("§§ 4 i nämndens reglemente", "punkt 4 i avtalet", "4 § förvaltningslagen", "§ 4 of the bylaws"),
            ]
        ]
    ),
)
def test_what_is_cited_is_taken_out(cited: str) -> None:
    """Paragraphs and points of a law, a statute, an agreement."""
    assert without_cited(f"ändra {cited}.") == "ändra  ."
    assert only_cited(4, f"ändra {cited}.")
    assert not only_cited(4, f"ändra {cited} i ärende 4")


@pytest.mark.parametrize(
    "said", ["§ 4 avslag", "punkt 4 i dagordningen", "§ 4 i föredragningslistan", "punkt 4 och bolaget", "§ 4 förslag"]
)
def test_the_paragraph_of_the_agenda_stays(said: str) -> None:
    """It is a matter's."""
    assert without_cited(said) == said
    assert not only_cited(4, said)
