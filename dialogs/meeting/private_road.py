"""Whether somebody can be told something alone, and if not, why (R-131)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class PrivateState(StrEnum):
    """How somebody stands: everybody has one of these, or is being tried. `NOT_IN_CHAT` and `NO_ACCOUNT` are known without a try."""

    REACHED = "reached"
    NO_APP = "no_app"
    POLICY = "policy"
    BLOCKED = "blocked"
    OTHER_ORGANISATION = "other_organisation"
    ANONYMOUS = "anonymous"
    NOT_IN_CHAT = "not_in_chat"
    NOT_FOUND = "not_found"
    NO_ACCOUNT = "no_account"
    NO_ANSWER = "no_answer"
    UNKNOWN = "unknown"


SAY_NOTHING: Final = frozenset({PrivateState.NO_ANSWER, PrivateState.UNKNOWN})
"""What tells of Teams, or of the message, and not of whoever it was for."""
TRIED: Final = "contact:"
"""What the key of a message begins with that is sent to see whether it arrives."""
_NOT_OF_THE_PERSON: Final[Mapping[str, PrivateState]] = {
    "expired": PrivateState.NO_ANSWER,
    "not_in_chat": PrivateState.NOT_IN_CHAT,
    "BotDisabledByAdmin": PrivateState.POLICY,
}
"""What says the same of everybody, wherever they belong."""
_OF_TEAMS: Final[Mapping[str, PrivateState]] = {
    "ForbiddenOperationException": PrivateState.NO_APP,
    "BotNotInConversationRoster": PrivateState.NO_APP,
    "ConversationBlockedByUser": PrivateState.BLOCKED,
    "MessageWritesBlocked": PrivateState.BLOCKED,
    "no_private_chat": PrivateState.ANONYMOUS,
    "unknown_person": PrivateState.NOT_FOUND,
}


def why_not(reason: str, *, anonymous: bool, foreign: bool) -> PrivateState:
    """Return why a person was not reached, by the code of the delivery that failed and by what is known of them."""
    if reason in _NOT_OF_THE_PERSON:
        return _NOT_OF_THE_PERSON[reason]
    if anonymous:
        return PrivateState.ANONYMOUS
    if foreign:
        return PrivateState.OTHER_ORGANISATION
    return _OF_TEAMS.get(reason, PrivateState.UNKNOWN)
