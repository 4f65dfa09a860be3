"""Which sitting something said is about. Pure: the same sittings and the same words give the same answer."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final, get_args

from bot.store.sittings import CLAIMED, Sitting
from dialogs.journal.entries import short_key
from dialogs.meeting.meeting import LIVE, Stage
from dialogs.said.inbound import (
    Came,
    Delivered,
    FileTold,
    Installed,
    NotDelivered,
    OfGraph,
    Pressed,
    RosterRead,
    RosterUnread,
    Said,
    Spoke,
    TimePassed,
    Went,
    WordsRemain,
)
from dialogs.sitting.list_read_ahead import SET_UP
from dialogs.typed.commands import command
from dialogs.typed.of_closed_sitting import OF_DAY

OF_THE_WORLD: Final = (
    RosterRead,
    RosterUnread,
    TimePassed,
    NotDelivered,
    Delivered,
    WordsRemain,
    FileTold,
    *get_args(OfGraph),
)
"""Answers from the outside world to what a sitting asked for: they name it, and nobody said them."""
_OF_ALL: Final = (Installed, Went, Came, RosterRead)
"""What more than one of a chat's sittings can be told of."""
_OF_WHAT_HAS_BEEN: Final = frozenset({"hidden.show"})
_OF_ONE_HELD: Final = frozenset(
    {"note.show", "note.file", "register.show", "register.say", "at_once.show", "at_once.adjust", "at_once.announce"}
)
"""What is typed of a sitting that has begun: while the next one is only prepared it is the last one's (R-198, R-205)."""
_OF_ONE_OVER: Final = frozenset({"dates.show", "dates.say", "force.show", "force.say", "force.back"})
"""What is typed of a sitting that is closed: also while the next one goes on, three weeks later, it is the last one's (R-213)."""
_OF_THE_NEXT: Final = frozenset({"meeting.setup"})
"""What is typed for the sitting that is to come; all else, once a sitting is closed, is answered by that one until its purge."""
_CHARS: Final = 23  # with the letter before them as long as any key


@lru_cache(maxsize=4096)
def antechamber(chat: str) -> str:
    """Return the key of the sitting in which things are kept while nothing is set up in the chat."""
    return "a" + short_key("antechamber", chat)[:_CHARS]


def opened_by(chat: str, form: str) -> str:
    """Return the key of the sitting that this set-up form makes; the same form always makes the same one."""
    return "s" + short_key("sitting", chat, form)[:_CHARS]


def concerned(said: Said, chat: str, sittings: Mapping[str, Sitting], last_sitting: str = "") -> str | None:
    """Return the key of the sitting that `said` concerns, among the chat's `sittings` (by key, the oldest first).

    One that is named, if it is the chat's own and its journal is not purged; a set-up form makes its own; else the one
    that `last_sitting` names while it isn't closed (it was said in private), or the one closed for what is typed of what has been; else the one going on, the newest prepared, the
    newest that waits to be approved, the newest closed for who asks for its matters or motions, or the antechamber. None for an answer from the outside world about a sitting that is no more.
    """
    waiting = antechamber(chat)
    if isinstance(said, OF_THE_WORLD):
        return said.sitting if _there(said.sitting, sittings) or said.sitting == waiting else None
    if isinstance(said, Pressed):
        if said.sitting != waiting and _there(said.sitting, sittings):
            return said.sitting
        if said.verb == SET_UP and said.form and not said.road.looking:
            return opened_by(chat, said.form)
        if said.verb not in (SET_UP, "help") and _purged(said.sitting, sittings):
            return waiting  # what an old card is of is gone: it is about no other sitting
    if over := _looked_back_at(said, sittings, last_sitting):
        return over
    if last_sitting and _there(last_sitting, sittings) and sittings[last_sitting].stage != Stage.CLOSED.value:
        return last_sitting
    found = _current(sittings)
    return found or (_over(sittings, last_sitting) if _typed(said) not in ("", *_OF_THE_NEXT) else "") or waiting


