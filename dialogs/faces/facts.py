"""The facts of the hosts' look at each face: who was seen and known, and who is not seen any more (R-027, R-095)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import Step
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import FaceWord
from dialogs.said import about


@dataclass(frozen=True, slots=True)
class FacesSeen(about.OfPeopleThere, Fact, Step):
    """Chair or secretary has seen and known these people in the picture; those `unseen` they see no more."""

    people: tuple[str, ...]
    unseen: tuple[str, ...] = ()

    def says(self) -> tuple[str, ...]:
        """Whose faces were seen."""
        return about.faces(*self.people, *self.unseen)

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It holds while each has the link that they have now, until the next break."""
        words: dict[str, FaceWord] = dict(meeting.roll.faces)
        for key, yes in {**dict.fromkeys(self.people, True), **dict.fromkeys(self.unseen, False)}.items():
            person, was = meeting.people.get(key), words.get(key)
            if person is not None:
                before = was and replace(was, was=None)
                words[key] = FaceWord(yes, entry.judged_at, person.epoch, person.wire, entry.by, before)
        return _with(meeting, words)


@dataclass(frozen=True, slots=True)
class FacesTakenBack(Fact, TakesBack):
    """What was said last of these people's faces was a mistake."""

    people: tuple[str, ...]

    def says(self) -> tuple[str, ...]:
        """Whose faces were seen."""
        return about.faces(*self.people)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """What was said before stands again."""
        words: dict[str, FaceWord] = dict(meeting.roll.faces)
        for key in self.people:
            word = words.pop(key, None)
            words |= {key: word.was} if word is not None and word.was is not None else {}
        return _with(meeting, words)


def _with(meeting: Meeting, words: Mapping[str, FaceWord]) -> Meeting:
    return changed(meeting, roll=replace(meeting.roll, faces=words))
