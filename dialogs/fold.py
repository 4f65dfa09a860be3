"""Facts make the meeting: `apply` takes one entry of the journal onto a meeting, `fold` all of them.

Applying never judges: what is in the journal has happened. A fact about something unknown (it cannot be, but a replica
must not fall) leaves the meeting as it is.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from dialogs import facts as f
from dialogs.capacity import Capacity
from dialogs.changed import changed
from dialogs.journal import Entry
from dialogs.kinds import MatterKind
from dialogs.meeting import (
    Answer,
    HostCheck,
    Incident,
    Matter,
    MatterState,
    Meeting,
    Motion,
    Person,
    Run,
    Stage,
    Window,
)

# What a person may take back with `undo`: the newest of these is their last step.
UNDOABLE = (
    f.PlaceSaid,
    f.Answered,
    f.Moved,
    f.Withdrawn,
    f.Seconded,
    f.MatterCalled,
    f.HostChecked,
    f.Adjourned,
)


def fold(meeting: Meeting, entries: Iterable[Entry]) -> Meeting:
    """Take the entries onto the meeting, in order."""
    for entry in entries:
        meeting = apply(meeting, entry)
    return meeting


def apply(meeting: Meeting, entry: Entry) -> Meeting:
    """Give the meeting after one more entry."""
    after = _APPLY[type(entry.fact)](meeting, entry, entry.fact)
    steps = after.steps
    if isinstance(entry.fact, UNDOABLE):
        steps = {**steps, entry.by: entry}
    return changed(after, steps=steps, newest=entry.at)


def _person(m: Meeting, key: str, change: Callable[[Person], Person]) -> Meeting:
    person = m.people.get(key)
    return m if person is None else changed(m, people={**m.people, key: change(person)})


def _matter(m: Meeting, no: int, change: Callable[[Matter], Matter]) -> Meeting:
    return changed(m, matters=tuple(change(x) if x.no == no else x for x in m.matters))


def _motion(m: Meeting, number: int, change: Callable[[Motion], Motion]) -> Meeting:
    def after(motion: Motion) -> Motion:
        return replace(change(motion), turns=motion.turns + 1)

    return changed(m, motions=tuple(after(x) if x.motion == number else x for x in m.motions))


def _recheck(m: Meeting) -> Meeting:
    """Somebody came or was given another place: the host's check of a matter not yet open no longer holds (R-111)."""
    on = m.on_table
    if on is None or on.state is not MatterState.CALLED or not on.check:
        return m
    return _matter(m, on.no, lambda y: replace(y, check=None))


def _set_up(m: Meeting, e: Entry, x: f.SetUp) -> Meeting:
    stage = Stage.PREPARED if m.stage is Stage.EMPTY else m.stage
    described = {
        k: getattr(x, k) for k in ("board", "body", "seats", "date", "place", "profile", "decision", "admitted")
    }
    return changed(m, stage=stage, claimant="" if x.admitted else e.by, **described)


def _noticed(m: Meeting, _: Entry, x: f.Noticed) -> Meeting:
    person = Person(x.person, x.name, object_id=x.object_id, mri=x.mri, foreign=x.foreign)
    return _recheck(_tied(m, person))


def _assigned(m: Meeting, _: Entry, x: f.Assigned) -> Meeting:
    old = m.people.get(x.person) or Person(x.person)
    person = changed(
        old,
        name=x.name,
        capacity=Capacity(x.capacity) if x.capacity else None,
        group=x.group,
        place=x.place,
        serves=x.serves,
        object_id=x.object_id,
        mri=x.mri,
        matter=x.matter,
    )
    return _recheck(_tied(m, person))


def _tied(m: Meeting, person: Person) -> Meeting:
    """Put the person on the roster, found by their ids from now on; an id belongs to one person alone."""
    ids = [wire for wire in (person.object_id, person.mri) if wire]
    elder = {key: m.people[key] for key in (m.wires.get(wire) for wire in ids) if key and key != person.key}
    for other in elder.values():
        # The same person was on the roster already, as Teams showed them: what was seen and answered goes along.
        answer, epoch = other.answer or person.answer, max(person.epoch, other.epoch)
        person = replace(person, in_call=other.in_call, epoch=epoch, answer=answer)
    left = {key: Person(key, foreign=other.foreign) for key, other in elder.items()}
    wires = {wire: key for wire, key in m.wires.items() if key != person.key and key not in elder}
    wires |= dict.fromkeys(ids, person.key)
    return changed(m, people={**m.people, **left, person.key: person}, wires=wires)


