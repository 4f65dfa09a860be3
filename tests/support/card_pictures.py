"""Draws the gallery in a browser: each card and page, light and dark, narrow and wide, and says what axe finds. `make pictures`."""

import sys
from typing import Any, Final

from playwright.sync_api import Browser, Page

from cards.kit import title
from tests.support import tree
from tests.support.browser import PICTURES, Window, a_browser, flaws
from tests.support.gallery.hall import GALLERY, card, is_dialog
from tests.support.rehearsal_room import opened_room

_BUILT: Final = tree.ROOT / "build" / "gallery"
_LOOKS: Final = tuple((theme, width) for theme in ("light", "dark") for width in (320, 480))
_SHEET: Final = 12  # cards on one picture, four in a row
_IN_A_ROW: Final = 4
_FRAMES: Final = (
    "main {{ display: flex; flex-wrap: wrap; align-items: flex-start; gap: 16px; padding: 16px; width: {row}px; }}"
    " section {{ width: {width}px; }} h2 {{ padding: 8px; }}"
)


def main(wanted: list[str]) -> int:
    """Draw what is wanted, by how its name begins (everything where nothing is named); 1 where axe found something."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    names = [name for name in GALLERY if not wanted or name.startswith(tuple(wanted))]
    found: list[str] = []
    with a_browser() as browser:
        for theme, width in _LOOKS:
            found += _gallery(browser, names, theme, width)
        if not wanted:
            _pages(browser)
    said = [*found, f"{len(names) * len(_LOOKS)} cards drawn in {PICTURES}, {len(found)} complaints by axe"]
    sys.stdout.write("\n".join(said) + "\n")
    return 1 if found else 0


def _gallery(browser: Browser, names: list[str], theme: str, width: int) -> list[str]:
    context = browser.new_context(viewport={"width": (width + 16) * _IN_A_ROW + 32, "height": 900})
    page, found = context.new_page(), []
    page.set_content(
        f"<!doctype html><html lang=sv><title>Kort</title><style>{_style(width)}</style><body></body></html>"
    )
    page.add_style_tag(path=_BUILT / "gallery.css")
    page.add_script_tag(path=_BUILT / "gallery.js", type="module")
    page.wait_for_function("'hang' in window")
    for at in range(0, len(names), _SHEET):
        sheet = names[at : at + _SHEET]
        page.evaluate("([frames, theme]) => window.hang(frames, theme)", [[_frame(name) for name in sheet], theme])
        page.screenshot(path=PICTURES / f"sheet-{at // _SHEET + 1:02}-{theme}-{width}.png", full_page=True)
        for name in sheet:
            page.locator(f"[id='{name}']").screenshot(path=PICTURES / f"{name}-{theme}-{width}.png")
        found += [f"{theme} {width}: {flaw}" for flaw in [*flaws(page), *_cut_off(page)]]
    context.close()
    return found


def _style(width: int) -> str:
    return _FRAMES.format(width=width, row=(width + 16) * _IN_A_ROW + 32)


def _frame(name: str) -> dict[str, Any]:
    shown = card(name)
    return {"name": name, "card": shown, "dialog": title(shown) if is_dialog(name) else ""}


def _cut_off(page: Page) -> list[str]:
    """The cards of which something sticks out or is cut off."""
    found: list[str] = page.evaluate(
        "() => [...document.querySelectorAll('section')].filter(one => one.querySelector('.card').scrollWidth > one.clientWidth)"
        ".map(one => `${one.id} is wider than its frame`)"
    )
    return found


def _pages(browser: Browser) -> None:
    """The first page, and the room with a story in it."""
    with opened_room("--speed", "1000") as room:
        for dark in (False, True):
            for width in (320, 480, 1440):
                seen = Window(browser, room.address, width=width, dark=dark)
                look = f"{'dark' if dark else 'light'}-{width}"
                seen.picture(f"page-start-{look}", whole=True)
                seen.begin("Ett meddelande som inte fick skrivas")
                seen.scene("Sekretessärendet öppnas")
                seen.picture(f"page-room-{look}")
                seen.context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
