"""What a matter's level of protection asks, or forbids to be stored, as the municipality's profile has it (R-036 to R-049, R-118)."""

from functools import lru_cache

from dialogs.meeting.kinds import MatterKind
from dialogs.profile.parts import Demand
from dialogs.profile.profile import Profile
from dialogs.said.reasons import HostLine


def keeps_content(profile: Profile, kind: MatterKind) -> bool:
    """Whether motions' wording may be stored, and a title after a raise to `kind`. Source: R-042, R-118."""
    return not kind.confidential and kind.level < profile.content_kept_below_level


def asks_two_factor(profile: Profile, kind: MatterKind) -> bool:
    """Whether a second factor is confirmed before a matter of `kind`. Source: R-043, R-048."""
    return kind.level >= profile.two_factor_from_level


def asks_consent(profile: Profile, kind: MatterKind) -> bool:
    """Whether external parties' consent is confirmed before a matter of `kind`. Source: R-043, R-049."""
    return kind.level >= profile.consent_from_level


def demands_not_met(profile: Profile, kind: MatterKind) -> tuple[Demand, ...]:
    """The municipality's own demands for `kind` that a meeting in Teams does not meet. Source: R-038, R-042."""
    return tuple(demand for demand in profile.cannot_be_met if kind.level >= demand.from_level)


@lru_cache(maxsize=256)  # Needed for every card with the next step.
def ticks_at(profile: Profile, level: int) -> tuple[HostLine, ...]:
    """What the host is asked to tick at `level`, with all that the lower levels ask, in order. Source: R-037, R-038."""
    asked = {rule.line for rule in profile.host_ticks if rule.from_level is not None and level >= rule.from_level}
    return tuple(line for line in HostLine if line in asked)
