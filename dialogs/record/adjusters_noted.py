"""Who adjusts which matters, as the journal tells it: a choice holds for the matters that had not ended when it was made (R-076, R-239)."""

from collections.abc import Iterator

from cards.working_note import NotedAdjuster
from dialogs.meeting.opening_parts import Adjusters
from dialogs.record.course_of_sitting import Course
from dialogs.showing.names import with_group


def noted_adjusters(course: Course) -> tuple[NotedAdjuster, ...]:
    """Each adjuster, then each substitute, with the sections that are theirs; before any matter was treated, those who stand."""
    chosen = _of_sections(course)
    now = course.meeting.opening.adjusters
    return (*_told(course, chosen, now, substitute=False), *_told(course, chosen, now, substitute=True))


def _of_sections(course: Course) -> list[Adjusters | None]:
    """Whose each section is: the choice at its end, else the first one that was made after it and stands."""
    standing = list(_standing(course.meeting.opening.adjusters))
    found: list[Adjusters | None] = []
    following = course.meeting.opening.adjusters
    for one in reversed(course.treated):
        following = one.adjusters if one.adjusters in standing else following
        found.append(following)
    return found[::-1]


def _standing(chosen: Adjusters | None) -> Iterator[Adjusters]:
    """The choices that nobody has taken back, the newest first."""
    while chosen is not None:
        yield chosen
        chosen = chosen.was


def _told(
    course: Course, chosen: list[Adjusters | None], now: Adjusters | None, *, substitute: bool
) -> Iterator[NotedAdjuster]:
    def whose(one: Adjusters | None) -> tuple[str, ...]:
        return () if one is None else one.substitutes if substitute else one.people

    keys = dict.fromkeys(key for one in chosen or [now] for key in whose(one))
    for key in keys:
        if key in course.meeting.people:
            name, group = with_group(course.meeting, key)
            sections = tuple(number for number, one in enumerate(chosen, 1) if key in whose(one))
            yield NotedAdjuster(name, group, sections, substitute=substitute)
