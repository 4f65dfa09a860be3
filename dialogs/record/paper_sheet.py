"""What stands on the sheet for a meeting that goes on by paper (R-229), from the meeting as it is and its rules."""

from datetime import date

from cards.checklist import Item
from cards.paper_sheet import PaperPerson, PaperSheet
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.profile.choices import AskedWhen
from dialogs.profile.profile import Profile
from dialogs.quorum.who_is_counted import needed
from dialogs.showing.names import without_group


def paper_of(meeting: Meeting, profile: Profile, day: date) -> PaperSheet:
    """Return it; `day`: under which law the checklist is asked. A party is called by their matter, and of no matter more than its number is told."""
    left = [one for one in meeting.matters if one.state is not MatterState.STRUCK]
    asked = [*profile.items_at_opening(day), *profile.asked(AskedWhen.BEFORE, day)]
    return PaperSheet(
        board=meeting.board,
        date=meeting.date,
        place=meeting.place,
        seats=meeting.seats,
        needed=needed(meeting.seats),
        people=tuple(
            PaperPerson(without_group(one), one.group, "" if one.given in (None, Capacity.PARTY) else one.given.value)
            for one in meeting.people.values()
        ),
        matters=tuple(one.no for one in left),
        asked=tuple(one.no for one in left if profile.asks(one.kind)),
        items=tuple(Item(one.key, one.text) for one in asked),
    )
