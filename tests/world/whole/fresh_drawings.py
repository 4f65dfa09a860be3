"""Each card that the bot keeps up to date, as Teams has it, held against a fresh drawing of the sitting as it is."""

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from bot.rehearsal.pretended.chat import Message, TeamsChat, cards_in
from bot.store import deliveries, wordings
from bot.store.database import Connection
from bot.store.tables import outbox, posted
from cards.phrases import book
from dialogs.outcome import Show

if TYPE_CHECKING:
    from tests.world.whole.play import Whole

_OF_A_MOMENT: Final = frozenset({"checklist", "opening", "guard", "closing"})
"""A round's question, the word that the sitting is open or closed, a warning: each says what was so then. Of the opening only
what it says of the chat is kept true."""


async def every_card_shows_what_is_so(whole: "Whole") -> str:
    """Each card that the bot keeps up to date is, on Teams' side, what a fresh drawing of the state is."""
    for sitting, activity, show in whole.read(_shown):
        if show.slot.partition(":")[0] in _OF_A_MOMENT:
            continue
        chat, message = _message(whole, activity)
        if chat is None or message is None:
            return f"the card {show.slot} is kept up to date, and Teams does not have it"
        sentence = await _as_drawn(whole, sitting, chat, message, show)
        if sentence:
            return sentence
    return ""


async def the_opening_knows_whether_the_chat_is_read(whole: "Whole") -> str:
    """It says that the bot does not know yet whether it can read the chat until it has read something, and no longer."""
    say = book.of("sv").sitting
    for sitting, activity, show in whole.read(_shown):
        _, message = _message(whole, activity)
        if show.slot == "opening" and message is not None:
            read = whole.minutes.meetings[sitting].reads_chat
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
    if [_plain(one) for one in message.cards] == [_plain(one) for one in fresh]:
        return ""
    apart = _apart([_plain(one) for one in message.cards], [_plain(one) for one in fresh])
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


def _plain(card: Any) -> Any:
    """What stands on the card; a button that leads nowhere any more is answered, not taken away."""
    if isinstance(card, dict):
        return {
            name: _plain(value) for name, value in card.items() if name not in ("actions", "selectAction", "refresh")
        }
    return [_plain(one) for one in card if not _only_buttons(one)] if isinstance(card, list) else card


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
