"""What is left to do in a closed sitting: its dates, legal force, what is to be registered, and what was adjusted at once and is to be announced."""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs.archive.registered_or_waiting import unregistered
from dialogs.meeting.meeting import Meeting


def _no_force(meeting: Meeting) -> bool:
    return meeting.archive.force is None


def _unannounced(meeting: Meeting) -> bool:
    return meeting.archive.dates is None or not meeting.archive.dates.announced


def _unregistered(meeting: Meeting) -> bool:
    return bool(unregistered(meeting))


def _adjusted_at_once(meeting: Meeting) -> bool:
    return any(one.people and not one.announced for one in meeting.minutes.at_once.values())


LEFT: Final[Mapping[str, Callable[[Meeting], bool]]] = {
    "dates.show": _unannounced,
    "dates.say": _unannounced,
    "force.show": _no_force,
    "force.say": _no_force,
    "force.back": lambda meeting: not _no_force(meeting),
    "register.show": _unregistered,
    "register.say": _unregistered,
    "at_once.announce": _adjusted_at_once,
}
"""Of what is typed after a close: whether it is left to do in a sitting."""

OF_ONE_GOING_ON: Final = frozenset({"register.show", "register.say", "at_once.announce"})
"""What is done during a sitting too: while one goes on it is that one's."""
