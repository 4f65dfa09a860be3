"""A real browser in front of the rehearsal room, and what a person does in it."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright
from playwright.sync_api import TimeoutError as WaitedTooLong

from bot.rehearsal.page.seats import seat_ids
from tests.support import looks, tree

PATIENCE_MS = 240_000
"""How long a busy machine may take for anything at all. No test is about how long it takes."""

_LOST_MS = 60_000
"""After how long a press counts as lost when nothing came of it: the page shows at once that a script goes on."""

AFTER_SECRECY_MS = 15_000
"""Nothing written is taken in the five seconds after a confidential matter; on a busy machine it ends later than the page says so."""
PICTURES = tree.ROOT / "build" / "pictures"
_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The cheapest first: the shell has no windows, toolbars and graphics of its own to keep, and takes a third of the processor."""
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)
_AXE = Path("bot/rehearsal/page/web/node_modules/axe-core/axe.min.js")
# WCAG 2.2 AA with all that comes before it, and what axe calls best practice.
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_SMALL = """() => [...document.querySelectorAll('button, a[href], select, textarea, summary, input')]
  .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest('[inert], .skips'))
  .filter(one => !['checkbox', 'radio'].includes(one.type) && one.getBoundingClientRect().height < 43.5)
  .map(one => `${one.tagName} ${one.textContent} ${one.getBoundingClientRect().height}`)"""

# What passes by itself, such as that the bot is slow to answer on a busy machine, takes nothing from anybody for long.
_CHAT_SHARE = """async () => { let most = 0;
  for (let look = 0; look < 20 && most < 0.5; look += 1) {
    if (look > 0) await new Promise(done => setTimeout(done, 200));
    scrollTo(0, 0);
    const chat = [...document.querySelectorAll('.chat-scroll')].find(one => one.offsetParent).getBoundingClientRect();
    most = Math.max(most, (Math.min(chat.bottom, innerHeight) - Math.max(chat.top, 0)) / innerHeight); }
  return most; }"""

_TOLD = """() => { const end = (one, most) => (one?.innerText ?? '').replace(/\\s+/g, ' ').slice(-most);
  const all = (what, most) => [...document.querySelectorAll(what)].map(one => `  ${what}: ${end(one, most)}`);
  const here = document.activeElement;
  return [location.hash, `  focus: ${here?.tagName} ${here?.className} ${end(here, 60)}`,
    ...all('.link-lost', 200), ...all('.player', 300), ...all('.coach', 300),
    ...[...document.querySelectorAll('[data-seat]:not([hidden])')].map(one =>
      `  ${one.dataset.seat}: ${end(one.querySelector('.chat-inside'), 500)} | ${end(one.querySelector('.notices'), 200)}`),
    ...all('[role=dialog]', 500)].join('\\n'); }"""
"""What somebody would look at first: where the keyboard is, the script, the tour, the end of each chat, an open dialog."""

expect.set_options(timeout=PATIENCE_MS)


@contextmanager
def a_browser() -> Iterator[Browser]:
    """An installed Chromium. Fails where none is: a page that no browser has seen is not tried."""
    found = next((path for name in _BROWSERS if (path := shutil.which(name))), None)
    assert found, f"a browser is needed: install one of {', '.join(_BROWSERS)} (Debian: apt install chromium)"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()


