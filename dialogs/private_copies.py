"""The cards that people have alone follow the card with the next step: which come with a step, and which with a change.

A step of the meeting moves that card to the foot, or closes the sitting. What follows of it in private is written in the same
transaction, so that it waits for nothing that the room's card may have to wait for. Of other changes there can be many a
second: their copies are asked for when the room's card was drawn.
"""

from dialogs.host_notes import intruder_copies, note_copies
from dialogs.judging.outcome import Show, Tell
from dialogs.judging.shared_pages import BreakPage, MovedPage
from dialogs.matter.checklist_cards_over import follow_in_room
from dialogs.matter.private_roads import everybody
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.showing.shared_cards import BREAK, READINESS, asked_copies, desk_copies, helps_over, motion_copies


def is_step(meeting: Meeting, shown: Show) -> bool:
    """Whether the card is shown since the meeting has taken a step. Asked for by “status” it only moves."""
    moved = shown.anew and not shown.not_within_s
    return shown.slot == READINESS.slot and (moved or meeting.stage is Stage.CLOSED)


def of_step(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """What comes with a step: the next one to the hosts, checklists and notes as they are now, and every help closed."""
    if not is_step(meeting, shown):
        return (*asked_copies(meeting, shown), *break_copies(meeting, shown))  # after a "no", and when it is mended
    return (
        *desk_copies(meeting, shown, anew=shown.anew),
        *asked_copies(meeting, shown),
        *note_copies(meeting, shown),
        *helps_over(meeting),
    )


def break_copies(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """The room's card of the break alone, to whoever leads and whoever is or may be remote: in the chat that is off it may not come (R-131, R-181).

    So they read until when it is adjourned, that it takes longer, and that it is over. With the chat on again a card that
    somebody has so is only drawn anew.
    """
    if shown.slot != BREAK.slot:
        return ()
    off = meeting.switch.off
    leaves = MovedPage() if off else None
    there = (one for one in everybody(meeting) if one.wire and one.in_chat is not False)
    return tuple(Tell(one.wire, BreakPage(), f"break:{one.key}", edited=True, anew=off, leaves=leaves) for one in there)


def in_room(meeting: Meeting, shown: Show) -> tuple[Show, ...]:
    """What else follows a step in the room: the cards that ask the checklist."""
    return follow_in_room(meeting, shown) if is_step(meeting, shown) else ()


def of_change(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """What follows when a card of the room was drawn again: the same in private, where it stands."""
    return (
        *desk_copies(meeting, shown, anew=False),
        *motion_copies(meeting, shown),
        *intruder_copies(meeting, shown),
    )
