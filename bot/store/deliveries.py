"""How a delivery stands in the outbox: as JSON of codes, keys and numbers, and never a word that somebody spoke."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Final

import orjson

from bot.store.delivery_places import Place, of_graph, of_world
from bot.store.sendables import LaterReply, Redraw, Sendable, TellRemains
from dialogs import pages
from dialogs.journal.entries import short_key
from dialogs.judging.kept_press import KeptPress
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
    Wake,
    WatchRecording,
)
from dialogs.said.chat_setting import ChatSetting
from dialogs.said.note_files import FileForm, NotePart, Upload

_KEPT: Final = 1024


def place(what: Sendable, chat: str, sitting: str) -> Place:
    """Return where `what` stands. What goes to the room stands in the room's line, what goes to a person in theirs.

    Answers in the room have a line of their own behind the cards: whoever asks and asks holds up nothing else.
    """
    match what:
        case Show():
            key = f"show:{sitting}:{what.slot}"
            lane, line = _first(what, key, chat) or ("chat", f"room:{chat}")
            return Place("show", key, lane, line, once=False, after_s=0, expires_s=what.expires_s)
        case Tell():
            key = f"tell:{sitting}:{what.to}:{what.key}"
            lane, line = _first(what, key, what.to) or ("chat", f"to:{what.to}")
            return Place("tell", key, lane, line, once=not what.edited, after_s=0, expires_s=what.expires_s)
        case LaterReply():
            key = f"reply:{sitting}:{what.to}:{what.key}"
            lane, line = ("chat", f"to:{what.to}") if what.page.private else ("talk", f"talk:{what.chat}")
            return Place("reply", key, lane, line, once=True, after_s=0, expires_s=what.expires_s)
        case Redraw():
            # Its own line: nothing that others wait for keeps words standing.
            key = f"redraw:{sitting}:{what.chat}:{what.activity}"
            lane = "talk" if what.calm else "alarm"
            return Place("redraw", key, lane, key, once=False, after_s=0, expires_s=what.expires_s)
        case TellRemains():
            return of_world("remains", f"remains:{sitting}:{short_key(*what.keys)}")
        case AskRoster():
            return of_world("ask_roster", f"ask_roster:{sitting}:{what.key}")
        case RememberRoster():
            return of_world("remember_roster", f"remember_roster:{sitting}")
        case SwitchChat() | HideMessage() | ReadBack() | ReadSettings() | SendFile() | WatchRecording():
            return of_graph(what, chat, sitting)
        case Wake():
            return of_world("wake", f"wake:{sitting}:{what.what}", what.after_s)


def _first(what: Show | Tell, key: str, where: str) -> tuple[str, str] | None:
    """The lane and the line of what passes everything: a warning in none's way, cards of a confidential matter in their order."""
    if what.alarm:
        return "alarm", key
    return ("alarm", f"guards:{where}") if what.guards else None


def slot(tell: Tell) -> str:
    """Return the slot that remembers the person's message of this key."""
    return f"tell:{tell.to}:{tell.key}"


def is_card(what: Sendable) -> bool:
    """Whether it is a card that stands somewhere and is drawn again: in the room, or in somebody's own chat."""
    return isinstance(what, Show) or (isinstance(what, Tell) and what.edited)


def _page(page: Page | None) -> list[Any] | None:
    return None if page is None else [*page.kept(), page.private]


def _read_page(row: list[Any]) -> Page:
    name, args, private = row
    return pages.read(name, tuple(args), private=private)


def page_json(page: Page) -> str:
    """Return a page as JSON."""
    return orjson.dumps(_page(page)).decode()


def page_of(body: str) -> Page:
    """Read what `page_json` gave."""
    return _read_page(orjson.loads(body))


@lru_cache(maxsize=_KEPT)
def to_json(what: Sendable) -> str:
    """Return a delivery as JSON; the same one again is not written out again, since cards are asked for often."""
    return orjson.dumps(_plain(what)).decode()


