"""The keys that open a room, begin it anew and end it. The last two are for whoever opened it, and for nobody else."""

from collections.abc import Awaitable, Callable

from bot.rehearsal.page.hall import Opening
from bot.rehearsal.page.rooms import NoRoomLeftError, Rooms
from bot.rehearsal.page.visitor_acts import NotDoneError
from bot.rehearsal.page.visitors import Visitor
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.own_meeting import OwnWish

_LANGUAGES = frozenset({"sv", "en"})
_FULL = (
    "Det pågår för många övningar på den här datorn. Avsluta en av dem först. | "
    "Too many rehearsals are going on on this machine. End one of them first."
)
_NOT_YOURS = (
    "Bara den som öppnade rummet kan avsluta övningen eller börja om den. | "
    "Only whoever opened the room can end the rehearsal or begin it anew."
)
_NO_AGENDA = "Klistra in en föredragningslista först. | Paste an agenda first."


async def _start(rooms: Rooms, _: Visitor, asked: Json) -> Json:
    story = str(asked["story"])
    if story not in rooms.backstage.scripts():
        raise KeyError(story)
    return await _opened(rooms, Opening(story, _language(asked)))


async def _start_own(rooms: Rooms, _: Visitor, asked: Json) -> Json:
    agenda, profile = str(asked["agenda"]).strip(), str(asked["profile"])
    if not agenda:
        raise NotDoneError(_NO_AGENDA)
    if profile not in rooms.backstage.profiles():
        raise KeyError(profile)
    return await _opened(rooms, Opening("", _language(asked), OwnWish(agenda, profile, int(asked["people"]))))


async def _opened(rooms: Rooms, opening: Opening) -> Json:
    try:
        room = await rooms.open(opening)
    except NoRoomLeftError:
        raise NotDoneError(_FULL) from None
    return {"room": {"key": room.key, "owner": room.owner}}


async def _again(_: Rooms, visitor: Visitor, asked: Json) -> Json:
    _hold_to_owner(visitor)
    await visitor.room.hall.again(_language(asked))
    return {}


async def _leave(rooms: Rooms, visitor: Visitor, _: Json) -> Json:
    _hold_to_owner(visitor)
    await rooms.end(visitor.room)
    return {}


def _hold_to_owner(visitor: Visitor) -> None:
    if not visitor.is_owner:
        raise NotDoneError(_NOT_YOURS)


def _language(asked: Json) -> str:
    language = str(asked["language"])
    if language not in _LANGUAGES:
        raise KeyError(language)
    return language


ROOM_KEYS: dict[str, Callable[[Rooms, Visitor, Json], Awaitable[Json]]] = {
    "start": _start,
    "start own": _start_own,
    "again": _again,
    "leave": _leave,
}