def _place(m: Meeting, _: Entry, x: f.PlaceSaid) -> Meeting:
    return _recheck(_person(m, x.person, lambda p: changed(p, place=x.place)))


def _entered(m: Meeting, _: Entry, x: f.Entered) -> Meeting:
    return _recheck(_person(m, x.person, lambda p: changed(p, in_call=True)))


def _link_lost(m: Meeting, _: Entry, x: f.LinkLost) -> Meeting:
    person = m.people.get(x.person)
    return m if person is None else _person(m, x.person, lambda p: changed(p, in_call=False, epoch=person.epoch + 1))


def _not_reached(m: Meeting, _: Entry, x: f.NotReached) -> Meeting:
    return _person(m, x.person, lambda p: changed(p, unreached=True)) if x.person else changed(m, unreached=True)


def _begun(m: Meeting, _: Entry, x: f.Begun) -> Meeting:
    return changed(m, stage=Stage.BEGUN, profile=x.profile, digest=x.digest)


def _adjourned(m: Meeting, e: Entry, x: f.Adjourned) -> Meeting:
    return changed(m, stage=Stage.ADJOURNED, break_since=e.at, break_minutes=x.minutes, break_reason=x.reason)


def _resumed(m: Meeting, *_: object) -> Meeting:
    # A break ends the run: everybody is asked anew.
    return _recheck(changed(m, stage=Stage.BEGUN, break_since=None, break_minutes=0, break_reason="", run=None))


def _closed(m: Meeting, e: Entry, _: f.Closed) -> Meeting:
    return changed(_off_table(m, e), stage=Stage.CLOSED, run=None)


def _listed(m: Meeting, _: Entry, x: f.MatterListed) -> Meeting:
    matter = Matter(x.no, MatterKind(x.kind), x.title, x.initials)
    if m.matter(x.no) is None:
        return changed(m, matters=(*m.matters, matter))
    return changed(m, matters=tuple(matter if y.no == x.no else y for y in m.matters))


def _struck(m: Meeting, _: Entry, x: f.MatterStruck) -> Meeting:
    return _matter(m, x.no, lambda y: replace(y, state=MatterState.STRUCK))


def _ordered(m: Meeting, _: Entry, x: f.AgendaOrdered) -> Meeting:
    place = {no: i for i, no in enumerate(x.order)}
    return changed(m, matters=tuple(sorted(m.matters, key=lambda y: place.get(y.no, len(place)))))


def _raised(m: Meeting, e: Entry, x: f.LevelRaised) -> Meeting:
    matter = m.matter(x.no)
    kind = MatterKind(x.kind)
    if matter is None:
        return m
    m = _matter(m, x.no, lambda y: replace(y, kind=kind, check=None, title=matter.title if kind.keeps_title else ""))
    if kind.confidential:
        m = changed(m, motions=tuple(replace(y, sealed=bool(y.wording)) if y.no == x.no else y for y in m.motions))
        if matter.state is MatterState.OPEN and not matter.kind.confidential:
            m = changed(m, windows=(*m.windows, Window(x.no, e.at)))
    return m


def _called(m: Meeting, e: Entry, x: f.MatterCalled) -> Meeting:
    m = _off_table(m, e)
    return changed(
        _matter(m, x.no, lambda y: replace(y, state=MatterState.CALLED, check=None)), table=x.no, last_called=x.no
    )


def _call_taken_back(m: Meeting, _: Entry, x: f.CallTakenBack) -> Meeting:
    return changed(_matter(m, x.no, lambda y: replace(y, state=MatterState.WAITING, check=None)), table=0)


def _checked(m: Meeting, e: Entry, x: f.HostChecked) -> Meeting:
    return _matter(
        m, x.no, lambda y: replace(y, check=HostCheck(e.at, e.by, only_entitled=x.only_entitled, missing=x.missing))
    )


def _opened(m: Meeting, e: Entry, x: f.MatterOpened) -> Meeting:
    matter = m.matter(x.no)
    if matter is None:
        return m
    windows = (*m.windows, Window(x.no, e.at)) if matter.kind.confidential else m.windows
    return changed(
        _matter(m, x.no, lambda y: replace(y, state=MatterState.OPEN, reason=x.reason)), windows=windows, table=x.no
    )


def _off_table(m: Meeting, e: Entry) -> Meeting:
    """Whatever is on the table leaves it, and its window closes."""
    on = m.on_table
    if on is None:
        return m
    state = MatterState.ENDED if on.state is MatterState.OPEN else MatterState.WAITING
    windows = tuple(replace(w, until=e.at) if w.until is None else w for w in m.windows)
    return changed(_matter(m, on.no, lambda y: replace(y, state=state)), table=0, windows=windows)


