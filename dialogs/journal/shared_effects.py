"""What the facts of several subjects change alike, as they are taken onto the meeting."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from dialogs.journal.entries import Entry
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.guarded_times import Window
from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person, Stage
from dialogs.meeting.parts import UNNAMED
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import LeftService
from dialogs.meeting.seat_aside import matters_over
from dialogs.said import about
from dialogs.said.reasons import CLOSED_DOORS


def with_person(meeting: Meeting, key: str, change: Callable[[Person], Person]) -> Meeting:
    """The meeting with this person changed; as it is where nobody has the key."""
    person = meeting.people.get(key)
    return meeting if person is None else changed(meeting, people={**meeting.people, key: change(person)})


def with_matter(meeting: Meeting, no: int, change: Callable[[Matter], Matter]) -> Meeting:
    """The meeting with this matter changed; as it is where none has the number."""
    return changed(meeting, matters=tuple(change(x) if x.no == no else x for x in meeting.matters))


def as_kept(meeting: Meeting, person: Person) -> Person:
    """The person without name and address, once these are no longer kept: a party's when the matter is over, others' at the close.

    Names of those who were given a capacity stay.
    """
    if not person.name and not person.address:
        return person
    matter = meeting.matter(person.matter) if person.matter is not None else None
    if meeting.stage is not Stage.CLOSED and (matter is None or not matter.over):
        return person
    if passes(person):
        return changed(person, name="", alike=UNNAMED, address="")
    return changed(person, address="")


def passes(person: Person) -> bool:
    """Whether the person's name is forgotten one day, and stands outside the journal: a party's, and that of somebody without a capacity."""
    return person.given in (None, Capacity.PARTY)


def names_forgotten(meeting: Meeting) -> Meeting:
    """The meeting without the names that it no longer needs, after a matter left the table or the sitting ended."""
    people = {key: as_kept(meeting, person) for key, person in meeting.people.items()}
    same = all(people[key] is person for key, person in meeting.people.items())
    return meeting if same else changed(meeting, people=people)


def check_lapsed(meeting: Meeting) -> Meeting:
    """Somebody came or was given another place: the host's check of a matter not yet open no longer holds (R-111)."""
    on = meeting.on_table
    if on is None or on.state is not MatterState.CALLED or not on.check:
        return meeting
    return without_check(meeting, on.no)


def without_check(meeting: Meeting, no: int) -> Meeting:
    """The meeting in which the matter's check holds no longer; which one it was is still known."""
    return with_matter(meeting, no, lambda y: replace(y, check=None, lapsed=y.check or y.lapsed))


def table_cleared(meeting: Meeting, entry: Entry) -> Meeting:
    """The matter on the table leaves it, opened or not, and its window closes."""
    on = meeting.on_table
    if on is None:
        return meeting
    # One that had ended before, and was called by mistake, has ended.
    state = MatterState.ENDED if on.begun or on.led is not None else MatterState.WAITING
    end = entry.moment
    windows = tuple(replace(w, end=end) if w.end is None else w for w in meeting.windows)
    led = _led(meeting) if on.begun else on.led
    left = with_matter(meeting, on.no, lambda y: replace(y, state=state, reopens=False, led=led))
    cleared = changed(left, table=0, windows=windows, chat_word=None)
    return names_forgotten(seats_follow(cleared))


def _led(meeting: Meeting) -> str:
    return meeting.chair.key if meeting.chair is not None else ""


def doors_opened(meeting: Meeting) -> Meeting:
    """The meeting in which nothing is said any more of the stream and the audience: they may be back (R-115)."""
    if CLOSED_DOORS.isdisjoint(meeting.ticks):
        return meeting
    return changed(meeting, ticks={line: tick for line, tick in meeting.ticks.items() if line not in CLOSED_DOORS})


