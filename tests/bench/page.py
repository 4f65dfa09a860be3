"""How the rehearsal room's page bears a council of 101: its longest tasks while a hundred people answer at once.

Run it by itself: `python tests/bench/page.py`. A task of the browser is what keeps it from answering a hand; "long" is
over 50 ms by the browser's own count. The page shows three people's screens; the panels are closed, then open.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.support.browser import Window, a_browser
from tests.support.council import HEADING, remote_council
from tests.support.rehearsal_room import opened_room

_WATCH = """() => {
  window.tasks = []; window.redrawn = 0;
  new PerformanceObserver(list => list.getEntries().forEach(one => window.tasks.push(one.duration)))
    .observe({type: 'longtask'});
  new MutationObserver(seen => { window.redrawn += seen.filter(one => one.target.classList?.contains('card')).length; })
    .observe(document.body, {childList: true, subtree: true});
}"""


def main() -> None:
    """Measure with each panel, and print a line for each."""
    with tempfile.TemporaryDirectory() as folder:
        script = remote_council(Path(folder))
        for panel in ("", "Journalen", "Trafiken"):
            with opened_room("--speed", "1000", str(script)) as rehearsal, a_browser() as browser:
                print(f"{panel or 'closed':10} {_measured(Window(browser, rehearsal.address), panel)}")


def _measured(seen: Window, panel: str) -> str:
    seen.scene(HEADING)
    if panel:
        seen.behind(panel)
    seen.page.evaluate(_WATCH)
    seen.press("Spela")
    seen.page.get_by_text("Manuset är slut.").wait_for(timeout=200_000)
    seen.page.wait_for_timeout(1000)
    tasks = sorted(seen.page.evaluate("window.tasks"), reverse=True)
    longest = ", ".join(f"{task:.0f}" for task in tasks[:3]) or "none"
    return (
        f"{len(tasks)} long tasks, the longest (ms): {longest}; cards redrawn: {seen.page.evaluate('window.redrawn')}"
    )


if __name__ == "__main__":
    main()
