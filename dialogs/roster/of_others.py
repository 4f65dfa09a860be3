"""A capacity that somebody may have in something else than the board: a union's chair or secretary, the deputy of a director."""

from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import Meaning, Outside, is_group
from dialogs.roster.person_on_a_line import LineParts

_SPEAK_FOR_OTHERS: Final = frozenset({Outside.OTHER, Outside.AUDIENCE})


def of_others(heading: Meaning, parts: LineParts) -> bool:
    """Whether the line may say what somebody is in something else than the board: "ordförande (Kommunal)" among the guests."""
    capacity = parts.meaning.capacity
    if capacity is Capacity.SECRETARY:
        return heading.outside in _SPEAK_FOR_OTHERS  # the board's own stands below "Övriga närvarande"
    leads = capacity in (Capacity.CHAIR, Capacity.VICE_CHAIR)
    if leads and heading.outside in _SPEAK_FOR_OTHERS:
        return True
    others = heading.outside in (Outside.MORE, *_SPEAK_FOR_OTHERS) or heading.capacity in (
        Capacity.OFFICIAL,
        Capacity.SUPPORT,
    )
    if not others or capacity is None or not capacity.elected or is_group(parts.group):
        return False
    return bool(parts.group or parts.stands_for) or leads
