"""The four ways to give the bot its rights, from none at all to the chat's switch, and what each asks of Microsoft.

A right for one chat is given by adding the app there (RSC). A right for the whole organisation stands here only where
Microsoft has none that is narrower.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

READ_MEETING: Final = "OnlineMeeting.ReadBasic.Chat"
READ_PARTICIPANTS: Final = "OnlineMeetingParticipant.Read.Chat"
READ_MESSAGES: Final = "ChatMessage.Read.Chat"
CHANGE_MEETINGS: Final = "OnlineMeetings.ReadWrite.All"
HIDE_MESSAGES: Final = "Chat.UpdatePolicyViolation.All"


class Variant(StrEnum):
    """What BISITTARE_VARIANT can be; each has the rights of those before it."""

    BASE = "base"
    EVENTS = "events"
    SEKRETESS = "sekretess"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Rights:
    """What a variant asks: `chat` where the app is added, `graph` of the whole organisation, `optional` what it may do without.

    What `graph` gives is kept to chosen people by an application access policy; `optional` cannot be kept to anybody.
    """

    chat: tuple[str, ...] = ()
    graph: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


_EVENTS: Final = (READ_MEETING, READ_PARTICIPANTS)

RIGHTS: Final[Mapping[Variant, Rights]] = {
    Variant.BASE: Rights(),
    Variant.EVENTS: Rights(_EVENTS),
    Variant.SEKRETESS: Rights((*_EVENTS, READ_MESSAGES)),
    Variant.BLOCK: Rights((*_EVENTS, READ_MESSAGES), (CHANGE_MEETINGS,), (HIDE_MESSAGES,)),
}
