"""The roster as a pasted list: pasted, looked over, then taken in. Until then it lives in the secretary's dialog alone.

The text stands in a field of the dialog, as it was written, from the first step to the last: so nothing of it is lost on
the way, and what was not understood can be corrected where it is shown.
"""

from collections import Counter
from dataclasses import replace

from cards.byte_limits import MAX_ON_CARD, fits
from cards.roster_paste import LeftOut, PasteForm, PastePreview, SamePerson, Shown, Unsaid
from dialogs.journal.entries import short_key
from dialogs.judging.outcome import AskRoster, Delivery, Draft, Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_planned
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.places import PersonPlace
from dialogs.roster.chair_on_list import rivals, with_one_chair, with_rivals_asked
from dialogs.roster.kept_list import kept_list
from dialogs.roster.namesakes import borne
from dialogs.roster.pages import RosterKeptPage
from dialogs.roster.people_as_lines import as_text
from dialogs.roster.read_list import read_roster
from dialogs.roster.same_person import in_question, line_for
from dialogs.roster.understood import Pasted, Problem, RosterDraft, Unplaced
from dialogs.said.inbound import Pressed, Road
from dialogs.showing.names import key
from dialogs.showing.shared_cards import READINESS
from dialogs.text.codes import member
from dialogs.text.plain_text import normal

MOST_SHOWN = 60  # people shown in the preview; the rest are counted
MOST_ASKED = 15  # people whose capacity is asked for in the preview
MOST_CHANGED = 15  # people of the roster whom the list changes, or does not move; the rest are counted
_KEEPS = frozenset({"accept", "all_in_room", "all_members"})  # the steps that save what was looked over
_WHOLE = frozenset({Problem.TOO_MANY, Problem.TOO_LONG})


def paste(said: Pressed, scene: Scene) -> Outcome:
    """Take the next step: the empty form, what was understood, or the people themselves."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    step = said.field("step")
    keeps = step in _KEEPS
    text = said.field("people")
    if said.road is Road.FETCH or not step or step == "back":
        return Outcome(reply=Draft(_form(said, scene, text)))
    draft = _of_this_agenda(read_roster(text), meeting) if fits(text, MAX_ON_CARD) else _too_long(text)
    if any(problem in _WHOLE for problem, _ in draft.problems) or not text:
        return Outcome(reply=Draft(_refused_whole(scene, draft, text)))
    draft = with_rivals_asked(draft, meeting, lambda one: member(Capacity, said.field(_field(one))) is not None)
    draft = with_one_chair(_same_told(_answered(draft, said), said, meeting), meeting)
    if said.field("seen") not in ("", _seen(text)):
        keeps = False  # what was changed since is looked over before it is kept
    if step == "all_in_room":
        draft = replace(draft, people=tuple(_in_room(one, draft, meeting) for one in draft.people))
    untold = keeps and any(who.key not in draft.same for _, who in _questions(draft, meeting))
    if not keeps or not draft.people or untold:
        nobody = keeps and not untold and bool(draft.unplaced)
        return Outcome(reply=Draft(replace(_preview(scene, draft, text), nobody=nobody, untold=untold)))
    return _accept(scene, draft)


def _form(said: Pressed, scene: Scene, text: str) -> PasteForm:
    """The field; before anybody has a capacity, with the board's people of an earlier sitting, to be looked over (R-251)."""
    first = not text and not any(p.given for p in scene.meeting.people.values())
    people = [Pasted(p.name, Capacity(p.capacity), p.group) for p in said.recalled if p.name] if first else []
    draft = _of_this_agenda(read_roster(text), scene.meeting) if fits(text, MAX_ON_CARD) else _too_long(text)
    left_out = () if any(problem in _WHOLE for problem, _ in draft.problems) else _left_out(draft, text)
    return PasteForm(key(scene), as_text(tuple(people)) or text, recalled=bool(people), left_out=left_out)


def _refused_whole(scene: Scene, draft: RosterDraft, text: str) -> PasteForm:
    """The field again, with the whole text and why none of it was taken: empty, too many people, or too long to show."""
    wrong, count = next(((p.value, n) for p, n in draft.problems if p in _WHOLE), ("empty", 0))
    return PasteForm(key(scene), text, wrong=wrong, count=count)


def _too_long(text: str) -> RosterDraft:
    return RosterDraft((), ((Problem.TOO_LONG, len(text)),))


def _of_this_agenda(draft: RosterDraft, meeting: Meeting) -> RosterDraft:
    """The draft without parties whose matter is not on the agenda: each is a problem, told by the matter's number."""
    there = tuple(one for one in draft.people if one.matter is None or meeting.matter(one.matter) is not None)
    missing = tuple((Problem.NO_MATTER, one.matter or 0) for one in draft.people if one not in there)
    return replace(draft, people=there, problems=draft.problems + missing)


def _answered(draft: RosterDraft, said: Pressed) -> RosterDraft:
    """The draft with those whose capacity was chosen in the preview."""
    members = said.field("step") == "all_members"
    usual = {one: Capacity.MEMBER if members and one.group and not one.headed else None for one in draft.unplaced}
    chosen = {one: member(Capacity, said.field(_field(one))) or usual[one] for one in draft.unplaced}
    people = tuple(one.as_(capacity) for one, capacity in chosen.items() if capacity)
    left = tuple(one for one, capacity in chosen.items() if capacity is None)
    lines = Counter(one.line_no for one in draft.unplaced if one not in left)
    problems = []
    for problem, line in draft.problems:
        if problem is Problem.NO_CAPACITY and lines[line]:
            lines[line] -= 1
        else:
            problems.append((problem, line))
    return replace(draft, people=draft.people + people, problems=tuple(problems), unplaced=left)


