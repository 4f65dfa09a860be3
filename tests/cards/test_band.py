"""Every band can be read: its ground, its sign and its words, in Teams' light and dark theme."""

import json
from typing import Any

import pytest

from cards import kit
from cards.band import LOOKS
from tests.support import tree

THEMES = ("light", "dark")
GROUNDS = sorted({"default", *(ground for ground, _ in LOOKS.values())})
READABLE = 4.5  # WCAG 2.2 AA for text of any size


def styles(theme: str) -> dict[str, Any]:
    """The grounds of the theme as Microsoft publishes them, each with the colours of what stands on it."""
    path = tree.ROOT / "bot/rehearsal/page/web/src/teams" / f"{theme}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["containerStyles"]
    return found


def channels(colour: str) -> tuple[float, list[int]]:
    """How much the colour covers, and its red, green and blue; "#bf252424" begins with the cover."""
    digits = colour.removeprefix("#")
    cover, digits = (int(digits[:2], 16) / 255, digits[2:]) if len(digits) == 8 else (1.0, digits)
    return cover, [int(digits[at : at + 2], 16) for at in (0, 2, 4)]


def light_of(rgb: list[float]) -> float:
    """The relative luminance, as WCAG defines it."""
    parts = [one / 255 for one in rgb]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, ground: str) -> float:
    """The contrast of ink on a ground, as it is seen where the ink lets the ground through."""
    cover, above = channels(ink)
    _, below = channels(ground)
    seen = [cover * one + (1 - cover) * other for one, other in zip(above, below, strict=True)]
    bright, dark = sorted((light_of(seen), light_of([float(one) for one in below])), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["default", "subtle"])
def test_every_ink_we_use_can_be_read_on_every_ground_we_use(theme: str, ground: str, ink: str) -> None:
    """A text has no colour of its own: it is the theme's, or the theme's subtle one."""
    style = styles(theme)[ground]
    assert contrast(style["foregroundColors"]["default"][ink], style["backgroundColor"]) >= READABLE


def test_the_measure_finds_what_cannot_be_read() -> None:
    """Teams' warning on white is 1.5 to 1, its green on green not much more: why no text of ours has a colour."""
    light = styles("light")
    assert contrast(light["default"]["foregroundColors"]["warning"]["default"], "#ffffff") < 1.5
    assert contrast(light["good"]["foregroundColors"]["good"]["default"], light["good"]["backgroundColor"]) < 2


@pytest.mark.parametrize("state", LOOKS)
def test_a_band_says_its_state_by_ground_sign_and_words(state: kit.State) -> None:
    """Whoever sees no colour sees the sign, and whoever sees neither hears the words."""
    shown = kit.band(state, "Ärende 3, A.B.", "Ärendet behandlas nu.")
    assert shown["style"] == LOOKS[state][0]
    sign, words = shown["items"][0]["columns"]
    assert [one["text"] for one in sign["items"]] == [LOOKS[state][1]]
    assert [(one["text"], one.get("style")) for one in words["items"]] == [
        ("Ärende 3, A.B.", "heading"),
        ("Ärendet behandlas nu.", None),
    ]


def test_no_two_states_have_the_same_sign() -> None:
    """Two may share a ground: the sign and the words tell them apart."""
    assert len({sign for _, sign in LOOKS.values()}) == len(LOOKS)
