"""A capacity that somebody may have in something else than the board: a union's chair, the deputy of a director."""

from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import Meaning, Outside, is_group
from dialogs.roster.person_on_a_line import LineParts


def of_others(heading: Meaning, parts: LineParts) -> bool:
    """Whether the line may say what somebody is in something else than the board: "ordförande (Kommunal)" among the guests."""
    capacity = parts.meaning.capacity
    others = heading.outside is Outside.OTHER or heading.capacity in (Capacity.OFFICIAL, Capacity.SUPPORT)
    if not others or capacity is None or not capacity.elected or is_group(parts.group):
        return False
    return bool(parts.group or parts.stands_for) or capacity in (Capacity.CHAIR, Capacity.VICE_CHAIR)
