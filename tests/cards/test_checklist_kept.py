"""What somebody answered to the checklist: help for what is not right, and what the secretary sees of an oral answer."""

from dataclasses import replace

import pytest

from cards.bilingual import Bilingual
from cards.checklist import Item
from cards.checklist_kept import ChecklistKept
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 1, "form")
INSIDE = Key("s1", 1, "form", dialog=True)
MATTER = MatterName(7, "A.B.")
GOOD = Item("alone", answer="yes")
BAD = Item("headset", answer="no")
OWN = Item("own1", Bilingual("Dörren är låst.", "The door is locked."), "no")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", [MATTER, None])
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_a_no_is_helped_with(language: str, matter: MatterName | None, key: Key) -> None:
    """Each line that is not right has its advice, the profile's own lines too, and a way to say that all is right (R-099)."""
    say = of(language).checklist
    card = rendered(ChecklistKept(key, matter, "Anna", (GOOD, BAD, OWN)), language)
    assert say.advice["headset"] in texts(card)
    assert say.own_advice in texts(card)
    assert say.now_right in [title for title, _ in buttons(card)]
    assert ("A.B." in texts(card)) is (matter is not None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_what_all_is_right_is_kept_and_can_change(language: str, key: Key) -> None:
    """The one button says that something has changed."""
    say = of(language).checklist
    card = rendered(ChecklistKept(key, MATTER, "Anna", (GOOD,)), language)
    assert [title for title, _ in buttons(card)] == [say.changed]
    assert say.advice["headset"] not in texts(card)


def test_where_nothing_is_right_nothing_is_said_to_be() -> None:
    """A card whose every line is a no lists only the help."""
    assert of("sv").checklist.kept not in texts(rendered(ChecklistKept(KEY, MATTER, "Anna", (BAD,))))


@pytest.mark.parametrize("items", [(GOOD,), (GOOD, BAD)])
def test_an_oral_answer_is_told_to_the_secretary_as_somebody_elses(items: tuple[Item, ...]) -> None:
    """The card speaks of the person, thanks nobody, and gives no advice that the reader would follow."""
    say = of("sv").checklist
    read = texts(rendered(ChecklistKept(KEY, MATTER, "Bo Lindqvist", items, recorded=True)))
    assert "Bo Lindqvists muntliga svar" in read
    assert "Tack" not in read
    assert say.help_intro not in read


def test_whoever_noted_an_oral_answer_sees_no_button_and_no_advice() -> None:
    """A press there would answer for the secretary; the person's own card has both."""
    say, heard = of("sv").checklist, ChecklistKept(KEY, MATTER, "Bo", (GOOD, BAD), recorded=True)
    assert buttons(rendered(heard))
    assert say.advice[BAD.key] in texts(rendered(heard))
    noted = rendered(replace(heard, others=True))
    assert buttons(noted) == ()
    assert say.advice[BAD.key] not in texts(noted)
    assert say.help_outro not in texts(noted)
    assert say.not_so[BAD.key] in texts(noted)
