"""An empty page on which the room's own drawing hangs the gallery's cards, each in a frame of its own."""

import shutil
import subprocess
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from playwright.sync_api import Browser, Page

from cards.kit import title
from tests.support import tree
from tests.support.gallery.hall import card, is_dialog

_WEB: Final = tree.ROOT / "bot/rehearsal/page/web"
_BUILT: Final = tree.ROOT / "build" / "gallery"

_PARTS_OF_A_DATE: Final = 5  # the last is the button that opens the calendar
_STOPS = """() => { for (const more of document.querySelectorAll('details')) more.open = true;
  const all = [...document.querySelectorAll('section button, section input, section select, section textarea, section a[href], section summary')]
    .filter(one => one.checkVisibility() && !one.disabled);
  const first = one => all.filter(other => other.name === one.name && other.closest('section') === one.closest('section'));
  const stops = all.filter(one => one.type !== 'radio' || one === (first(one).find(other => other.checked) ?? first(one)[0]));
  stops.forEach((one, number) => { one.dataset.stop = number; });
  document.activeElement.blur();
  return stops.map(one => { const place = one.getBoundingClientRect();
    return [one.closest('section').id, place.top + scrollY, place.bottom + scrollY, place.left]; }); }"""
_HERE = """() => { const here = document.activeElement, look = getComputedStyle(here);
  const isSeen = (look.outlineStyle !== 'none' && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== 'none';
  return [here.dataset.stop ?? '', isSeen]; }"""
_CUT = """() => [...document.querySelectorAll('section .card *')].filter(one => one.checkVisibility()
    && !['TEXTAREA', 'INPUT', 'SELECT'].includes(one.tagName) && one.clientWidth > 0)
  .filter(one => { const look = getComputedStyle(one);
    return (one.scrollWidth > one.clientWidth + 1 && look.overflowX !== 'visible')
      || (one.scrollHeight > one.clientHeight + 2 && ['hidden', 'clip'].includes(look.overflowY)); })
  .map(one => `${one.closest('section').id}: “${one.textContent.slice(0, 40)}” is cut off`)"""
_FIRST = """() => Object.fromEntries([...document.querySelectorAll('section')]
  .map(one => [one.id, one.querySelector('button'), one.getBoundingClientRect().top])
  .map(([name, first, top]) => [name, first ? first.getBoundingClientRect().bottom - top : Infinity]))"""
_WIDER = """() => [...document.querySelectorAll('section')].filter(one => one.querySelector('.card').scrollWidth > one.clientWidth)
  .map(one => `${one.id} is wider than its frame`)"""


def build() -> None:
    """Make what draws them, of the page's own sources. Node is there: the page itself was made with it."""
    node = shutil.which("node")
    assert node, "Node is needed to draw the cards"
    subprocess.run([node, "build.mjs", "--gallery"], cwd=_WEB, check=True, capture_output=True)


def wall(browser: Browser, style: str, *, width: int, scale: int = 1) -> Page:
    """An empty wall in a window of this width; `scale` 2 is a window twice as wide at 200 per cent. Close its context afterwards."""
    page = browser.new_context(viewport={"width": width, "height": 900}, device_scale_factor=scale).new_page()
    page.set_content(f"<!doctype html><html lang=sv><title>Kort</title><style>{style}</style><body></body></html>")
    page.add_style_tag(path=_BUILT / "gallery.css")
    page.add_script_tag(path=_BUILT / "gallery.js", type="module")
    page.wait_for_function("'hang' in window")
    return page


def hang(page: Page, names: Sequence[str], theme: str, language: str = "sv") -> None:
    """Hang these of the gallery's cards, and take down what hung there."""
    page.evaluate("([frames, theme]) => window.hang(frames, theme)", [[_frame(one, language) for one in names], theme])


def _frame(name: str, language: str) -> dict[str, Any]:
    shown = card(name, language)
    return {"name": name, "card": shown, "dialog": title(shown) if is_dialog(name) else ""}


def first_buttons(page: Page) -> dict[str, float]:
    """How far down each card its first button ends, in pixels."""
    found: dict[str, float] = page.evaluate(_FIRST)
    return found


def wider(page: Page) -> list[str]:
    """The cards of which something sticks out."""
    found: list[str] = page.evaluate(_WIDER)
    return found


def cut(page: Page) -> list[str]:
    """The texts that are cut off, or scroll in a box of their own; and whether the page must be scrolled sideways."""
    found: list[str] = page.evaluate(_CUT)
    is_wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*found, *(["the page must be scrolled sideways"] if is_wide else [])]


def by_keyboard(page: Page) -> list[str]:
    """What is wrong for whoever has a keyboard alone: each thing to press or fill in is come to by Tab, as it is seen, and shown."""
    stops: list[tuple[str, float, float, float]] = page.evaluate(_STOPS)
    found = []
    for (name, top, _, left), (after, _, bottom, right) in pairwise(stops):
        if name == after and (bottom <= top or (bottom - top < 1 and right < left)):
            found.append(f"{name}: the order of Tab is not the order that is seen")
    for number, (name, *_) in enumerate(stops):
        here, is_seen = _tab(page, number - 1)
        if here != str(number):
            return [*found, f"{name}: Tab comes to stop {here or 'nowhere'} and not to {number}"]
        if not is_seen:
            found.append(f"{name}: it is not seen where the keyboard is")
    return found


def _tab(page: Page, before: int) -> tuple[str, bool]:
    """Press Tab until it leaves this stop: a date has a place for its year, its month and its day."""
    here, is_seen = "", False
    for _ in range(_PARTS_OF_A_DATE):
        page.keyboard.press("Tab")
        here, is_seen = page.evaluate(_HERE)
        if here != str(before):
            break
    return here, is_seen
