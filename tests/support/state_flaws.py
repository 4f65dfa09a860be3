"""What is wrong with the rehearsal room's page as it stands: for those who see, press and read in other ways, and on low screens."""

from playwright.sync_api import Page, expect

from tests.support.browser import Window

_TWICE = (640, 450)  # what a window of 1280 by 900 has room for at 200 per cent
_TABLETS = [(1180, 820), (820, 1180), (1024, 768), (768, 1024)]
_LAPTOPS = [(1366, 768), (1280, 720), (1440, 900)]
_HALF = 0.5

_TOLD_APART = """() => { const style = one => getComputedStyle(one), first = what => document.querySelector(what);
  const key = first('.player-controls button'), on = style(key).color;
  key.setAttribute('aria-disabled', 'true');
  const off = style(key).color;
  key.setAttribute('aria-disabled', 'false');
  const alike = (one, other, edge) => style(first(one))[edge] === style(first(other))[edge];
  const flaws = {'a button that is off looks like one that is on': on === off,
    'the chosen tab looks like the others': alike('[role=tab][aria-selected=true]', '[role=tab][aria-selected=false]', 'borderBottomColor'),
    'the current line looks like the others': alike('.script-line[aria-current]', '.script-line:not([aria-current])', 'borderLeftColor'),
    'the watermark lies under the words': ['body', '.chat-scroll'].some(one => style(first(one)).backgroundImage !== 'none')};
  return Object.keys(flaws).filter(one => flaws[one]); }"""
_SEEN_APART = """async () => { const seen = one => one.top >= 0 && one.bottom <= innerHeight;
  const look = () => { const task = document.querySelector('.coach .task').getBoundingClientRect();
    const pointed = document.querySelector('.card .pointed');
    if (!pointed) return ['no button is pointed at'];
    const flaws = seen(task) ? [] : ['the task is not seen'];
    for (const button of pointed.closest('.ac-actionSet').querySelectorAll('button')) {
      const box = button.getBoundingClientRect();
      const there = [[0.5, 0.5], [0.5, 0.9], [0.9, 0.9]].map(([x, y]) =>
        document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
      if (button === pointed && !(seen(box) && there.every(one => button.contains(one))))
        flaws.push('task and button are not seen together');
      if (there.some(one => one?.closest('.to-bottom'))) flaws.push(`something lies over ${button.textContent}`); }
    return flaws; };
  const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  let flaws = look();
  for (let again = 0; again < 20 && flaws.length; again += 1) {
    await new Promise(done => setTimeout(done, 200));
    await drawn();
    flaws = look(); }
  return flaws; }"""
"""What is wrong for four seconds, seen before anybody scrolls. The page brings the button back when it has been drawn in another size,
and a card is drawn anew when somebody else has answered: what a busy machine shows between the two takes nothing from anybody."""


def sound(seen: Window, state: str) -> list[str]:
    """What is wrong with this state: what axe finds, small targets for a finger, and whether it must be scrolled sideways."""
    found = [f"{state}: {flaw}" for flaw in seen.flaws()]
    found += [f"{state}: small {one}" for one in seen.small_targets()] if _is_touched(seen) else []
    found += [f"{state}: wider than the window"] if seen.overflows() else []
    return found + ([f"{state}: wider than the window at 200 per cent"] if seen.overflows_at(*_TWICE) else [])


def crowded(seen: Window) -> list[str]:
    """Where the chat has less than half the height, on tablets for a finger, and on laptops too for a pointer."""
    is_touch = _is_touched(seen)
    found = []
    for size in _TABLETS if is_touch else _LAPTOPS + _TABLETS:
        with seen.sized(*size):
            share = seen.chat_share()
            found += [f"the chat has {share:.2f} of {size}"] if share < _HALF else []
            found += [f"{size}: small {one}" for one in seen.small_targets()] if is_touch else []
    return found


def told_apart(seen: Window) -> list[str]:
    """What cannot be told apart where all colours are the reader's own."""
    script = seen.page.get_by_text("Hela manuset")
    script.click()
    expect(seen.page.get_by_role("list", name="Hela manuset")).to_be_visible()
    seen.page.emulate_media(forced_colors="active")
    found: list[str] = seen.page.evaluate(_TOLD_APART)
    seen.page.emulate_media(forced_colors="none")
    script.click()
    return [f"forced colours: {one}" for one in found]


def seen_apart(page: Page) -> list[str]:
    """Whether the button that a tour points at is not seen whole with its task, or something lies over it and its neighbours."""
    return list(page.evaluate(_SEEN_APART))


def _is_touched(seen: Window) -> bool:
    return bool(seen.page.evaluate("matchMedia('(pointer: coarse)').matches"))
