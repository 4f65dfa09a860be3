"""Every card there is, drawn by the room: axe finds nothing, nothing is cut off on a phone or at 200 per cent, a keyboard is enough."""

import pytest
from playwright.sync_api import Browser

from tests.support.browser import flaws
from tests.support.card_wall import build, by_keyboard, cut, first_buttons, hang, wall, wider
from tests.support.gallery.hall import GALLERY
from tests.support.looks import few

SHEET = 40
ONE_BELOW_THE_OTHER = "main { display: block; } section { width: auto; }"
PHONE, TWICE = (320, 1), (640, 2)  # 640 at two pixels a point is a window of 1280 at 200 per cent
WITHOUT_A_SCROLL = 700  # px of a phone 320 wide
NAMES = list(GALLERY)


@pytest.mark.parametrize(("theme", "language", "look"), [("light", "sv", PHONE), ("dark", "en", TWICE)])
def test_nobody_is_shut_out_of_any_card(browser: Browser, theme: str, language: str, look: tuple[int, int]) -> None:
    """A quarter of the gallery for each look, all of it in `make looks`, with what stands behind "…" brought forth."""
    names = few(NAMES, len(NAMES) // 4, seed=look[0])
    build()
    page = wall(browser, ONE_BELOW_THE_OTHER, width=look[0], scale=look[1])
    found = []
    for at in range(0, len(names), SHEET):
        hang(page, names[at : at + SHEET], theme, language)
        found += [*by_keyboard(page), *flaws(page), *cut(page), *wider(page)]
    page.context.close()
    assert found == [], "\n".join(found)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_needed_at_once_is_seen_on_a_phone(browser: Browser, language: str) -> None:
    """The first button of each card of an ordinary hybrid meeting, five remote, and of the question before the close: without a scroll."""
    names = [one for one in NAMES if one.startswith(("hybrid-", "close-ask"))]
    build()
    page = wall(browser, ONE_BELOW_THE_OTHER, width=PHONE[0])
    hang(page, names, "light", language)
    found = first_buttons(page)
    page.context.close()
    assert set(found) == set(names)
    assert {name: bottom for name, bottom in found.items() if bottom > WITHOUT_A_SCROLL} == {}


@pytest.mark.parametrize(
    ("spoilt", "said"),
    [
        ("document.querySelector('section button').tabIndex = -1", "Tab comes to"),
        (
            "document.head.insertAdjacentHTML('beforeend', '<style>button:focus-visible {outline: none}</style>')",
            "not seen",
        ),
        (
            "document.querySelector('#roster-form button').style.cssText = 'position: relative; top: -2000px'",
            "not the order",
        ),
        ("Object.assign(document.querySelector('section p').style, {width: '9px', overflow: 'hidden'})", "cut off"),
        ("document.querySelector('section .card').style.width = '2000px'", "sideways"),
    ],
)
def test_the_sweep_of_the_cards_can_fail(browser: Browser, spoilt: str, said: str) -> None:
    """A button that Tab passes over, one without a mark, one out of order, a text cut off, a card that sticks out."""
    build()
    page = wall(browser, ONE_BELOW_THE_OTHER, width=320)
    hang(page, ["gate-one-press", "roster-form"], "light")
    page.evaluate(f"() => {{ {spoilt} }}")
    found = [*by_keyboard(page), *cut(page)]
    page.context.close()
    assert any(said in one for one in found), found
