"""Teams' own switch of a meeting's chat: what it can say, and why it could not be read or turned (R-130, R-131).

The names are Microsoft Graph's (`allowMeetingChat` of an onlineMeeting). They are codes: the journal and the outbox keep them.
"""

from enum import StrEnum


class ChatSetting(StrEnum):
    """What the switch says. Limited: people can write during the call alone."""

    ENABLED = "enabled"
    LIMITED = "limited"
    DISABLED = "disabled"

    @property
    def off(self) -> bool:
        """Whether nobody can write in the chat during the call."""
        return self is ChatSetting.DISABLED


class SwitchProblem(StrEnum):
    """Why the switch could not be read or turned."""

    NOT_GRANTED = "not_granted"  # the operator has not said that the tenant lets us
    FORBIDDEN = "forbidden"  # Graph says no: the permission or the application access policy is missing
    NO_MEETING = "no_meeting"  # the chat is no meeting's, or Graph does not find it
    REFUSED = "refused"  # Graph takes no such thing
    OUT_OF_REACH = "out_of_reach"  # Graph did not answer in time
