"""What people wrote in a chat, as Microsoft Graph lets a rule of the tenant's treat it: hidden, and shown again. Nothing is read (R-131)."""

from dataclasses import dataclass
from urllib.parse import quote

from bot.remote.graph import Graph
from dialogs.said.inbound import Place


@dataclass(frozen=True, slots=True)
class ChatMessages:
    """Hides messages. `tip` is what Teams says in the message's place."""

    graph: Graph
    tip: str

    async def hide(self, place: Place, message: str) -> None:
        """Have a message hidden for everybody. Raises the errors of `bot.remote.errors`."""
        await self._change(place, message, {"dlpAction": "blockAccess", "policyTip": {"generalText": self.tip}})

    async def show(self, place: Place, message: str) -> None:
        """Have it shown again."""
        await self._change(place, message, {"dlpAction": "none"})

    async def _change(self, place: Place, message: str, violation: dict[str, object]) -> None:
        path = f"chats/{quote(place.chat, safe='')}/messages/{quote(message, safe='')}?model=A"
        await self.graph.change(place.tenant, "hide_message", path, {"policyViolation": violation})
