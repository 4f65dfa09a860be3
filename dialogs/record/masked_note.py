"""A masked copy of the working note, for whoever asks to have it: of a sitting, never of a person (R-211, R-247).

Masked are the names of parties and of those without a capacity, texts with an identity number, whatever belongs to a
confidential matter, and where somebody was. It is a proposal: a person tries each thing before it is given away. A name is taken out
of the facts before anything is made of them, so that no sentence, table or property can have it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any

from cards.phrases.book import Phrases
from cards.working_note import Attendee, NotedAbsence, Section, WorkingNote
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply, fold
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.record.where_people_were import tells_where
from dialogs.record.working_note import working_note
from dialogs.roster.facts import Assigned, Noticed
from dialogs.text.identity_number import may_contain_identity_number


class MaskReason(StrEnum):
    """Why something is masked."""

    NAME = "whose_name"
    NUMBER = "number"
    CONFIDENTIAL = "confidential"
    PLACE = "place"


Masked = Counter[MaskReason]
"""How often each was masked."""


def masked_note(
    empty: Meeting, entries: Iterable[Entry], phrases: Phrases, *, first: int = 0, head: str = ""
) -> tuple[WorkingNote, Masked]:
    """Return the note with its marks, and how often each reason was met; the arguments are those of `working_note`."""
    all_of_it = list(entries)
    last = fold(empty, all_of_it)
    nameless, found = _without_names(all_of_it, last, phrases)
    note = working_note(empty, nameless, phrases, first=first, head=head)
    reasons = _reasons(empty, nameless, last)
    found.update(reasons.values())
    marks = phrases.masking.marks
    noted = tuple(
        replace(one, sentence=marks[reasons[one.fact].value]) if one.fact in reasons else one for one in note.noted
    )
    secret = frozenset(at for at, one in enumerate(note.sections, 1) if one.confidential)
    hidden = {one.no for one in last.matters if one.kind.confidential}
    sealed = {one.motion for one in last.motions if one.no in hidden}
    found[MaskReason.CONFIDENTIAL] += len(secret)
    found[MaskReason.PLACE] += sum(bool(one.remote) for one in _everybody(note))
    return (
        replace(
            note,
            noted=noted,
            chairs=_seen_elsewhere(note.chairs, secret),
            deciding=_seen_elsewhere(note.deciding, secret),
            in_part=_seen_elsewhere(note.in_part, secret),
            substitutes=_seen_elsewhere(note.substitutes, secret),
            others=_seen_elsewhere(note.others, secret),
            sections=tuple(_bare(one) if one.confidential else one for one in note.sections),
            registered=tuple(one for one in note.registered if one[0] not in sealed),
            unregistered=tuple(one for one in note.unregistered if one not in sealed),
            aloud=tuple(one for one in note.aloud if one.no not in hidden),
            sealed=(),
            absences=tuple(_missed_elsewhere(one, secret) for one in note.absences),
        ),
        found,
    )


def masked_words(words: Mapping[str, str], phrases: Phrases) -> tuple[dict[str, str], Masked]:
    """Return titles and wordings; one with an identity number is masked whole, since what is left of it may tell the same."""
    mark = phrases.masking.marks[MaskReason.NUMBER.value]
    shown = {key: mark if may_contain_identity_number(text) else text for key, text in words.items()}
    return shown, Counter({MaskReason.NUMBER: sum(shown[key] is not text for key, text in words.items())})


def _without_names(entries: Sequence[Entry], last: Meeting, phrases: Phrases) -> tuple[list[Entry], Masked]:
    """The entries without the names of whoever is a party at last, or has no capacity, and without places that hold an identity number."""
    hidden = {key for key, one in last.people.items() if one.given in (None, Capacity.PARTY)}
    mark, found = phrases.masking.marks[MaskReason.NAME.value], set[str]()
    numbered, places = phrases.masking.marks[MaskReason.NUMBER.value], 0
    kept = []
    for entry in entries:
        fact: Any = entry.fact
        if isinstance(fact, Assigned | Noticed) and fact.name and (fact.person in hidden or _numbered(fact.name)):
            found.add(fact.person)
            entry = replace(entry, fact=replace(fact, name=mark))  # noqa: PLW2901  # the same entry, without the name
        if _numbered(getattr(fact, "place", "")):
            entry = replace(entry, fact=replace(fact, place=numbered))  # noqa: PLW2901  # of a sitting, or of the adjustment
            places += 1
        kept.append(entry)
    return kept, Counter({MaskReason.NAME: len(found), MaskReason.NUMBER: places})


def _numbered(name: str) -> bool:
    """Whether somebody's name has an identity number in it."""
    return may_contain_identity_number(name)


def _reasons(empty: Meeting, entries: Iterable[Entry], last: Meeting) -> dict[int, MaskReason]:
    """Of each fact that is not told, by its number, why."""
    secret = {one.no for one in last.matters if one.kind.confidential}
    found, meeting = {}, empty
    for entry in entries:
        before, meeting = meeting, apply(meeting, entry)
        if not secret.isdisjoint(_matters(entry.fact, before, meeting)):
            found[entry.seq] = MaskReason.CONFIDENTIAL
        elif tells_where(entry.fact):
            found[entry.seq] = MaskReason.PLACE
    return found


def _matters(fact: Fact, before: Meeting, after: Meeting) -> Iterator[int]:
    """The numbers of the matters that a fact is about, and of the one that was on the table then."""
    yield from (before.table, after.table)
    for name in ("no", "matter"):
        number = getattr(fact, name, None)
        if isinstance(number, int):
            yield number
    yield from getattr(fact, "matters", ())
    for number in (getattr(fact, "motion", 0), *getattr(fact, "motions", ())):
        motion = after.motion(number)
        if motion is not None:
            yield motion.no


def _seen_elsewhere(people: Iterable[Attendee], secret: frozenset[int]) -> tuple[Attendee, ...]:
    """The people with the sections that are not confidential, and not where they were; whoever was in no other is not told of.

    A gap would tell who was disqualified in the confidential one, or left for it.
    """
    kept = (
        replace(
            one,
            sections=tuple(at for at in one.sections if at not in secret),
            remote=(),
            unshown=tuple(at for at in one.unshown if at not in secret),
        )
        for one in people
        if not one.sections or not secret.issuperset(one.sections)
    )
    return tuple(kept)


def _missed_elsewhere(absence: NotedAbsence, secret: frozenset[int]) -> NotedAbsence:
    """The absence, with the sections that are not confidential."""
    missed, partly = (tuple(at for at in some if at not in secret) for some in (absence.missed, absence.partly))
    return replace(absence, missed=missed, partly=partly)


def _bare(section: Section) -> Section:
    """A confidential section: its number, and when it was treated."""
    return replace(section, written=0, disqualified=(), motions=(), facts=(), at_once=None, notes=(), rooms=())


def _everybody(note: WorkingNote) -> tuple[Attendee, ...]:
    """All who stand in a list of those present."""
    return (*note.deciding, *note.in_part, *note.substitutes, *note.others)
