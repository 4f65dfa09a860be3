"""The chair and the secretaries are told when a member comes back who broke off service: in a board the chair decides (R-190)."""

from dialogs.judging.outcome import Tell
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.pages import SeatNote, SeatsPage
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import keep_hosts_told


def told_of_return(said: Pressed, meeting: Meeting, person: Person) -> tuple[Tell, ...]:
    """The card of the seats, to all of them but whoever noted it."""
    notes = keep_hosts_told(meeting, SeatsPage(SeatNote.BROKE_OFF, person.key), f"broke_off:{person.key}", rings=True)
    return tuple(one for one in notes if one.to != said.who.key)