def _looked_back_at(said: Said, sittings: Mapping[str, Sitting], last_sitting: str) -> str:
    """The closed sitting of which it is typed, whatever is prepared or, for what is done after a close, goes on; "" for none."""
    found = command(said.words) if isinstance(said, Spoke) else None
    typed = found.verb if found is not None else ""
    if typed in _OF_ONE_OVER:
        return _newest_closed(sittings, last_sitting)
    if found is not None and OF_DAY in found.fields and last_sitting in _closed(sittings):
        return last_sitting
    return _over(sittings, last_sitting) if typed in _OF_ONE_HELD or typed in _OF_WHAT_HAS_BEEN else ""


def looks_back(said: Said) -> bool:
    """Whether it is typed of what has been, as what was hidden: a sitting that is closed is asked as well."""
    return _typed(said) in _OF_WHAT_HAS_BEEN


def _typed(said: Said) -> str:
    """The verb of a typed command; "" for anything else."""
    found = command(said.words) if isinstance(said, Spoke) else None
    return found.verb if found is not None else ""


def _over(sittings: Mapping[str, Sitting], last_sitting: str) -> str:
    """The sitting in which something can have been, while none goes on: the one last written from in private, or the newest closed."""
    if any(sitting.stage in LIVE for sitting in sittings.values()):
        return ""
    return _newest_closed(sittings, last_sitting)


def _newest_closed(sittings: Mapping[str, Sitting], last_sitting: str) -> str:
    closed = _closed(sittings)
    return last_sitting if last_sitting in closed else next(reversed(closed), "")


def _closed(sittings: Mapping[str, Sitting]) -> list[str]:
    return [key for key, row in sittings.items() if row.stage == Stage.CLOSED.value and not row.purged_at]


def strayed(said: Said, chat: str, sittings: Mapping[str, Sitting]) -> Said:
    """Return what was said, marked where it is a press in the chat whose card names a sitting of no sitting of this chat.

    In private the way leads to the named sitting's own chat. A card of the time before the set-up names the antechamber, and a
    form of a set-up the sitting that it makes.
    """
    if not isinstance(said, Pressed) or said.place.personal or not said.sitting:
        return said
    own = said.sitting in sittings or said.sitting in (antechamber(chat), opened_by(chat, said.form))
    return said if own else replace(said, strays=True)


def of_what_is_purged(said: Said, key: str, chat: str, sittings: Mapping[str, Sitting]) -> Said:
    """Return what was said, marked where it concerns no sitting of the chat with this `key` since all that it can mean are purged (R-213)."""
    if key != antechamber(chat) or not isinstance(said, Pressed | Spoke):
        return said
    held = [one for one, row in sittings.items() if one != key and row.stage != Stage.EMPTY.value]
    named = isinstance(said, Pressed) and _purged(said.sitting, sittings)
    gone = named or (bool(held) and all(_purged(one, sittings) for one in held))
    return replace(said, of_purged=True) if gone else said


def _purged(key: str, sittings: Mapping[str, Sitting]) -> bool:
    return key in sittings and bool(sittings[key].purged_at)


def also_concerned(said: Said, key: str, sittings: Mapping[str, Sitting]) -> tuple[tuple[str, Said], ...]:
    """Return the keys of the chat's other sittings that are told too, besides the one with this key, and what each is told.

    That the bot was removed is every sitting's business that is not closed. Who is in the chat is every sitting's until its
    purge: what a closed one has is shown to nobody who was removed after the close, and to whoever was added again (R-251).
    """
    if not isinstance(said, _OF_ALL):
        return ()
    others = [(one, row) for one, row in sittings.items() if one != key and _kept(row)]
    match said:
        case Installed(present=False):
            return tuple((one, said) for one, row in others if row.stage != Stage.CLOSED.value)
        case Went(in_call=False):
            return tuple((one, said) for one, _ in others)
        case Came(in_call=False):
            return tuple((one, replace(said, told_too=True)) for one, _ in others)
        case RosterRead():
            return tuple((one, replace(said, sitting=one, told_too=True)) for one, _ in others)
    return ()


def _kept(sitting: Sitting) -> bool:
    return not sitting.purged_at and sitting.stage != Stage.EMPTY.value


def _there(key: str, sittings: Mapping[str, Sitting]) -> bool:
    return key in sittings and not sittings[key].purged_at


def _current(sittings: Mapping[str, Sitting]) -> str:
    for stages in (LIVE, (Stage.PREPARED,), (CLAIMED,)):
        if found := [key for key, sitting in sittings.items() if sitting.stage in stages]:
            return found[-1]
    return ""
