"""Each card that the bot keeps up to date, as Teams has it, held against a fresh drawing of the sitting as it is."""

import re
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from bot.rehearsal.pretended.chat import Message, TeamsChat, cards_in
from bot.store import deliveries, wordings
from bot.store.database import Connection
from bot.store.tables import outbox, posted
from cards.phrases import book
from dialogs.judging.outcome import Show
from dialogs.meeting.meeting import Stage

if TYPE_CHECKING:
    from tests.world.whole.play import Whole

_OF_A_MOMENT: Final[Mapping[str, tuple[str, str]]] = {
    "opening": (r"^\d+$", "so many at a distance"),
    "guard": (r"( öppnas strax)?:|chatten( medan ärendet behandlas\.|\. Redan nu får ingenting skrivas\.)", "…"),
}
"""What two cards say of the moment at which they were posted, and keep: how many were at a distance at the opening, and whether the
matter of a warning was only about to be opened. All else on them is as a fresh drawing has it."""


async def every_card_shows_what_is_so(whole: "Whole") -> str:
    """Each card that the bot keeps up to date is, on Teams' side, what a fresh drawing of the state is."""
    for sitting, activity, show in whole.read(_shown):
        chat, message = _message(whole, activity)
        if chat is None or message is None:
            return f"the card {show.slot} is kept up to date, and Teams does not have it"
        if whole.teams.world.mute_with_chat_off and not chat.is_open:
            continue  # nothing can be changed there as long as the chat is off
        sentence = await _as_drawn(whole, sitting, chat, message, show)
        if sentence:
            return sentence
    return ""


async def every_motion_was_shown_or_that_is_said(whole: "Whole") -> str:
    """Each motion stands in the room as a card; where Teams did not take it the sitting says so, however long Teams was away."""
    stands = {(sitting, show.slot) for sitting, _, show in whole.read(_shown)}
    for key, meeting in whole.minutes.meetings.items():
        facts = (entry.fact for entry in whole.minutes.entries[key])
        missing = {str(getattr(one, "what", "")) for one in facts if type(one).__name__ == "NotReached"}
        for motion in meeting.motions:
            slot = f"motion:{motion.motion}"
            if (key, slot) not in stands and slot not in missing:
                return f"motion {motion.motion} of {key} was never shown in the room, and nobody was told"
    return ""


async def the_opening_knows_whether_the_chat_is_read(whole: "Whole") -> str:
    """Until the close it says that the bot does not know yet whether it can read the chat until it has read something, and no longer."""
    say = book.of("sv").sitting
    for sitting, activity, show in whole.read(_shown):
        _, message = _message(whole, activity)
        meeting = whole.minutes.meetings[sitting]
        if show.slot == "opening" and message is not None and meeting.stage is not Stage.CLOSED:
            read = meeting.reads_chat
            if (say.reads if read else say.reads_not) not in repr(message.cards):
                return f"the opening card of {sitting} does not say whether the chat is read"
    return ""


async def _as_drawn(whole: "Whole", sitting: str, chat: TeamsChat, message: Message, show: Show) -> str:
    assert whole.machine.house is not None
    deps = whole.machine.house.courier.deps
    newest = await deps.sees.look(chat.id, sitting)
    drawn = deps.drawing.draw(newest, show.page)
    words = whole.read(partial(wordings.read, sitting=sitting, keys=drawn.wordings))
    fresh = cards_in(drawn.activity(words)["attachments"])
    then = _OF_A_MOMENT.get(show.slot.partition(":")[0], ("(?!)", ""))
    mine, theirs = ([_plain(card, then) for card in cards] for cards in (message.cards, fresh))
    if mine == theirs:
        return ""
    apart = _apart(mine, theirs)
    return f"the card {show.slot} does not show what is so: {apart}"


def _shown(conn: Connection) -> list[tuple[str, str, Show]]:
    key = "show:" + posted.c.sitting + ":" + posted.c.slot
    query = select(posted.c.sitting, posted.c.activity, outbox.c.kind, outbox.c.body).where(outbox.c.key == key)
    rows = [(row.sitting, row.activity, deliveries.from_json(row.kind, row.body)) for row in conn.execute(query)]
    return [(sitting, activity, what) for sitting, activity, what in rows if isinstance(what, Show)]


def _message(whole: "Whole", activity: str) -> tuple[TeamsChat | None, Message | None]:
    for chat in whole.teams.world.chats.values():
        found = chat.messages.get(activity)
        if found is not None:
            return chat, None if found.deleted else found
    return None, None


def _plain(card: Any, then: tuple[str, str]) -> Any:
    """What stands on the card; a button that leads nowhere any more is answered, not taken away."""
    if isinstance(card, dict):
        return {
            name: _plain(value, then)
            for name, value in card.items()
            if name not in ("actions", "selectAction", "refresh")
        }
    if isinstance(card, str):
        return re.sub(*then, card)
    return [_plain(one, then) for one in card if not _only_buttons(one)] if isinstance(card, list) else card


def _only_buttons(part: Any) -> bool:
    return isinstance(part, dict) and part.get("type") == "ActionSet"


def _apart(one: Any, other: Any) -> str:
    """Where two cards differ first."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted({*one, *other}):
            if one.get(name) != other.get(name):
                return f"{name}/{_apart(one.get(name), other.get(name))}"
    if isinstance(one, list) and isinstance(other, list):
        for number in range(max(len(one), len(other))):
            mine, theirs = one[number : number + 1], other[number : number + 1]
            if mine != theirs:
                return f"{number}/{_apart(mine[0] if mine else None, theirs[0] if theirs else None)}"
    return f"{one!s:.160} | {other!s:.160}"
