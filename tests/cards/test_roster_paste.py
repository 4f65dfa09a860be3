"""The dialogs of a pasted roster: what was understood, what was left out in its own words, and the text in its field."""

import pytest

from cards.key import Key
from cards.phrases.book import of
from cards.roster_paste import LeftOut, PasteForm, PastePreview, Shown, Unsaid, so_many
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

INSIDE = Key("s1", 0, "form", dialog=True)
ANNA = Shown("Anna Ek", "member", "S", "remote")
PREVIEW = PastePreview(
    INSIDE,
    (ANNA, Shown("", "party", matter=14)),
    3,
    (LeftOut("unclear", (19, 20, 21, 26), ("Plats och tid", "§ 1", "§ 2", "- -")), LeftOut("no_matter", (99,))),
    "the text\n  as it was written",
    asked=(Unsaid("capacity_x", 7, "Per Sten", "SD"), Unsaid("capacity_y", 8, "Ola Ro")),
    capacities=("member", "official"),
    unplaced=1,
    kinds=(("member", 1), ("party", 2)),
    seen="seen",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_field_holds_what_stood_there_and_says_what_was_wrong(language: str) -> None:
    """Above the field, and in the dialog's title, which is read out."""
    wrong = PasteForm(INSIDE, "Anna, ledamot", wrong="too_many", count=500)
    card = rendered(wrong, language)
    assert inputs(card)["people"]["value"] == "Anna, ledamot"
    assert card["fallbackText"].endswith(of(language).roster.refused_whole["too_many"].format(count=500))
    assert "500" in texts(card)


def test_what_was_left_out_stands_first_in_its_own_words() -> None:
    """The lines are numbered as people say them, and quoted."""
    read = texts(rendered(PREVIEW))
    assert "Rad 19–21 och 26: jag förstod inte vem som menas." in read
    assert "”Plats och tid”" in read
    assert "Part i ärende 99: ärendet finns inte" in read
    assert read.index("Plats och tid") < read.index("Anna Ek (S), ledamot: på distans")


def test_whose_capacity_is_missing_can_be_chosen_there() -> None:
    """The others are one list."""
    fields = inputs(rendered(PREVIEW))
    assert fields["capacity_x"]["label"] == "Per Sten (SD) (rad 7)"
    assert [one["value"] for one in fields["capacity_y"]["choices"]] == ["member", "official"]
    assert set(fields) == {"capacity_x", "capacity_y", "people"}


def test_the_text_stands_in_its_field_as_it_was_written() -> None:
    """And the rest of the people are counted, with where they can be read."""
    card = rendered(PREVIEW)
    assert inputs(card)["people"]["value"] == PREVIEW.text
    assert "och 1 person till. Alla rader står i fältet nedan." in texts(card)
    assert "Parten i ärende 14" in texts(card)
    assert [data["step"] for _, data in buttons(card)] == ["accept", "all_members", "all_in_room", "look", "back"]
    assert {data["seen"] for _, data in buttons(card)} == {"seen"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_without_anybody_cannot_be_kept(language: str) -> None:
    """There is only the way back, and to look again."""
    card = rendered(PastePreview(INSIDE, (), 0, (LeftOut("unclear", (1,), ("x",)),), "x"), language)
    assert of(language).roster.paste_nobody in texts(card)
    assert [data["step"] for _, data in buttons(card)] == ["look", "back"]


def test_very_many_lines_left_out_are_quoted_in_part_and_counted() -> None:
    """The rest stand in the field."""
    words = tuple(f"Rad {nr}" for nr in range(30))
    read = texts(rendered(PastePreview(INSIDE, (ANNA,), 1, (LeftOut("unclear", tuple(range(1, 31)), words),), "x")))
    assert "Rad 1–30:" in read
    assert "Fler rader: 10. De står i fältet nedan." in read


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_capacity_is_counted_in_one_and_several(language: str) -> None:
    """Every capacity has its two words."""
    for kind in of(language).roster.counted:
        assert so_many(((kind, 1), (kind, 2)), of(language)).startswith("1 ")
