"""What of the opening the profile asks for, and what of it nobody has noted yet (R-076, R-239)."""

from enum import StrEnum

from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.opening_parts import AgendaChange
from dialogs.profile.choices import OpeningStep
from dialogs.profile.profile import Profile


class OpeningPart(StrEnum):
    """A part of the opening, in the order of the sitting."""

    INFORMATION = "information"
    SUMMONS = "summons"
    ADJUSTERS = "adjusters"
    AGENDA = "agenda"


def asked(meeting: Meeting, profile: Profile) -> tuple[OpeningPart, ...]:
    """What the profile asks for here; the summons is checked in a council alone."""
    information = (OpeningPart.INFORMATION,) if profile.opening_text else ()
    steps = [step for step in OpeningStep if step in profile.opening_steps]
    here = [step for step in steps if step is not OpeningStep.SUMMONS or meeting.body is BodyKind.COUNCIL]
    return (*information, *(OpeningPart(step.value) for step in here))


def left(meeting: Meeting, profile: Profile) -> tuple[OpeningPart, ...]:
    """What of it is not noted."""
    return tuple(part for part in asked(meeting, profile) if not _noted(meeting, profile, part))


def _noted(meeting: Meeting, profile: Profile, part: OpeningPart) -> bool:
    """Whether it is: as many adjusters as the profile asks for, and an agenda that was not changed since its approval."""
    opening = meeting.opening
    match part:
        case OpeningPart.INFORMATION:
            return opening.informed is not None
        case OpeningPart.SUMMONS:
            return opening.summons is not None
        case OpeningPart.ADJUSTERS:
            chosen = opening.adjusters
            return chosen is not None and len(chosen.people) >= adjusters_asked(meeting, profile)
    return opening.agenda is not None and opening.agenda.change.covers(changes(meeting))


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
