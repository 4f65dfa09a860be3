"""What somebody moved and backed in a matter before it was noted that they are disqualified in it.

Nothing of it is taken back by the bot: chair and secretary are told, and the chair decides (R-173, R-226).
"""

from dialogs.meeting.meeting import Meeting


def left_standing(meeting: Meeting, person: str, no: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the motions in matter `no` that the person with this key made, and of those that they back."""
    standing = [one for one in meeting.motions if one.no == no and not one.withdrawn]
    moved = tuple(one.motion for one in standing if one.mover == person)
    return moved, tuple(one.motion for one in standing if person in one.seconds)