def _same_told(draft: RosterDraft, said: Pressed, meeting: Meeting) -> RosterDraft:
    """The draft with what the secretary has answered of those whose account has another capacity (R-251)."""
    answers = {who.key: said.field(_same_field(one, who)) for one, who in _questions(draft, meeting)}
    return replace(draft, same={key: answer == "yes" for key, answer in answers.items() if answer in ("yes", "no")})


def _questions(draft: RosterDraft, meeting: Meeting) -> tuple[tuple[Pasted, Person], ...]:
    """Whom is asked about on one card; of more nobody's account is changed."""
    return in_question(draft, meeting)[:MOST_ASKED]


def _same_field(one: Pasted, who: Person) -> str:
    return f"same_{who.key}_{one.capacity.value}"


def _field(one: Unplaced) -> str:
    """The input that asks for somebody's capacity. It stays theirs where the list is changed around them."""
    return f"capacity_{short_key(one.name.casefold(), one.group)}"


def _seen(text: str) -> str:
    """A digest that tells whether a text is the one that was looked over."""
    return short_key(*text.split())


def _in_room(one: Pasted, draft: RosterDraft, meeting: Meeting) -> Pasted:
    """The person, who sits in the room unless the list, they or a host have said something else (R-018), understood or not."""
    known = line_for(one, draft, meeting)
    return (
        one
        if one.place or one.place_unclear or (known is not None and known.place)
        else replace(one, place=PersonPlace.ROOM)
    )


def _accept(scene: Scene, draft: RosterDraft) -> Outcome:
    """Put them on the roster."""
    deliveries: tuple[Delivery, ...] = (AskRoster("roster:pasted"),)
    kept = dict(_counts(draft))
    page = RosterKeptPage(*(kept.get(capacity.value, 0) for capacity in Capacity))
    return Outcome(kept_list(scene, draft).facts, (READINESS, *deliveries) if scene.meeting.live else deliveries, page)


def _counts(draft: RosterDraft) -> tuple[tuple[str, int], ...]:
    kinds = Counter(one.capacity for one in draft.people)
    return tuple((capacity.value, kinds[capacity]) for capacity in Capacity if kinds[capacity])


def _preview(scene: Scene, draft: RosterDraft, text: str) -> PastePreview:
    kept = kept_list(scene, draft)
    people = tuple(
        Shown(
            p.name,
            p.capacity.value,
            p.group,
            p.place.value,
            p.matter or 0,
            serves=bool(p.serves),
            instead=kept.seats.get(p.line_no, ""),
        )
        for p in draft.people
    )
    asked = tuple(Unsaid(_field(one), one.line_no, one.name, one.group, headed=one.headed) for one in draft.unplaced)
    said_no = [(Problem.NO_CAPACITY, one.line_no) for one in draft.unplaced[MOST_ASKED:]]
    rest = [*rivals(draft), *(one for one in draft.problems if one[0] is not Problem.NO_CAPACITY)]
    return PastePreview(
        key(scene),
        people[:MOST_SHOWN],
        len(people),
        _left_out(replace(draft, problems=(*said_no, *rest, *kept.problems)), text),
        text,
        asked=asked[:MOST_ASKED],
        capacities=tuple(one.value for one in Capacity if one is not Capacity.PARTY),
        unplaced=sum(not (p.place or p.place_unclear) for p in draft.people),
        kinds=_counts(draft),
        seen=_seen(text),
        same=tuple(_same_asked(one, who, draft) for one, who in _questions(draft, scene.meeting)),
        others=_others(scene.meeting, draft),
        changed=kept.changed[:MOST_CHANGED],
        more_changed=max(0, len(kept.changed) - MOST_CHANGED),
        unmoved=kept.unmoved[:MOST_CHANGED],
        more_unmoved=max(0, len(kept.unmoved) - MOST_CHANGED),
    )


def _same_asked(one: Pasted, who: Person, draft: RosterDraft) -> SamePerson:
    given = who.given.value if who.given else ""
    answered = {None: "", True: "yes", False: "no"}[draft.same.get(who.key)]
    return SamePerson(_same_field(one, who), one.name, given, one.capacity.value, answered)


def _others(meeting: Meeting, draft: RosterDraft) -> bool:
    """Whether somebody has a capacity already whom the list does not name."""
    named = {borne(one.name) for one in draft.people} | {borne(one.name) for one in draft.unplaced}
    return any(
        p.given and p.given is not Capacity.PARTY and borne(p.name) not in named for p in meeting.people.values()
    )


def _left_out(draft: RosterDraft, text: str) -> tuple[LeftOut, ...]:
    """What was left out, by why: the lines' numbers, and their words as they were written."""
    rows = normal(text).split("\n")
    found: dict[Problem, list[int]] = {}
    for problem, line in draft.problems:
        found.setdefault(problem, []).append(line)
    left = tuple(
        LeftOut(problem.value, tuple(lines), () if problem is Problem.NO_MATTER else tuple(rows[n - 1] for n in lines))
        for problem, lines in found.items()
    )
    if not draft.lost:
        return left
    unread = tuple(dict.fromkeys(line for line, _ in draft.lost))
    return (*left, LeftOut(Problem.UNREAD.value, unread, tuple(words for _, words in draft.lost)))
