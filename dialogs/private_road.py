"""Whether somebody can be told something alone, and if not, why (R-131)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class PrivateState(StrEnum):
    """What was found when a private message was tried. Everybody has one of these, or was not tried yet."""

    REACHED = "reached"
    NO_APP = "no_app"
    BLOCKED = "blocked"
    OTHER_ORGANISATION = "other_organisation"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


TRIED: Final = "contact:"
"""What the key of a message begins with that is sent to see whether it arrives."""
_OF_TEAMS: Final[Mapping[str, PrivateState]] = {
    "ForbiddenOperationException": PrivateState.NO_APP,
    "BotNotInConversationRoster": PrivateState.NO_APP,
    "BotDisabledByAdmin": PrivateState.NO_APP,
    "ConversationBlockedByUser": PrivateState.BLOCKED,
    "MessageWritesBlocked": PrivateState.BLOCKED,
    "no_private_chat": PrivateState.ANONYMOUS,
}


def why_not(reason: str, *, anonymous: bool, foreign: bool) -> PrivateState:
    """Return why a person was not reached, by the code of the delivery that failed and by what is known of them."""
    if anonymous:
        return PrivateState.ANONYMOUS
    if foreign:
        return PrivateState.OTHER_ORGANISATION
    return _OF_TEAMS.get(reason, PrivateState.UNKNOWN)
