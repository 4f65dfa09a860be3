"""Over which link something was said: what was said over one holds over no other (R-102, R-250).

Teams does not tell everything, nor in order. A join that it dates tells when that link began: what was said before it was said over another one, or over none,
also where Teams had told nothing until then, or not that they had left. What was said since was said over this link, however late Teams tells of the join.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from dialogs.journal.entries import Entry, said_at
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import Answer
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import CalledUp, ChairWord, FaceWord, Hindered

_Own = TypeVar("_Own", Answer | None, Hindered | None)
_Noted = TypeVar("_Noted", CalledUp, ChairWord, FaceWord)


def entered(person: Person, entry: Entry) -> Person:
    """The person, in the call. Unless Teams tells of a join that was known, they come over another link than what was said of them before.

    That sound or picture fails stands until they say otherwise: that Teams shows them is no word of theirs (R-236).
    What was proved of them holds on where they are back within the time of a short loss (R-054). Where Teams has not told of a loss it may still do so,
    and then say that it was a short one.
    """
    here = changed(person, in_call=True, missed=False, sought=None)
    if person.in_call is not False:
        return _over_another(person, here, entry) if _another(person, entry) else here
    epoch = person.epoch + 1
    proved_from = person.proved_from if _in_time(person, entry) else epoch
    return changed(here, epoch=epoch, proved_from=proved_from, proved_before=proved_from)


def _another(person: Person, entry: Entry) -> bool:
    """Whether it is the first join that Teams tells of, or one after the last, though it has told of no loss in between."""
    at = said_at(entry)
    return person.in_call is None or (at is not None and person.call_at is not None and at > person.call_at)


def _over_another(person: Person, here: Person, entry: Entry) -> Person:
    epoch = person.epoch + 1
    linked = changed(here, epoch=epoch, proved_from=epoch, proved_before=person.proved_from)
    return _with_words_since(linked, person.epoch, entry.judged_at)


def told_late(lost: Person) -> Person:
    """Whoever is back, when the loss before that is told of: what they said since was said over the link that they have."""
    return lost if lost.call_at is None else _with_words_since(lost, lost.epoch - 1, lost.call_at)


def _with_words_since(person: Person, before: int, since: datetime) -> Person:
    def over(word: _Own) -> _Own:
        return replace(word, epoch=person.epoch) if word and word.epoch == before and word.at >= since else word

    return changed(person, answer=over(person.answer), opening=over(person.opening), hindered=over(person.hindered))


def roll_over_it(meeting: Meeting, was: Meeting, key: str, since: datetime | None) -> Meeting:
    """The meeting in which what was noted of the person since then, in the roll call, by the chair and of their face, was noted over the link that they have now."""
    before, now = was.people.get(key), meeting.people.get(key)
    if before is None or now is None or since is None or before.epoch == now.epoch:
        return meeting
    roll = meeting.roll
    called = _over(roll.called, key, before.epoch, now.epoch, since)
    said = _over(roll.ascertained, key, before.epoch, now.epoch, since)
    faces = _over(roll.faces, key, before.epoch, now.epoch, since)
    if called is roll.called and said is roll.ascertained and faces is roll.faces:
        return meeting
    return changed(meeting, roll=replace(roll, called=called, ascertained=said, faces=faces))


def _over(words: Mapping[str, _Noted], key: str, before: int, now: int, since: datetime) -> Mapping[str, _Noted]:
    word = words.get(key)
    if word is None or word.epoch != before or word.at < since:
        return words
    return {**words, key: replace(word, epoch=now)}


def _in_time(person: Person, entry: Entry) -> bool:
    """Whether the person is back soon enough by either clock: by Teams', which is right when it tells late, and by ours."""
    if person.sought is None or not person.sought.goes_on(entry.arrived):
        return False
    back_at = said_at(entry)
    return back_at is None or person.left_at is None or short(person.left_at, back_at, person.sought.seconds)


def short(left_at: datetime, back_at: datetime, seconds: int) -> bool:
    """Whether the loss was a short one, of no more than so many seconds; 0: there are none."""
    return seconds > 0 and 0 <= (back_at - left_at).total_seconds() <= seconds