class Window:
    """One window on the room. What went wrong in it (a script's error, a refused resource) is kept in `errors`."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        *,
        width: int = 1440,
        dark: bool = False,
        lang: str = "sv",
        touch: bool = False,
    ) -> None:
        self.context = browser.new_context(
            viewport={"width": width, "height": 900},
            has_touch=touch,
            is_mobile=touch,
            color_scheme="dark" if dark else "light",
            locale=lang,
            reduced_motion="reduce",
        )
        self.page: Page = self.context.new_page()
        self.page.set_default_timeout(PATIENCE_MS)
        self.errors: list[str] = []
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.goto(address)

    @property
    def room(self) -> str:
        """The key of the room that the window is in."""
        found = re.search(r"rum=([\w-]+)", self.page.url)
        assert found, self.page.url
        return found[1]

    def begin(self, title: str) -> None:
        """Choose this story on the first page, and wait until the room is there."""
        self.page.get_by_role("button", name=f"Börja: {title}").click()
        expect(self.page.get_by_role("heading", level=1, name=title)).to_be_visible()

    def press(self, name: str) -> None:
        """Press a button of the page itself."""
        self.page.get_by_role("button", name=name, exact=True).first.click()

    def scene(self, heading: str) -> None:
        """Let the script play up to the scene with this heading, and stand still before it."""
        heading_now = self.page.get_by_role("region", name="Manuset").get_by_role("heading", level=2)
        while heading != heading_now.inner_text():
            before = self.standing()
            self.press("Nästa scen")
            self._moved_on(before)

    def _moved_on(self, before: str) -> None:
        """Wait until the script has gone on and stands still. A press that a busy page lost is left to be made again."""
        moved = (
            "was => { const now = document.querySelector('.player .standing')?.textContent;"
            " return now !== was && !document.querySelector('.player')?.textContent.includes('Händer nu:'); }"
        )
        try:
            self.page.wait_for_function(moved, arg=before, timeout=_LOST_MS)
        except WaitedTooLong:
            if self.standing() != before or self.page.get_by_text("Händer nu:").count():
                self.page.wait_for_function(moved, arg=before)

    def standing(self) -> str:
        """Where the player says that the script stands."""
        return str(self.page.evaluate("document.querySelector('.player .standing')?.textContent ?? ''"))

    def seat(self, name: str) -> "Seat":
        """This person's column."""
        return Seat(self.page.locator(f"[data-seat='{seat_ids([name])[name]}']"))

    def behind(self, tab: str) -> Locator:
        """The panel behind the scenes with this tab in front."""
        if not self.page.get_by_role("tab", name=tab).is_visible():
            self.press("Bakom kulisserna")
        self.page.get_by_role("tab", name=tab).click()
        return self.page.get_by_role("tabpanel", name=tab)

    def told(self) -> str:
        """What stands in the window now, in a few lines: for whoever reads why a test failed."""
        return "(it is closed)" if self.page.is_closed() else str(self.page.evaluate(_TOLD))

    def flaws(self) -> list[str]:
        """What axe finds wrong with the page as it stands: rule, and the first places."""
        return flaws(self.page)

    def small_targets(self) -> list[str]:
        """What can be pressed with a finger, and is lower than 44 px: Apple's and WCAG's (AAA) measure."""
        small: list[str] = self.page.evaluate(_SMALL)
        return small

    @contextmanager
    def sized(self, width: int, height: int) -> Iterator[None]:
        """Have a window of this size for a while."""
        before = self.page.viewport_size
        self.page.set_viewport_size({"width": width, "height": height})
        yield
        if before is not None:
            self.page.set_viewport_size(before)

    def chat_share(self) -> float:
        """How much of the window the chat in front has, seen before anybody scrolls the page: the most within four seconds."""
        return float(self.page.evaluate(_CHAT_SHARE))

    def picture(self, name: str, *, whole: bool = False) -> None:
        """Keep what is seen, in `make looks` alone: to draw one takes a second of a processor, and nobody looks at it when all is well."""
        if looks.ALL:
            self.keep(name, whole=whole)

    def keep(self, name: str, *, whole: bool = False) -> None:
        """Keep what is seen as `build/pictures/NAME.png`."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{name}.png", full_page=whole)

    def overflows(self) -> bool:
        """Whether the page must be scrolled sideways."""
        return bool(self.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))

    def overflows_at(self, width: int, height: int) -> bool:
        """Whether it must in a window of this size, if this one is larger; it is as large as before afterwards."""
        before = self.page.viewport_size
        if before is None or before["width"] <= width:
            return False
        with self.sized(width, height):
            return self.overflows()


class Seat:
    """One person's column in a window."""

    def __init__(self, column: Locator) -> None:
        self.column = column

    @property
    def dialog(self) -> Locator:
        """The dialog that is open here."""
        return self.column.get_by_role("dialog")

    def button(self, name: str) -> Locator:
        """The newest button with this title, in the chat or in the dialog; it may stand behind "…"."""
        return self.column.get_by_role("button", name=name, exact=True, include_hidden=True).last

    def press(self, name: str) -> None:
        """Press it."""
        _press(self.button(name))

    def press_in_dialog(self, name: str) -> None:
        """Press a button of the open dialog."""
        _press(self.dialog.get_by_role("button", name=name, exact=True, include_hidden=True))

    def sees(self, words: str) -> None:
        """Wait until these words stand somewhere in the shown chat or dialog."""
        expect(self.column.get_by_text(re.compile(re.escape(words))).last).to_be_visible()

    def never_sees(self, words: str) -> None:
        """The words stand nowhere in it."""
        expect(self.column.get_by_text(words)).to_have_count(0)

    def chat(self, which: str) -> None:
        """Show the meeting's chat (`Mötets chatt`) or the private one (`Privat`)."""
        self.column.get_by_role("tab", name=which).click()

    def write(self, words: str) -> None:
        """Write in the shown chat, and send with Enter."""
        box = self.column.locator(".composer textarea")
        box.fill(words)
        box.press("Enter")

    def answer_that_something_is_wrong(self, item: str) -> None:
        """Fill in the checklist's dialog with yes to every question but the one in which this word stands."""
        self.press("Något stämmer inte")
        expect(self.dialog.get_by_role("radiogroup")).not_to_have_count(0)
        for question in self.dialog.get_by_role("radiogroup").all():
            question.get_by_role("radio", name="Ja", exact=True).check()
        wrong = self.dialog.get_by_role("radiogroup", name=re.compile(item))
        wrong.get_by_role("radio", name="Nej", exact=True).check()
        self.press_in_dialog("Skicka svaren")


def _press(button: Locator) -> None:
    """Press the button; where it stands behind "…" that is opened first."""
    button.evaluate("one => one.closest('details.behind')?.setAttribute('open', '')")
    button.click()


def flaws(page: Page) -> list[str]:
    """What axe finds wrong with what stands on the page: rule, and the first places."""
    if not page.evaluate("'axe' in window"):  # half a megabyte to read, which stays with the page
        source = Path(os.environ["AXE"]) if os.environ.get("AXE") else tree.ROOT / _AXE
        page.evaluate(source.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(
        "async rules => (await axe.run(document, {runOnly: rules, resultTypes: ['violations']})).violations", _RULES
    )
    return [f"{one['id']}: {[node['html'][:160] for node in one['nodes'][:3]]}" for one in found]
