"""People as lines of a list, which is read as the same people again."""

from collections.abc import Iterator
from typing import Final

from dialogs.meeting.places import PersonPlace
from dialogs.roster.understood import Pasted

_PLACES: Final = {
    PersonPlace.REMOTE: "distans",
    PersonPlace.ROOM: "i rummet",
    PersonPlace.AWAY: "frånvarande",
}


def as_text(people: tuple[Pasted, ...]) -> str:
    """The people as a text to edit; reading it gives the same people."""
    return "\n".join("; ".join(_columns(one)) for one in people)


def _columns(one: Pasted) -> Iterator[str]:
    if one.matter is not None:
        yield f"part i ärende {one.matter}"
    else:
        yield one.name
        yield one.capacity.value.replace("_", " ")
    if one.group:
        yield f"({one.group})"
    if one.place:
        yield _PLACES[one.place]
    if one.serves is not None:
        yield "tjänstgör" if one.serves else "tjänstgör ej"
