"""What a page asks for is done while it asks the next thing: a slow press must not hold up a pause."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import orjson

from bot.rehearsal.page.background_tasks import start_loud
from bot.rehearsal.page.happenings import happen
from bot.rehearsal.page.player_keys import press_key
from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.page.room_keys import ROOM_KEYS
from bot.rehearsal.page.rooms import Rooms
from bot.rehearsal.page.seats import NoSuchSeatError
from bot.rehearsal.page.visitor_acts import NotDoneError, act
from bot.rehearsal.page.visitors import Visitor
from bot.rehearsal.pretended.wire_names import Json

_NOT_UNDERSTOOD = (
    "Det förstod inte övningsrummet. Ladda om sidan. | The rehearsal room did not understand. Reload the page."
)
_NOTHING_GOES_ON = "Ingen övning pågår. | No rehearsal is going on."
_NOBODY = "Den platsen finns inte i den här övningen. | There is no such seat in this rehearsal."
_WENT_WRONG = (
    "Något gick fel i övningsrummet. Se terminalen. | Something went wrong in the rehearsal room. See the terminal."
)
_SHORTEST = 3
_TOO_SHORT = "Skriv minst tre tecken. | Write at least three characters."


@dataclass(slots=True)
class Errands:
    """What one visitor asks for. Each is answered by a `Done` (protocol.ts)."""

    rooms: Rooms
    news: asyncio.Event
    visitor: Visitor
    _running: set[asyncio.Task[None]] = field(default_factory=set)

    def take(self, text: str) -> None:
        """Begin what is asked; what is no JSON object is passed over."""
        try:
            asked = orjson.loads(text)
        except orjson.JSONDecodeError:
            return
        if not isinstance(asked, dict):
            return
        if asked.get("type") == "watch":
            self.visitor.watch(asked)
            self.news.set()
        elif asked.get("type") == "ask":
            task = start_loud(self._do(asked))
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def _do(self, asked: Json) -> None:
        done: Json = {"type": "done", "id": asked.get("id"), "problem": ""}
        try:
            done |= await self._answer(asked)
        except NotDoneError as error:
            done["problem"] = str(error)
        except NoSuchSeatError:
            done["problem"] = _NOBODY
        except (KeyError, TypeError, ValueError):
            done["problem"] = _NOT_UNDERSTOOD
        except OSError as error:
            done["problem"] = str(error)
        except Exception:
            # A mistake of ours: whoever asked is told, and the mistake goes on to whoever runs the room.
            done["problem"] = _WENT_WRONG
            raise
        finally:
            self.news.set()
            if not self.visitor.socket.closed:
                await self.visitor.send(done)

    async def _answer(self, asked: Json) -> Json:
        ask = str(asked["ask"])
        if ask == "run" and asked.get("run") in ROOM_KEYS:
            return await ROOM_KEYS[str(asked["run"])](self.rooms, self.visitor, asked)
        going = self.visitor.room.hall.going
        if going is None:
            raise NotDoneError(_NOTHING_GOES_ON)
        return await _ERRANDS[ask](going, asked)


async def _act(going: Rehearsal, asked: Json) -> Json:
    await act(going, asked)
    return {}


async def _happen(going: Rehearsal, asked: Json) -> Json:
    await happen(going, asked)
    return {}


async def _run(going: Rehearsal, asked: Json) -> Json:
    press_key(going, asked)
    return {}


async def _search(going: Rehearsal, asked: Json) -> Json:
    words = str(asked["text"]).strip()
    if len(words) < _SHORTEST:
        raise NotDoneError(_TOO_SHORT)
    carried = going.wire.bytes()
    hits = carried.decode().casefold().count(words.casefold())
    wire = {"place": "wire", "bytes": len(carried), "hits": hits, "latest": going.wire.kept_of_more()}
    return {"found": [*await going.bot.search(words), wire]}


_ERRANDS: dict[str, Callable[[Rehearsal, Json], Awaitable[Json]]] = {
    "act": _act,
    "happen": _happen,
    "run": _run,
    "search": _search,
}
