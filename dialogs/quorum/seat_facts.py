"""The facts of who serves on a seat: a substitute whom the chair lets serve, the member who takes the seat again, and who is disqualified (R-022, R-177, R-178)."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, TakesBack
from dialogs.journal.shared_effects import seat_left, seats_follow, with_person
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.parts import CountedOn, Step
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.roll_parts import StandIn
from dialogs.said import about
from dialogs.said.reasons import SeatReason
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class Serves(about.SaysSeat, Fact, CountedOn):
    """The chair lets a substitute serve, on the seat of `instead` ("": one without a member), and why, a `SeatReason`; `no`: in this matter alone (R-022, R-177).

    `recorded`: the secretary wrote down what the chair said. `broke`: the member had been there before (R-190).
    """

    person: str
    instead: str
    why: str
    no: int = 0
    recorded: bool = False
    broke: bool = False

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """From now on the substitute counts, and the member does not."""
        if self.person not in meeting.people:
            return meeting
        why = member(SeatReason, self.why) or SeatReason.ABSENT
        stands = StandIn(self.instead, self.no, why, entry.judged_at, self.broke)
        # Whoever serves in one matter alone may do so in others; a seat in all matters is the only one.
        others = [one for one in meeting.roll.serving.get(self.person, ()) if self.no and one.no not in (0, self.no)]
        serving = {**meeting.roll.serving, self.person: (*others, stands)}
        return seats_follow(changed(meeting, roll=replace(meeting.roll, serving=serving)))


@dataclass(frozen=True, slots=True)
class ServiceTakenBack(Fact, TakesBack):
    """That this substitute was let serve was a mistake; `no`: in this matter alone, 0: wherever they serve."""

    person: str
    no: int = 0

    def says(self) -> tuple[str, ...]:
        """Who serves on the seat."""
        return about.seat(self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The member has the seat."""
        return seat_left(meeting, self.person, self.no)


@dataclass(frozen=True, slots=True)
class SeatTakenAgain(Fact, CountedOn):
    """The chair lets the member `person` serve again, and `substitute` no more ("": nobody served instead); `why` they had not (R-190, R-191)."""

    person: str
    substitute: str
    why: str
    recorded: bool = False
    broke: bool = False

    def says(self) -> tuple[str, ...]:
        """Who serves on the seat."""
        return about.seat(self.person, self.substitute)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """From now on the member counts."""
        freed = seat_left(meeting, self.substitute)
        left = {key: one for key, one in freed.roll.left.items() if key != self.person}
        back = freed if left == freed.roll.left else changed(freed, roll=replace(freed.roll, left=left))
        return with_person(back, self.person, lambda p: changed(p, out=False))


@dataclass(frozen=True, slots=True)
class ReturnTakenBack(Fact, TakesBack):
    """That the chair let this member serve again, on whose seat nobody had served, was a mistake (R-190)."""

    person: str

    def says(self) -> tuple[str, ...]:
        """Who serves on the seat."""
        return about.seat(self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """They have broken off service, as before."""
        return with_person(meeting, self.person, lambda p: changed(p, out=True))


@dataclass(frozen=True, slots=True)
class Disqualified(Fact, Step):
    """The secretary noted that the person is disqualified (jäv) in matter `no`: there they do not count, and in no other (R-178)."""

    no: int
    person: str

    def says(self) -> tuple[str, ...]:
        """Whether they are disqualified there."""
        return about.disqualified(self.no, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It stands with the matter."""
        found = meeting.roll.disqualified | {(self.no, self.person)}
        return changed(meeting, roll=replace(meeting.roll, disqualified=found))


@dataclass(frozen=True, slots=True)
class DisqualificationTakenBack(Fact, TakesBack):
    """That the person is disqualified in matter `no` was a mistake."""

    no: int
    person: str

    def says(self) -> tuple[str, ...]:
        """Whether they are disqualified there."""
        return about.disqualified(self.no, self.person)

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """They count; whoever was let serve instead does so no more."""
        found = meeting.roll.disqualified - {(self.no, self.person)}
        instead = [key for key, one in meeting.roll.seats() if (one.no, one.instead) == (self.no, self.person)]
        for key in instead:
            meeting = seat_left(meeting, key, self.no)
        return changed(meeting, roll=replace(meeting.roll, disqualified=found))
