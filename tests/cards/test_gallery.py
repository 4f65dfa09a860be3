"""Every card there is hangs in the gallery, says its state, can be heard, and is one that Microsoft accepts."""

from collections.abc import Iterator
from typing import Any

import pytest

from cards.buttons import MAX_SEEN
from cards.file_arrived import FileArrived
from cards.note_file import FileOffer
from cards.offers import Offer
from tests.cards.test_view import views
from tests.support.card_contract import complaints
from tests.support.card_transcripts import FOLDER, transcripts
from tests.support.gallery.hall import GALLERY, card

TODAY = transcripts()
NO_CARD_OF_OURS = (Offer, FileOffer, FileArrived)  # a button, and what Teams itself draws


def nodes(value: object) -> Iterator[dict[str, Any]]:
    """Every element and button of a card."""
    if isinstance(value, dict):
        if "type" in value:
            yield value
        for key, inner in value.items():
            if key not in ("data", "fallback"):
                yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def test_every_view_there_is_hangs_in_the_gallery() -> None:
    """A card that is not drawn there was looked at by nobody."""
    shown = {type(view) for view in GALLERY.values()}
    assert [view.__name__ for view in views() if view not in shown and view not in NO_CARD_OF_OURS] == []


@pytest.mark.sweep
@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", GALLERY)
def test_a_card_colours_no_text_and_shows_two_buttons_a_row(name: str, language: str) -> None:
    """The ground is coloured, never the text, and Microsoft finds nothing to say."""
    drawn = card(name, language)
    assert [node["text"] for node in nodes(drawn) if "color" in node] == []
    rows = [node["actions"] for node in nodes(drawn) if node["type"] == "ActionSet"]
    assert all(sum("mode" not in action for action in row) <= MAX_SEEN for row in rows)
    assert complaints(drawn) == []


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", GALLERY)
def test_each_button_has_a_name_of_its_own_and_nothing_is_said_twice(name: str, language: str) -> None:
    """Whoever hears a card cannot see which of two alike is meant; an arrow is read out as one, or not at all."""
    drawn = card(name, language)
    titles = [action["title"] for node in nodes(drawn) for action in node.get("actions", ())]
    assert len(titles) == len(set(titles))
    said = [node["text"] for node in nodes(drawn) if node["type"] == "TextBlock"]
    assert len(said) == len(set(said))
    assert not any(arrow in str(drawn) for arrow in "→←↑↓")


def test_the_parts_of_a_long_card_have_headings() -> None:
    """Whoever hears it goes from one to the next, and need not hear all that stands before."""
    headings = {name: sum(line.startswith("rubrik:") for line in said.splitlines()) for name, said in TODAY.items()}
    for name in ("help-secretary.txt", "motions.txt", "gate-waits.txt", "readiness-open.txt"):
        assert headings[name] > 1


@pytest.mark.parametrize("name", TODAY)
def test_a_card_is_heard_as_it_was_when_somebody_read_it(name: str) -> None:
    """After a change: `make transcripts`, and read what changed as whoever hears it would."""
    assert (FOLDER / name).read_text(encoding="utf-8") == TODAY[name]


def test_nothing_is_kept_of_a_card_that_is_gone() -> None:
    """What lies there is what is heard."""
    assert sorted(path.name for path in FOLDER.glob("*.txt")) == sorted(TODAY)