def _asked(m: Meeting, _: Entry, x: f.Asked) -> Meeting:
    level = max(x.level, m.run.level) if m.run is not None and m.run.round == x.round else x.level
    return changed(m, round=x.round, run=Run(x.round, level, x.no))


def _answered(m: Meeting, e: Entry, x: f.Answered) -> Meeting:
    person = m.people.get(x.person)
    if person is None:
        return m
    answer = Answer(e.at, x.round, x.level, x.no, person.epoch, x.safe, x.unsafe, recorded=x.recorded)
    # An answer is given by somebody who is there: it counts as a sign of the link, as good as Teams' own (R-090).
    in_call = True if person.in_call is False else person.in_call
    if x.no == 0:
        return _person(m, x.person, lambda p: changed(p, opening=answer, in_call=in_call))
    return _person(m, x.person, lambda p: changed(p, answer=answer, in_call=in_call))


def _answer_back(m: Meeting, _: Entry, x: f.AnswerTakenBack) -> Meeting:
    return _person(m, x.person, lambda p: changed(p, answer=None))


def _moved(m: Meeting, _: Entry, x: f.Moved) -> Meeting:
    return changed(m, motions=(*m.motions, Motion(x.motion, x.no, x.kind, x.mover, x.wording, x.channel, x.form)))


def _seconded(m: Meeting, _: Entry, x: f.Seconded) -> Meeting:
    motion = m.motion(x.motion)
    return m if motion is None else _motion(m, x.motion, lambda y: replace(y, seconds=(*motion.seconds, x.person)))


def _second_back(m: Meeting, _: Entry, x: f.SecondTakenBack) -> Meeting:
    motion = m.motion(x.motion)
    if motion is None:
        return m
    return _motion(m, x.motion, lambda y: replace(y, seconds=tuple(p for p in motion.seconds if p != x.person)))


def _tripped(m: Meeting, _: Entry, x: f.GuardTripped) -> Meeting:
    old = next((i for i in m.incidents if i.no == x.no), Incident(x.no, 0, ()))
    who = old.who if x.who in old.who else (*old.who, x.who)
    new = Incident(x.no, old.count + 1, who)
    rest = tuple(i for i in m.incidents if i.no != x.no)
    return changed(m, incidents=(*rest, new), guarded=m.guarded | {x.message})


_Apply = Callable[[Meeting, Entry, Any], Meeting]

_APPLY: Mapping[type[f.Fact], _Apply] = {
    f.Arrived: lambda m, _, __: m,
    f.ChatHeard: lambda m, _, __: changed(m, heard=True),
    f.OrganizerKnown: lambda m, _, x: changed(m, organizer=x.object_id),
    f.SetUp: _set_up,
    f.Noticed: _noticed,
    f.Assigned: _assigned,
    f.PlaceSaid: _place,
    f.Entered: _entered,
    f.LinkLost: _link_lost,
    f.NotReached: _not_reached,
    f.Begun: _begun,
    f.Led: lambda m, _, x: changed(m, leader=x.person),
    f.Adjourned: _adjourned,
    f.Resumed: _resumed,
    f.Closed: _closed,
    f.MatterListed: _listed,
    f.MatterStruck: _struck,
    f.AgendaOrdered: _ordered,
    f.LevelRaised: _raised,
    f.MatterCalled: _called,
    f.CallTakenBack: _call_taken_back,
    f.HostChecked: _checked,
    f.MatterOpened: _opened,
    f.MatterEnded: lambda m, e, _: _off_table(m, e),
    f.Asked: _asked,
    f.Answered: _answered,
    f.AnswerTakenBack: _answer_back,
    f.Moved: _moved,
    f.Withdrawn: lambda m, _, x: _motion(m, x.motion, lambda y: replace(y, withdrawn=True)),
    f.MotionRestored: lambda m, _, x: _motion(m, x.motion, lambda y: replace(y, withdrawn=False)),
    f.Seconded: _seconded,
    f.SecondTakenBack: _second_back,
    f.Reclassified: lambda m, _, x: _motion(m, x.motion, lambda y: replace(y, kind=x.kind)),
    f.WordingFetched: lambda m, _, x: _motion(m, x.motion, lambda y: replace(y, wording="")),
    f.GuardTripped: _tripped,
    f.IdentityNumberSeen: lambda m, _, x: changed(m, warned=m.warned | {x.message}),
}
