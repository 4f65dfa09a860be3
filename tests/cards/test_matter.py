"""A matter's cards say what the room and the hosts need, and never a confidential matter's title."""

import pytest

from cards.key import Key
from cards.matter import LevelForm, LevelNote, NoMatter
from cards.naming import MatterName
from cards.phrases import book
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "f1")
IN_DIALOG = Key("s1", 0, "f1", dialog=True)
OPEN = MatterName(1, title="title:1")
SECRET = MatterName(7, "A.B.")


def verbs(card: object) -> list[str]:
    """The verbs of the card's buttons."""
    return [data["verb"] for _, data in buttons(card)]  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, IN_DIALOG])
def test_the_choice_of_a_level_says_what_follows(key: Key, language: str) -> None:
    """The chair reads what will happen before it does (R-117)."""
    card = rendered(LevelForm(key, SECRET, "secrecy", ("secrecy_individual", "protective")), language)
    assert [one["value"] for one in inputs(card)["level"]["choices"]] == ["secrecy_individual", "protective"]
    assert verbs(card) == ["matter.level"]


def test_the_strictest_matter_has_no_choice() -> None:
    """There is nothing above protective security."""
    card = rendered(LevelForm(KEY, MatterName(7), "protective", ()))
    assert "högsta skyddsnivån" in texts(card)
    assert inputs(card) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_to_the_hosts_says_what_changed(language: str) -> None:
    """The title is gone, the check is to be made again, and nobody remote may stay."""
    say = book.of(language).matter
    whole = LevelNote(SECRET, "protective", must_leave=True, key=KEY, bared=True, sealed=True, aloud=True)
    note = texts(rendered(whole, language))
    assert note.count("\r") == 2
    bare = texts(rendered(LevelNote(SECRET, "protective", must_leave=True, key=KEY), language))
    for line in (say.raised_bared, say.raised_sealed, say.raised_aloud):
        assert (line in note, line in bare) == (True, False)
    assert verbs(rendered(LevelNote(SECRET, "secrecy", must_leave=False, key=KEY), language)) == ["gate.confirm"]
    mild = rendered(LevelNote(OPEN, "closed", must_leave=False), language)
    assert len(mild["body"]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_matter_on_the_table_is_said(language: str) -> None:
    """A card is never empty."""
    assert texts(rendered(NoMatter(), language))
