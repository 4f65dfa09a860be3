"""What a visitor does in a seat, as the person who sits there: writes, presses, comes and goes."""

from collections.abc import Awaitable, Callable

from bot.rehearsal.client.buttons import NoSuchButtonError
from bot.rehearsal.client.client import Client, ImpossibleError
from bot.rehearsal.page.rehearsal import Rehearsal
from bot.rehearsal.page.seats import Seat
from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.wire_names import Json, as_object

Act = Callable[[Rehearsal, Seat, Json], Awaitable[None]]


class NotDoneError(Exception):
    """It could not be done; the message is a sentence in Swedish and one in English, parted by a bar."""

    @classmethod
    def because(cls, error: ImpossibleError) -> "NotDoneError":
        """For what Teams does not let a person do."""
        return cls(f"Det går inte: {error.text('sv')}. | That does not work: {error.text('en')}.")


async def act(going: Rehearsal, asked: Json) -> None:
    """Do what was asked (protocol.ts, `Act`). Raises NotDoneError, NoSuchSeatError, KeyError for what is no act."""
    seat = going.seats.at(str(asked["seat"]))
    name = str(asked["act"])
    try:
        await ACTS[name](going, seat, asked)
    except ImpossibleError as error:
        raise NotDoneError.because(error) from None
    except NoSuchButtonError:
        raise NotDoneError("Rutan är stängd. | The dialog is closed.") from None
    going.conductor.turns.noticed(seat.id, name, str(as_object(asked.get("action")).get("title") or ""))


async def _say(_: Rehearsal, seat: Seat, asked: Json) -> None:
    text = str(asked["text"])
    if asked.get("chat") == "private":
        await seat.client.say_privately(text)
    else:
        await seat.client.say(text, mention=bool(asked.get("mention")))


async def _edit(_: Rehearsal, seat: Seat, asked: Json) -> None:
    await seat.client.edit(str(asked["text"]), _message(seat.client, asked, own=True))


async def _delete(_: Rehearsal, seat: Seat, asked: Json) -> None:
    await seat.client.delete(_message(seat.client, asked, own=True))


async def _press(_: Rehearsal, seat: Seat, asked: Json) -> None:
    action = as_object(asked["action"])
    if asked["message"] == "dialog":
        await seat.client.press_in_dialog(action)
    else:
        await seat.client.press_action(_message(seat.client, asked, own=False), int(asked["card"]), action)


async def _close(_: Rehearsal, seat: Seat, __: Json) -> None:
    seat.client.close_dialog()


async def _join(going: Rehearsal, seat: Seat, _: Json) -> None:
    await going.bring_in(seat.client)


async def _leave(going: Rehearsal, seat: Seat, _: Json) -> None:
    await going.teams.leave(going.chat, seat.client)


async def _look(_: Rehearsal, seat: Seat, __: Json) -> None:
    seat.client.look()


ACTS: dict[str, Act] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "press": _press,
    "close": _close,
    "join": _join,
    "leave": _leave,
    "look": _look,
}


def _message(client: Client, asked: Json, *, own: bool) -> Message:
    """The message that is meant, on this person's screen; raises NotDoneError where there is none to be touched."""
    chats = client.hand.world.chats_of(client.person)
    found = next((chat.messages[asked["message"]] for chat in chats if asked["message"] in chat.messages), None)
    if found is None or found.deleted or (own and found.sender is not client.person):
        raise NotDoneError("Meddelandet finns inte längre. | The message is no longer there.")
    return found
