"""What people choose from and the meeting keeps: reasons, what the host's check asks, and what is said of a link."""

from enum import StrEnum


class BreakReason(StrEnum):
    """Why the sitting is adjourned."""

    PAUSE = "pause"
    LINK = "link"
    INTRUDER = "intruder"
    CONSULT = "consult"


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


class Trouble(StrEnum):
    """What somebody says of their link."""

    SOUND = "sound"
    LINK = "link"
    OVER = "over"
