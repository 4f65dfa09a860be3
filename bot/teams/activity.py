"""The SDK's Activity made by hand: only what its turn pipeline looks at, and with it what we have read ourselves.

The SDK's own way (msrest models, deep copies of what is answered) costs over a hundred times as much, and drops fields.
"""

from collections.abc import Mapping

from botbuilder.core import BotAdapter, InvokeResponse, TurnContext
from botbuilder.schema import Activity

from bot.teams.reader import Reading
from bot.tolerant import text


class Arrived(Activity):
    """An inbound activity. `reading` is what was said; every other field of the SDK's is None."""

    reading: Reading

    def __init__(self, raw: Mapping[str, object], reading: Reading) -> None:  # the SDK's own takes 42 fields
        """Set what the pipeline asks for; `raw` has been through the gate, so its `type` is a text. So is `name`, here."""
        self.type = raw["type"]
        self.name = text(raw.get("name"))
        self.reading = reading

    def __repr__(self) -> str:
        """Say nothing of what was said: the SDK's own prints every field."""
        return "Arrived(…)"

    __str__ = __repr__


# As class attributes the SDK's fields need not be set anew for each turn.
for _field in Activity._attribute_map:  # noqa: SLF001 - the list of them is nowhere else
    setattr(Arrived, _field, None)


class InvokeBody:
    """The answer to an invoke, as bytes ready to send, where the pipeline looks for it when the turn is done.

    Sending it through the pipeline would copy it deeply twice, and make it a reply to a message that nobody sees.
    """

    __slots__ = ("value",)

    def __init__(self, body: bytes | None) -> None:
        """Answer 200 with `body`, or 501 where there is none."""
        self.value = InvokeResponse(status=501 if body is None else 200, body=body)

    def leave(self, context: TurnContext) -> None:
        """Leave it for the adapter to find."""
        context.turn_state[BotAdapter._INVOKE_RESPONSE_KEY] = self  # noqa: SLF001 - the SDK's own handler uses it so
