"""What people choose from and the meeting keeps: reasons, what the host checks and ticks, and what is said of a link."""

from enum import StrEnum
from typing import Final


class BreakReason(StrEnum):
    """Why the sitting is adjourned."""

    PAUSE = "pause"
    LINK = "link"
    INTRUDER = "intruder"
    CONSULT = "consult"
    OTHER_ROOM = "other_room"  # a confidential matter is taken in another tool


class ExtendReason(StrEnum):
    """Why a break takes longer than was said."""

    ON_THE_WAY = "on_the_way"
    SUPPORT = "support"
    MORE_TIME = "more_time"


class OpenReason(StrEnum):
    """Why the chair opens a matter although something is not ready (R-103)."""

    ORAL = "oral"
    SUBSTITUTE = "substitute"
    LEAVES = "leaves"
    ELSEWHERE = "elsewhere"
    ACCEPTED = "accepted"


class HostQuestion(StrEnum):
    """What the host's check asks (R-094): the first always, the others where the matter's level demands them (R-043)."""

    ONLY_ENTITLED = "only_entitled"
    TWO_FACTOR = "two_factor"
    CONSENT = "consent"


class HostLine(StrEnum):
    """What the host ticks of how the meeting is set up (R-040, R-041, R-056 to R-058, R-063, R-073, R-115, R-124), in the order of the form."""

    ROLES = "roles"
    HEADING = "heading"
    DOCUMENTS = "documents"
    LOBBY = "lobby"
    BYPASS = "bypass"
    PRESENTERS = "presenters"
    NAMES = "names"
    FORWARD = "forward"
    RECORDING = "recording"
    TRANSCRIPTION = "transcription"
    ENCRYPTION = "encryption"
    STREAM = "stream"
    AUDIENCE = "audience"


CLOSED_DOORS: Final = frozenset({HostLine.STREAM, HostLine.AUDIENCE})
"""What is said only while matters behind closed doors follow one another (R-115)."""


TOLD_BY_TEAMS: Final = frozenset(
    {
        HostLine.LOBBY,
        HostLine.BYPASS,
        HostLine.PRESENTERS,
        HostLine.NAMES,
        HostLine.RECORDING,
        HostLine.TRANSCRIPTION,
        HostLine.ENCRYPTION,
    }
)
"""Of what Microsoft Graph has a setting of the meeting's; the rest only people can tell."""


class TickState(StrEnum):
    """What the host says of a line: so it is, so it is not, or nobody could tell."""

    CONFIRMED = "confirmed"
    NOT = "not"
    UNCHECKED = "unchecked"


class Trouble(StrEnum):
    """What somebody says of their link."""

    SOUND = "sound"
    LINK = "link"
    OVER = "over"


class RollAnswer(StrEnum):
    """What the secretary notes of somebody at the roll call. `SEEN`: remote, seen and heard; `UNSEEN`: remote, and not so (R-235, R-241)."""

    ROOM = "room"
    SEEN = "seen"
    UNSEEN = "unseen"
    AWAY = "away"


class SeatReason(StrEnum):
    """Why a seat is without its member. `LINK`: the link is lost; `DISQUALIFIED`: in one matter alone; `VACANT`: the seat has no member; `LISTED`: the pasted list says who serves on it, and not why.

    `BROKE_OFF`: they are back, and broke off service before (R-190).
    """

    ABSENT = "absent"
    LINK = "link"
    DISQUALIFIED = "disqualified"
    VACANT = "vacant"
    LISTED = "listed"
    BROKE_OFF = "broke_off"


class ServiceOver(StrEnum):
    """What becomes of a member who broke off service for another reason than disqualification. Source: R-190."""

    LAW = "law"  # they serve no more that day: a council
    RULE = "rule"  # by the board's own rule, and the chair decides
    STAYS = "stays"