def guarded(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting with a window for the confidential matter on the table; as it is where it has one, or needs none.

    A motion that waits for its matter may be about this one: it waits no more, and its words are destroyed with that.
    """
    on = meeting.on_table
    if on is None or not on.kind.confidential or any(w.end is None for w in meeting.windows):
        return meeting
    return changed(meeting, windows=(*meeting.windows, Window(on.no, entry.moment)), held=())


def watched(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting in which a recording counts from now on as one of the matter on the table (R-057)."""
    return changed(meeting, recording=replace(meeting.recording, since=entry.at))


def link_counted(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting in which one more link was lost while the roll call goes on; of the last three it is known when (R-242)."""
    roll = meeting.roll
    return changed(meeting, roll=replace(roll, losses=(*roll.losses, entry.judged_at)[-3:])) if roll.runs else meeting


def proofs_lapsed(meeting: Meeting, entry: Entry) -> Meeting:
    """The meeting after a break: what was proved of remote people before it holds no longer (R-182, R-241, R-250).

    So it is where no roll call had begun by then: a press of before the break may be heard after the one that follows it.
    """
    return changed(meeting, roll=replace(meeting.roll, rested=entry.judged_at))


def count_kept(meeting: Meeting) -> Meeting:
    """The meeting of which it is known how it stood, before it is said anew who is there: what comes of that is compared with it (R-083).

    A break in which nobody has been looked for since the one before it changes nothing of that.
    """
    roll = meeting.roll
    looked_for = roll.looked_for
    same = meeting.stood is not None and bool(looked_for) and not any(looked_for)
    if meeting.stage is not Stage.BEGUN or roll.ended is None or same:
        return meeting
    return changed(meeting, stood=changed(meeting, stood=None if all(looked_for) else meeting.stood))


def seats_follow(meeting: Meeting) -> Meeting:
    """The meeting in which they serve who do so now: whoever serves in one matter alone does so while it is on the table (R-177)."""
    serving = meeting.roll.serving
    if not serving:
        return meeting
    now = meeting.roll.serving_in(meeting.table)
    away = {one.instead for one in now.values()}
    people = {
        key: changed(person, serves=key in now if key in serving else person.serves, replaced=key in away)
        for key, person in meeting.people.items()
    }
    over = {matter.no for matter in meeting.matters if matter.over}
    left = {key: tuple(one for one in some if one.no not in over) for key, some in serving.items()}
    return changed(
        meeting, people=people, roll=replace(meeting.roll, serving={key: some for key, some in left.items() if some})
    )


def seat_left(meeting: Meeting, key: str, no: int = 0) -> Meeting:
    """The meeting in which this substitute has nobody's seat any more, or none in matter `no`: the member serves again.

    Whoever served there instead of the substitute has none either.
    """
    freed = tuple(one for one in meeting.roll.serving.get(key, ()) if no in (0, one.no))
    if not freed:
        return meeting
    kept = tuple(one for one in meeting.roll.serving[key] if one not in freed)
    serving = {**meeting.roll.serving, key: kept}
    after = with_person(meeting, key, lambda p: changed(p, serves=False))
    for one in freed:
        after = with_person(after, one.instead, lambda p: changed(p, replaced=False))
    left = seats_follow(
        changed(after, roll=replace(meeting.roll, serving={who: some for who, some in serving.items() if some}))
    )
    for who, one in [found for found in left.roll.seats() if found[1].instead == key]:
        left = seat_left(left, who, one.no) if no in (0, one.no) else left
    return left


def seat_taken_off(meeting: Meeting, key: str) -> Meeting:
    """The meeting in which this substitute has nobody's seat by what the list says of them: a member who had left it to them has broken off service all the same (R-190)."""
    left = [one.instead for one in meeting.roll.serving.get(key, ()) if one.broke and not one.no]
    broke = dict.fromkeys(left, LeftService(matters_over(meeting), during=True))
    freed = seat_left(meeting, key)
    return changed(freed, roll=replace(freed.roll, left={**freed.roll.left, **broke})) if broke else freed


def placed(meeting: Meeting, person: Person, place: PersonPlace, entry: Entry, *, mended: bool = False) -> Meeting:
    """The meeting with the person there; what rested on where people are lapses. `mended`: that they were elsewhere was a mistake."""
    if person.place is place:
        return meeting
    there = changed(moved(person, place, entry, mended=mended), unsaid=False)
    return check_lapsed(with_person(meeting, person.key, lambda _: there))


def place_said_since(meeting: Meeting, person: Person, at: datetime) -> bool:
    """Whether it was said after that where the person is: they have come from elsewhere, or said once more that they are there, or answered the checklist from there."""
    if person.placed_at is not None and person.placed_at > at:
        return True
    places = about.place(person.key)
    said = (meeting.said.get(name) for name in (*places, *about.again(*places), *about.answer(person.key)))
    return any(min(one.written, one.arrived) > at for one in said if one is not None)


def moved(person: Person, place: PersonPlace, entry: Entry, *, mended: bool = False) -> Person:
    """The person there. What was noted of them in another place holds no longer, and not when they come back to it either (R-241)."""
    if person.place is place:
        return person
    answers = person.answers_from if mended else _answers_from(person, place, entry)
    return changed(person, place=place, placed_at=entry.judged_at, answers_from=answers)


def _answers_from(person: Person, place: PersonPlace, entry: Entry) -> datetime | None:
    """From when on the person's answers hold, who comes there: whoever was elsewhere and becomes remote answers anew (R-102)."""
    elsewhere = person.place in (PersonPlace.ROOM, PersonPlace.AWAY)
    return entry.judged_at if elsewhere and place is PersonPlace.REMOTE else person.answers_from
