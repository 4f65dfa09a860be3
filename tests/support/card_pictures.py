"""Draws the gallery in a browser: each card and page, light and dark, narrow and wide, and says what axe finds. `make pictures`."""

import sys
from typing import Final

from playwright.sync_api import Browser

from tests.support.browser import PICTURES, Window, a_browser, flaws
from tests.support.card_wall import build, hang, wall, wider
from tests.support.gallery.hall import GALLERY
from tests.support.rehearsal_room import opened_room

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
    build()
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
    page, found = wall(browser, _style(width), width=(width + 16) * _IN_A_ROW + 32), []
    for at in range(0, len(names), _SHEET):
        sheet = names[at : at + _SHEET]
        hang(page, sheet, theme)
        page.screenshot(path=PICTURES / f"sheet-{at // _SHEET + 1:02}-{theme}-{width}.png", full_page=True)
        for name in sheet:
            page.locator(f"[id='{name}']").screenshot(path=PICTURES / f"{name}-{theme}-{width}.png")
        found += [f"{theme} {width}: {flaw}" for flaw in [*flaws(page), *wider(page)]]
    page.context.close()
    return found


def _style(width: int) -> str:
    return _FRAMES.format(width=width, row=(width + 16) * _IN_A_ROW + 32)


def _pages(browser: Browser) -> None:
    """The first page, and the room with a story in it."""
    with opened_room("--speed", "1000") as room:
        for dark in (False, True):
            for width in (320, 480, 1440):
                seen = Window(browser, room.address, width=width, dark=dark)
                look = f"{'dark' if dark else 'light'}-{width}"
                seen.keep(f"page-start-{look}", whole=True)
                seen.begin("Ett meddelande som inte fick skrivas")
                seen.scene("Sekretessärendet öppnas")
                seen.keep(f"page-room-{look}")
                seen.context.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
