"""Which motions the register is to have, with when and how each came; and which it is not to have from here (R-204)."""

from collections.abc import Iterator

from cards.naming import MatterName
from cards.working_note import ReceivedMotion
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Motion
from dialogs.meeting.wordings import shown_key
from dialogs.motion.facts import Moved
from dialogs.record.course_of_sitting import Course
from dialogs.showing.names import with_group


def received(course: Course) -> Iterator[ReceivedMotion]:
    """The motions that hold and can be read, also of matters that were never treated: whoever handed one in has handed it in."""
    now, registered = course.meeting, course.meeting.archive.registered
    moved = {x.entry.fact.motion: x.entry for x in course.happenings if isinstance(x.entry.fact, Moved)}
    for one in now.motions:
        matter = now.matter(one.no)
        if matter is None or one.withdrawn or _kept_apart(now, one):
            continue
        noted = registered.get(one.motion)
        yield ReceivedMotion(
            one.motion,
            MatterName(matter.no, matter.initials, matter.title),
            one.kind.value if one.kind is not None else "",
            with_group(now, one.mover),
            tuple(with_group(now, who) for who in one.seconds),
            shown_key(one),
            moved[one.motion].judged_at,
            one.channel,
            one.came_at,
            noted.dnr if noted is not None else None,
            moved[one.motion].seq,
        )


def sealed(meeting: Meeting) -> Iterator[tuple[int, int]]:
    """The motions whose sealed words wait to be fetched, each with its matter's number: their road to the register is another (R-117)."""
    return ((x.motion, x.no) for x in meeting.motions if x.wording and not x.withdrawn and _kept_apart(meeting, x))


def withdrawn(meeting: Meeting) -> Iterator[tuple[int, int]]:
    """The withdrawn motions of matters that are not confidential, each with its matter's number."""
    return ((x.motion, x.no) for x in meeting.motions if x.withdrawn and not _kept_apart(meeting, x))


def _kept_apart(meeting: Meeting, motion: Motion) -> bool:
    """Whether the motion is of a confidential matter, or sealed: of it nothing is told but its number."""
    matter = meeting.matter(motion.no)
    return motion.sealed or matter is None or matter.kind.confidential
