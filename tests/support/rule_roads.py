"""What people really did while a test ran: every press, typed word, pasted line and command that the bot answered.

The pretended Teams tells of each activity once the bot has answered it (`listen`), and whoever runs the command
`bisittare` notes it (`note`). What only makes a sitting ready stands `aside` and does not count.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from typing import Any

from bot.rehearsal.pretended.recorder import Recorder
from dialogs.verbs import VERBS


class RuleRoad(StrEnum):
    """A road by which a person reaches a rule."""

    PRESS = "press"
    WORD = "word"
    PASTE = "paste"
    COMMAND = "command"


PASTED = ("agenda", "people")  # the fields that a list is pasted into
_HEARD: list[RuleRoad] = []
_ASIDE: ContextVar[bool] = ContextVar("aside", default=False)


def listen(recorder: Recorder) -> None:
    """Let this pretended Teams tell what goes over its wire."""
    recorder.heard = hear


def hear(way: str, record: Mapping[str, Any]) -> None:
    """Note what the bot has answered well, by the roads it came by."""
    if way == "answer" and record["status"] is not None and record["status"] < 300:  # HTTP's successes
        for road in roads_of(record["activity"]):
            note(road)


def note(road: RuleRoad) -> None:
    """Note that somebody came by this road."""
    if not _ASIDE.get():
        _HEARD.append(road)


def begin() -> None:
    """Forget what was noted before."""
    _HEARD.clear()


def noted(road: RuleRoad) -> bool:
    """Whether somebody has come by this road since."""
    return road in _HEARD


@contextmanager
def aside() -> Iterator[None]:
    """What is done in here counts as nobody's road to a rule."""
    token = _ASIDE.set(True)
    try:
        yield
    finally:
        _ASIDE.reset(token)


def roads_of(activity: Mapping[str, Any]) -> tuple[RuleRoad, ...]:
    """By which roads an activity comes: none for what Teams does by itself, and for a verb that nobody knows."""
    if activity["type"] in ("message", "messageUpdate") and activity.get("value") is None:
        return (RuleRoad.WORD,) if activity.get("text", "").strip() else ()
    value = activity.get("value")
    if activity["type"] not in ("message", "invoke") or not isinstance(value, Mapping):
        return ()
    if value.get("trigger") == "automatic":
        return ()
    data = _data(value)
    if data.get("verb") not in VERBS:
        return ()
    return (RuleRoad.PRESS, RuleRoad.PASTE) if any(data.get(name) for name in PASTED) else (RuleRoad.PRESS,)


def _data(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """The button's data with what was filled in: of Action.Execute, of a dialog, of a file that is taken, or of Action.Submit itself."""
    action = value.get("action")
    if isinstance(action, Mapping):
        return {"verb": action.get("verb"), **action.get("data", {})}
    data = value.get("data", value.get("context"))
    return data if isinstance(data, Mapping) else value
