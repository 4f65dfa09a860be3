"""How long each kind of row is tried stands on the courier's page as it is."""

import re

import pytest

from bot.store import deliveries
from bot.store.sendables import LaterReply, Redraw, Sendable, TellRemains
from dialogs.judging.outcome import (
    AskRoster,
    HideMessage,
    Page,
    ReadBack,
    ReadSettings,
    RememberRoster,
    SendFile,
    Show,
    SwitchChat,
    Tell,
    UnknownPage,
    Wake,
    WatchRecording,
)
from dialogs.motion.mover_is_asked import HELD_S
from dialogs.said.note_files import NotePart, Upload
from dialogs.showing.shared_cards import motion_card
from tests.support.tree import ROOT

PAGE: Page = UnknownPage("asked")
ROWS = (
    Show("agenda", PAGE),
    Tell("oid-anna", PAGE, "k"),
    LaterReply("oid-anna", "29:anna", "chat", personal=False, page=PAGE, key="k"),
    Redraw("chat", "activity"),
    SwitchChat(1),
    ReadSettings(),
    WatchRecording(1, "2026-12-08T18:00:00"),
    ReadBack(1, "2026-12-08T18:00:00", "2026-12-08T18:01:00"),
    HideMessage(1, "oid-anna", "1"),
    SendFile("oid-anna", "f", next(iter(NotePart)), 1, Upload()),
    Wake("silence", 60),
    AskRoster(),
    RememberRoster("board"),
    TellRemains(("title:1",)),
)
_YEAR_S = 365 * 24 * 3600
_ROW = re.compile(r"^\| `(\w+)`(, [\w ]+)? \| (\d+|never) \|", re.MULTILINE)


def told() -> dict[str, str]:
    """How long each is tried, as the page has it."""
    page = (ROOT / "bot/courier/README.md").read_text(encoding="utf-8")
    return {f"{kind}{which}": seconds for kind, which, seconds in _ROW.findall(page)}


@pytest.mark.parametrize("what", ROWS, ids=lambda what: type(what).__name__)
def test_the_page_tells_how_long_it_is_tried(what: Sendable) -> None:
    """What lasts for years never grows old."""
    place = deliveries.place(what, "chat", "sitting")
    assert told()[place.kind] == ("never" if place.expires_s > _YEAR_S else str(place.expires_s))


def test_every_kind_stands_on_the_page() -> None:
    """A new one too."""
    kinds = {deliveries.place(what, "chat", "sitting").kind for what in ROWS}
    assert kinds == deliveries.KINDS == {row.partition(",")[0] for row in told()}


def test_what_lasts_longer_than_its_kind_stands_there_too() -> None:
    """A motion's card, and a motion that waits for its mover."""
    assert told()["show, a motion"] == str(motion_card(1).expires_s)
    assert told()["tell, a motion that waits for its mover"] == str(HELD_S)