def _plain(what: Sendable) -> dict[str, Any]:
    match what:
        case Show():
            posted = {"anew": what.anew, "apart": what.not_within_s, "alarm": what.alarm}
            return {"slot": what.slot, "page": _page(what.page), **posted, **_more(what)}
        case Tell():
            instead = _page(what.instead)
            kept = {"to": what.to, "page": _page(what.page), "key": what.key, "alarm": what.alarm, "instead": instead}
            more = {"edited": what.edited, "anew": what.anew, "locale": what.locale, "tried": what.tried}
            return kept | {name: value for name, value in more.items() if value} | _more(what)
        case LaterReply():
            where = {"chat": what.chat, "personal": what.personal, "locale": what.locale}
            return {"to": what.to, "mri": what.mri, **where, "page": _page(what.page), "key": what.key}
        case Redraw():
            return {"chat": what.chat, "activity": what.activity, **({"calm": True} if what.calm else {})}
        case TellRemains():
            return {"keys": what.keys, "copies": what.copies}
        case AskRoster():
            again = what.again
            return {"key": what.key, "again": None if again is None else asdict(again)}
        case RememberRoster():
            return {"board": what.board, "owner": what.owner, "listed": what.listed}
        case SwitchChat():
            return {"asked": what.asked, "to": what.to} | ({"anyway": True} if what.anyway else {})
        case HideMessage() | ReadBack() | ReadSettings() | SendFile() | WatchRecording() | Wake():
            return asdict(what)


def _more(what: Show | Tell) -> dict[str, Any]:
    leaves = {} if what.leaves is None else {"leaves": _page(what.leaves)}
    return leaves | ({"guards": True} if what.guards else {})


def _read_leaves(row: Mapping[str, Any]) -> Page | None:
    return _read_page(row["leaves"]) if "leaves" in row else None


def _tell(row: Mapping[str, Any]) -> Tell:
    return Tell(
        row["to"],
        _read_page(row["page"]),
        row["key"],
        alarm=row["alarm"],
        instead=None if row["instead"] is None else _read_page(row["instead"]),
        edited=row.get("edited", False),
        anew=row.get("anew", False),
        leaves=_read_leaves(row),
        locale=row.get("locale", ""),
        tried=row.get("tried", False),
        guards=row.get("guards", False),
    )


def _show(row: Mapping[str, Any]) -> Show:
    # A row that an earlier version wrote says nothing of alarms.
    first = {"alarm": row.get("alarm", False), "guards": row.get("guards", False)}
    page, leaves = _read_page(row["page"]), _read_leaves(row)
    return Show(row["slot"], page, anew=row["anew"], not_within_s=row["apart"], leaves=leaves, **first)


def _answer(row: Mapping[str, Any]) -> LaterReply:
    page = _read_page(row["page"])
    return LaterReply(row["to"], row["mri"], row["chat"], row["personal"], page, row["key"], row["locale"])


def _switch_chat(row: Mapping[str, Any]) -> SwitchChat:
    to = None if row["to"] is None else ChatSetting(row["to"])
    return SwitchChat(row["asked"], to, anyway=row.get("anyway", False))


def _send_file(row: Mapping[str, Any]) -> SendFile:
    return SendFile(
        **{**row, "part": NotePart(row["part"]), "upload": Upload(**row["upload"]), "made_as": FileForm(row["made_as"])}
    )


def _remains(row: Mapping[str, Any]) -> TellRemains:
    copies = ((who, at, tuple(keys)) for who, at, keys in row.get("copies", ()))
    return TellRemains(tuple(row["keys"]), tuple(copies))


def _ask_roster(row: Mapping[str, Any]) -> AskRoster:
    kept = row.get("again")
    if kept is None:
        return AskRoster(row["key"])
    return AskRoster(row["key"], KeptPress(**{**kept, "fields": tuple(map(tuple, kept["fields"]))}))


_READERS: Final[Mapping[str, Callable[[Mapping[str, Any]], Sendable]]] = {
    "show": _show,
    "tell": _tell,
    "reply": _answer,
    "redraw": lambda row: Redraw(row["chat"], row["activity"], calm=row.get("calm", False)),
    "remains": _remains,
    "ask_roster": _ask_roster,
    "remember_roster": lambda row: RememberRoster(row["board"], row.get("owner", ""), listed=row.get("listed", False)),
    "switch_chat": _switch_chat,
    "read_settings": lambda row: ReadSettings(**row),
    "watch_recording": lambda row: WatchRecording(**row),
    "read_back": lambda row: ReadBack(**row),
    "hide_message": lambda row: HideMessage(**row),
    "send_file": _send_file,
    "wake": lambda row: Wake(row["what"], row["after_s"]),
}

KINDS: Final = frozenset(_READERS)
"""The kinds that this version knows."""


@lru_cache(maxsize=_KEPT)
def from_json(kind: str, body: str) -> Sendable:
    """Read what `to_json` gave for a delivery of this kind; the same text again is not read again, since cards are asked for often."""
    return _READERS[kind](orjson.loads(body))
