"""One conversation in Teams: who is in it, what was written, and what each person sees of every card."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.rehearsal.pretended.own_cards import drawn
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.wire_names import ADAPTIVE_CARD, Json, objects

MESSAGES = "ChatMessage.Read.Chat"
MEETINGS = "OnlineMeeting.ReadBasic.Chat"
PARTICIPANTS = "OnlineMeetingParticipant.Read.Chat"
EVERYTHING = frozenset({MESSAGES, MEETINGS, PARTICIPANTS})
CAREFUL: Json = {
    "allowRecording": False,
    "recordAutomatically": False,
    "allowTranscription": False,
    "allowedPresenters": "roleIsPresenter",
    "allowParticipantsToChangeName": False,
    "isEntryExitAnnounced": False,
    "isEndToEndEncryptionEnabled": True,
    "lobbyBypassSettings": {"scope": "organizer", "isDialInBypassEnabled": False},
}
"""As somebody sets a meeting up who has read what the strictest level demands. Teams itself begins with other values."""


@dataclass(slots=True)
class View:
    """What one person sees of one message: the cards, and what the person has filled in and not yet sent."""

    cards: list[Json]
    draft: dict[str, object] = field(default_factory=dict)
    asked_at_s: float = float("-inf")


@dataclass(slots=True)
class Message:
    """A message as it stands now. `sender` is None when the bot wrote it. `version` grows with every edit.

    `hidden`: a rule of the tenant's has blocked it after the fact; it still stands there, without its words.
    `only_for`: the one person (Teams id) who sees it, "" where all do.
    """

    id: str
    sender: Person | None
    text: str
    cards: list[Json]
    written_at: datetime
    summary: str = ""
    mentions_bot: bool = False
    deleted: bool = False
    hidden: bool = False
    only_for: str = ""
    edited_at: datetime | None = None
    version: int = 0
    history: list[Json] = field(default_factory=list)
    views: dict[str, View] = field(default_factory=dict)

    def view_of(self, person: Person) -> View:
        """What the person sees; made from the card that is common to all when nothing of their own was answered."""
        found = self.views.get(person.mri)
        if found is None:
            found = self.views[person.mri] = View(self.cards)
        return found

    def replace(self, text: str, cards: list[Json], summary: str = "") -> None:
        """Change the message for everybody: all personal views, and what was half filled in, are gone."""
        self.text, self.cards, self.summary = text, cards, summary
        self.version += 1
        asked = {mri: view.asked_at_s for mri, view in self.views.items()}
        self.views = {mri: View(cards, asked_at_s=at_s) for mri, at_s in asked.items()}


@dataclass(slots=True)
class Meeting:
    """A scheduled meeting. `id` is what the bot API uses; `graph_id` is another number on purpose, as in Teams. `options`: Graph's, but for the chat's switch."""

    id: str
    title: str
    organizer: Person
    graph_id: str
    join_url: str
    type: str = "Scheduled"
    started_at: datetime | None = None
    ended_at: datetime | None = None
    inside: set[str] = field(default_factory=set)
    roles: dict[str, str] = field(default_factory=dict)
    options: Json = field(default_factory=lambda: {**CAREFUL})

    def role_of(self, person: Person) -> str:
        """`Organizer`, `Presenter` or `Attendee`."""
        return "Organizer" if person is self.organizer else self.roles.get(person.mri, "Attendee")


@dataclass(slots=True)
class TeamsChat:
    """A meeting's chat, or a private one with the bot. `grants` are the rights the chat gave the bot (RSC).

    `setting` is the meeting's own switch (enabled, limited, disabled), as Graph spells it; disabled, nobody but the bot can write.
    `events` are Teams' own messages, as Graph has them: a recording has begun, and such.
    """

    id: str
    tenant_id: str
    meeting: Meeting | None = None
    members: dict[str, Person] = field(default_factory=dict)
    messages: dict[str, Message] = field(default_factory=dict)
    from_bot: list[Message] = field(default_factory=list)
    grants: frozenset[str] = EVERYTHING
    has_bot: bool = True
    setting: str = "enabled"
    events: list[Json] = field(default_factory=list)

    def seen_by(self, person: Person) -> list[Message]:
        """The messages that stand on this person's screen, the newest first."""
        return [one for one in self.newest_first() if one.only_for in {"", person.mri}]

    @property
    def is_open(self) -> bool:
        """Whether people can write in it."""
        return self.setting != "disabled"

    @property
    def is_private(self) -> bool:
        """Whether this is one person's own chat with the bot."""
        return self.meeting is None

    def add(self, message: Message) -> None:
        """Let a message stand last in the chat."""
        self.messages[message.id] = message
        if message.sender is None:
            self.from_bot.append(message)

    def newest_first(self) -> list[Message]:
        """The messages that still stand, the newest first."""
        return [one for one in reversed(self.messages.values()) if not one.deleted]


def cards_in(attachments: object) -> list[Json]:
    """The cards among an activity's attachments, in order: Adaptive ones, and Teams' own for files as a client draws them."""
    return [card for one in objects(attachments) if (card := _card(one)) is not None]


def _card(attachment: Json) -> Json | None:
    if attachment.get("contentType") == ADAPTIVE_CARD:
        content = attachment.get("content")
        return content if isinstance(content, dict) else None
    return drawn(attachment)
