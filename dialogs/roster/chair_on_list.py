"""Who a pasted list makes chair. A board has one: a second would take the lead unasked (R-251).

Where the list calls two people chair neither is, and no order decides: the secretary chooses by hand. What was chosen by hand
holds against what the list says. No list leaves a sitting without a chair.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.roster.form_of_one_person import other_chairs
from dialogs.roster.same_person import line_for
from dialogs.roster.understood import Pasted, Problem, RosterDraft, Unplaced


def with_rivals_asked(draft: RosterDraft, meeting: Meeting, chosen: Callable[[Unplaced], bool]) -> RosterDraft:
    """The draft in which it is asked what those are whom the list calls chair, where it calls several so or something was `chosen` of them."""
    chairs = _chairs(draft)
    rivals = len(chairs) > 1 and not _stay(draft, meeting)
    return _asked(draft, [one for one in chairs if rivals or chosen(_unplaced(one))], rival=rivals)


def with_one_chair(draft: RosterDraft, meeting: Meeting) -> RosterDraft:
    """The draft without further chairs, who are asked about anew.

    A chair to whom the list gives another capacity is none any more, where it names a new one. Otherwise that line is left out.
    """
    chairs, stay = _chairs(draft), _stay(draft, meeting)
    ours = [one for one in chairs if line_for(one, draft, meeting) in stay] if stay else chairs
    ours = ours if len(ours) == 1 else []
    leaves = [one for one, _ in _leave(draft, meeting)] if not ours and not stay else []
    more = [one for one in chairs if one not in ours]
    problems = [(Problem.CHAIR_STAYS, one.line_no) for one in leaves]
    problems += [(Problem.ONE_CHAIR, one.line_no) for one in more if stay]
    people = tuple(one for one in draft.people if one not in leaves)
    known = replace(draft, people=people, problems=(*draft.problems, *problems))
    return _asked(known, more, rival=not stay)


def rivals(draft: RosterDraft) -> list[tuple[Problem, int]]:
    """The lines of those who are still to be asked about since the list calls several people chair."""
    return [(Problem.TWO_CHAIRS, one.line_no) for one in draft.unplaced if one.rival]


def _chairs(draft: RosterDraft) -> list[Pasted]:
    return [one for one in draft.people if one.capacity is Capacity.CHAIR]


def _leave(draft: RosterDraft, meeting: Meeting) -> list[tuple[Pasted, Person]]:
    """Those on the list who are chair on the roster, and to whom it gives another capacity."""
    others = [one for one in draft.people if one.name and one.capacity is not Capacity.CHAIR]
    lines = [(one, line_for(one, draft, meeting)) for one in others]
    return [(one, who) for one, who in lines if who is not None and who in other_chairs(meeting)]


def _stay(draft: RosterDraft, meeting: Meeting) -> list[Person]:
    """Those who are chair on the roster, and of whom the list says nothing else."""
    leave = [who for _, who in _leave(draft, meeting)]
    return [who for who in other_chairs(meeting) if who not in leave]


def _asked(draft: RosterDraft, people: Iterable[Pasted], *, rival: bool) -> RosterDraft:
    """The draft in which these people have no capacity yet."""
    ask = list(people)
    return replace(
        draft,
        people=tuple(one for one in draft.people if one not in ask),
        problems=(*draft.problems, *((Problem.NO_CAPACITY, one.line_no) for one in ask)),
        unplaced=(*draft.unplaced, *(replace(_unplaced(one), rival=rival) for one in ask)),
    )


def _unplaced(one: Pasted) -> Unplaced:
    return Unplaced(one.line_no, one.name, one.group, one.place, headed=True, place_unclear=one.place_unclear)
