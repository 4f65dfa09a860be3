"""What a person presses on a card: a verb sent to us, a dialog opened, a dialog's answer sent."""

from collections.abc import Mapping, Sequence
from typing import Final

from cards.shape import Action, CardRefused, Element

MAX_BUTTONS: Final = 6  # Teams moves the seventh into a menu
MAX_SEEN: Final = 2  # side by side more are cut off on a phone, and nobody sees which one to press
MAX_TITLE: Final = 40  # characters; a phone cuts off the rest
MAX_REFRESHED: Final = 60  # people whose clients may fetch their own view of a card
KNOWN_BY: Final = (
    "sitting",
    "round",
    "form",
)  # together with the person and the verb they tell one press from another


def press(title: str, verb: str, data: Mapping[str, object], *, takes_inputs: bool = True) -> Action:
    """A button in the chat that sends `verb` and `data`, and changes the card for the one who pressed.

    A client too old for Action.Execute presses the Action.Submit inside it; the verb stands in both data, so both
    roads are read alike. With `takes_inputs` off, what is filled in on the card is neither checked nor sent.
    """
    data_sent = _data(title, verb, data)
    fallback: Action = {"type": "Action.Submit", "title": title, "data": data_sent}
    made: Action = {
        "type": "Action.Execute",
        "title": title,
        "verb": verb,
        "data": data_sent,
        "fallback": fallback,
    }
    if not takes_inputs:
        made["associatedInputs"] = fallback["associatedInputs"] = "none"
    return made


def opens(title: str, verb: str, data: Mapping[str, object]) -> Action:
    """A button that fetches a dialog from us, private to the one who pressed; what is filled in on the card stays."""
    data_sent = {"msteams": {"type": "task/fetch"}, **_data(title, verb, data)}
    return {
        "type": "Action.Submit",
        "title": title,
        "data": data_sent,
        "associatedInputs": "none",
    }


def sends(title: str, verb: str, data: Mapping[str, object], *, takes_inputs: bool = True) -> Action:
    """A button inside a dialog that sends what was filled in there; with `takes_inputs` off (go back), only `data`."""
    made: Action = {
        "type": "Action.Submit",
        "title": title,
        "data": _data(title, verb, data),
    }
    if not takes_inputs:
        made["associatedInputs"] = "none"
    return made


def buttons(*actions: Action, primary: bool = True) -> Element:
    """A row of at most six buttons: the first is what one should do now, two are seen, the rest stand behind "…".

    An exception (see `exception`) stands behind "…" wherever it is in the row, and is never what one should do. A client
    that knows neither shows them all alike. `primary` off: no button of the row is more to be done than another.
    """
    if not 0 < len(actions) <= MAX_BUTTONS:
        raise CardRefused("buttons", f"{len(actions)} in a row: 1 to {MAX_BUTTONS} are shown")
    wanted = [one for one in actions if "mode" not in one]
    seldom = [one for one in actions if "mode" in one]
    shown = wanted[:MAX_SEEN]
    if primary and shown:
        shown[0] = _with(shown[0], style="positive")
    return {"type": "ActionSet", "actions": [*shown, *map(exception, wanted[MAX_SEEN:]), *seldom]}


def exception(action: Action) -> Action:
    """The button as one that is seldom pressed: it stands behind "…", out of the way of what one should do now."""
    return _with(action, mode="secondary")


def refresh(verb: str, data: Mapping[str, object], user_ids: Sequence[str]) -> Element:
    """Lets the clients of `user_ids` (Teams' own ids, 29:…, at most 60) fetch their own view of the card."""
    if len(user_ids) > MAX_REFRESHED:
        raise CardRefused("refresh", f"{len(user_ids)} people: Teams takes {MAX_REFRESHED}")
    if len(set(user_ids)) != len(user_ids) or not all(one.startswith(("29:", "8:orgid:")) for one in user_ids):
        raise CardRefused("refresh", "the people must be distinct Teams user ids (29:…)")
    action = {
        "type": "Action.Execute",
        "verb": verb,
        "data": _data("refresh", verb, data),
    }
    return {"action": action, "userIds": list(user_ids)}


def _data(title: str, verb: str, data: Mapping[str, object]) -> dict[str, object]:
    if not verb:
        raise CardRefused(_button(verb), "it needs a verb")
    if not title.strip() or len(title) > MAX_TITLE:
        raise CardRefused(_button(verb), f"a title of 1 to {MAX_TITLE} characters is needed")
    for key in KNOWN_BY:
        if key not in data:
            raise CardRefused(_button(verb), f"its data lacks {key}")
    if "msteams" in data or "action" in data or data.get("verb", verb) != verb:
        raise CardRefused(_button(verb), "its data holds a key that is Teams' own, or another verb")
    return {**data, "verb": verb}


def _button(verb: str) -> str:
    return f"button {verb!r}"


def _with(action: Action, **look: str) -> Action:
    """The action with this look, on both roads."""
    looked = {**action, **look}
    return looked | {"fallback": action["fallback"] | look} if "fallback" in action else looked
