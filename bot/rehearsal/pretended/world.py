"""All that exists in the pretend Teams: people, meetings, chats, and who has the bot's app."""

import base64
import itertools
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.rehearsal.pretended.chat import EVERYTHING, Meeting, TeamsChat
from bot.rehearsal.pretended.drive import Drive
from bot.rehearsal.pretended.people import Kind, Person, make_person


class UnknownPersonError(LookupError):
    """Nobody in the world goes by that name or id."""


def now() -> datetime:
    """The time, aware UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """A name that nothing else has."""
    return str(uuid.uuid4())


@dataclass(slots=True)
class World:
    """People and chats, found by every name Teams has for them. `clock` gives aware UTC, `new_id` names that nothing else has.

    `graph_roles`: the application permissions that the tenant granted the app; `graph_policy`: the organizers (object ids) whose meetings
    its access policy names. Why somebody cannot be written to alone, by their MRI: `without_app`, `blocking` the bot, `not_allowed` to use it by their
    organisation's policy, `gone` from the directory. `other_tenants`: those that have the app, too. `mute_with_chat_off`: whether a chat that is off lets the bot in no more than people; Teams does not say.
    """

    tenant_id: str
    app_id: str
    bot_name: str = "Bisittare"
    clock: Callable[[], datetime] = now
    new_id: Callable[[], str] = new_id
    people: dict[str, Person] = field(default_factory=dict)
    chats: dict[str, TeamsChat] = field(default_factory=dict)
    on_phones: set[str] = field(default_factory=set)
    without_app: set[str] = field(default_factory=set)
    blocking: set[str] = field(default_factory=set)
    not_allowed: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    graph_roles: set[str] = field(default_factory=set)
    graph_policy: set[str] = field(default_factory=set)
    mute_with_chat_off: bool = False
    other_tenants: set[str] = field(default_factory=set)
    drive: Drive = field(default_factory=Drive)
    roster_id_key: str = "aadObjectId"
    smallest_page: int = 50
    _by_id: dict[str, Person] = field(default_factory=dict)
    _last_id: int = 0
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def bot_id(self) -> str:
        """The bot's own id in Teams."""
        return f"28:{self.app_id}"

    @property
    def tenants(self) -> frozenset[str]:
        """Those that have the app."""
        return frozenset((self.tenant_id, *self.other_tenants))

    def add_person(self, name: str, kind: Kind = Kind.MEMBER, locale: str = "sv-SE", called: str = "") -> Person:
        """Let somebody exist. Guests, foreigners and anonymous people do not have the app, as a rule.

        `called` is the name that everybody sees, where others have it too; `name` is theirs alone.
        """
        person = make_person(name, self.tenant_id, kind, locale)
        person = replace(person, name=called) if called else person
        self.people[name] = self._by_id[person.mri] = person
        if person.object_id is not None:
            self._by_id[person.object_id] = self._by_id[f"8:orgid:{person.object_id}"] = person
        if kind is not Kind.MEMBER:
            self.without_app.add(person.mri)
        return person

    def person(self, name: str) -> Person:
        """Who bears this name. Raises UnknownPersonError."""
        if name not in self.people:
            message = f"nobody here is called {name!r}"
            raise UnknownPersonError(message)
        return self.people[name]

    def by_id(self, anyid: str) -> Person | None:
        """Who has this MRI, object id or user principal name."""
        found = self._by_id.get(anyid)
        return found or next((one for one in self.people.values() if one.upn == anyid), None)

    def add_meeting(self, title: str, organizer: Person, grants: frozenset[str] = EVERYTHING) -> TeamsChat:
        """A scheduled meeting with its chat. The organizer is in it; others are added with `admit`."""
        number = next(self._numbers)
        stem = base64.b32encode(uuid.uuid5(uuid.NAMESPACE_URL, f"{title}/{number}").bytes).decode().rstrip("=")
        thread = f"19:meeting_{stem}@thread.v2"
        meeting = Meeting(
            id=base64.b64encode(f"0#{thread}#0".encode()).decode(),
            title=title,
            organizer=organizer,
            graph_id=base64.b64encode(f"1*{organizer.object_id}*0**{thread}".encode()).decode(),
            join_url=f"https://teams.example/l/meetup-join/{stem}/0",
        )
        chat = TeamsChat(thread, self.tenant_id, meeting, {organizer.mri: organizer}, grants=grants)
        self.chats[thread] = chat
        return chat

    def private_chat(self, person: Person) -> TeamsChat:
        """The person's own chat with the bot, made the first time it is asked for."""
        key = f"a:1{uuid.uuid5(uuid.NAMESPACE_URL, f'{self.app_id}/{person.mri}').hex}"
        if key not in self.chats:
            self.chats[key] = TeamsChat(key, self.tenant_id, members={person.mri: person})
        return self.chats[key]

    def chats_of(self, person: Person) -> list[TeamsChat]:
        """The chats the person is in."""
        return [chat for chat in self.chats.values() if person.mri in chat.members]

    def new_message_id(self) -> str:
        """A number that grows: Teams names a message by the millisecond it was written."""
        self._last_id = max(self._last_id + 1, int(self.clock().timestamp() * 1000))
        return str(self._last_id)
