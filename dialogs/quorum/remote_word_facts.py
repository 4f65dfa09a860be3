"""The facts of the chair's word of remote people: who may take part so, and who is ascertained to be there (R-018, R-020, R-237, R-250)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, TakesBack, added
from dialogs.journal.shared_effects import place_said_since, placed, with_person
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import CountedOn
from dialogs.meeting.places import PersonPlace
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import ChairWord, Roll
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class RemoteDecided(Fact, CountedOn):
    """The chair decided who may take part remotely (R-020).

    `most`: the profile allows no more than so many, and more were approved then (R-237); 0: no more than it allows.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added(0)}
    approved: tuple[str, ...]
    declined: tuple[str, ...] = ()
    most: int = 0

    def says(self) -> tuple[str, ...]:
        """Who may be remote."""
        return about.approved(*self.approved, *self.declined)

    def rests_on(self) -> tuple[str, ...]:
        """That they are remote, or ask to be: whoever asked since the chair wrote was not meant."""
        return about.place(*self.approved, *self.declined) + tuple(
            asked for person in (*self.approved, *self.declined) for asked in about.asking(person)
        )

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It stands for the sitting, whatever becomes of the link. Who had asked, and has said of no place that they are there, is remote by it."""
        said = {**dict.fromkeys(self.approved, True), **dict.fromkeys(self.declined, False)}
        after = _said(meeting, "approved", said, entry)
        by_it = [key for key in self.approved if _waits_for_it(meeting, key)]
        for key in by_it:
            after = _remote_by_it(after, key, entry)
        words = after.roll.approved
        marked = {key: replace(words[key], placed=True) for key in by_it}
        return changed(after, roll=replace(after.roll, approved={**words, **marked})) if by_it else after


@dataclass(frozen=True, slots=True)
class RemoteUndecided(Fact, TakesBack):
    """What the chair decided last of these people was a mistake."""

    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """Who may be remote."""
        return about.approved(*self.people)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """What was decided before stands again; who was remote by it alone is noted nowhere again, unless it was said since where they are (R-018)."""
        words = meeting.roll.approved
        by_it = [key for key in self.people if key in words and words[key].placed and meeting.people[key].remote]
        for key in by_it:
            if place_said_since(meeting, meeting.people[key], words[key].at):
                continue
            meeting = placed(meeting, meeting.people[key], PersonPlace.NOT_SAID, entry, mended=True)
        return _unsaid(meeting, "approved", self.people)


@dataclass(frozen=True, slots=True)
class Ascertained(about.OfPeopleThere, Fact, CountedOn):
    """The chair has ascertained who these remote people are, and that each can follow and take part (R-250)."""

    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """Who they are."""
        return about.ascertained(*self.people)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It holds while each has the link that they have now, until the next break."""
        return _said(meeting, "ascertained", dict.fromkeys(self.people, True), entry)


@dataclass(frozen=True, slots=True)
class AscertainedTakenBack(Fact, TakesBack):
    """That the chair had ascertained it of these people was a mistake."""

    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """Who they are."""
        return about.ascertained(*self.people)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was said before stands again."""
        return _unsaid(meeting, "ascertained", self.people)


def _waits_for_it(meeting: Meeting, key: str) -> bool:
    """Whether the person asks to be remote, and has said of no place that they are there."""
    asking, person = meeting.roll.asking.get(key), meeting.people.get(key)
    return asking is not None and asking.wants and person is not None and person.place is PersonPlace.NOT_SAID


def _remote_by_it(meeting: Meeting, key: str, entry: Entry) -> Meeting:
    """The meeting in which the person is remote by the chair's word; where a host had noted that they ask, by no word of their own (R-018)."""
    unsaid = not meeting.roll.asks_by_own_word(key)
    there = placed(meeting, meeting.people[key], PersonPlace.REMOTE, entry)
    return with_person(there, key, lambda p: changed(p, unsaid=unsaid))


def _said(meeting: Meeting, kept: str, said: Mapping[str, bool], entry: Entry) -> Meeting:
    """The meeting with the chair's word of these people, in that table of the roll."""
    words: dict[str, ChairWord] = dict(getattr(meeting.roll, kept))
    for key, yes in said.items():
        person, was = meeting.people.get(key), words.get(key)
        if person is not None:
            words[key] = ChairWord(yes, entry.judged_at, person.epoch, person.wire, was and replace(was, was=None))
    return changed(meeting, roll=_kept(meeting.roll, kept, words))


def _unsaid(meeting: Meeting, kept: str, people: Iterable[str]) -> Meeting:
    words: dict[str, ChairWord] = dict(getattr(meeting.roll, kept))
    for key in people:
        word = words.pop(key, None)
        words |= {key: word.was} if word is not None and word.was is not None else {}
    return changed(meeting, roll=_kept(meeting.roll, kept, words))


def _kept(roll: Roll, kept: str, words: Mapping[str, ChairWord]) -> Roll:
    return replace(roll, approved=words) if kept == "approved" else replace(roll, ascertained=words)
