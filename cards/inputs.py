"""Where a person answers on a card: text, choice, date, number, yes or no. Each has a label to be read out."""

from collections.abc import Sequence
from typing import Final, TypedDict, Unpack

from cards.plain import unmarked, without_control
from cards.shape import CardRefused, Element

MAX_LABEL: Final = 500
MAX_TEXT: Final = 20_000  # characters; with its label and the rest of the activity it still fits Teams' limit
RESERVED: Final = frozenset({"msteams", "action", "verb", "trigger", "sitting", "round", "form"})


class Asked(TypedDict, total=False):
    """What every input may say besides its id and label."""

    required: bool
    error: str | None  # shown when a required or checked input is not filled in right
    value: str | None  # what stands there from the start
    placeholder: str | None


def text_input(
    name: str,
    label: str,
    *,
    max_chars: int,
    multiline: bool = False,
    **asked: Unpack[Asked],
) -> Element:
    """A text of at most `max_chars` characters."""
    value = asked.get("value")
    if value:
        asked["value"] = without_control(value)  # a field shows none, and each would take six characters
    made = _input("Input.Text", name, label, asked)
    if not 0 < max_chars <= MAX_TEXT:
        raise CardRefused(f"input {name}", f"max_chars must be 1 to {MAX_TEXT}")
    if len(asked.get("value") or "") > max_chars:
        raise CardRefused(f"input {name}", "its first value is longer than max_chars")
    made["maxLength"] = max_chars
    if multiline:
        made["isMultiline"] = True
    return made


def choice(
    name: str,
    label: str,
    options: Sequence[tuple[str, str]],
    *,
    expanded: bool = False,
    many: bool = False,
    **asked: Unpack[Asked],
) -> Element:
    """One of `options` (value, title), or several with `many`; `expanded` shows them all at once.

    The first value, and with `many` the answer too, is the chosen values joined by commas.
    """
    made = _input("Input.ChoiceSet", name, label, asked)
    values = {value for value, _ in options}
    if not options or len(values) != len(options) or "" in values:
        raise CardRefused(f"input {name}", "choices must be there, and each have its own value")
    if many and any("," in value for value in values):
        raise CardRefused(f"input {name}", "a comma in a value breaks an answer of several")
    if not all(title.strip() for _, title in options):
        raise CardRefused(f"input {name}", "every choice needs a title")
    given = asked.get("value")
    if given and not values.issuperset(given.split(",") if many else (given,)):
        raise CardRefused(f"input {name}", "its first value is none of the choices")
    # Radio buttons read Markdown and a drop-down list does not, so the titles are made safe for both.
    made["choices"] = [{"title": unmarked(title), "value": value} for value, title in options]
    made["style"] = "expanded" if expanded else "compact"
    if many:
        made["isMultiSelect"] = True
    else:
        made["wrap"] = True
    return made


def date_input(
    name: str,
    label: str,
    *,
    earliest: str = "",
    latest: str = "",
    **asked: Unpack[Asked],
) -> Element:
    """A day, asked for and answered as YYYY-MM-DD."""
    made = _input("Input.Date", name, label, asked)
    for key, day in (("min", earliest), ("max", latest)):
        if day:
            made[key] = day
    return made


def number_input(
    name: str,
    label: str,
    *,
    least: int | None = None,
    most: int | None = None,
    **asked: Unpack[Asked],
) -> Element:
    """A number from `least` to `most`; the answer arrives as a text or a number, and may have decimals."""
    made = _input("Input.Number", name, label, asked)
    if "value" in made:
        made["value"] = int(made["value"])
    if least is not None:
        made["min"] = least
    if most is not None:
        made["max"] = most
    if least is not None and most is not None and least > most:
        raise CardRefused(f"input {name}", "least is more than most")
    return made


def toggle(name: str, title: str, *, on: bool = False, label: str = "") -> Element:
    """A box to tick; the answer is `yes` or `no`."""
    made = _input("Input.Toggle", name, label or title, {})
    if not label:
        del made["label"]  # the title stands next to the box and is read out; twice would be noise
    made["title"], made["wrap"] = unmarked(title), True
    made["valueOn"], made["valueOff"] = "yes", "no"
    made["value"] = "yes" if on else "no"
    return made


def _input(kind: str, name: str, label: str, asked: Asked) -> Element:
    if not name or name in RESERVED or "." in name or "," in name or " " in name:
        raise CardRefused(
            f"input {name!r}",
            "an id of its own is needed, without dots, commas, spaces or Teams' own words",
        )
    if not label.strip() or len(label) > MAX_LABEL:
        raise CardRefused(
            f"input {name}",
            f"a label of 1 to {MAX_LABEL} characters is needed: it is what is read out",
        )
    made: Element = {"type": kind, "id": name, "label": label}
    if asked.get("required"):
        if not asked.get("error"):
            raise CardRefused(
                f"input {name}",
                "a required input must say what is wrong when it is empty",
            )
        made["isRequired"] = True
    for mine, theirs in (
        ("error", "errorMessage"),
        ("value", "value"),
        ("placeholder", "placeholder"),
    ):
        given = asked.get(mine)
        if given:
            made[theirs] = given
    return made
