"""What a rule looks at when something is said, and a page when it is drawn: the meeting, its profile, the time and who."""

from dataclasses import field
from datetime import date, datetime
from typing import Any

from cards.quick_dataclass import quick_dataclass
from dialogs.journal.entries import Entry
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.guarded_times import Moment
from dialogs.meeting.meeting import Meeting, Person
from dialogs.profile.profile import Profile
from dialogs.said.inbound import Sender


@quick_dataclass(frozen=True, slots=True)
class Scene:
    """The meeting as somebody meets it. `viewer` is who speaks or looks; None is the room.

    `at` is aware UTC; `fresh` a random token from the door, from which forms get their keys. `dialog`: the page is drawn
    inside a dialog, where other buttons work than in the chat. `head`: the journal's newest digest, where it is known.
    `spoken`: when it was said, by both clocks; None where somebody only looks. `others`: the chat's other sittings that
    have begun, closed ones too.
    `entries`: the whole journal, where a page is drawn that tells of it.
    `asked_at`: of a time that has come, when it was asked for; `begun_since`: the process that says so has begun since.
    `worked_out` is what a rule has found out of this very scene, by the rule's name: several ask for it, and it stays as it is.
    `outside`: what was said shows that the viewer is foreign (`foreign_or_anonymous.foreign`), and no secretary has vouched for them.
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
    entries: tuple[Entry, ...] = ()
    asked_at: datetime | None = None
    begun_since: bool = False
    person: Person | None = field(init=False, repr=False, compare=False)
    worked_out: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find the viewer as the roster knows them: nearly every rule asks who they are, so it is looked up once."""
        known = self.meeting.person_of(self.viewer) if self.viewer is not None else None
        object.__setattr__(self, "person", known)

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
