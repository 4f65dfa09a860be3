"""What of the opening the profile asks for, and what of it nobody has noted yet (R-055, R-076, R-239)."""

from enum import StrEnum

from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.opening_parts import AgendaChange, Equipped
from dialogs.profile.profile import Profile


class OpeningPart(StrEnum):
    """A part of the opening, in the order of the sitting."""

    EQUIPMENT = "equipment"
    INFORMATION = "information"
    SUMMONS = "summons"
    ADJUSTERS = "adjusters"
    AGENDA = "agenda"


def asked(meeting: Meeting, profile: Profile) -> tuple[OpeningPart, ...]:
    """What the profile asks for here; the summons is checked in a council alone."""
    here = {OpeningPart(step.value) for step in profile.opening_steps}
    if profile.opening_text:
        here.add(OpeningPart.INFORMATION)
    if meeting.body is not BodyKind.COUNCIL:
        here.discard(OpeningPart.SUMMONS)
    return tuple(part for part in OpeningPart if part in here)


def left(meeting: Meeting, profile: Profile) -> tuple[OpeningPart, ...]:
    """What of it is not noted."""
    return tuple(part for part in asked(meeting, profile) if not _noted(meeting, profile, part))


def day_left(meeting: Meeting, profile: Profile) -> bool:
    """Whether it is noted who adjusts, and not on which day."""
    chosen = meeting.opening.adjusters
    return OpeningPart.ADJUSTERS in asked(meeting, profile) and chosen is not None and not chosen.day


def _noted(meeting: Meeting, profile: Profile, part: OpeningPart) -> bool:
    """Whether it is: as many adjusters as the profile asks for, an agenda not changed since its approval, the equipment of whoever leads now."""
    opening = meeting.opening
    match part:
        case OpeningPart.EQUIPMENT:
            return equipped(meeting) is not None
        case OpeningPart.INFORMATION:
            return opening.informed is not None
        case OpeningPart.SUMMONS:
            return opening.summons is not None
        case OpeningPart.ADJUSTERS:
            chosen = opening.adjusters
            return chosen is not None and len(chosen.people) >= adjusters_asked(meeting, profile)
    return opening.agenda is not None and opening.agenda.change.covers(changes(meeting))


def equipped(meeting: Meeting) -> Equipped | None:
    """The word of whoever leads now of their own equipment; None where they have not given it."""
    said = meeting.opening.equipment
    return said if said is not None and meeting.chair is not None and meeting.chair.key == said.person else None


def changes(meeting: Meeting) -> AgendaChange:
    """How the agenda differs from the one that the sitting was opened with."""
    then = meeting.opening.listed
    now = tuple(one.no for one in meeting.matters if one.state is not MatterState.STRUCK)
    reordered = [no for no in then if no in now] != [no for no in now if no in then]
    return AgendaChange(
        struck=tuple(no for no in then if no not in now),
        added=tuple(no for no in now if no not in then),
        reordered=reordered,
        order=now if reordered else (),
    )


def adjusters_asked(meeting: Meeting, profile: Profile) -> int:
    """How many adjusters the profile asks for."""
    return profile.adjusters_in_council if meeting.body is BodyKind.COUNCIL else profile.adjusters_in_board
