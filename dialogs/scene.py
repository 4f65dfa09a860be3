"""What a rule looks at when something is said, and a page when it is drawn: the meeting, its profile, the time and who."""

from dataclasses import dataclass
from datetime import date, datetime

from dialogs.capacity import Capacity
from dialogs.inbound import Sender
from dialogs.meeting import Meeting, Person
from dialogs.profile.profile import Profile


@dataclass(frozen=True, slots=True)
class Scene:
    """The meeting as somebody meets it. `viewer` is who speaks or looks; None is the room.

    `at` is aware UTC; `fresh` a random token from the door, from which forms get their keys. `dialog`: the page is drawn
    inside a dialog, where other buttons work than in the chat. `head`: the journal's newest digest, where it is known.
    """

    meeting: Meeting
    profile: Profile
    at: datetime
    viewer: Sender | None = None
    fresh: str = ""
    dialog: bool = False
    head: str = ""

    @property
    def person(self) -> Person | None:
        """The viewer as the roster knows them."""
        return self.meeting.person_of(self.viewer) if self.viewer else None

    @property
    def leads(self) -> bool:
        """Whether the viewer leads the meeting."""
        person = self.person
        return person is not None and person is self.meeting.chair

    @property
    def secretary(self) -> bool:
        """Whether the viewer is one of the secretaries; they are equals."""
        person = self.person
        return person is not None and person.capacity is Capacity.SECRETARY

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
