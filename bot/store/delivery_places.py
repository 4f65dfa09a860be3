"""Where a delivery stands in the outbox; of what is asked of Microsoft Graph, and of the clock."""

from typing import Final

from cards.quick_dataclass import quick_dataclass
from dialogs.judging.outcome import HideMessage, OfGraph, ReadBack, ReadSettings, SendFile, SwitchChat, WatchRecording

_LONG_S: Final = 10 * 365 * 24 * 3600  # A wake never grows old: what it means is judged when it comes.


@quick_dataclass(frozen=True, slots=True)
class Place:
    """Where a delivery stands in the outbox: its kind, its unique key, its lane and its line, and how it lives.

    `once`: the same key again sends nothing; otherwise it means that there is something newer to send.
    """

    kind: str
    key: str
    lane: str
    line: str
    once: bool
    after_s: int
    expires_s: int


def of_graph(what: OfGraph | SendFile, chat: str, sitting: str) -> Place:
    """What is asked of Graph, and put into somebody's OneDrive, has lines of its own, and waits for nothing that is posted. A newer wish takes the place of the older.

    Messages are hidden one at a time in each chat, behind all else: who writes and writes, while Graph is silent, keeps no
    warning waiting.
    """
    match what:
        case HideMessage():
            lane, line, key = "talk", f"hide:{chat}", f"hide:{sitting}:{what.message}"
            return Place("hide_message", key, lane, line, once=False, after_s=0, expires_s=what.expires_s)
        case SendFile():
            # Of one offer once, however often somebody says yes to it.
            key = f"send_file:{sitting}:{what.to}:{what.form}"
            return Place("send_file", key, "world", key, once=True, after_s=0, expires_s=what.expires_s)
        case SwitchChat():
            return _alone("switch_chat", sitting, what.expires_s)
        case ReadSettings():
            return _alone("read_settings", f"{sitting}:{what.asker}", what.expires_s)
        case WatchRecording():
            # The last look of a matter, which is over, is no older wish of the next one's.
            return _alone("watch_recording", f"{sitting}:{what.no}:{what.until}", what.expires_s)
        case ReadBack():
            # Of each gap, and of each matter in it.
            return _alone("read_back", f"{sitting}:{what.no}:{what.since}", what.expires_s)


def _alone(kind: str, own: str, expires_s: int) -> Place:
    key = f"{kind}:{own}"
    return Place(kind, key, "world", key, once=False, after_s=0, expires_s=expires_s)


def of_world(kind: str, key: str, after_s: int = 0) -> Place:
    """What is asked of the outside world, and of the clock: it waits for nothing else, and grows old in no evening."""
    return Place(kind, key, "world", key, once=False, after_s=after_s, expires_s=_LONG_S)
