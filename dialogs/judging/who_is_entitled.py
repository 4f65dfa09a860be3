"""Who is entitled to be in the meeting during a matter, and who is disqualified in it (R-025, R-127, R-173, R-178)."""

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Matter, Meeting, Person


def entitled(person: Person, matter: Matter | None) -> bool:
    """Whether the person may be in the meeting during the matter, as the roster has it (R-025, R-127, R-251)."""
    if person.capacity is None or (person.foreign and not person.vouched):
        return False
    if matter is None or not matter.kind.entitled_only:
        return True
    if person.capacity is Capacity.PARTY:
        return person.matter == matter.no
    return person.capacity is not Capacity.SUPPORT


def disqualified(meeting: Meeting, person: Person, matter: Matter | None) -> bool:
    """Whether the secretary has noted that the person is disqualified (jävig) in the matter: they take no part in it (R-173, R-178)."""
    return matter is not None and (matter.no, person.key) in meeting.roll.disqualified


def leads_disqualified(meeting: Meeting, matter: Matter) -> bool:
    """Whether whoever leads is disqualified in the matter: then somebody else has to lead it (R-173)."""
    return meeting.chair is not None and disqualified(meeting, meeting.chair, matter)
