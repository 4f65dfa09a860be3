"""What a rule looks at when something is said, and a page when it is drawn: the meeting, its profile, the time and who."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from dialogs.capacity import Capacity
from dialogs.guarded_times import Moment
from dialogs.inbound import Sender
from dialogs.meeting import Meeting, Person
from dialogs.profile.profile import Profile


@dataclass(frozen=True)  # no slots: who the viewer is, is looked up once
class Scene:
    """The meeting as somebody meets it. `viewer` is who speaks or looks; None is the room.

    `at` is aware UTC; `fresh` a random token from the door, from which forms get their keys. `dialog`: the page is drawn
    inside a dialog, where other buttons work than in the chat. `head`: the journal's newest digest, where it is known.
    `spoken`: when it was said, by both clocks; None where somebody only looks. `others`: the chat's other sittings that
    have begun, closed ones too.
    `outside`: what was said shows that the viewer is foreign (`rights.foreign`), and no secretary has vouched for them.
    """

    meeting: Meeting
    profile: Profile
    at: datetime
    viewer: Sender | None = None
    fresh: str = ""
    dialog: bool = False
    head: str = ""
    spoken: Moment | None = None
    others: tuple[Meeting, ...] = ()
    outside: bool = False
    hushed_elsewhere: bool = False

    @property
    def moment(self) -> Moment:
        """When it was said, by both clocks; for a look: now."""
        return self.spoken or Moment(self.at, self.at)

    @property
    def hushed(self) -> bool:
        """Whether it was said in a confidential matter of any sitting of the chat: no words are taken (R-118, R-252).

        In private also one of another chat: which sitting is meant is not known, and the strictest is gone by (R-251).
        """
        sittings = (self.meeting, *self.others)
        return self.hushed_elsewhere or any(
            window.covers(self.moment) for sitting in sittings for window in sitting.windows
        )

    @cached_property
    def person(self) -> Person | None:
        """The viewer as the roster knows them."""
        return self.meeting.person_of(self.viewer) if self.viewer else None

    @property
    def leads(self) -> bool:
        """Whether the viewer leads the meeting."""
        person = self.person
        return person is not None and person is self.meeting.chair and not self.outside

    @property
    def secretary(self) -> bool:
        """Whether the viewer is one of the secretaries; they are equals."""
        person = self.person
        return person is not None and person.capacity is Capacity.SECRETARY and not self.outside

    @property
    def hosts(self) -> bool:
        """Whether the viewer sees details: chair and secretaries (design 3.1)."""
        return self.leads or self.secretary

    @property
    def day(self) -> date:
        """The day of the sitting; where none was given or it is none, the day of `at`."""
        try:
            return date.fromisoformat(self.meeting.date)
        except ValueError:
            return self.at.date()
