"""Each kind of activity goes one way: what was read of it is heard by the turn. Nothing is decided here."""

from typing import Protocol

from botbuilder.core import TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.schema import ActivityTypes

from bot.teams.activity import InvokeBody
from bot.teams.polite_answers import unanswered
from bot.teams.presses import Refusal
from dialogs.said.inbound import Said


class Hears(Protocol):
    """Whoever takes a turn: the one thing the wire needs of the rest of the bot."""

    async def hear(self, said: Said) -> bytes | None:
        """Judge and record what was said; the ready body of the answer to the one who pressed, or None.

        Raises `bot.turn.turn.NotNow` while it can't be recorded.
        """
        ...


class Handler(TeamsActivityHandler):
    """The SDK's handler, every override one statement; what it would ask the service or parse anew is left out."""

    def __init__(self, hears: Hears) -> None:
        """Pass on to `hears`."""
        self._hears = hears

    async def on_turn(self, turn_context: TurnContext) -> None:
        """Take buttons and messages, which nearly all are, by the shortest way: the SDK's own compares with each kind in turn."""
        match turn_context.activity.type:
            case ActivityTypes.invoke:
                await self.on_invoke_activity(turn_context)
            case ActivityTypes.message:
                await self.on_message_activity(turn_context)
            case _:
                await super().on_turn(turn_context)

    async def _hear(self, context: TurnContext) -> bytes | None:
        said = context.activity.reading
        return None if said is None or isinstance(said, Refusal) else await self._hears.hear(said)

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Hear a message, or an old client's button."""
        await self._hear(turn_context)

    async def on_message_update_activity(self, turn_context: TurnContext) -> None:
        """Hear an edited message."""
        await self._hear(turn_context)

    async def on_message_delete_activity(self, turn_context: TurnContext) -> None:
        """Hear which message was deleted: it was said all the same, and its writer may have to be told so."""
        await self._hear(turn_context)

    async def on_message_reaction_activity(self, turn_context: TurnContext) -> None:
        """Ignore a reaction: a thumb is no vote."""

    async def on_conversation_update_activity(self, turn_context: TurnContext) -> None:
        """Hear who was added or removed; the SDK's own would ask the service once for each person."""
        await self._hear(turn_context)

    async def on_installation_update(self, turn_context: TurnContext) -> None:
        """Hear that the bot was added or removed."""
        await self._hear(turn_context)

    async def on_event_activity(self, turn_context: TurnContext) -> None:
        """Hear a meeting begin or end, and who joins or leaves it."""
        await self._hear(turn_context)

    async def on_end_of_conversation_activity(self, turn_context: TurnContext) -> None:
        """Ignore it: a sitting ends when the chair closes it."""

    async def on_typing_activity(self, turn_context: TurnContext) -> None:
        """Pass over."""

    async def on_unrecognized_activity_type(self, turn_context: TurnContext) -> None:
        """Ignore it: new kinds come every year."""

    async def on_invoke_activity(self, turn_context: TurnContext) -> None:
        """Answer a button or a dialog; politely, where the bot has nothing to say."""
        InvokeBody(await self._hear(turn_context) or unanswered(turn_context.activity)).leave(turn_context)
