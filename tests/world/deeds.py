"""What a person does in a world, as a plain value: a found failure is a list of these, and can be read, shortened and told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from dialogs.said.inbound import Came, Heard, Place, Pressed, Road, Said, Sender, Spoke, Went, Words

MARK: Final = "ordmärke"
"""Begins the word that stands in everything anybody says: it can be looked for everywhere, and nobody else says it."""

ANEW: Final = "-"
"""Stands for the sitting of a press that names none, because it makes a new one."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing done by `who` (a `Soul`'s key). `what` is a verb, or write, edit, came, went, added, removed.

    `words` are what is written, with `{}` where the word that is looked for stands; `bare`: they are a command alone.
    `wait_s` passes before it, `late_s` while it is under way, and its writer's clock is `ahead_s` before ours.
    """

    who: str
    what: str
    fields: Mapping[str, str] = field(default_factory=dict)
    words: str = ""
    bare: bool = False
    private: bool = False
    form: str = ""
    round: int = 0
    road: Road = Road.EXECUTE
    wait_s: float = 2.0
    late_s: float = 0.0
    ahead_s: float = 0.0
    message: str = ""
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class Air:
    """What a deed is said in: where, by whom, and the times on both clocks."""

    place: Place
    who: Sender
    at: datetime
    sent: datetime
    arrived: datetime
    fresh: str
    marker: str


def said(deed: Deed, air: Air) -> Said:
    """The deed as it reaches the bot."""
    common = {
        "place": air.place,
        "who": air.who,
        "at": air.at,
        "sent": air.sent,
        "arrived": air.arrived,
        "fresh": air.fresh,
    }
    match deed.what:
        case "write" | "edit":
            return Spoke(
                **common,  # type: ignore[arg-type]  # what all of them have
                message=deed.message or air.fresh,
                words=Words(deed.words.replace("{}", air.marker)),
                mentioned="mentioned" in deed.fields,
                edited=deed.what == "edit",
            )
        case "came" | "added":
            return Came(**common, people=(air.who,), in_call=deed.what == "came")  # type: ignore[arg-type]  # the same
        case "went" | "removed":
            return Went(**common, people=(air.who,), in_call=deed.what == "went")  # type: ignore[arg-type]  # the same
    return Pressed(
        **common,  # type: ignore[arg-type]  # the same
        verb=deed.what,
        road=deed.road,
        sitting="" if deed.sitting == ANEW else deed.sitting,
        round=deed.round,
        form=deed.form,
        fields={name: Words(text.replace("{}", air.marker)) for name, text in deed.fields.items()},
    )


def speaks(heard: Heard) -> bool:
    """Whether words of somebody's own came with it."""
    if isinstance(heard, Spoke):
        return MARK in heard.words.spoken
    return isinstance(heard, Pressed) and any(MARK in one.spoken for one in heard.fields.values())
